//! The pictures of the terminal in the READMEs, made of what the program really says. After a
//! change that is meant, renew them and look: `scripts/make pictures`.

use anstyle_svg::Term;

use crate::languages::project;
use crate::world::{LANGUAGES, World};

/// A country where each language is spoken.
fn country(language: &str) -> &'static str {
    match language {
        "es" => "CO",
        "fr" => "SN",
        _ => "KE",
    }
}

/// `cocreate` in the folder of a plan, as a terminal shows it.
fn picture(language: &str) -> String {
    let world = World::speaking(language)
        .with("CLICOLOR_FORCE", "1")
        .with("COLUMNS", "76")
        .with("COCREATE_DATE", "2027-01-20");
    let answers = std::fs::read_to_string(project("docs/pictures/answers.yaml")).unwrap();
    let country = format!("country: {}", country(language));
    world.write("answers.yaml", answers.replace("country: KE", &country));
    let made = world.run(&["plan", "--answers", "answers.yaml"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let said = world.run(&[]);
    assert_eq!(said.code, 0, "{}", said.stderr);
    assert!(said.stdout.contains('\u{1b}'), "a picture in colour");
    let svg = Term::new().render_svg(&format!("$ cocreate\n{}", said.stdout));
    // What is read aloud instead: the text itself stands below in the README.
    svg.replacen("<svg ", "<svg role=\"img\" aria-label=\"cocreate\" ", 1)
}

#[test]
fn the_pictures_of_the_readmes_show_what_the_program_says() {
    for language in LANGUAGES {
        let path = project("docs/pictures").join(format!("terminal.{language}.svg"));
        let now = picture(language);
        if std::env::var_os("COCREATE_RENEW_GOLDEN").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            cocreate::plan::write_atomic(&path, now.as_bytes()).unwrap();
        }
        let agreed = std::fs::read_to_string(&path).unwrap_or_default();
        let agreed = agreed.replace("\r\n", "\n");
        assert!(
            agreed == now,
            "{} is stale: scripts/make pictures",
            path.display()
        );
    }
}

#[test]
fn each_readme_shows_its_pictures_which_are_small() {
    for (language, readme) in [
        ("en", "README.md"),
        ("es", "README.es.md"),
        ("fr", "README.fr.md"),
    ] {
        let text = std::fs::read_to_string(project(readme)).unwrap();
        for (name, most) in [("terminal", "svg"), ("brief", "png")] {
            let name = format!("docs/pictures/{name}.{language}.{most}");
            assert!(text.contains(&name), "{readme} does not show {name}");
            let size = std::fs::metadata(project(&name)).unwrap().len();
            assert!(size < 150_000, "{name} has {size} bytes");
        }
    }
}
