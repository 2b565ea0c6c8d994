//! Any bytes at all: everything that was ever found, and a bounded number of changes to it. To run
//! longer: `COCREATE_FUZZ=100000 cargo test --release fuzz`; led by coverage: see `fuzz/`.

use std::path::PathBuf;

use crate::languages::project;

#[path = "../fuzz/bodies.rs"]
mod bodies;

/// How often each body runs on changed bytes, unless asked for more.
const RUNS: usize = 120;

/// One run in so many for the body that makes every document.
const SLOW: (&str, usize) = ("exports", 12);

/// Numbers without order, the same at each run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % most.max(1)
    }
}

/// What means something to one of our readers, or to a reader of what we write.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "\n", "\r\n", "\r", ": ", "- ", "  ", "\t", "#", "'", "\"", "{", "}", "[", "]", "|\n", ">\n", "&a ", "*a", "!!str ",
    "<<: ", "---\n", "...\n", "? ", "%", "@", "unknown", "null", "true", "0x10", "1e999", "-1", "99999999999999999999",
    "2027-02-29", "9999-12-31", "0000-00-00", "24:00", "cocreate: 1\n", "cocreate: 2\n", "=== ", "\u{feff}", "\u{0}",
    "\u{1b}[31m", "\u{202e}", "\u{2028}", "\u{1f}", "</script>", "<script>", "]]>", "&amp;", "=1+1", "{ $count }",
    "{ -term }", "\\", "\u{301}", "\u{fffe}", "\u{10ffff}", "[a](javascript:x)", "```", "\u{1f600}",
];

fn changed(bytes: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(24)).min(bytes.len());
        let piece = PIECES[chance.below(PIECES.len())].as_bytes();
        let from = chance.below(other.len() + 1);
        match chance.below(6) {
            0 => drop(bytes.splice(at..end, piece.iter().copied())),
            1 => drop(bytes.splice(at..at, piece.iter().copied())),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let again = bytes[at..end].to_vec();
                bytes.splice(at..at, again);
            }
            4 => {
                let to = (from + chance.below(80)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
    }
    bytes
}

fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = project("tests/corpus").join(name);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|_| panic!("{}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| (path.clone(), std::fs::read(path).unwrap());
    paths.into_iter().map(read).collect()
}

/// Shows what it was given when a body stops.
struct Shown<'a>(&'a str, &'a [u8]);

impl Drop for Shown<'_> {
    #[expect(clippy::print_stdout, reason = "the last words of a test")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            let text = self.1.escape_ascii();
            println!("{} stopped at {} bytes: {text}", self.0, self.1.len());
        }
    }
}

fn holds_for_any_bytes(name: &str) {
    let (_, body) = bodies::BODIES
        .into_iter()
        .find(|body| body.0 == name)
        .unwrap();
    let corpus = corpus(name);
    assert!(!corpus.is_empty());
    for (path, bytes) in &corpus {
        let _shown = Shown(&path.display().to_string(), bytes);
        body(bytes);
    }
    let asked = std::env::var_os("COCREATE_FUZZ");
    let asked = asked.and_then(|asked| asked.to_str()?.parse().ok());
    let runs = asked.unwrap_or(RUNS);
    let runs = if name == SLOW.0 { runs / SLOW.1 } else { runs };
    let mut chance = Chance(2027);
    for _ in 0..runs {
        let (_, bytes) = &corpus[chance.below(corpus.len())];
        let (_, other) = &corpus[chance.below(corpus.len())];
        let bytes = changed(bytes, other, &mut chance);
        let _shown = Shown(name, &bytes);
        body(&bytes);
    }
}

#[test]
fn any_answers_are_read_or_refused_by_line() {
    holds_for_any_bytes("answers");
}

#[test]
fn what_a_command_refuses_it_leaves_alone() {
    holds_for_any_bytes("commands");
}

#[test]
fn any_text_in_a_plan_gives_sound_documents() {
    holds_for_any_bytes("exports");
}

#[test]
fn any_guide_compiles_or_is_refused() {
    holds_for_any_bytes("guide");
}

#[test]
fn any_meeting_is_planned_or_refused_by_line() {
    holds_for_any_bytes("meeting");
}

#[test]
fn any_messages_are_checked() {
    holds_for_any_bytes("messages");
}

#[test]
fn any_plan_reads_back_as_it_was_written_or_is_refused_by_line() {
    holds_for_any_bytes("plan");
}

#[test]
fn any_ticks_are_read_or_refused_by_line() {
    holds_for_any_bytes("ticks");
}

#[test]
fn each_body_has_its_program_for_long_runs() {
    let manifest = std::fs::read_to_string(project("fuzz/Cargo.toml")).unwrap();
    for (name, _) in bodies::BODIES {
        assert!(manifest.contains(&format!("name = \"{name}\"")), "{name}");
        let program = project("fuzz/fuzz_targets").join(format!("{name}.rs"));
        let program = std::fs::read_to_string(program).unwrap();
        assert!(
            program.contains(&format!("bodies::{name}(bytes)")),
            "{name}"
        );
    }
}
