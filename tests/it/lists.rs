//! `cocreate examples`, `resources` and `glossary`: everything is there in each language, filters
//! say what they leave out, and a term is found under any of its forms.

use std::path::Path;

use serde_json::Value;

use crate::languages::guide_file;
use crate::world::{LANGUAGES, World};

/// The lists, by their commands, and what each calls its entries.
const LISTS: [(&str, &str); 3] = [
    ("examples", "examples"),
    ("resources", "resources"),
    ("glossary", "terms"),
];

/// How many entries the guide has for a list.
fn in_the_guide(command: &str, list: &str) -> usize {
    guide_file(command)[list]
        .as_object()
        .expect("entries by id")
        .len()
}

fn ids(data: &Value, list: &str) -> Vec<String> {
    let entries = data[list].as_array().expect("a list").iter();
    entries
        .map(|entry| {
            entry["id"]
                .as_str()
                .expect("each entry has an id")
                .to_owned()
        })
        .collect()
}

fn listed(world: &World, arguments: &[&str], list: &str) -> Vec<String> {
    ids(
        &world
            .run(&[arguments, &["--format", "json"]].concat())
            .json(),
        list,
    )
}

fn without_accents(text: &str) -> String {
    let plain = [
        ("áàâ", 'a'),
        ("éèê", 'e'),
        ("íî", 'i'),
        ("óô", 'o'),
        ("úùû", 'u'),
        ("ñ", 'n'),
        ("ç", 'c'),
    ];
    text.chars()
        .map(|l| {
            plain
                .iter()
                .find(|(from, _)| from.contains(l))
                .map_or(l, |(_, to)| *to)
        })
        .collect()
}

#[test]
fn every_list_is_whole_in_every_language_and_format() {
    for language in LANGUAGES {
        let world = World::speaking(language).without("COLUMNS");
        for (command, list) in LISTS {
            let count = in_the_guide(command, list);
            let data = world.run(&[command, "--format", "json"]).json();
            assert_eq!(ids(&data, list).len(), count, "{command} {language}");
            for (id, entry) in ids(&data, list).iter().zip(data[list].as_array().unwrap()) {
                for (field, text) in entry["words"].as_object().unwrap() {
                    let optional = ["counted", "usage"].contains(&field.as_str()) && text.is_null();
                    assert!(
                        optional || !text.as_str().unwrap().is_empty(),
                        "{command} {language} {id} {field}"
                    );
                }
            }
            let yaml: Value =
                serde_yaml::from_str(&world.run(&[command, "--format", "yaml"]).fine()).unwrap();
            assert_eq!(yaml, data);
            let csv = [command, "--format", "csv", "--separator", ","];
            let rows = world.run(&csv).fine();
            assert_eq!(
                csv::Reader::from_reader(rows.as_bytes())
                    .records()
                    .map(Result::unwrap)
                    .count(),
                count
            );
            let markdown = world.run(&[command, "--format", "markdown"]).fine();
            assert_eq!(
                markdown
                    .lines()
                    .filter(|line| line.starts_with('|'))
                    .count(),
                count + 2,
                "{command}"
            );
        }
    }
}

#[test]
fn what_is_shown_and_what_is_left_out_are_together_everything() {
    let world = World::new();
    for arguments in [
        &[
            "examples",
            "--country",
            "KE,Brazil",
            "--stage",
            "deliberate",
            "--stage",
            "draft",
        ][..],
        &[
            "examples",
            "--region",
            "americas",
            "--level",
            "collaborate",
            "--year",
            "2020..",
            "--search",
            "forum",
        ],
        &[
            "resources",
            "--topic",
            "security",
            "--language",
            "spanish",
            "--stage",
            "draft",
        ],
        &["resources", "--kind", "handbook", "--search", "meetings"],
        &["glossary", "--topic", "safety", "--search", "datos"],
    ] {
        let data = world
            .run(&[arguments, &["--format", "json"]].concat())
            .json();
        let list = LISTS
            .iter()
            .find(|(command, ..)| *command == arguments[0])
            .unwrap();
        let left_out = data["left_out"].as_array().unwrap();
        assert_eq!(
            ids(&data, list.1).len() + left_out.len(),
            in_the_guide(list.0, list.1),
            "{arguments:?}"
        );
        assert_eq!(data["total"], in_the_guide(list.0, list.1));
        assert!(left_out.iter().all(|entry| entry["reason"].is_string()));
        let said = world.run(arguments).fine();
        assert!(said.contains("Left out: "), "{said}");
    }
}

#[test]
fn filters_combine_and_a_repeated_one_means_either() {
    let world = World::new();
    let kenya = listed(&world, &["examples", "--country", "KE"], "examples");
    let brazil = listed(&world, &["examples", "--country", "BR"], "examples");
    let both = listed(
        &world,
        &["examples", "--country", "KE", "--country", "BR"],
        "examples",
    );
    assert_eq!(both.len(), kenya.len() + brazil.len());
    assert_eq!(
        kenya,
        ["ke-elgeyo-marakwet-whatsapp-2017", "ke-ogp-zoom-2020"]
    );
    let drafted = listed(
        &world,
        &["examples", "--country", "KE,BR", "--stage", "draft"],
        "examples",
    );
    assert_eq!(drafted, ["br-marco-civil-2009", "ke-ogp-zoom-2020"]);
    let years = listed(
        &world,
        &[
            "examples",
            "--country",
            "KE,BR",
            "--year",
            "..2009,2020..2022",
        ],
        "examples",
    );
    assert_eq!(
        years,
        [
            "br-marco-civil-2009",
            "ke-ogp-zoom-2020",
            "br-sao-paulo-participe-2020"
        ]
    );
}

#[test]
fn values_are_typed_in_the_users_language_or_as_codes() {
    for (language, country, stage, topic, tongue) in [
        ("en", "kenya", "crowdsource", "virtual meetings", "SPANISH"),
        (
            "es",
            "KENIA",
            "Problemas y prioridades",
            "Reuniones virtuales",
            "espanol",
        ),
        ("fr", "kénya", "identify", "réunions virtuelles", "Espagnol"),
    ] {
        let world = World::speaking(language);
        let arguments = ["examples", "--country", country, "--stage", stage];
        assert_eq!(
            listed(&world, &arguments, "examples"),
            ["ke-ogp-zoom-2020"],
            "{language}"
        );
        let found = listed(
            &world,
            &["resources", "--topic", topic, "--language", tongue],
            "resources",
        );
        assert!(
            found.contains(&"altekio-reuniones".to_owned()),
            "{language} {found:?}"
        );
        assert!(
            !found.contains(&"cnil-visio".to_owned()),
            "{language} {found:?}"
        );
    }
    let world = World::new();
    let by_id = listed(
        &world,
        &["examples", "--tool", "consul-democracy"],
        "examples",
    );
    assert_eq!(by_id, ["es-madrid-decide-2015"]);
    assert_eq!(
        listed(
            &world,
            &["examples", "--tool", "CONSUL Democracy"],
            "examples"
        ),
        by_id
    );
    assert_eq!(
        listed(&world, &["examples", "--tool", "irekia"], "examples"),
        ["es-basque-ogp-2020"]
    );
}

#[test]
fn unknown_is_not_yes_and_is_counted() {
    let world = World::new();
    let draft = "am-e-draft".to_owned();
    let arguments = ["examples", "--country", "AM", "--year", "2000.."];
    assert!(!listed(&world, &arguments, "examples").contains(&draft));
    assert!(
        listed(
            &world,
            &[&arguments[..], &["--include-unknown"]].concat(),
            "examples"
        )
        .contains(&draft)
    );
    assert!(
        world
            .run(&arguments)
            .fine()
            .contains("One more may fit, but the facts are not known or hold only in part (year)")
    );
    assert!(
        world
            .run(&["examples", &draft])
            .fine()
            .contains("Year: unknown")
    );
    assert!(world.run(&["examples", &draft, "--format", "json"]).json()["year"].is_null());

    // Spanish is said of it, and nobody has checked.
    let manual = "pen-harassment".to_owned();
    let arguments = ["resources", "--topic", "harassment", "--language", "es"];
    assert!(!listed(&world, &arguments, "resources").contains(&manual));
    assert!(
        listed(
            &world,
            &[&arguments[..], &["--include-unknown"]].concat(),
            "resources"
        )
        .contains(&manual)
    );
}

#[test]
fn what_serves_every_stage_is_kept_apart_from_what_serves_one() {
    let world = World::new();
    let own = listed(&world, &["resources", "--stage", "draft"], "resources");
    let all = listed(
        &world,
        &["resources", "--stage", "draft", "--include-general"],
        "resources",
    );
    assert!(
        own.contains(&"ogp-guide-drafting".to_owned())
            && !own.contains(&"bc-moderation".to_owned())
    );
    assert!(
        all.contains(&"bc-moderation".to_owned())
            && !all.contains(&"ogp-guide-monitoring".to_owned())
    );
    let said = world.run(&["resources", "--stage", "draft"]).fine();
    assert!(
        said.contains(&format!(
            "{} more serve every stage; --include-general",
            all.len() - own.len()
        )),
        "{said}"
    );
}

#[test]
fn lists_follow_the_order_of_the_language() {
    let places = |language: &str| {
        let rows = World::speaking(language)
            .run(&["examples", "--format", "csv", "--separator", ","])
            .fine();
        let mut reader = csv::Reader::from_reader(rows.as_bytes());
        // What an example is called begins with its place.
        let place = |name: &str| name.split(", ").next().unwrap_or_default().to_owned();
        reader
            .records()
            .map(|row| place(&row.unwrap()[0]))
            .collect::<Vec<_>>()
    };
    let position =
        |places: &[String], name: &str| places.iter().position(|place| place == name).unwrap();
    let french = places("fr");
    assert!(position(&french, "Équateur") < position(&french, "Espagne"));
    let english = places("en");
    assert!(position(&english, "Spain") < position(&english, "Ecuador") || english != french);
    assert!(position(&english, "Ecuador") < position(&english, "Spain"));
    assert_ne!(position(&french, "Espagne"), position(&english, "Spain"));
}

#[test]
fn a_term_is_found_under_every_form_in_every_language() {
    let terms = World::new().run(&["glossary", "--format", "json"]).json();
    let world = World::speaking("fr");
    for term in terms["terms"].as_array().unwrap() {
        for (language, form) in term["forms"].as_object().unwrap() {
            let variants = form["variants"].as_array().unwrap().iter();
            for typed in [&form["name"], &form["short"]]
                .into_iter()
                .chain(variants)
                .filter_map(Value::as_str)
            {
                let typed = without_accents(&typed.to_lowercase());
                let found = listed(&world, &["glossary", &typed], "terms");
                assert!(
                    found.contains(&term["id"].as_str().unwrap().to_owned()),
                    "{language} {typed} {found:?}"
                );
            }
        }
    }
}

#[test]
fn the_issues_own_term_shows_all_three_languages_and_the_definition_in_the_users() {
    for (language, definition) in [
        (
            "en",
            "The standing group in which government and civil society steer",
        ),
        (
            "es",
            "Espacio permanente en el que gobierno y sociedad civil conducen",
        ),
        (
            "fr",
            "Instance permanente où gouvernement et société civile pilotent",
        ),
    ] {
        let said = World::speaking(language)
            .without("COLUMNS")
            .run(&["glossary", "foro", "multisectorial"])
            .fine();
        assert!(said.contains(definition), "{said}");
        for form in [
            "multi-stakeholder forum (MSF)",
            "foro multisectorial (FMS)",
            "forum multi-intervenants (FMI)",
        ] {
            assert!(said.contains(form), "{said}");
        }
    }
}

#[test]
fn a_word_that_names_two_terms_shows_both_the_users_own_first() {
    let french = listed(
        &World::speaking("fr"),
        &["glossary", "consultation"],
        "terms",
    );
    assert_eq!(french, ["consult", "consultation"]);
    let variant = listed(
        &World::new(),
        &["glossary", "mecanismo de reporte independiente"],
        "terms",
    );
    assert_eq!(variant, ["irm"]);
    // Word processors bend apostrophes.
    assert_eq!(
        listed(&World::new(), &["glossary", "PLAN D’ACTION"], "terms"),
        ["action-plan"]
    );
    let page = World::speaking("fr")
        .run(&["glossary", "consultation"])
        .fine();
    assert!(page.find("Niveau 2 sur 5").unwrap() < page.find("consultation publique").unwrap());
}

#[test]
fn what_is_not_found_is_answered_with_the_nearest() {
    let world = World::new();
    for (arguments, nearest) in [
        (["glossary", "reasond response"], "reasoned response"),
        (
            ["glossary", "foro multisectoral"],
            "multi-stakeholder forum",
        ),
        (["examples", "ke-ogp-zoom"], "ke-ogp-zoom-2020"),
        (["resources", "security in the box"], "security-in-a-box"),
    ] {
        let said = world.run(&arguments).failed(2);
        assert!(said.contains(&format!("Did you mean {nearest}?")), "{said}");
    }
    for (arguments, hint) in [
        (["glossary", "zzz"], "cocreate glossary"),
        (["examples", "zzz"], "cocreate examples"),
        (["resources", "zzz"], "cocreate resources"),
    ] {
        assert!(world.run(&arguments).failed(2).contains(hint));
    }
    for year in ["20", "2020..2018", "..", "2020-2021", "last"] {
        let said = world.run(&["examples", "--year", year]).failed(2);
        assert!(
            said.contains("is not a valid value for --year") && said.contains("2018..2020"),
            "{said}"
        );
    }
    // Nothing that was typed is ignored.
    let said = world
        .run(&["glossary", "host", "--topic", "meeting"])
        .failed(2);
    assert!(said.contains("do not go together"), "{said}");
    let said = World::speaking("fr")
        .run(&["examples", "ke-ogp-zoom-2020", "--country", "KE"])
        .failed(2);
    assert!(
        said.contains("EXEMPLE et --country ne vont pas ensemble"),
        "{said}"
    );
}

#[test]
fn sources_tell_what_a_statement_rests_on_and_addresses_stay_whole() {
    for language in LANGUAGES {
        let world = World::speaking(language).with("COLUMNS", "60");
        for (arguments, address) in [
            (
                ["examples", "ke-ogp-zoom-2020"],
                "https://opengovweek.org/event/bringing-open-government-to-life/",
            ),
            (
                ["examples", "--country=KE"],
                "https://opengovweek.org/event/bringing-open-government-to-life/",
            ),
            (
                ["resources", "--topic=harassment"],
                "https://www.apc.org/en/pubs/creating-safe-online-spaces",
            ),
            (
                ["glossary", "reasoned response"],
                "https://www.opengovpartnership.org/glossary/reasoned-response/",
            ),
            (
                ["glossary", "--topic=ogp"],
                "https://www.opengovpartnership.org/glossary/reasoned-response/",
            ),
        ] {
            let said = world.run(&[&arguments[..], &["--sources"]].concat()).fine();
            let address = if arguments[0] == "resources" {
                "https://"
            } else {
                address
            };
            let mut words = said.split_whitespace();
            assert!(
                words.any(|word| word.starts_with(address)),
                "{arguments:?} {address}\n{said}"
            );
        }
    }
    let term = World::new()
        .without("COLUMNS")
        .run(&["glossary", "reasoned response", "--sources"])
        .fine();
    assert!(
        term.contains("respuesta razonada [seen in a source]"),
        "{term}"
    );
    assert!(
        term.contains("réponse motivée [proposed: not seen in a source]"),
        "{term}"
    );
    let page = World::new()
        .run(&["examples", "ke-ogp-zoom-2020", "--sources"])
        .fine();
    assert!(
        page.contains("Basis: OGP guide (OGP: Country Examples)."),
        "{page}"
    );
    let page = World::new()
        .run(&["examples", "tw-join-2015", "--sources"])
        .fine();
    assert!(
        page.contains("Basis: field practice, not an OGP rule."),
        "{page}"
    );
    let page = World::new()
        .without("COLUMNS")
        .run(&["resources", "democracyos", "--sources"])
        .fine();
    assert!(page.contains("could not be confirmed"), "{page}");
}

#[test]
fn no_id_is_broken_on_a_screen_of_eighty_columns() {
    for language in LANGUAGES {
        for (command, list) in &LISTS[..2] {
            let world = World::speaking(language);
            let said = world.run(&[command]).fine();
            for id in listed(&world, &[command], list) {
                assert!(
                    said.split_whitespace().any(|word| word == id),
                    "{language} {id}\n{said}"
                );
            }
            assert!(
                said.lines().all(|line| line.chars().count() <= 80),
                "{language} {command}"
            );
        }
    }
}

#[test]
fn tools_named_in_an_example_lead_to_the_catalogue() {
    let world = World::new().without("COLUMNS");
    let page = world.run(&["examples", "ke-ogp-zoom-2020"]).fine();
    assert!(
        page.contains("Tools in the catalogue: Zoom Meetings (zoom)"),
        "{page}"
    );
    assert!(page.contains("cocreate tools show zoom"), "{page}");
    world.run(&["tools", "show", "zoom"]).fine();
}

#[test]
fn a_guide_with_a_wrong_link_address_or_form_is_refused() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
    for (file, from, to, told) in [
        (
            "examples.yaml",
            "tools: [trello]",
            "tools: [trelo]",
            "trello",
        ),
        (
            "examples.yaml",
            "country: KE",
            "country: KX",
            "examples.ke-",
        ),
        (
            "examples.yaml",
            "https://latinno.wzb.eu",
            "https://latinno",
            "addresses.0",
        ),
        (
            "resources.yaml",
            "topics: [getting-started]",
            "topics: [getting-startd]",
            "getting-started",
        ),
        (
            "resources.yaml",
            "https://decidim.org/",
            "decidim.org",
            "resources.decidim.address",
        ),
        (
            "glossary.yaml",
            "verified: { es: true, fr: true }",
            "verified: { es: true }",
            "verified",
        ),
        ("glossary.yaml", "topic: safety", "topic: safe", "safety"),
        (
            "glossary.yaml",
            "sources: [ogp-landing",
            "sources: [ogp-landings",
            "ogp-landing",
        ),
    ] {
        let world = World::new();
        copy(&guide, &world, "guide");
        let text = world.read(&format!("guide/{file}"));
        assert!(text.contains(from), "{file} {from}");
        world.write(&format!("guide/{file}"), text.replacen(from, to, 1));
        let run = world.run(&["guide", "check", "guide"]);
        assert_ne!(run.code, 0, "{file} {to}");
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(
            said.contains(file) && said.contains(told),
            "{file} {to}\n{said}"
        );
    }
}

fn copy(from: &Path, world: &World, to: &str) {
    for entry in std::fs::read_dir(from).expect("the guide can be read") {
        let entry = entry.expect("the guide can be read");
        let name = format!("{to}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            copy(&entry.path(), world, &name);
        } else {
            world.write(
                &name,
                std::fs::read(entry.path()).expect("the guide can be read"),
            );
        }
    }
}

#[test]
fn spreadsheets_of_each_language_open_its_rows() {
    for (language, separator, mark) in [
        ("en", ',', ""),
        ("es", ';', "\u{feff}"),
        ("fr", ';', "\u{feff}"),
    ] {
        let world = World::speaking(language);
        let rows = world.run(&["resources", "--format", "csv"]).fine();
        assert!(rows.starts_with(mark) && rows.starts_with('\u{feff}') != mark.is_empty());
        let columns = rows.lines().next().unwrap().split(separator).count();
        assert!(columns > 8, "{language}: every fact in a column of its own");
        let plain = ["resources", "--format", "csv", "--separator", "comma"];
        assert!(
            !world.run(&plain).fine().starts_with('\u{feff}'),
            "{language}"
        );
        let marked = world
            .run(&[&plain[..], &["--byte-order-mark"]].concat())
            .fine();
        assert!(marked.starts_with('\u{feff}'), "{language}");
    }
    let said = World::new()
        .run(&["tools", "--format", "csv", "--separator", "x"])
        .failed(2);
    assert!(said.contains("semicolon"), "{said}");
}

#[test]
fn rows_hold_what_the_data_hold_also_the_sources_without_being_asked() {
    // Each list, its entries in the data, and the facts that stand in the rows under another name
    // than a text of theirs.
    let lists = [
        ("tools", "tools"),
        ("examples", "examples"),
        ("resources", "resources"),
        ("glossary", "terms"),
        ("standards", "requirements"),
        ("questions", "questions"),
        ("meeting tips", "tips"),
        ("levels", "levels"),
        ("write", "texts"),
    ];
    for language in LANGUAGES {
        for (typed, list) in lists {
            let run = |format: &str| {
                let options = ["--format", format, "--separator", "comma"];
                let typed: Vec<&str> = typed.split(' ').chain(options).collect();
                World::speaking(language).without("COLUMNS").run(&typed)
            };
            let data = run("json").json();
            let rows = run("csv").fine();
            let mut reader =
                csv::Reader::from_reader(rows.trim_start_matches('\u{feff}').as_bytes());
            let names: Vec<String> = reader
                .headers()
                .unwrap()
                .iter()
                .map(str::to_owned)
                .collect();
            let rows: Vec<Vec<String>> = reader
                .records()
                .map(|row| row.unwrap().iter().map(str::to_owned).collect())
                .collect();
            let entries = data[list].as_array().unwrap();
            assert_eq!(rows.len(), entries.len(), "{typed}");
            let once: std::collections::BTreeSet<&String> = names.iter().collect();
            assert_eq!(once.len(), names.len(), "{typed}: {names:?}");
            for entry in entries {
                let id = entry["id"].as_str().unwrap();
                let named = rows.iter().filter(|row| row.iter().any(|cell| cell == id));
                let missing = named.map(|row| {
                    let row: Vec<&str> = row
                        .iter()
                        .flat_map(|cell| cell.split_whitespace())
                        .collect();
                    let row = row.join(" ");
                    said(entry).into_iter().find(|text| !row.contains(text))
                });
                let missing: Vec<Option<String>> = missing.collect();
                assert!(
                    missing.contains(&None),
                    "{language} {typed} {id}: {missing:?}"
                );
            }
        }
    }
}

/// What is said of an entry in words, and every address.
fn said(entry: &Value) -> Vec<String> {
    match entry {
        Value::String(text) if text.contains(' ') || text.starts_with("http") => {
            vec![text.split_whitespace().collect::<Vec<_>>().join(" ")]
        }
        Value::Array(entries) => entries.iter().flat_map(said).collect(),
        // The title of a source stands with its address in the data alone.
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "title" || !fields.contains_key("address"))
            .flat_map(|(_, value)| said(value))
            .collect(),
        _ => Vec::new(),
    }
}
