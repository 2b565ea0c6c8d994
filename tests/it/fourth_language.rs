//! A language that nobody built in: a folder has it, finished or not, and no Rust knows of it.

use std::path::Path;

use crate::guide_check::copy_guide;
use crate::world::World;

const STAGES: &str = "\
stages:
  prepare: { name: Preparar, purpose: Preparar o processo. }
  consult: { name: Consultar, aliases: \"consulta, consulta publica\" }
";
const COUNTRIES: &str = "\
countries:
  DE: { name: Alemanha, aliases: \"república federal\" }
  KE: { name: Quênia }
";
const LOCALE: &str = "\
locale-date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [11] novembro
   *[12] dezembro
} de { $year }
locale-number-separator = \".\"
locale-number-typed-separators = .
locale-list = { $first } e { $last }
";
const INTERVIEW: &str = "\
interview-word-yes = sim, s
interview-word-no = não, n
interview-word-unknown = não sei
interview-answered = Anotado: { $answer }
";

/// What docs/translating.md tells to do, as far as somebody comes on the first evening.
fn beginning() -> World {
    let world = World::new();
    copy_guide(&world);
    let manifest = world.read("guide/guide.yaml").replace(
        "fr: Français }",
        "fr: Français, pt: Português }\nunfinished: [pt]",
    );
    world.write("guide/guide.yaml", manifest);
    world.write("guide/pt/stages.yaml", STAGES);
    world.write("guide/pt/countries.yaml", COUNTRIES);
    world.write("guide/locales/pt/locale.ftl", LOCALE);
    world.write("guide/locales/pt/interview.ftl", INTERVIEW);
    world.write(
        "guide/locales/pt/common.ftl",
        "common-yes = sim\ncommon-no = não\n",
    );
    world
        .with("COCREATE_GUIDE", "guide")
        .with("COCREATE_LANG", "pt")
}

#[test]
fn what_is_missing_is_english_and_marked() {
    let world = beginning();
    let tools = world
        .run(&["tools", "--stage", "consulta publica", "--format", "csv"])
        .fine();
    assert!(tools.starts_with("[en] "), "{tools}");
    assert!(tools.contains(",sim,"), "{tools}");
    let stage = world.run(&["stage", "Consultar"]).fine();
    assert!(
        stage.contains("Consultar") && !stage.contains("[en] Consult\n"),
        "{stage}"
    );
    assert!(!stage.contains("[en] [en]"), "{stage}");
    let help = world.run(&["plan", "--help"]).fine();
    assert!(help.contains("[en] Ask every question"), "{help}");
    // What is to be typed is no text to read.
    assert!(help.contains("\n  cocreate plan --answers"), "{help}");
    // An English name is understood without its mark.
    world.run(&["levels", "Involve"]).fine();
    assert!(
        world
            .run(&["search", "consultar"])
            .fine()
            .contains("Consultar")
    );
}

#[test]
fn a_plan_is_made_and_exported_in_it() {
    let world = beginning();
    world.write(
        "respostas.yaml",
        "profile:\n  country: quenia\n  title: Plano\nanswers:\n  stages: [Consultar]\n  \
         risk: true\n  participants: 1200\n",
    );
    let screen = world.run(&["plan", "--answers", "respostas.yaml"]).fine();
    assert!(screen.contains("28 de novembro de 2026"), "{screen}");
    assert!(screen.contains("[en] "), "{screen}");
    let plan = world.read("cocreate-plan.yaml");
    assert!(
        plan.contains("country: KE") && plan.contains("risk: true"),
        "{plan}"
    );
    let brief = world.run(&["export"]).fine();
    assert!(brief.contains("Quênia"), "{brief}");
    let page = world.run(&["export", "--format", "html"]).fine();
    assert!(page.contains("<html lang=\"pt\""), "{page}");
    assert!(brief.contains("1.200"), "{brief}");
}

#[test]
fn it_is_spoken_at_the_prompts() {
    let world = beginning();
    let said = world.run_with_input(&["plan", "--plain", "--ask", "risk"], "sim\n");
    assert!(said.stderr.contains("Anotado: sim"), "{said:?}");
    assert!(world.read("cocreate-plan.yaml").contains("risk: true"));
    let said = world.run_with_input(&["plan", "--plain", "--ask", "country"], "alemanha\n");
    assert!(said.stderr.contains("Anotado: Alemanha"), "{said:?}");
    let said = world.run_with_input(&["plan", "--plain", "--ask", "participants"], "1.200\n");
    assert!(said.stderr.contains("Anotado: 1.200"), "{said:?}");
}

#[test]
fn the_check_counts_what_is_left_by_file() {
    let world = beginning();
    let run = world.run(&["--lang", "en", "guide", "check", "guide"]);
    let told = run.fine();
    assert!(told.lines().count() < 80, "{told}");
    let line = |file: &str| {
        let line = told.lines().find(|line| line.starts_with(file));
        line.unwrap_or_else(|| panic!("{file}: {told}")).to_owned()
    };
    assert!(line("pt/stages.yaml").contains("  4 of "));
    assert!(line("locales/pt/interview.ftl").contains("  4 of "));
    assert!(line("pt/tools.yaml").contains("  0 of "));
    assert!(line("pt: ").contains("marked [en]"));
    // A sentence left in English is not translated.
    let english = world.read("guide/en/levels.yaml");
    world.write("guide/pt/levels.yaml", english);
    let told = world
        .run(&["--lang", "en", "guide", "check", "guide"])
        .fine();
    let line = told
        .lines()
        .find(|line| line.starts_with("pt/levels.yaml"))
        .unwrap();
    assert!(!line.contains(" 39 of 39"), "{line}");
}

#[test]
fn a_slip_in_its_files_is_told_and_stops_nobody() {
    let world = beginning();
    world.write(
        "guide/locales/pt/home.ftl",
        "home-plan = { $quem }\nhome-welcome\n",
    );
    let run = world.run(&["--lang", "en", "guide", "check", "guide"]);
    assert_eq!(run.code, 1, "{run:?}");
    assert!(
        run.stdout.contains("home.ftl:1: [pt]: home-plan: "),
        "{run:?}"
    );
    assert!(run.stdout.contains("home.ftl:2: [pt]: "), "{run:?}");
    assert!(world.run(&[]).fine().starts_with("[en] cocreate helps"));
}

#[test]
fn a_language_of_nobody_is_still_refused() {
    let world = beginning();
    let said = world.run(&["--lang", "de", "tools"]).failed(2);
    assert!(said.contains("en, es, fr e pt"), "{said}");
    let world = World::new();
    let said = world.run(&["--lang", "pt", "tools"]).failed(2);
    assert!(said.contains("en, es and fr"), "{said}");
}

#[test]
fn words_of_a_built_in_language_can_be_tried_in_a_folder() {
    let world = beginning();
    world.write("guide/locales/es/common.ftl", "common-yes = claro\n");
    let tools = world
        .run(&["--lang", "es", "tools", "--format", "csv"])
        .fine();
    assert!(
        tools.contains(";claro;") && !tools.contains("[en]"),
        "{tools}"
    );
}

#[test]
fn a_text_left_in_another_language_is_named() {
    let world = beginning();
    let file = "guide/es/levels.yaml";
    let english =
        "\"Ask people what they need before you write anything down, and say what became of it.\"";
    let text = world.read(file);
    let line = text
        .lines()
        .find(|line| line.contains("promise:"))
        .unwrap()
        .to_owned();
    let before = line.split("promise:").next().unwrap();
    world.write(
        file,
        text.replacen(&line, &format!("{before}promise: {english}"), 1),
    );
    let run = world.run(&["--lang", "en", "guide", "check", "guide"]);
    assert_eq!(run.code, 0, "{run:?}");
    assert!(
        run.stdout
            .contains("promise: seems to be written in \"en\""),
        "{run:?}"
    );
    assert!(run.stderr.contains("One text to look at again"), "{run:?}");
}

#[test]
fn the_help_names_the_languages_of_the_folder_too() {
    let world = beginning();
    for arguments in [&["--help"][..], &["tools", "show", "--help"]] {
        let help = world.run(arguments).fine();
        assert!(help.contains("en, es, fr, pt"), "{help}");
    }
}

/// As docs/translating.md begins: a copy of the guide, and beside it one of all messages.
#[test]
fn a_copy_of_all_that_the_program_says_has_no_faults() {
    let world = beginning();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (language, area, _) in cocreate::built_in::MESSAGES {
        let file = format!("locales/{language}/{area}.ftl");
        let text = std::fs::read_to_string(root.join(&file)).unwrap();
        world.write(&format!("guide/{file}"), &text);
    }
    let told = world.run(&["guide", "check", "guide"]).fine();
    assert!(told.contains("locales/pt/tools.ftl"), "{told}");
}
