//! `cocreate search`: words are found without accents and in every form, the command beside each
//! thing shows it, and what only another language has is offered.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::languages::{on_one_line, speaking};
use crate::world::{LANGUAGES, World};

/// All that is found, as data.
fn found(world: &World, words: &str) -> Value {
    world
        .run(&["search", words, "--limit", "1000", "--format", "json"])
        .json()
}

fn hits(data: &Value) -> &[Value] {
    data["hits"].as_array().expect("a list of hits")
}

fn field<'a>(hit: &'a Value, name: &str) -> &'a str {
    hit[name]
        .as_str()
        .unwrap_or_else(|| panic!("{name}: {hit}"))
}

/// Runs a command as it was printed.
fn typed(world: &World, command: &str) -> String {
    let arguments: Vec<&str> = command
        .strip_prefix("cocreate ")
        .expect("the program's name")
        .split(' ')
        .collect();
    world.run(&arguments).fine()
}

#[test]
fn accents_and_case_do_not_matter() {
    let world = World::speaking("fr");
    let plain = found(&world, "harcelement");
    for words in [
        "harcèlement",
        "HARCELEMENT",
        "harcèlements",
        "d'harcelement",
    ] {
        assert_eq!(found(&world, words)["hits"], plain["hits"], "{words}");
    }
    assert_eq!(
        field(&hits(&plain)[0], "command"),
        "cocreate glossary harassment"
    );
    let modules: BTreeSet<&str> = hits(&plain)
        .iter()
        .map(|hit| field(hit, "module"))
        .collect();
    assert!(modules.len() >= 5, "in all modules: {modules:?}");
}

#[test]
fn one_form_of_a_word_finds_the_others() {
    for (language, words, form) in [
        ("fr", "consultations", "consulter "),
        ("fr", "modérer", "modération"),
        ("en", "prioritise", "prioritizing"),
        ("en", "moderators", "moderation"),
        ("es", "consultas", "consultar"),
        ("es", "moderador", "moderación"),
    ] {
        let data = found(&World::speaking(language), words);
        let titles: Vec<&str> = hits(&data).iter().map(|hit| field(hit, "title")).collect();
        assert!(
            titles
                .iter()
                .any(|title| title.to_lowercase().contains(form)),
            "{language} {words}: {titles:#?}"
        );
    }
}

#[test]
fn harassment_is_found_in_every_language_best_first() {
    for (language, words) in LANGUAGES
        .into_iter()
        .zip(["harassment", "acoso", "harcèlement"])
    {
        let world = World::speaking(language);
        let data = found(&world, words);
        let commands: Vec<&str> = hits(&data)
            .iter()
            .map(|hit| field(hit, "command"))
            .collect();
        let first = &commands[..3.min(commands.len())];
        assert!(
            first.contains(&"cocreate glossary harassment"),
            "{language}: {commands:?}"
        );
        assert!(
            commands
                .iter()
                .any(|command| command.starts_with("cocreate stage ")),
            "{language}: {commands:?}"
        );
        assert!(
            commands
                .iter()
                .any(|command| command.starts_with("cocreate meeting tips ")),
            "{language}: {commands:?}"
        );
        let page = on_one_line(&world.run(&["search", words]).fine());
        for hit in hits(&data).iter().take(12) {
            let place =
                speaking(language).text(&format!("search-in-{}", field(hit, "module")), &[]);
            let place = on_one_line(&place);
            assert!(
                page.contains(&place) && page.contains(&on_one_line(field(hit, "title"))),
                "{language}: {hit}"
            );
            assert!(page.contains(field(hit, "command")), "{language}: {hit}");
        }
    }
}

#[test]
fn what_has_more_of_the_words_comes_first() {
    for (language, words) in LANGUAGES.into_iter().zip([
        "breakout rooms facilitator",
        "salas grupos facilitador",
        "salles groupes animateur",
    ]) {
        let data = found(&World::speaking(language), words);
        let counts: Vec<u64> = hits(&data)
            .iter()
            .map(|hit| hit["words"].as_u64().unwrap())
            .collect();
        assert!(
            counts.is_sorted_by(|one, next| one >= next),
            "{language}: {counts:?}"
        );
        assert!(counts[0] >= 2, "{language}: {counts:?}");
    }
}

#[test]
fn every_module_can_be_found() {
    let modules: BTreeSet<&str> = [
        "advice",
        "examples",
        "glossary",
        "items",
        "levels",
        "meetings",
        "questions",
        "resources",
        "rules",
        "stages",
        "standards",
        "texts",
        "tools",
    ]
    .into();
    for (language, words) in LANGUAGES.into_iter().zip([
        "meeting draft consult involve Decidim Kenya",
        "reunión borrador consultar involucrar Decidim Kenia",
        "réunion projet consulter implication Decidim Kenya",
    ]) {
        let data = found(&World::speaking(language), words);
        let reached: BTreeSet<&str> = hits(&data).iter().map(|hit| field(hit, "module")).collect();
        assert_eq!(reached, modules, "{language}");
    }
}

#[test]
fn what_another_language_has_is_offered_in_it() {
    for (language, words, other) in [
        ("en", "harcèlement", "fr"),
        ("en", "alcaldía", "es"),
        ("es", "childcare", "en"),
        ("fr", "quarrel", "en"),
    ] {
        let world = World::speaking(language).without("COLUMNS");
        let data = found(&world, words);
        assert_eq!(data["language"], other, "{language} {words}");
        let page = on_one_line(&world.run(&["search", words]).fine());
        let none = speaking(language).text("search-none", &[("sought", words.into())]);
        assert!(page.contains(&on_one_line(&none)), "{language}: {page}");
        for hit in hits(&data)
            .iter()
            .filter(|hit| !field(hit, "command").starts_with("cocreate plan"))
        {
            let command = field(hit, "command");
            assert!(command.ends_with(&format!(" --lang {other}")), "{command}");
            let shown = on_one_line(&typed(&world, command));
            assert!(
                shown.contains(&on_one_line(field(hit, "title"))),
                "{command}: {hit}"
            );
        }
    }
}

#[test]
fn every_command_that_is_printed_shows_what_was_found() {
    let words = "forum draft Decidim Kenya moderation notice phone handbook trust vote map record language threshold";
    let spanish = "foro borrador Decidim Kenia moderación aviso teléfono manual confianza votación mapa idioma plazo";
    let french = "forum projet Decidim Kenya modération préavis téléphone manuel confiance vote carte langue délai";
    for (language, words) in LANGUAGES.into_iter().zip([words, spanish, french]) {
        let world = World::speaking(language).without("COLUMNS");
        let mut seen = BTreeSet::new();
        let data = found(&world, words);
        assert!(
            hits(&data).len() >= 100,
            "{language}: {}",
            hits(&data).len()
        );
        for hit in hits(&data) {
            // A plan's questions need a terminal; it is enough to run each command once.
            let command = field(hit, "command");
            if command.starts_with("cocreate plan") || !seen.insert(command.to_owned()) {
                continue;
            }
            let shown = on_one_line(&typed(&world, command));
            // An example is found by what was done there, and everything else by what it is called.
            assert!(
                shown.contains(&on_one_line(field(hit, "title"))),
                "{language} {command}: {hit}\n{shown}"
            );
        }
        assert!(seen.len() >= 80, "{language}: {} commands", seen.len());
    }
}

#[test]
fn what_nothing_has_is_said_and_a_way_on_is_shown() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        for words in ["xyzzyplugh", "-", " ", "…"] {
            let page = on_one_line(&world.run(&["search", "--", words]).fine());
            let messages = speaking(language);
            let none = messages.text("search-none", &[("sought", words.into())]);
            let hint = messages.text("search-none-hint", &[]);
            assert!(
                page.contains(&on_one_line(&none)) && page.contains(&on_one_line(&hint)),
                "{language}: {page}"
            );
        }
        let data = found(&world, "xyzzyplugh");
        assert_eq!(
            data,
            serde_json::json!({ "language": language, "hits": [], "total": 0 })
        );
        let csv = world
            .run(&["search", "xyzzyplugh", "--format", "csv"])
            .fine();
        assert_eq!(csv.lines().count(), 1, "the columns only: {csv}");
        world.run(&["search"]).failed(2);
    }
}

#[test]
fn only_the_best_are_shown_unless_more_are_asked_for() {
    let world = World::new();
    let all = found(&world, "meeting");
    let total = hits(&all).len();
    assert!(total > 12);
    for (most, arguments) in [
        (12, &["search", "meeting"][..]),
        (3, &["search", "meeting", "--limit", "3"]),
    ] {
        let data = world
            .run(&[arguments, &["--format", "json"]].concat())
            .json();
        assert_eq!(hits(&data), &hits(&all)[..most]);
        assert_eq!(data["total"], total);
        let page = on_one_line(&world.run(arguments).fine());
        assert!(
            page.contains(&format!("the best {most} of {total}"))
                && page.contains(&format!("--limit {total}")),
            "{page}"
        );
    }
    let page = world
        .run(&["search", "meeting", "--limit", &total.to_string()])
        .fine();
    assert!(!page.contains("--limit"), "{page}");
    world.run(&["search", "meeting", "--limit", "0"]).failed(2);
}

#[test]
fn what_was_found_is_data_with_a_fixed_form() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let data = found(&world, "decidim");
        let fields: Vec<&String> = data.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["language", "hits", "total"]);
        assert_eq!(
            (&data["language"], &data["total"]),
            (&language.into(), &hits(&data).len().into())
        );
        for hit in hits(&data) {
            let fields: Vec<&String> = hit.as_object().unwrap().keys().collect();
            assert_eq!(fields, ["module", "title", "command", "words"], "{hit}");
        }
        assert_eq!(
            field(&hits(&data)[0], "command"),
            "cocreate tools show decidim"
        );
        let arguments = ["search", "decidim", "--limit", "1000", "--format"];
        let yaml = world.run(&[&arguments[..], &["yaml"]].concat()).fine();
        assert_eq!(serde_yaml::from_str::<Value>(&yaml).unwrap(), data);
        let csv = ["csv", "--separator", ","];
        let csv = world.run(&[&arguments[..], &csv].concat()).fine();
        assert_eq!(
            csv::Reader::from_reader(csv.as_bytes())
                .records()
                .map(Result::unwrap)
                .count(),
            hits(&data).len()
        );
    }
}

#[test]
fn what_was_typed_never_reaches_the_terminal_as_a_command_to_it() {
    let page = World::new().run(&["search", "\u{1b}[31mred\u{7}"]).fine();
    assert!(
        !page.contains('\u{1b}') && !page.contains('\u{7}'),
        "{page:?}"
    );
}

#[test]
fn common_words_are_found_and_what_is_found_is_the_thing_itself() {
    for (language, words) in [("en", "people"), ("es", "personas"), ("fr", "personnes")] {
        let found = World::speaking(language)
            .run(&["search", words, "--format", "json"])
            .json();
        assert!(found["total"].as_u64().unwrap() > 5, "{language}: {found}");
    }
    let page = World::speaking("fr")
        .run(&["search", "serveur vocal"])
        .fine();
    assert!(page.contains("cocreate tools show rapidpro"), "{page}");
    let page = World::speaking("en").run(&["search", "wolof"]).fine();
    assert!(
        page.contains("cocreate questions other-languages"),
        "{page}"
    );
    let question = World::speaking("en")
        .run(&["questions", "other-languages"])
        .fine();
    assert!(question.contains("Which other languages"), "{question}");
}

#[test]
fn a_word_of_a_terms_name_shows_the_term() {
    let page = World::speaking("en").run(&["glossary", "forum"]).fine();
    assert!(
        page.to_lowercase().contains("multi-stakeholder forum"),
        "{page}"
    );
}

#[test]
fn what_the_program_does_is_found_in_its_commands() {
    for (language, words, command) in [
        ("en", "mark done", "tick"),
        ("en", "how do I mark it as done?", "tick"),
        ("es", "marcar como hecho", "tick"),
        ("fr", "noter l'avancement", "tick"),
        ("en", "undo", "undo"),
        ("es", "deshacer cambio", "undo"),
        ("fr", "annuler la modification", "undo"),
        ("en", "plan a meeting", "meeting plan"),
    ] {
        let world = World::speaking(language);
        let data = found(&world, words);
        let commands = hits(&data).iter().filter(|hit| hit["module"] == "commands");
        let commands: Vec<&str> = commands.map(|hit| field(hit, "command")).collect();
        let expected = format!("cocreate help {command}");
        assert!(commands.contains(&&expected[..]), "{words}: {commands:?}");
        assert!(commands.len() <= 3, "{words}: {commands:?}");
        let page = on_one_line(&world.run(&["search", words]).fine());
        assert!(page.contains(&expected), "{words}: {page}");
        // What it says of itself there is what its help says.
        let first = &hits(&data)[0];
        let help = on_one_line(&typed(&world, field(first, "command")));
        assert!(help.contains(&on_one_line(field(first, "title"))), "{help}");
    }
}

#[test]
fn one_word_is_of_a_command_only_where_it_is_its_name() {
    for (language, word) in [("en", "participation"), ("es", "etapa"), ("fr", "outils")] {
        let data = found(&World::speaking(language), word);
        let is_command = |hit: &&Value| hit["module"] == "commands";
        assert_eq!(hits(&data).iter().find(is_command), None, "{word}");
    }
}
