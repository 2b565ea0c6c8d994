//! Checks and compiles the guide and gathers the interface's messages, so that a broken guide does
//! not build and no command parses YAML.

#![allow(
    clippy::disallowed_methods,
    clippy::exit,
    reason = "a build script talks to cargo, not to people"
)]

use std::fmt::Write as _;
use std::path::Path;

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
    embed_messages(&mut code);
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

/// The messages of each language and area: `locales/es/tools.ftl` is area `tools` of `es`.
fn embed_messages(code: &mut String) {
    let mut files: Vec<(String, String)> = Vec::new();
    for language in names("locales") {
        for file in names(&format!("locales/{language}")) {
            files.push((language.clone(), file));
        }
    }
    code.push_str("pub static MESSAGES: &[(&str, &str, &str)] = &[\n");
    for (language, file) in files {
        let area = file.trim_end_matches(".ftl");
        let path = std::env::current_dir()
            .expect("cargo runs build scripts in the package")
            .join("locales");
        let path = path.join(&language).join(&file);
        let _ = writeln!(
            code,
            "    ({language:?}, {area:?}, include_str!({path:?})),"
        );
    }
    code.push_str("];\n");
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
