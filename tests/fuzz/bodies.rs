//! What is done with any bytes at all, and what must hold of it: one body for each kind of file
//! that is read and for what is written. The tests run them a bounded number of times, `fuzz/` for
//! as long as somebody likes, led by what the bytes reach.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use cocreate::built_in;
use cocreate::cli::{Environment, Exit, Streams, run};
use cocreate::guide::model::Kind;
use cocreate::guide::{Files, Guide, compile};
use cocreate::interview::Answer;
use cocreate::locale::{Language, Languages, MessageFiles, Messages, check_messages};
use cocreate::meeting::MeetingParts;
use cocreate::plan::{
    Meeting, Plan, PlanDiagnostic, PlanGuide, Progress, carry_comments, read_answers,
    read_meeting_answers, read_ticks,
};
use cocreate::render::{Content, FORMATS, Setting, terminal};
use cocreate::report::view::{Editions, Medium, Reading, View};
use cocreate::report::{
    Briefing, Calendar, MeetingBook, MeetingReader, PlanTimeline, Private, READERS, Table,
    Timeline, TimelineAsked,
};
use cocreate::text::is_hidden;
use cocreate::yaml::{BYTE_LIMIT, Document};
use jiff::civil::{Date, date};

/// What is done with bytes.
type Body = fn(&[u8]);

/// Each body under the name of its corpus in `tests/corpus/` and of its program in `fuzz/`.
pub const BODIES: [(&str, Body); 8] = [
    ("answers", answers),
    ("commands", commands),
    ("exports", exports),
    ("guide", guide),
    ("meeting", meeting),
    ("messages", messages),
    ("plan", plan),
    ("ticks", ticks),
];

const TODAY: Date = date(2027, 1, 15);
const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

struct Opened {
    parts: PlanGuide,
    messages: Messages,
}

thread_local! {
    static OPENED: [Opened; 3] = LANGUAGES.map(|language| Opened {
        parts: PlanGuide::open(&Guide::new(built_in::GUIDE), language),
        messages: Messages::new(Language::find(language).unwrap_or(Language::ENGLISH)),
    });
}

/// The first byte chooses the language.
fn in_a_language(bytes: &[u8], then: impl FnOnce(&Opened, &[u8])) {
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    OPENED.with(|opened| then(&opened[usize::from(*first) % opened.len()], rest));
}

/// A refusal names what is wrong, on a line of the file.
fn names_faults(faults: &[PlanDiagnostic], bytes: &[u8]) {
    let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
    assert!(!faults.is_empty(), "refused without a fault");
    for fault in faults {
        assert!(fault.line <= lines + 1, "a fault on line {}", fault.line);
    }
}

/// A plan that is read is written so that it reads as the same plan.
pub fn plan(bytes: &[u8]) {
    in_a_language(b"", |opened, _| {
        let guide = &opened.parts;
        let plan = match Plan::read(bytes, guide) {
            Ok((plan, _)) => plan,
            Err(faults) => return names_faults(&faults, bytes),
        };
        let written = plan.write(guide, TODAY);
        let (again, _) = Plan::read(written.as_bytes(), guide).expect("what we wrote is read");
        assert_eq!(again.write(guide, TODAY), written);
        if let Ok(document) = Document::read(bytes) {
            let carried = carry_comments(document.text(), written.clone());
            let (again, _) =
                Plan::read(carried.as_bytes(), guide).expect("comments change nothing");
            assert_eq!(again.write(guide, TODAY), written);
        }
    });
}

pub fn answers(bytes: &[u8]) {
    in_a_language(b"", |opened, _| {
        if let Err(faults) = read_answers(bytes, &opened.parts) {
            names_faults(&faults, bytes);
        }
    });
}

pub fn ticks(bytes: &[u8]) {
    in_a_language(b"", |opened, _| {
        if let Err(faults) = read_ticks(bytes, &opened.parts, &FULL) {
            names_faults(&faults, bytes);
        }
    });
}

/// A meeting of any answers is planned, and handed out in each form.
pub fn meeting(bytes: &[u8]) {
    in_a_language(bytes, |opened, bytes| {
        let read = match read_meeting_answers(bytes, &opened.parts) {
            Ok(read) => read,
            Err(faults) => return names_faults(&faults, bytes),
        };
        let mut meeting = Meeting::default();
        meeting.answers = read.answers;
        meeting.agenda = read.agenda;
        hand_out(opened, &FULL, "kick-off", &meeting);
    });
}

fn hand_out(opened: &Opened, plan: &Plan, name: &str, meeting: &Meeting) {
    let parts = MeetingParts::open(&opened.parts, plan, name, meeting);
    let book = MeetingBook::open(parts, &opened.messages, TODAY);
    for reader in [
        MeetingReader::Planner,
        MeetingReader::Host,
        MeetingReader::Participants,
        MeetingReader::Minutes,
    ] {
        written_in_each_format(&book, &reader);
    }
}

/// Files of a guide, each below a line `=== its/path.yaml`.
pub fn guide(bytes: &[u8]) {
    let mut files = Files::new();
    let mut name = String::from("guide.yaml");
    let mut content = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if let Some(next) = line.strip_prefix(b"=== ") {
            files.insert(name, Some(std::mem::take(&mut content)));
            name = String::from_utf8_lossy(next).trim().to_owned();
        } else {
            content.extend_from_slice(line);
        }
    }
    files.insert(name, Some(content));
    match compile(&files).parts {
        Ok(parts) => drop(Guide::from_compiled(parts).roles()),
        Err(faults) => assert!(!faults.is_empty(), "refused without a fault"),
    }
}

/// Messages of a folder, for an area that the first byte chooses. What has no fault can be said.
pub fn messages(bytes: &[u8]) {
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let areas: Vec<&str> = built_in::MESSAGES
        .iter()
        .filter(|entry| entry.0 == "en")
        .map(|entry| entry.1)
        .collect();
    let area = areas[usize::from(*first) % areas.len()];
    let text = String::from_utf8_lossy(rest).into_owned();
    let key = ("pt".to_owned(), area.to_owned());
    let files = MessageFiles::from_iter([(key, text.clone())]);
    let codes = ["pt".to_owned()];
    let (faults, _) = check_messages(&files, &codes, &codes);
    if faults.is_empty() && text.len() < 4096 {
        let languages = Languages::with_folder(&codes, &files);
        let messages = Messages::new(languages.find("pt").expect("it was just added"));
        for line in text.lines() {
            if let Some((id, _)) = line.split_once('=') {
                let _ = messages.find(id.trim(), &[("count", 3.into()), ("name", "n".into())]);
            }
        }
    }
}

/// Any texts, everywhere in a plan where people write, in each document and format.
pub fn exports(bytes: &[u8]) {
    in_a_language(bytes, |opened, bytes| {
        let text = String::from_utf8_lossy(bytes);
        let mut pieces = text.split('\u{1f}').cycle().map(str::to_owned);
        let mut next = || pieces.next().unwrap_or_default();
        let mut plan = FULL.clone();
        let questions = &opened.parts.questionnaire.facts().questions;
        for (id, question) in questions {
            if question.kind == Kind::Text {
                plan.answers.insert(id.to_string(), Answer::Text(next()));
            }
        }
        let asked: Vec<String> = plan.answers.keys().cloned().collect();
        plan.notes = asked.into_iter().map(|id| (id, next())).collect();
        for progress in plan.checklist.values_mut() {
            progress.said.owner = Some(next().into());
            progress.said.note = Some(next().into());
            progress.said.evidence = vec![next(), format!("https://example.org/{}", next())];
            if let Some(own) = &mut progress.own {
                own.title = next().into();
            }
        }
        let name = next();
        let briefing = Briefing::new(&opened.parts, &plan, TODAY, &opened.messages);
        let (all, said) = (
            Private {
                notes: true,
                names: true,
            },
            &opened.messages,
        );
        for reader in READERS {
            let shown = Editions::of(reader.open(&briefing, all, said), []);
            written_in_each_format(&shown, &());
        }
        let timeline = PlanTimeline::open(&briefing, &opened.parts, &plan, said);
        written_in_each_format(&timeline, &TimelineAsked::default());
        let meeting = plan.meetings.values().next().cloned().unwrap_or_default();
        hand_out(opened, &plan, &name, &meeting);
    });
}

/// A command on a file of any bytes: what it says is clean, and what it refuses it leaves alone.
pub fn commands(bytes: &[u8]) {
    const LINES: [&[&str]; 10] = [
        &["status", "--plan", "plan.yaml", "--why"],
        &["standards", "--plan=plan.yaml"],
        &["tools", "match", "--plan", "plan.yaml"],
        &["timeline", "--plan", "plan.yaml"],
        &[
            "tick",
            "data-notice",
            "--plan",
            "plan.yaml",
            "--note",
            "seen",
        ],
        &["add", "Ask the court", "--plan", "plan.yaml"],
        &["meeting", "show", "--plan", "plan.yaml"],
        &["write", "notice", "--plan", "plan.yaml"],
        &["export", "--plan", "plan.yaml", "--for", "public"],
        &["plan", "new.yaml", "--answers", "plan.yaml"],
    ];
    let (first, rest) = bytes.split_first().unwrap_or((&0, &[]));
    let first = usize::from(*first);
    let (language, line) = (LANGUAGES[first % 3], LINES[first / 3 % LINES.len()]);
    let folder = tempfile::tempdir().expect("a folder for a plan");
    let place = |name: &str| folder.path().join(name);
    put(&place("plan.yaml"), rest);
    let words = line.iter().map(|word| match *word {
        "plan.yaml" | "new.yaml" => place(word).into_os_string(),
        "--plan=plan.yaml" => {
            let mut word = OsString::from("--plan=");
            word.push(place("plan.yaml"));
            word
        }
        word => word.into(),
    });
    let typed = [OsString::from("cocreate")].into_iter().chain(words);
    let options = ["--lang", language, "--date", "2027-01-15"].map(OsString::from);
    let typed: Vec<OsString> = typed.chain(options).collect();
    let (results, talk) = (Said::default(), Said::default());
    let streams = Streams::written_to(results.clone(), talk.clone());
    let exit = run(&typed, &Environment::without_terminal([]), streams);
    for said in [&results, &talk] {
        let said = String::from_utf8(said.0.take()).expect("words are UTF-8");
        let clean = |letter: char| letter == '\n' || !letter.is_control() && !is_hidden(letter);
        assert!(said.chars().all(clean), "{typed:?} said {said:?}");
    }
    if !matches!(exit, Exit::Fine | Exit::Found) {
        let files = std::fs::read_dir(folder.path()).expect("the folder is there");
        assert_eq!(files.count(), 1, "{typed:?} was refused and left a file");
        let left = std::fs::read(place("plan.yaml")).expect("the plan is there");
        assert_eq!(left, rest, "{typed:?} was refused and changed the plan");
    }
}

#[allow(clippy::disallowed_methods, reason = "as another program writes it")]
fn put(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("the folder takes a file");
}

/// What was said, to be looked at.
#[derive(Clone, Default)]
struct Said(Rc<RefCell<Vec<u8>>>);

impl io::Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A plan with something at every place.
static FULL: LazyLock<Plan> = LazyLock::new(|| {
    let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
    let golden = include_bytes!("../golden/plan.yaml");
    let (mut plan, _) = Plan::read(golden, &guide).expect("the golden plan is sound");
    let own = "cocreate: 1\nchecklist: { mine: { own: true, title: Mine, stage: draft } }\n\
        meetings: { kick-off: { answers: { participants: 40, minutes: 90 } } }\n";
    if let Ok((more, _)) = Plan::read(own.as_bytes(), &guide) {
        plan.checklist.extend(more.checklist);
        plan.meetings.extend(more.meetings);
    }
    plan.checklist
        .insert("data-notice".into(), Progress::default());
    plan
});

/// A view and what of it is shown, for formats.
struct Shown<'a, V: View>(&'a V, &'a V::Choice);

impl<V: View> Content for Shown<'_, V> {
    fn reading(&self, medium: Medium) -> Reading {
        self.0.reading(self.1, medium)
    }

    fn table(&self) -> Table {
        self.0.table(self.1)
    }

    fn data(&self) -> serde_json::Value {
        self.0.data(self.1)
    }

    fn calendar(&self) -> Option<Calendar> {
        self.0.calendar(self.1)
    }

    fn timeline(&self) -> Option<Timeline> {
        self.0.timeline(self.1)
    }
}

/// What is written in a format is sound in the eyes of others.
fn written_in_each_format<V: View>(view: &V, choice: &V::Choice) {
    let content = Shown(view, choice);
    let has_days = content.calendar().is_some();
    let has_timeline = content.timeline().is_some();
    for format in FORMATS {
        let shown = match format.name {
            "ics" => has_days,
            "svg" => has_timeline,
            _ => true,
        };
        if shown {
            let bytes = format.write(&content, &Setting::default());
            is_sound(format.name, &bytes);
        }
    }
    if let Reading::Documents(documents) = content.reading(Medium::Screen) {
        for document in &documents {
            for width in [None, Some(40), Some(80)] {
                let clean = |letter: char| !letter.is_control() && !is_hidden(letter);
                for line in terminal(document, width) {
                    let is_clean = line.text.chars().all(clean);
                    assert!(is_clean, "a line drives the terminal: {line:?}");
                }
            }
        }
    }
}

fn is_sound(format: &str, bytes: &[u8]) {
    if format == "docx" {
        return is_sound_docx(bytes);
    }
    let text = std::str::from_utf8(bytes).expect("a text is UTF-8");
    match format {
        "json" => drop(serde_json::from_str::<serde_json::Value>(text).expect("JSON")),
        "yaml" if bytes.len() as u64 <= BYTE_LIMIT => {
            assert!(Document::read(bytes).is_ok(), "YAML that is not read again");
        }
        "csv" => {
            for row in csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(bytes)
                .records()
            {
                for cell in &row.expect("rows of one length") {
                    let starts = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    // A number is one, also below nothing.
                    let is_number = cell.parse::<i64>().is_ok();
                    assert!(!starts || is_number, "a formula: {cell:?}");
                }
            }
        }
        "ics" => {
            for line in text.split("\r\n") {
                assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{line:?}");
                let is_known = line.is_empty() || line.starts_with(' ') || line.contains(':');
                assert!(is_known, "{line:?}");
            }
        }
        "svg" => is_sound_xml(bytes),
        "html" => {
            let scripts = text.matches("<script").count();
            assert!(scripts <= 1, "a script of somebody's: {scripts}");
            for event in ["<img", "<iframe", "<object", "javascript:\"", " onerror=\""] {
                let is_text = !text.contains(event);
                assert!(is_text, "{event} in a page");
            }
        }
        _ => {}
    }
}

fn is_sound_docx(bytes: &[u8]) {
    let mut archive = zip::ZipArchive::new(io::Cursor::new(bytes)).expect("a zip");
    for position in 0..archive.len() {
        let mut file = archive.by_index(position).expect("a file in it");
        let mut content = Vec::new();
        io::Read::read_to_end(&mut file, &mut content).expect("its content");
        is_sound_xml(&content);
    }
}

fn is_sound_xml(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).expect("XML of ours is UTF-8");
    let is_xml = |letter: char| {
        matches!(letter, '\t' | '\n' | '\r')
            || letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    assert!(text.chars().all(is_xml), "a letter that XML does not have");
    let mut reader = quick_xml::Reader::from_str(text);
    while reader.read_event().expect("sound XML") != quick_xml::events::Event::Eof {}
}
