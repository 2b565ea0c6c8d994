//! Checks and compiles the guide and gathers the interface's messages, so that a broken guide does
//! not build and no command parses YAML.

#![allow(
    clippy::disallowed_methods,
    clippy::exit,
    reason = "a build script talks to cargo, not to people"
)]

use std::collections::BTreeMap;
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
    let mut code = String::new();
    embed_guide(out, &mut code);
    embed_messages(out, &mut code);
    std::fs::write(out.join("built_in.rs"), code).expect("the build folder can be written");
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

fn embed_guide(out: &Path, code: &mut String) {
    let files = guide::read_folder(Path::new("guide")).expect("guide/ can be read");
    let parts = guide::compile(&files).parts.unwrap_or_else(|faults| {
        for fault in &faults {
            println!("cargo:error=guide/{fault}");
        }
        std::process::exit(1);
    });
    code.push_str("pub static GUIDE: &[(&str, &[u8])] = &[\n");
    for (name, bytes) in parts {
        let file = format!("{}.part", name.replace('/', "-"));
        std::fs::write(out.join(&file), bytes).expect("the build folder can be written");
        let _ = writeln!(
            code,
            "    ({name:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))),"
        );
    }
    code.push_str("];\n");
}

/// The messages of each language and area, each to be found alone: `locales/es/tools.ftl` is area
/// `tools` of `es`.
fn embed_messages(out: &Path, code: &mut String) {
    code.push_str("pub static MESSAGES: &[(&str, &str, &[u8])] = &[\n");
    for language in names("locales") {
        for file in names(&format!("locales/{language}")) {
            let path = format!("locales/{language}/{file}");
            let text = std::fs::read_to_string(&path).expect("locales/ can be read");
            let area = file.trim_end_matches(".ftl");
            let part = format!("{language}-{area}.messages");
            std::fs::write(out.join(&part), Texts::compile(&messages(&path, &text)))
                .expect("the build folder can be written");
            let _ = writeln!(
                code,
                "    ({language:?}, {area:?}, \
                 include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{part}\"))),"
            );
        }
    }
    code.push_str("];\n");
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
