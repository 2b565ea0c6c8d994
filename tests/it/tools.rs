//! `cocreate tools`, `tools show` and `tools match`: the catalogue holds to its facts, and says
//! what it leaves out.

use std::collections::BTreeSet;

use cocreate::locale::{Language, Order};
use cocreate::message;
use cocreate::text::fold;
use serde_json::{Map, Value, json};
use unicode_width::UnicodeWidthStr as _;

use crate::guide_check::{add, copy_guide};
use crate::languages::{guide_file, on_one_line, speaking};
use crate::questions::in_markdown;
use crate::world::{LANGUAGES, World};

/// The facts of every tool, as the guide has them.
fn facts() -> Map<String, Value> {
    guide_file("tools")["tools"].as_object().unwrap().clone()
}

/// The words of every tool in a language.
fn words(language: &str) -> Value {
    guide_file(&format!("{language}/tools"))
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field]
        .as_str()
        .unwrap_or_else(|| panic!("{field} of {value}"))
}

fn has(tool: &Value, list: &str, id: &str) -> bool {
    tool[list]
        .as_array()
        .is_some_and(|ids| ids.iter().any(|known| known == id))
}

/// Whether it is closed or abandoned.
fn is_gone(tool: &Value) -> bool {
    ["discontinued", "dormant"].contains(&text(tool, "status"))
}

/// A list of tools as data.
fn listed(arguments: &[&str]) -> Value {
    World::new()
        .run(&[&["tools", "--format", "json"], arguments].concat())
        .json()
}

fn ids_of(tools: &Value) -> Vec<String> {
    tools
        .as_array()
        .unwrap()
        .iter()
        .map(|tool| text(tool, "id").to_owned())
        .collect()
}

/// The ids of the tools that filters let through.
fn shown(filters: &[&str]) -> BTreeSet<String> {
    ids_of(&listed(filters)["tools"]).into_iter().collect()
}

/// The ids of the tools that were left out for a reason, such as `unknown`.
fn left_out(filters: &[&str], reason: &str) -> BTreeSet<String> {
    let data = listed(filters);
    let left_out = data["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|tool| tool["reason"] == reason);
    left_out.map(|tool| text(tool, "id").to_owned()).collect()
}

/// The ids of the tools that are open and for which `is` holds.
fn where_facts(is: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    facts()
        .into_iter()
        .filter(|(_, tool)| !is_gone(tool) && is(tool))
        .map(|(id, _)| id)
        .collect()
}

#[test]
fn the_headline_lists_free_open_source_tools_for_consultation() {
    let text = World::new()
        .run(&["tools", "--stage", "consult", "--free", "--open-source"])
        .fine();
    let expected = where_facts(|tool| {
        has(tool, "stages", "consult") && tool["free"] == true && tool["open-source"] == "yes"
    });
    assert!(expected.len() > 10);
    let rows: Vec<&str> = text
        .lines()
        .skip(2)
        .take_while(|line| !line.is_empty())
        .collect();
    for id in &expected {
        assert!(
            rows.iter()
                .any(|row| row.split_whitespace().any(|word| word == id)),
            "{id} is missing in: {text}"
        );
    }
    for id in ["zoom", "slack", "polis"] {
        let is_listed = rows
            .iter()
            .any(|row| row.split_whitespace().any(|word| word == id));
        assert_eq!(is_listed, id == "polis", "{id} in: {text}");
    }
}

#[test]
fn the_headline_works_in_spanish_as_data() {
    let typed = [
        "tools",
        "--stage",
        "consulta",
        "--lang",
        "es",
        "--free",
        "--open-source",
        "--format",
        "json",
    ];
    let data = World::new().run(&typed).json();
    let expected = shown(&["--stage", "consult", "--free", "--open-source"]);
    assert_eq!(
        ids_of(&data["tools"]).into_iter().collect::<BTreeSet<_>>(),
        expected
    );
    let facts = facts();
    for tool in data["tools"].as_array().unwrap() {
        let id = text(tool, "id");
        assert!(!text(tool, "name").is_empty());
        assert_eq!(
            (&tool["free"], &tool["open_source"]),
            (&json!(true), &json!(true)),
            "{id}"
        );
        assert_eq!(tool["licence"], facts[id]["licence"], "{id}");
    }
}

/// Yes and no as data has them; unknown is null.
fn feature(written: &Value) -> Value {
    match written.as_str().unwrap() {
        "yes" => json!(true),
        "no" => json!(false),
        "unknown" => Value::Null,
        other => json!(other),
    }
}

#[test]
fn a_tool_as_data_holds_every_fact_in_every_language() {
    let facts = facts();
    let checked = &guide_file("tools")["checked"];
    for language in LANGUAGES {
        let words = words(language);
        let all = [
            "--include-discontinued",
            "--include-unknown",
            "--lang",
            language,
        ];
        let data = listed(&all);
        assert_eq!(
            (data["total"].as_u64(), &data["checked"]),
            (Some(facts.len() as u64), checked)
        );
        assert_eq!(data["left_out"], json!([]));
        assert_eq!(ids_of(&data["tools"]).len(), facts.len());
        for tool in data["tools"].as_array().unwrap() {
            let id = text(tool, "id");
            let (fact, words) = (&facts[id], &words["tools"][id]);
            let same =
                |field: &str, name: &str| assert_eq!(tool[field], fact[name], "{id} {field}");
            for name in [
                "address",
                "status",
                "since",
                "categories",
                "stages",
                "levels",
                "mode",
                "pricing",
                "free",
            ] {
                same(name, name);
            }
            for name in [
                "open-core",
                "licence",
                "repository",
                "self-hosted",
                "hosted",
                "low-bandwidth",
                "anonymous",
            ] {
                same(&name.replace('-', "_"), name);
            }
            for name in [
                "open-source",
                "phone",
                "sms",
                "offline",
                "breakout-rooms",
                "polls",
                "recording",
                "encrypted",
            ] {
                assert_eq!(
                    tool[&name.replace('-', "_")],
                    feature(&fact[name]),
                    "{id} {name}"
                );
            }
            for name in ["also-known-as", "replaced-by", "unconfirmed", "sources"] {
                let listed = fact[name].as_array().cloned().unwrap_or_default();
                assert_eq!(
                    tool[&name.replace('-', "_")],
                    Value::Array(listed),
                    "{id} {name}"
                );
            }
            for (code, known) in fact["languages"].as_object().unwrap() {
                assert_eq!(tool["languages"][code], feature(known), "{id} {code}");
            }
            for limit in ["free", "paid", "self-hosted", "unit", "as-of"] {
                let written = match &fact["participants"][limit] {
                    Value::Number(number) => json!(number.to_string()),
                    other => other.clone(),
                };
                assert_eq!(
                    tool["participants"][&limit.replace('-', "_")],
                    written,
                    "{id} {limit}"
                );
            }
            let name = words["name"].as_str().unwrap_or(text(fact, "name"));
            assert_eq!(tool["name"], name, "{id}");
            for field in ["use", "caution", "limit", "security"] {
                let written = words[field].as_str().map(str::trim_end);
                assert_eq!(
                    tool["words"][field].as_str(),
                    written,
                    "{language} {id} {field}"
                );
            }
        }
    }
}

/// Whether a feature is there as a whole, were it on paid plans: "partly" is no yes.
fn is_there(tool: &Value, name: &str) -> bool {
    ["yes", "paid"].contains(&text(tool, name))
}

type Filter = (&'static [&'static str], fn(&Value) -> bool);

/// Every filter by itself, and what it means in terms of facts.
const FILTERS: [Filter; 24] = [
    (&["--stage", "monitor"], |tool| {
        has(tool, "stages", "monitor")
    }),
    (&["--level", "empower"], |tool| {
        has(tool, "levels", "empower")
    }),
    (&["--category", "survey-form"], |tool| {
        has(tool, "categories", "survey-form")
    }),
    (&["--mode", "synchronous"], |tool| {
        text(tool, "mode") != "asynchronous"
    }),
    (&["--mode", "asynchronous"], |tool| {
        text(tool, "mode") != "synchronous"
    }),
    (&["--mode", "both"], |tool| text(tool, "mode") == "both"),
    (&["--language", "fr"], |tool| {
        is_there(&tool["languages"], "fr")
    }),
    (&["--language", "ru"], |tool| {
        is_there(&tool["languages"], "ru")
    }),
    (&["--free"], |tool| tool["free"] == true),
    (&["--open-source"], |tool| is_there(tool, "open-source")),
    (&["--self-hosted"], |tool| tool["self-hosted"] == true),
    (&["--hosted"], |tool| text(tool, "hosted") != "none"),
    (&["--low-bandwidth"], |tool| tool["low-bandwidth"] == true),
    (&["--phone"], |tool| is_there(tool, "phone")),
    (&["--sms"], |tool| is_there(tool, "sms")),
    (&["--offline"], |tool| is_there(tool, "offline")),
    (&["--anonymous"], |tool| {
        ["possible", "paid"].contains(&text(tool, "anonymous"))
    }),
    (&["--breakout-rooms"], |tool| {
        is_there(tool, "breakout-rooms")
    }),
    (&["--polls"], |tool| is_there(tool, "polls")),
    (&["--recording"], |tool| is_there(tool, "recording")),
    (&["--encrypted"], |tool| is_there(tool, "encrypted")),
    (&["--participants", "300"], |tool| {
        holds(tool, 300, false) == Some(true)
    }),
    (&["--participants", "5000"], |tool| {
        holds(tool, 5000, false) == Some(true)
    }),
    (&["--search", "zoom"], |tool| {
        text(tool, "name").contains("Zoom")
    }),
];

/// Whether a tool holds so many people; `None` where what is known does not say.
fn holds(tool: &Value, people: u64, free_only: bool) -> Option<bool> {
    let units = guide_file("tools");
    let limits = &tool["participants"];
    let counts = limits["unit"]
        .as_str()
        .map(|unit| text(&units["units"][unit], "counts").to_owned());
    let offers = if free_only {
        &["free", "self-hosted"][..]
    } else {
        &["free", "paid", "self-hosted"]
    };
    let known: Vec<&Value> = offers
        .iter()
        .map(|offer| &limits[*offer])
        .filter(|limit| !limit.is_null())
        .collect();
    if known.iter().any(|limit| *limit == "unlimited") {
        return Some(true);
    }
    if counts.as_deref() != Some("people") || known.is_empty() {
        return None;
    }
    if known
        .iter()
        .any(|limit| limit.as_u64().is_some_and(|number| number >= people))
    {
        return Some(true);
    }
    if known.iter().any(|limit| *limit == "server") {
        None
    } else {
        Some(false)
    }
}

#[test]
fn every_filter_lets_through_what_the_facts_say_and_nothing_else() {
    let all = shown(&[]);
    for (filter, is) in FILTERS {
        let expected = where_facts(is);
        let found = shown(filter);
        if filter[0] == "--search" {
            // It also looks into the words; that the name is found is what is to be shown here.
            assert!(
                expected.is_subset(&found) && !expected.is_empty(),
                "{filter:?}: {found:?}"
            );
        } else {
            assert_eq!(found, expected, "{filter:?}");
        }
        assert!(
            !found.is_empty() && found.len() < all.len(),
            "{filter:?} shows {} of {}",
            found.len(),
            all.len()
        );
        assert!(found.is_subset(&all), "{filter:?}");
    }
}

#[test]
fn every_tool_is_shown_or_left_out_for_a_reason() {
    let total = facts().len();
    for (filter, _) in FILTERS {
        let data = listed(filter);
        let mut ids = ids_of(&data["tools"]);
        for left_out in data["left_out"].as_array().unwrap() {
            let why = (text(left_out, "reason"), left_out["filter"].as_str());
            let filter = Some(filter[0].trim_start_matches('-'));
            assert!(
                why == ("discontinued", None)
                    || why == ("filter", filter)
                    || why == ("unknown", filter),
                "{why:?}"
            );
            ids.push(text(left_out, "id").to_owned());
        }
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), total, "{filter:?}");
    }
}

#[test]
fn filters_combine() {
    let both = shown(&["--breakout-rooms", "--open-source", "--self-hosted"]);
    let each = [
        shown(&["--breakout-rooms"]),
        shown(&["--open-source"]),
        shown(&["--self-hosted"]),
    ];
    let expected: BTreeSet<String> = each[0]
        .iter()
        .filter(|id| each.iter().all(|found| found.contains(*id)))
        .cloned()
        .collect();
    assert_eq!(both, expected);
    assert!(!both.is_empty() && each.iter().all(|found| found.len() > both.len()));
}

#[test]
fn stages_levels_and_kinds_are_either_and_languages_are_all() {
    for (option, one, other) in [
        ("--stage", "implement", "monitor"),
        ("--level", "empower", "collaborate"),
        ("--category", "mapping", "scheduling"),
    ] {
        let union = &shown(&[option, one]) | &shown(&[option, other]);
        assert!(union.len() > shown(&[option, one]).len(), "{option}");
        assert_eq!(shown(&[option, one, option, other]), union, "{option}");
        assert_eq!(
            shown(&[option, &format!("{one},{other}")]),
            union,
            "{option}"
        );
        assert_eq!(
            shown(&[option, &format!("{one}, {other}")]),
            union,
            "{option}"
        );
    }
    let all = &shown(&["--language", "fr"]) & &shown(&["--language", "ru"]);
    assert!(all.len() < shown(&["--language", "fr"]).len());
    assert_eq!(shown(&["--language", "fr", "--language", "ru"]), all);
}

#[test]
fn a_mistyped_stage_leads_to_one_that_is_known_in_the_language() {
    for (language, typed) in [
        ("en", "consutl"),
        ("es", "consutla"),
        ("es", "priorizasion de ideas"),
        ("fr", "consutation"),
    ] {
        let world = World::speaking(language);
        let said = on_one_line(&world.run(&["tools", "--stage", typed]).failed(2));
        let stages = guide_file("stages");
        let words = guide_file(&format!("{language}/stages"));
        let suggested = stages["stages"].as_object().unwrap().keys().find(|id| {
            said.contains(&on_one_line(&message!(
                speaking(language),
                "error-nearest-called",
                name = id.as_str(),
                title = words["stages"][id.as_str()]["name"].as_str().unwrap()
            )))
        });
        let expected = if typed.starts_with('p') {
            "prioritize"
        } else {
            "consult"
        };
        assert_eq!(
            suggested.map(String::as_str),
            Some(expected),
            "{typed}: {said}"
        );
    }
}

#[test]
fn limits_are_compared_only_where_they_count_people() {
    for people in ["100", "101", "300", "1001"] {
        let number = people.parse().unwrap();
        let unknown = where_facts(|tool| holds(tool, number, false).is_none());
        assert!(!unknown.is_empty());
        assert_eq!(
            left_out(&["--participants", people], "unknown"),
            unknown,
            "{people}"
        );
        let too_small = where_facts(|tool| holds(tool, number, false) == Some(false));
        let gone = |id: &String| is_gone(&facts()[id]);
        let refused: BTreeSet<String> = left_out(&["--participants", people], "filter")
            .into_iter()
            .filter(|id| !gone(id))
            .collect();
        assert_eq!(refused, too_small, "{people}");
    }
    // Five million answers to a form are not five million people in a room.
    assert_eq!(
        facts()["microsoft-forms"]["participants"]["unit"],
        "responses-per-form"
    );
    assert!(left_out(&["--participants", "50"], "unknown").contains("microsoft-forms"));
    assert!(
        shown(&["--participants", "1000"]).contains("zoom")
            && !shown(&["--participants", "1001"]).contains("zoom")
    );
}

#[test]
fn what_is_not_known_is_counted_and_can_be_shown() {
    let filter = ["--participants", "300"];
    let unknown = left_out(&filter, "unknown");
    let with = shown(&[&filter[..], &["--include-unknown"]].concat());
    assert_eq!(with, &shown(&filter) | &unknown);
    for language in LANGUAGES {
        let world = World::speaking(language);
        let text = on_one_line(&world.run(&["tools", "--participants", "300"]).fine());
        let said = message!(
            speaking(language),
            "list-left-out-unknown",
            count = unknown.len(),
            filters = speaking(language).text("list-filter-participants", &[])
        );
        assert!(text.contains(&on_one_line(&said)), "{text}");
        let text = world
            .run(&["tools", "--participants", "300", "--include-unknown"])
            .fine();
        assert!(!text.contains("--include-unknown"), "{text}");
    }
}

#[test]
fn what_costs_money_is_no_feature_of_a_free_tool() {
    for name in ["phone", "breakout-rooms", "polls", "recording"] {
        let option = format!("--{name}");
        let paid = where_facts(|tool| tool["free"] == true && text(tool, name) == "paid");
        assert!(!paid.is_empty(), "{name}");
        assert!(paid.is_subset(&shown(&[&option])), "{name}");
        assert!(paid.is_disjoint(&shown(&["--free", &option])), "{name}");
        let expected = where_facts(|tool| tool["free"] == true && text(tool, name) == "yes");
        assert_eq!(shown(&["--free", &option]), expected, "{name}");
    }
    let hosted = where_facts(|tool| {
        tool["free"] == true && !["none", "paid"].contains(&text(tool, "hosted"))
    });
    assert_eq!(shown(&["--free", "--hosted"]), hosted);
    assert!(shown(&["--hosted"]).len() > hosted.len());
    let large = where_facts(|tool| tool["free"] == true && holds(tool, 500, true) == Some(true));
    assert_eq!(shown(&["--free", "--participants", "500"]), large);
    assert!(shown(&["--participants", "500"]).contains("zoom") && !large.contains("zoom"));
}

#[test]
fn closed_tools_are_hidden_counted_and_shown_when_asked_for() {
    let gone: BTreeSet<String> = facts()
        .into_iter()
        .filter(|(_, tool)| is_gone(tool))
        .map(|(id, _)| id)
        .collect();
    assert!(gone.contains("skype") && gone.len() > 1);
    assert_eq!(left_out(&[], "discontinued"), gone);
    assert!(shown(&[]).is_disjoint(&gone));
    assert!(gone.is_subset(&shown(&["--include-discontinued"])));
    for language in LANGUAGES {
        let text = on_one_line(&World::speaking(language).run(&["tools"]).fine());
        let said = message!(
            speaking(language),
            "tools-left-out-discontinued",
            count = gone.len()
        );
        assert!(text.contains(&on_one_line(&said)), "{text}");
    }
    // One that goes on under another name is not gone.
    let renamed = where_facts(|tool| tool["status"] == "renamed");
    assert!(!renamed.is_empty() && renamed.is_subset(&shown(&[])));
}

#[test]
fn what_each_filter_leaves_out_is_counted_by_filter() {
    let data = listed(&["--stage", "consult", "--free", "--open-source"]);
    let text = on_one_line(
        &World::new()
            .run(&["tools", "--stage", "consult", "--free", "--open-source"])
            .fine(),
    );
    for (filter, words) in [
        ("stage", "stage"),
        ("free", "free"),
        ("open-source", "open source"),
    ] {
        let count = data["left_out"].as_array().unwrap().iter();
        let count = count
            .filter(|tool| tool["reason"] == "filter" && tool["filter"] == filter)
            .count();
        assert!(
            count > 0 && text.contains(&format!("{count} ({words})")),
            "{count} {filter}: {text}"
        );
    }
}

#[test]
fn nothing_found_is_said_and_no_failure() {
    for language in LANGUAGES {
        let total = facts().len();
        let listing = World::speaking(language)
            .run(&["tools", "--search", "xyzzy"])
            .fine();
        let checked = speaking(language).moment(text(&guide_file("tools"), "checked"));
        let said = message!(
            speaking(language),
            "tools-count",
            count = 0,
            total = total,
            checked = checked.as_str()
        );
        assert!(
            on_one_line(&listing).contains(&on_one_line(&said)),
            "{listing}"
        );
    }
    assert_eq!(listed(&["--search", "xyzzy"])["tools"], json!([]));
}

#[test]
fn search_ignores_accents_case_and_the_order_of_words() {
    for typed in ["galène", "GALENE", "Galene", "galĕne"] {
        assert!(shown(&["--search", typed]).contains("galene"), "{typed}");
    }
    let meetings = shown(&["--search", "zoom meetings"]);
    assert!(meetings.contains("zoom"));
    assert_eq!(shown(&["--search", "MEETINGS  zoom"]), meetings);
    assert!(
        shown(&["--search", "meetings xyzzy"]).is_empty(),
        "every word must be found"
    );
}

#[test]
fn search_looks_through_names_kinds_and_descriptions_in_the_language() {
    for language in LANGUAGES {
        let words = words(language);
        let search = |typed: &str| shown(&["--lang", language, "--search", typed]);
        let kind = fold(text(&words["categories"]["mapping"], "name"))
            .replace('-', " ")
            .to_uppercase();
        assert!(
            where_facts(|tool| has(tool, "categories", "mapping")).is_subset(&search(&kind)),
            "{language}: {kind}"
        );
        let longest =
            text(&words["tools"]["polis"], "use").split(|letter: char| !letter.is_alphabetic());
        let longest = longest.max_by_key(|word| word.chars().count()).unwrap();
        let found = search(&fold(longest));
        assert!(
            found.contains("polis") && found.len() < 60,
            "{language}: {longest}"
        );
    }
    assert!(
        shown(&["--search", "hangouts"]).contains("google-meet"),
        "by its former name"
    );
}

#[test]
fn stages_are_known_by_id_alias_and_name_in_each_language() {
    let aliases = [
        ("crowdsource", "identify"),
        ("prioritise", "prioritize"),
        ("deliberate", "prioritize"),
        ("develop", "draft"),
        ("feedback", "consult"),
        ("assess", "monitor"),
    ];
    for (alias, stage) in aliases {
        assert_eq!(
            shown(&["--stage", alias]),
            shown(&["--stage", stage]),
            "{alias}"
        );
    }
    for language in LANGUAGES {
        let stages = guide_file(&format!("{language}/stages"));
        for (stage, words) in stages["stages"].as_object().unwrap() {
            let expected = shown(&["--stage", stage]);
            let aliases = words["aliases"]
                .as_str()
                .unwrap_or_default()
                .split(',')
                .map(str::trim);
            for name in aliases
                .chain([text(words, "name")])
                .filter(|name| !name.is_empty())
            {
                for typed in [name.to_owned(), name.to_uppercase(), fold(name)] {
                    assert_eq!(
                        shown(&["--lang", language, "--stage", &typed]),
                        expected,
                        "{language} {typed}"
                    );
                }
            }
        }
    }
    World::new()
        .run(&["tools", "--stage", "consulta"])
        .failed(2);
}

#[test]
fn levels_and_kinds_are_known_by_name_in_each_language() {
    for language in LANGUAGES {
        let levels = guide_file(&format!("{language}/levels"));
        for (module, option, collection) in [
            (&levels, "--level", "levels"),
            (&words(language), "--category", "categories"),
        ] {
            for (id, words) in module[collection].as_object().unwrap() {
                let found = shown(&["--lang", language, option, text(words, "name")]);
                assert_eq!(found, shown(&[option, id]), "{language} {id}");
            }
        }
    }
}

#[test]
fn names_stand_in_the_order_of_the_language() {
    for language in LANGUAGES {
        let order = Order::new(Language::find(language).unwrap());
        let data = listed(&["--lang", language, "--include-discontinued"]);
        let names: Vec<&str> = data["tools"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tool| text(tool, "name"))
            .collect();
        assert!(
            names.is_sorted_by_key(|name| order.key(name)),
            "{language}: {names:?}"
        );
        let position = |name: &str| names.iter().position(|known| *known == name).unwrap();
        // Neither a small letter nor an accent sends a name to the end.
        assert!(
            position("adhocracy+") < position("Zulip") && position("uMap") < position("Zulip"),
            "{names:?}"
        );
        assert!(position("Galène") < position("Google Forms"), "{names:?}");
        assert_eq!(
            listed(&[
                "--lang",
                language,
                "--include-discontinued",
                "--sort",
                "name"
            ]),
            data
        );
    }
}

#[test]
fn tools_can_be_sorted_by_kind() {
    let kinds = guide_file("tools")["categories"]
        .as_array()
        .unwrap()
        .clone();
    let data = listed(&["--sort", "category"]);
    let tools = data["tools"].as_array().unwrap();
    let position = |tool: &Value| {
        kinds
            .iter()
            .position(|kind| *kind == tool["categories"][0])
            .unwrap()
    };
    assert!(tools.is_sorted_by_key(position));
    assert!(position(&tools[0]) < position(tools.last().unwrap()));
    assert_eq!(tools.len(), shown(&[]).len());
}

#[test]
fn tools_can_be_sorted_by_how_many_they_hold_within_each_unit() {
    let data = listed(&["--sort", "participants"]);
    let largest = |tool: &Value| {
        let limits = ["free", "paid", "self_hosted"].map(|offer| {
            match tool["participants"][offer].as_str() {
                Some("unlimited") => u64::MAX,
                Some("server") | None => 0,
                Some(number) => number.parse().unwrap(),
            }
        });
        (
            tool["participants"]["unit"].as_str().map(str::to_owned),
            limits.into_iter().max().unwrap(),
        )
    };
    let tools: Vec<_> = data["tools"]
        .as_array()
        .unwrap()
        .iter()
        .map(largest)
        .collect();
    assert_eq!(tools.len(), shown(&[]).len());
    let units: Vec<_> = tools
        .chunk_by(|one, next| one.0 == next.0)
        .map(|group| group[0].0.clone())
        .collect();
    assert_eq!(
        units.iter().collect::<BTreeSet<_>>().len(),
        units.len(),
        "a unit comes twice: {units:?}"
    );
    for group in tools.chunk_by(|one, next| one.0 == next.0) {
        assert!(group.is_sorted_by(|one, next| one.1 >= next.1), "{group:?}");
    }
    assert_eq!(units.last(), Some(&None), "tools without a limit come last");
}

#[test]
fn the_table_fits_eighty_columns_with_every_name_and_id() {
    for language in LANGUAGES {
        let filters = ["tools", "--include-discontinued", "--include-unknown"];
        let text = World::speaking(language).run(&filters).fine();
        assert!(text.lines().all(|line| line.width() <= 80), "{text}");
        for id in facts().keys() {
            assert!(
                text.split_whitespace().any(|word| word == id),
                "{language}: {id} is broken or missing"
            );
        }
    }
}

#[test]
fn every_tool_has_a_page_in_every_language() {
    let facts = facts();
    assert!(facts.len() >= 86);
    for language in LANGUAGES {
        let world = World::speaking(language).without("COLUMNS");
        let (words, messages) = (words(language), speaking(language));
        for (id, tool) in &facts {
            let page = world.run(&["tools", "show", id, "--sources"]).fine();
            let words = &words["tools"][id];
            let name = words["name"].as_str().unwrap_or(text(tool, "name"));
            assert_eq!(page.lines().next(), Some(name), "{language} {id}");
            assert!(
                page.contains(text(words, "use").trim_end()),
                "{language} {id}: {page}"
            );
            let caution = message!(
                messages,
                "tools-caution",
                caution = text(words, "caution").trim_end()
            );
            assert!(page.contains(&caution), "{language} {id}: {page}");
            let addresses = tool["sources"]
                .as_array()
                .into_iter()
                .flatten()
                .chain([&tool["address"]]);
            for address in addresses.chain(tool.get("repository")) {
                assert!(
                    page.contains(address.as_str().unwrap()),
                    "{language} {id}: {address}"
                );
            }
            for left in ["{", "}", "tools-", "null"] {
                assert!(
                    !page
                        .replace("//", "")
                        .lines()
                        .any(|line| line.contains(left) && !line.contains("http")),
                    "{language} {id}: {left}: {page}"
                );
            }
        }
    }
}

#[test]
fn where_facts_were_read_is_said_where_it_is_asked_for() {
    let facts = facts();
    let addresses = |id: &str| -> Vec<String> {
        facts[id]["sources"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|it| it.as_str().unwrap().to_owned())
            .collect()
    };
    for language in LANGUAGES {
        let (world, messages) = (World::speaking(language), speaking(language));
        let nothing_read = message!(messages, "tools-no-sources");
        let list = ["tools", "--include-discontinued", "--include-unknown"];
        let plain = world.run(&list).fine();
        let listed = world.run(&[&list[..], &["--sources"]].concat()).fine();
        let rows = world
            .run(
                &[
                    &list[..],
                    &["--sources", "--format", "csv", "--separator", ","],
                ]
                .concat(),
            )
            .fine();
        let mut reader = csv::Reader::from_reader(rows.as_bytes());
        assert_eq!(
            reader.headers().unwrap().iter().next_back(),
            Some(message!(messages, "provenance-sources").as_str())
        );
        for row in reader.records().map(Result::unwrap) {
            assert_eq!(
                row[row.len() - 1],
                addresses(&row[1]).join(" "),
                "{language}"
            );
        }
        for id in facts.keys() {
            for address in addresses(id) {
                assert!(
                    listed.lines().any(|line| line.trim() == address),
                    "{language} {id}: {address} is broken"
                );
                assert!(!plain.contains(&address), "{language} {id}: {address}");
            }
        }
        let unread = facts.keys().filter(|id| addresses(id).is_empty()).count();
        assert_eq!(listed.matches(&nothing_read).count(), unread, "{language}");
        assert!(!plain.contains(&nothing_read));

        let hint = on_one_line(&message!(messages, "provenance-sources-hint"));
        let plain = world.run(&["tools", "show", "zoom"]).fine();
        assert!(
            on_one_line(&plain).contains(&hint) && !plain.contains(&addresses("zoom")[0]),
            "{plain}"
        );
        let full = world.run(&["tools", "show", "zoom", "--sources"]).fine();
        assert!(
            !on_one_line(&full).contains(&hint) && full.contains(&addresses("zoom")[0]),
            "{full}"
        );
        let unread = facts.keys().find(|id| addresses(id).is_empty()).unwrap();
        assert!(
            world
                .run(&["tools", "show", unread, "--sources"])
                .fine()
                .contains(&nothing_read)
        );
    }
}

/// The facts of a tool by name, as its page shows them.
fn page_facts(language: &str, id: &str) -> Vec<(String, String)> {
    let text = World::speaking(language)
        .run(&["tools", "show", id, "--format", "csv", "--separator", ","])
        .fine();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    // Before them stands what the page says in its lead, after them where all comes from.
    let last = names.len() - 2;
    names
        .iter()
        .zip(&row)
        .take(last)
        .skip(5)
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

#[test]
fn a_fact_that_nobody_could_confirm_is_marked_and_no_other() {
    for language in LANGUAGES {
        let messages = speaking(language);
        let label = |field: &str| messages.find(&format!("tools-fact-{field}"), &[]);
        let mark = message!(messages, "tools-unconfirmed", value = "");
        for (id, tool) in facts() {
            let unconfirmed = tool["unconfirmed"].as_array().cloned().unwrap_or_default();
            // `participants.free` doubts a part of what stands under `participants`.
            let doubted: BTreeSet<String> = unconfirmed
                .iter()
                .filter_map(|field| label(field.as_str().unwrap().split('.').next().unwrap()))
                .collect();
            for (name, value) in page_facts(language, &id) {
                let is_marked = value.ends_with(mark.trim());
                assert_eq!(
                    is_marked,
                    doubted.contains(&name),
                    "{language} {id}: {name}: {value}"
                );
            }
        }
    }
}

#[test]
fn what_is_known_of_a_state_stands_beside_it() {
    for language in LANGUAGES {
        let words = words(language);
        let mut noted = 0;
        for id in facts().keys() {
            let Some(note) = words["tools"][id]["status-note"].as_str() else {
                continue;
            };
            let page = World::speaking(language)
                .without("COLUMNS")
                .run(&["tools", "show", id])
                .fine();
            let state = page.lines().nth(1).unwrap();
            assert!(state.contains(note.trim_end()), "{language} {id}: {page}");
            noted += 1;
        }
        assert!(noted > 0, "the guide has such notes");
    }
}

#[test]
fn a_tool_that_is_gone_says_since_when_and_names_what_to_look_at_instead() {
    let facts = facts();
    for language in LANGUAGES {
        for (id, tool) in facts.iter().filter(|(_, tool)| tool["status"] != "active") {
            let page = World::speaking(language)
                .without("COLUMNS")
                .run(&["tools", "show", id])
                .fine();
            let state = page.lines().nth(1).unwrap();
            let messages = speaking(language);
            let since = tool["since"]
                .as_str()
                .map(|since| messages.moment(since))
                .unwrap_or_default();
            let since = since.as_str();
            let has = if since.is_empty() { "no" } else { "yes" };
            let said = match text(tool, "status") {
                "renamed" => message!(messages, "tools-status-renamed", since = since, has = has),
                "discontinued" => message!(
                    messages,
                    "tools-status-discontinued",
                    since = since,
                    has = has
                ),
                _ => message!(messages, "tools-status-dormant"),
            };
            assert!(
                state.starts_with(&said) && state.contains(since),
                "{language} {id}: {state}"
            );
            let successors = tool["replaced-by"].as_array().cloned().unwrap_or_default();
            assert!(
                !successors.is_empty() || text(tool, "status") == "renamed",
                "{id} leads nowhere"
            );
            for successor in successors {
                let id = successor.as_str().unwrap();
                let named = format!("{} ({id})", text(&facts[id], "name"));
                assert!(state.contains(&named), "{language}: {named} in {state}");
                assert!(!is_gone(&facts[id]), "{id} is gone, too");
            }
        }
    }
}

#[test]
fn a_tool_is_known_by_its_id_its_name_and_its_former_names() {
    let world = World::new();
    let name = |typed: &str| {
        world
            .run(&["tools", "show", typed])
            .fine()
            .lines()
            .next()
            .unwrap()
            .to_owned()
    };
    for typed in ["zoom", "ZOOM", "Zoom Meetings", "zoom-meetings"] {
        assert_eq!(name(typed), "Zoom Meetings");
    }
    assert_eq!(name("Hangouts Meet"), "Google Meet");
    assert_eq!(name("galène"), "Galène");
    for language in LANGUAGES {
        for (id, tool) in words(language)["tools"].as_object().unwrap() {
            if let Some(own) = tool["name"].as_str() {
                let page = world
                    .run(&["--lang", language, "tools", "show", own])
                    .fine();
                assert_eq!(page.lines().next(), Some(own), "{language} {id}");
            }
        }
    }
}

#[test]
fn a_tool_that_does_not_exist_is_refused_with_the_nearest_one() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        let said = world.run(&["tools", "show", "jitsi-met"]).failed(2);
        assert!(
            said.contains(&message!(
                speaking(language),
                "error-nearest",
                name = "jitsi-meet"
            )),
            "{said}"
        );
    }
}

#[test]
fn a_page_says_the_same_in_each_format() {
    let world = World::new();
    let facts = page_facts("en", "polis");
    let markdown = world
        .run(&["tools", "show", "polis", "--format", "markdown"])
        .fine();
    for (name, value) in &facts {
        let line = format!("- **{}:** {}", in_markdown(name), in_markdown(value));
        let bare = |text: &str| text.replace('\\', "");
        assert!(
            markdown.lines().any(|known| bare(known) == bare(&line)),
            "{line} in {markdown}"
        );
    }
    let data = world
        .run(&["tools", "show", "polis", "--format", "json"])
        .json();
    let listed = listed(&["--search", "polis"]);
    assert_eq!(
        Some(&data),
        listed["tools"]
            .as_array()
            .unwrap()
            .iter()
            .find(|tool| tool["id"] == "polis")
    );
}

/// A plan that asks for a tool that is free, open source and runs on the team's own server.
const DEMANDING: &str = "cocreate: 1
profile: { side: both, country: KE }
answers:
  stages: [consult]
  level: involve
  timing: blended
  participants: 120
  tool-cost: free-only
  tool-licence: required
";

fn matched(plan: &str, arguments: &[&str]) -> World {
    let world = World::new();
    world.write("cocreate-plan.yaml", plan);
    // What a plan holds must be sound, or nothing below means anything.
    world.run(&[&["tools", "match"], arguments].concat()).fine();
    world
}

fn ranking(world: &World, arguments: &[&str]) -> Vec<Value> {
    let data = world
        .run(&[&["tools", "match", "--format", "json"], arguments].concat())
        .json();
    data["tools"].as_array().unwrap().clone()
}

/// The end of a line on a need, such as "open source, as you require".
fn need_words(language: &str, criterion: &str, weight: &str, field: &str) -> String {
    let needs = guide_file("fit");
    let asks = |need: &Value| need["tool"][criterion] == true && need["weight"] == weight;
    let (id, _) = needs["needs"]
        .as_object()
        .unwrap()
        .iter()
        .find(|(_, need)| asks(need))
        .unwrap();
    text(&guide_file(&format!("{language}/fit"))["needs"][id], field).to_owned()
}

fn find<'a>(ranking: &'a [Value], id: &str) -> &'a Value {
    ranking.iter().find(|tool| tool["id"] == id).unwrap()
}

#[test]
fn matching_judges_every_tool_once_the_fitting_first_and_the_best_before_the_rest() {
    let world = matched(DEMANDING, &[]);
    let ranking = ranking(&world, &[]);
    let ids: BTreeSet<&str> = ranking.iter().map(|tool| text(tool, "id")).collect();
    assert_eq!((ranking.len(), ids.len()), (facts().len(), facts().len()));
    let rank = |tool: &Value| {
        ["fits", "ruled-out"]
            .iter()
            .position(|known| tool["judgement"] == **known)
            .unwrap()
    };
    let unsettled = |tool: &Value| tool["ruled_out_by"] == tool["unconfirmed"];
    let key = |tool: &Value| {
        let worth_asking = rank(tool) == 0 || unsettled(tool);
        (rank(tool), !worth_asking, -tool["score"].as_i64().unwrap())
    };
    assert!(ranking.is_sorted_by_key(key), "{ranking:#?}");
    assert!(
        ranking.iter().any(|tool| rank(tool) == 0) && ranking.iter().any(|tool| rank(tool) == 1)
    );
}

#[test]
fn what_rules_a_tool_out_is_named_in_each_language() {
    let world = matched(DEMANDING, &[]);
    for language in LANGUAGES {
        let ranking = ranking(&world, &["--lang", language]);
        let zoom = find(&ranking, "zoom");
        let reason = need_words(language, "open-source", "must", "unmet");
        assert_eq!(zoom["judgement"], "ruled-out");
        assert_eq!(zoom["ruled_out_by"], json!([reason]));
        for tool in &ranking {
            let reasons = tool["ruled_out_by"].as_array().unwrap();
            assert_eq!(
                reasons.is_empty(),
                tool["judgement"] != "ruled-out",
                "{tool}"
            );
            assert!(
                reasons
                    .iter()
                    .all(|reason| !reason.as_str().unwrap().is_empty()),
                "{tool}"
            );
        }
        // Tools that the same rules out stand together.
        let page = on_one_line(&world.run(&["tools", "match", "--lang", language]).fine());
        let mut groups = page.split(" - ");
        let (first, rest) = reason.split_at(reason.chars().next().unwrap().len_utf8());
        let group = format!("{}{rest} ", first.to_uppercase());
        let group = groups.find(|it| it.starts_with(&group));
        assert!(group.unwrap().contains("Zoom Meetings"), "{page}");
    }
}

#[test]
fn a_fitting_tool_meets_every_demand_and_says_so() {
    let world = matched(DEMANDING, &[]);
    let (ranking, facts) = (ranking(&world, &[]), facts());
    let met = need_words("en", "open-source", "must", "met");
    for tool in ranking.iter().filter(|tool| tool["judgement"] == "fits") {
        let fact = &facts[text(tool, "id")];
        assert!(
            fact["free"] == true && fact["open-source"] == "yes" && has(fact, "stages", "consult"),
            "{tool}"
        );
        assert!(!is_gone(fact), "{tool}");
        assert!(has(tool, "reasons_for", &met), "{tool}");
    }
}

#[test]
fn a_tool_whose_licence_is_not_known_is_ruled_out_as_that() {
    let world = matched(DEMANDING, &[]);
    let ranking = ranking(&world, &[]);
    let (unknown, unmet) = ["unknown", "unmet"]
        .map(|field| need_words("en", "open-source", "must", field))
        .into();
    let unclear = where_facts(|tool| tool["open-source"] == "unknown");
    assert!(!unclear.is_empty());
    for id in unclear {
        let tool = find(&ranking, &id);
        assert_eq!(tool["judgement"], "ruled-out", "{tool}");
        for field in ["reasons_unknown", "unconfirmed"] {
            assert!(has(tool, field, &unknown), "{tool}");
        }
        assert!(!has(tool, "ruled_out_by", &unmet), "{tool}");
    }
}

#[test]
fn a_closed_tool_is_ruled_out_by_that_first() {
    let world = matched(DEMANDING, &[]);
    for language in LANGUAGES {
        let ranking = ranking(&world, &["--lang", language]);
        let skype = find(&ranking, "skype");
        assert_eq!(
            skype["ruled_out_by"][0],
            json!(message!(speaking(language), "report-tool-gone"))
        );
    }
}

#[test]
fn a_plan_that_asks_for_nothing_rules_out_only_what_does_not_serve_its_stages() {
    let world = matched(
        "cocreate: 1\nprofile: { side: both, country: KE }\nanswers: { stages: [consult] }\n",
        &[],
    );
    let facts = facts();
    for tool in ranking(&world, &[]) {
        let fact = &facts[text(&tool, "id")];
        let usable = !is_gone(fact) && has(fact, "stages", "consult");
        assert_eq!(tool["judgement"] == "ruled-out", !usable, "{tool}");
    }
}

#[test]
fn answers_change_the_ranking() {
    let small = ranking(&matched(DEMANDING, &[]), &[]);
    let large = ranking(&matched(&DEMANDING.replace("120", "100000"), &[]), &[]);
    assert_ne!(small, large);
    let lenient = ranking(&matched(&DEMANDING.replace("required", "any"), &[]), &[]);
    assert_ne!(find(&lenient, "zoom")["judgement"], "ruled-out");
}

#[test]
fn the_ranking_is_the_same_in_every_language_and_every_time() {
    let world = matched(DEMANDING, &[]);
    let order = |language: &str| {
        let ranking = ranking(&world, &["--lang", language]);
        let key = |tool: &Value| {
            (
                text(tool, "id").to_owned(),
                tool["score"].clone(),
                tool["judgement"].clone(),
            )
        };
        ranking.iter().map(key).collect::<Vec<_>>()
    };
    let english = order("en");
    for language in LANGUAGES {
        assert_eq!(order(language), english, "{language}");
    }
}

#[test]
fn the_best_few_are_shown_and_how_many_more_there_are() {
    let world = matched(DEMANDING, &[]);
    let fitting = ranking(&world, &[])
        .iter()
        .filter(|tool| tool["judgement"] == "fits")
        .count();
    assert!(fitting > 10);
    let steps = |page: &str| {
        page.lines()
            .filter(|line| {
                line.split_once(". ")
                    .is_some_and(|(number, _)| number.parse::<usize>().is_ok())
            })
            .count()
    };
    for (arguments, shown) in [
        (&[][..], 10),
        (&["--limit", "3"], 3),
        (&["--limit", "500"], fitting),
    ] {
        let page = world.run(&[&["tools", "match"], arguments].concat()).fine();
        assert_eq!(steps(&page), shown, "{arguments:?}: {page}");
        let more = message!(
            speaking("en"),
            "tools-match-more",
            count = fitting - shown,
            all = fitting
        );
        assert_eq!(
            on_one_line(&page).contains(&more),
            shown < fitting,
            "{arguments:?}: {page}"
        );
    }
}

#[test]
fn matching_can_be_narrowed_to_a_stage() {
    let world = matched(DEMANDING, &[]);
    let ids: BTreeSet<String> = ranking(&world, &["--stage", "monitor"])
        .iter()
        .map(|tool| text(tool, "id").to_owned())
        .collect();
    let expected = facts()
        .into_iter()
        .filter(|(_, tool)| has(tool, "stages", "monitor"))
        .map(|(id, _)| id)
        .collect();
    assert_eq!(ids, expected);
    let aliased = ranking(&world, &["--stage", "suivi", "--lang", "fr"]);
    assert_eq!(aliased.len(), ids.len());
}

#[test]
fn that_nothing_meets_every_demand_is_said() {
    let world = matched(DEMANDING, &[]);
    copy_guide(&world);
    // The catalogue has something for every plan, so an edited guide asks for what cannot be had
    // together.
    let impossible = where_facts(|tool| tool["sms"] == "yes" && is_there(tool, "breakout-rooms"));
    assert!(impossible.is_empty());
    for (id, criterion) in [("by-sms", "sms"), ("in-rooms", "breakout-rooms")] {
        let need =
            format!("when: {{ side: answered }}, tool: {{ {criterion}: true }}, weight: must");
        add(
            &world,
            "fit.yaml",
            &format!("  {id}: {{ {need}, code: X-1, basis: practice }}"),
        );
        for language in LANGUAGES {
            let words = format!(
                "  {id}: {{ met: has {id} {language}, unmet: lacks {id} {language}, unknown: '{id} {language}' }}"
            );
            add(&world, &format!("{language}/fit.yaml"), &words);
        }
    }
    for language in LANGUAGES {
        let none = message!(speaking(language), "tools-match-none");
        let page = |guide: &[&str]| {
            on_one_line(
                &world
                    .run(&[&["tools", "match", "--lang", language], guide].concat())
                    .fine(),
            )
        };
        assert!(!page(&[]).contains(&none));
        let page = page(&["--guide", "guide"]);
        assert!(
            page.contains(&none) && page.contains(&format!("lacks by-sms {language}")),
            "{page}"
        );
    }
}

#[test]
fn without_a_plan_there_is_nothing_to_match() {
    for language in LANGUAGES {
        let said = World::speaking(language).run(&["tools", "match"]).failed(4);
        let expected = message!(
            speaking(language),
            "error-plan-missing",
            path = "cocreate-plan.yaml"
        );
        assert!(said.contains(&expected), "{said}");
    }
}

#[test]
fn several_tools_are_shown_at_once() {
    let page = World::new()
        .run(&["tools", "show", "zoom", "jitsi-meet", "zoom"])
        .fine();
    assert!(page.contains("Zoom Meetings") && page.contains("Jitsi Meet"));
    assert_eq!(page.matches("https://zoom.us").count(), 1);
}
