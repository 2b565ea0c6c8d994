//! `cocreate about`: what this is, counted from the data, and never taken for OGP's own.

use serde_json::Value;
use unicode_width::UnicodeWidthStr as _;

use crate::languages::{guide_file, on_one_line, speaking};
use crate::world::{LANGUAGES, World};

/// Every statement of these facts that says what it rests on, those within others among them.
fn bases<'a>(facts: &'a Value, found: &mut Vec<&'a Value>) {
    if let Value::Object(fields) = facts {
        if fields.contains_key("basis") {
            found.push(facts);
        }
        fields.values().for_each(|field| bases(field, found));
    }
}

#[test]
fn the_counts_are_those_of_the_data() {
    let mut facts: Vec<Value> = [
        "questions",
        "rules",
        "items",
        "fit",
        "levels",
        "meetings",
        "meeting-kit",
        "meeting-questions",
        "advice",
    ]
    .map(guide_file)
    .into();
    let standards = guide_file("standards");
    facts.extend(
        [
            "standards",
            "requirements",
            "deadlines",
            "rules",
            "superseded",
            "local",
        ]
        .map(|list| standards[list].clone()),
    );
    let mut statements = Vec::new();
    facts.iter().for_each(|facts| bases(facts, &mut statements));
    let resting = |basis: &str| {
        statements
            .iter()
            .filter(|one| one["basis"] == basis)
            .count()
    };
    let (standard, guide, practice) = (resting("standard"), resting("guide"), resting("practice"));
    assert_eq!(standard + guide + practice, statements.len());
    let unread = statements
        .iter()
        .filter(|one| one["verified"] == false)
        .count();
    let count = |module: &str| guide_file(module)[module].as_object().unwrap().len();
    let resources = guide_file("resources");
    let unseen = resources["resources"]
        .as_object()
        .unwrap()
        .values()
        .filter(|one| one["verified"] == false)
        .count();
    for language in LANGUAGES {
        let page = on_one_line(&World::speaking(language).run(&["about"]).fine());
        let messages = speaking(language);
        for (id, values) in [
            (
                "about-verified-statements",
                &[
                    ("total", statements.len().into()),
                    ("standard", standard.into()),
                    ("guide", guide.into()),
                    ("practice", practice.into()),
                ][..],
            ),
            ("about-verified-unread", &[("count", unread.into())]),
            (
                "about-verified-tools",
                &[
                    ("tools", count("tools").into()),
                    ("examples", count("examples").into()),
                ],
            ),
            (
                "about-verified-resources",
                &[
                    ("count", count("resources").into()),
                    ("unseen", unseen.into()),
                ],
            ),
        ] {
            let said = on_one_line(&messages.text(id, values));
            assert!(page.contains(&said), "{language}: {said}\n{page}");
        }
    }
}

#[test]
fn it_says_that_it_is_not_official_and_gives_credit_in_every_language() {
    let sources = guide_file("sources");
    for (language, not_official) in LANGUAGES.into_iter().zip([
        "not an official OGP product",
        "no es un producto oficial de OGP",
        "n'est pas un produit officiel du PGO",
    ]) {
        let page = on_one_line(&World::speaking(language).run(&["about"]).fine()).replace('’', "'");
        let lower = page.to_lowercase();
        assert!(
            lower.contains(&not_official.to_lowercase()),
            "{language}: {page}"
        );
        for named in [
            "IAP2",
            "MIT",
            "Apache",
            "2020",
            "2022",
            env!("CARGO_PKG_VERSION"),
            "English",
            "Español",
            "Français",
        ] {
            assert!(page.contains(named), "{language}: {named}");
        }
        for source in ["ogp-landing", "ogp-five-standards"] {
            assert!(
                page.contains(sources["sources"][source]["address"].as_str().unwrap()),
                "{language}: {source}"
            );
        }
        assert!(
            page.contains(guide_file("guide")["version"].as_str().unwrap()),
            "{language}"
        );
        // The way to help that is made to measure, and to ideas for commitments.
        assert!(
            page.contains("cocreate resources --topic commitment-ideas"),
            "{language}"
        );
    }
}

#[test]
fn its_commands_can_be_typed_as_they_stand() {
    for language in LANGUAGES {
        let world = World::speaking(language).without("COLUMNS");
        let page = world.run(&["about"]).fine();
        let commands = page.lines().filter_map(|line| {
            line.trim()
                .strip_prefix("cocreate ")
                .filter(|_| line.starts_with(' '))
        });
        // One asks questions on a terminal, one needs a plan, one needs a word to look for and says
        // so.
        let (needing, plain): (Vec<&str>, Vec<&str>) = commands.partition(|command| {
            ["plan", "export"].contains(command) || command.starts_with("search <")
        });
        assert_eq!((needing.len(), plain.len()), (3, 7), "{page}");
        for command in plain {
            world.run(&command.split(' ').collect::<Vec<_>>()).fine();
        }
    }
}

#[test]
fn it_keeps_to_the_width_and_is_plain_when_piped() {
    for language in LANGUAGES {
        for (columns, widest) in [("40", 40), ("80", 80), ("200", 100)] {
            let page = World::speaking(language)
                .with("COLUMNS", columns)
                .run(&["about"])
                .fine();
            assert!(!page.contains('\u{1b}'), "no escapes in a pipe");
            for line in page.lines() {
                let whole = line.contains("://") || line.trim_start().starts_with("cocreate ");
                assert!(
                    whole || line.width() <= widest,
                    "{language} {columns}: {line}"
                );
            }
        }
    }
}
