//! Checks and compiles the guide and gathers the interface's messages, so that a broken guide does
//! not build and no command parses YAML.

#![allow(
    clippy::disallowed_methods,
    clippy::exit,
    reason = "a build script talks to cargo, not to people"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer::serialize;
use guide::Texts;

// The same code reads an editor's folder at run time.
#[allow(dead_code)]
#[path = "src/diagnostic.rs"]
mod diagnostic;
#[allow(dead_code, unused_imports)]
#[path = "src/guide/mod.rs"]
mod guide;
#[allow(dead_code, unused_imports)]
#[path = "src/text/mod.rs"]
mod text;
#[allow(dead_code, unused_imports)]
#[path = "src/yaml/mod.rs"]
mod yaml;

fn main() {
    println!("cargo:rerun-if-changed=guide");
    println!("cargo:rerun-if-changed=locales");
    let out = std::env::var("OUT_DIR").expect("cargo tells build scripts where to write");
    let out = Path::new(&out);
    let mut carried = Carried::default();
    embed_guide(&mut carried);
    embed_messages(&mut carried);
    carried.write(out);
    link_at_fixed_addresses();
}

/// A program that may lie anywhere in memory has thousands of addresses to put right whenever it
/// starts, which takes longer than most commands do (docs/performance.md).
fn link_at_fixed_addresses() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|it| it == value);
    let is_static = std::env::var("CARGO_CFG_TARGET_FEATURE")
        .is_ok_and(|features| features.split(',').any(|feature| feature == "crt-static"));
    // A static program is told by the flags that make it one (dist.sh).
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && !is_static {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
}

/// What the program carries with it, in one run of bytes. The system maps a program by pieces of
/// 64 KiB, so that what a command needs lies together: the names by which parts are found, then the
/// guide's facts, then the words of each language; what is seldom asked for comes last.
#[derive(Default)]
struct Carried {
    parts: Vec<Part>,
}

struct Part {
    /// None for the facts of the guide.
    language: Option<String>,
    /// The table in which it is found, by so many names.
    table: &'static str,
    names: Vec<String>,
    bytes: Vec<u8>,
}

impl Carried {
    fn write(&self, out: &Path) {
        let names = self.parts.iter().flat_map(|part| &part.names);
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        let mut run = Vec::new();
        let mut place = |bytes: &[u8]| {
            run.extend_from_slice(bytes);
            (run.len() - bytes.len(), bytes.len())
        };
        let names: BTreeMap<&str, _> = names
            .into_iter()
            .map(|name| (name, place(name.as_bytes())))
            .collect();
        let is_seldom = |part: &Part| part.names.iter().any(|name| name.ends_with("/search"));
        let mut parts: Vec<&Part> = self.parts.iter().collect();
        parts.sort_by_key(|part| (is_seldom(part), &part.language));
        let mut tables: BTreeMap<(&str, usize), String> = BTreeMap::new();
        for part in parts {
            let mut fields: Vec<String> = part
                .names
                .iter()
                .map(|name| format!("name{:?}", names[name.as_str()]))
                .collect();
            fields.push(format!("part{:?}", place(&part.bytes)));
            let entries = tables.entry((part.table, part.names.len())).or_default();
            let _ = writeln!(entries, "    ({}),", fields.join(", "));
        }
        std::fs::write(out.join("built_in.bytes"), run).expect("the build folder can be written");
        let mut code = String::new();
        for ((table, names), entries) in tables {
            let names = "&str, ".repeat(names);
            let _ = writeln!(
                code,
                "pub static {table}: &[({names}&[u8])] = &[\n{entries}];"
            );
        }
        std::fs::write(out.join("built_in.rs"), code).expect("the build folder can be written");
    }
}

fn embed_guide(carried: &mut Carried) {
    let files = guide::read_folder(Path::new("guide")).expect("guide/ can be read");
    let parts = guide::compile(&files).parts.unwrap_or_else(|faults| {
        for fault in &faults {
            println!("cargo:error=guide/{fault}");
        }
        std::process::exit(1);
    });
    carried.parts.extend(parts.into_iter().map(|(name, bytes)| {
        Part {
            language: name
                .split_once('/')
                .map(|(language, _)| language.to_owned()),
            table: "GUIDE",
            names: vec![name],
            bytes,
        }
    }));
}

/// The messages of each language and area, each to be found alone: `locales/es/tools.ftl` is area
/// `tools` of `es`.
fn embed_messages(carried: &mut Carried) {
    for language in names("locales") {
        for file in names(&format!("locales/{language}")) {
            let path = format!("locales/{language}/{file}");
            let text = std::fs::read_to_string(&path).expect("locales/ can be read");
            let area = file.trim_end_matches(".ftl");
            carried.parts.push(Part {
                language: Some(language.clone()),
                table: "MESSAGES",
                names: vec![language.clone(), area.to_owned()],
                bytes: Texts::compile(&messages(&path, &text)),
            });
        }
    }
}

/// What is written of each message, by its id. None needs another one.
fn messages(path: &str, text: &str) -> BTreeMap<String, String> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(readable, errors)| {
        println!("cargo:error={path}: {errors:?}");
        readable
    });
    let messages = resource.body.into_iter().filter_map(|entry| {
        let Entry::Message(mut message) = entry else {
            return None;
        };
        message.comment = None;
        let id = message.id.name.to_owned();
        let body = vec![Entry::Message(message)];
        Some((id, serialize(&Resource { body })))
    });
    messages.collect()
}

fn names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("locales/ can be read")
        .map(|entry| {
            entry
                .expect("locales/ can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}
