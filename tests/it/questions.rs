//! `cocreate questions`: the same questions as a list, as data, as a form to print and as a file to
//! fill in.

use std::collections::BTreeSet;

use cocreate::message;
use serde_json::{Map, Value};

use crate::languages::{guide_file, on_one_line, speaking};
use crate::world::{LANGUAGES, World};

/// The questions as data.
pub fn questions(language: &str) -> Vec<Value> {
    let data = World::speaking(language)
        .run(&["questions", "--format", "json"])
        .json();
    data["questions"].as_array().unwrap().clone()
}

fn ids(questions: &[Value]) -> Vec<&str> {
    questions
        .iter()
        .map(|question| question["id"].as_str().unwrap())
        .collect()
}

/// The facts of every question, as the guide has them.
fn facts() -> Map<String, Value> {
    guide_file("questions")["questions"]
        .as_object()
        .unwrap()
        .clone()
}

/// The file to fill in.
fn form(language: &str) -> String {
    World::speaking(language)
        .run(&["questions", "--format", "yaml"])
        .fine()
}

/// The file with a value at each question for which `value` has one.
pub fn filled_in(
    form: &str,
    questions: &[Value],
    value: impl Fn(&Value) -> Option<String>,
) -> String {
    let fill = |line: &str| {
        let id = line
            .strip_prefix("  ")
            .and_then(|line| line.strip_suffix(':'));
        let question = questions
            .iter()
            .find(|question| question["id"].as_str() == id);
        let value = question.and_then(&value).map(|value| format!(" {value}"));
        format!("{line}{}\n", value.unwrap_or_default())
    };
    form.lines().map(fill).collect()
}

/// The first answer that a question takes: its first option, yes, its least number, a date, a text.
pub fn first_answer(question: &Value) -> Option<String> {
    let option = || question["options"][0]["id"].as_str().unwrap();
    Some(match question["kind"].as_str().unwrap() {
        "yes-no" => "true".to_owned(),
        "one-of" => format!("\"{}\"", option()),
        "some-of" => format!("[{}]", option()),
        "number" => question["at_least"].as_i64().unwrap_or(1).to_string(),
        "date" => "2027-01-31".to_owned(),
        "text" => "\"Ñandú: 7\"".to_owned(),
        kind => panic!("an unknown kind: {kind}"),
    })
}

/// The plan that an answers file makes, read back.
fn plan(world: &World) -> Value {
    serde_yaml::from_str(&world.read("plan.yaml")).unwrap()
}

/// Every answer that a plan holds, those that do not apply now among them.
fn held(plan: &Value) -> Map<String, Value> {
    let parts = ["profile", "answers", "inactive"]
        .into_iter()
        .filter_map(|part| plan[part].as_object());
    parts.flat_map(Map::clone).collect()
}

#[test]
fn every_question_of_the_guide_is_listed_in_its_order_in_every_language() {
    let expected: Vec<String> = facts().keys().cloned().collect();
    assert!(expected.len() > 35);
    for language in LANGUAGES {
        assert_eq!(ids(&questions(language)), expected, "{language}");
    }
}

#[test]
fn a_question_as_data_has_what_programs_build_on() {
    let facts = facts();
    let known: BTreeSet<&str> = facts.keys().map(String::as_str).collect();
    for question in questions("en") {
        let id = question["id"].as_str().unwrap();
        let facts = &facts[id];
        assert_eq!(question["kind"], facts["kind"], "{id}");
        let required = facts["required"].as_bool().unwrap_or(false);
        assert_eq!(question["required"], required, "{id}");
        let first_pass =
            facts.get("first-pass").is_some() || facts.get("first-pass-when").is_some();
        assert_eq!(question["first_pass"], first_pass, "{id}");
        let stored = facts["stored-in"].as_str().unwrap_or("answers");
        assert_eq!(question["stored_in"], stored, "{id}");
        for (field, fact) in [
            ("at_least", "at-least"),
            ("at_most", "at-most"),
            ("limit", "limit"),
            ("unit", "unit"),
        ] {
            assert_eq!(question[field], facts[fact], "{id} {field}");
        }
        let options = question["options"].as_array().unwrap();
        let is_choice = ["one-of", "some-of"].contains(&question["kind"].as_str().unwrap());
        assert_eq!(!options.is_empty(), is_choice, "{id}");
        if let Some(expected) = facts["options"].as_array() {
            assert_eq!(
                options
                    .iter()
                    .map(|option| &option["id"])
                    .collect::<Vec<_>>(),
                Vec::from_iter(expected),
                "{id}"
            );
        }
        for option in options {
            assert!(
                option["id"].is_string() && !option["name"].as_str().unwrap().is_empty(),
                "{id}: {option}"
            );
        }
        assert_eq!(
            question["when"].is_object(),
            facts["when"].is_object(),
            "{id}"
        );
        each_condition(&question["when"], &mut |other| {
            assert!(known.contains(other), "{id}: {other}");
        });
    }
}

/// Calls `visit` with every question that a condition speaks of.
fn each_condition(condition: &Value, visit: &mut impl FnMut(&str)) {
    let Some(entries) = condition.as_object() else {
        return;
    };
    assert_eq!(entries.len(), 1, "{condition}");
    for (key, value) in entries {
        match key.as_str() {
            "all" | "any" => value
                .as_array()
                .unwrap()
                .iter()
                .for_each(|part| each_condition(part, visit)),
            "not" => each_condition(value, visit),
            question => visit(question),
        }
    }
}

#[test]
fn conditions_speak_only_of_questions_that_come_before() {
    let questions = questions("en");
    let mut before = BTreeSet::new();
    for question in &questions {
        each_condition(&question["when"], &mut |other| {
            assert!(before.contains(other), "{}: {other}", question["id"]);
        });
        before.insert(question["id"].as_str().unwrap());
    }
    let conditional = questions
        .iter()
        .filter(|question| question["when"].is_object())
        .count();
    assert!(conditional > 10, "conditions are gone");
}

#[test]
fn lists_of_the_guide_give_questions_their_options() {
    let questions = questions("fr");
    let options = |id: &str| {
        let question = questions
            .iter()
            .find(|question| question["id"] == id)
            .unwrap();
        let options = question["options"].as_array().unwrap().iter();
        options
            .map(|option| option["id"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(options("language"), LANGUAGES);
    let stages: Vec<String> = guide_file("stages")["stages"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(options("stages"), stages);
    let countries = options("country");
    assert!(countries.len() > 190 && countries.iter().all(|code| code.len() == 2));
}

#[test]
fn what_a_plan_cannot_do_without_is_asked_of_everybody_in_the_first_pass() {
    let questions = questions("en");
    for question in questions
        .iter()
        .filter(|question| question["required"] == true)
    {
        assert!(
            question["first_pass"] == true && question["when"].is_null(),
            "{}",
            question["id"]
        );
    }
}

#[test]
fn the_first_pass_can_be_listed_alone_in_every_format() {
    let world = World::new().without("COLUMNS");
    let questions = questions("en");
    let expected: Vec<&Value> = questions
        .iter()
        .filter(|question| question["first_pass"] == true)
        .collect();
    let listed = world
        .run(&["questions", "--first-pass", "--format", "json"])
        .json();
    assert_eq!(
        listed["questions"]
            .as_array()
            .unwrap()
            .iter()
            .collect::<Vec<_>>(),
        expected
    );
    for format in ["table", "csv", "markdown", "yaml"] {
        let text = on_one_line(
            &world
                .run(&["questions", "--first-pass", "--format", format])
                .fine(),
        );
        for question in &questions {
            // Conditions do not quote questions, so a question's words stand only where it is
            // listed itself.
            let shown = text.contains(&shown(format, &question["ask"]));
            assert_eq!(
                shown,
                question["first_pass"] == true,
                "{format}: {}",
                question["id"]
            );
        }
    }
}

/// A text as a format shows it.
fn shown(format: &str, text: &Value) -> String {
    let text = text.as_str().unwrap();
    on_one_line(&if format == "markdown" {
        in_markdown(text)
    } else {
        text.to_owned()
    })
}

/// A text with the signs of Markdown set as text.
pub fn in_markdown(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    ['\\', '`', '*', '_', '[', ']', '#', '~']
        .iter()
        .fold(text, |text, sign| text.replace(*sign, &format!("\\{sign}")))
}

#[test]
fn the_table_names_every_question_and_how_many_there_are() {
    for language in LANGUAGES {
        let world = World::speaking(language).without("COLUMNS");
        let text = world.run(&["questions"]).fine();
        let questions = questions(language);
        for (row, question) in text.lines().skip(2).zip(&questions) {
            assert!(row.starts_with(question["id"].as_str().unwrap()), "{row}");
            assert!(row.contains(question["ask"].as_str().unwrap()), "{row}");
        }
        let count = message!(
            speaking(language),
            "questions-count",
            count = questions.len()
        );
        assert!(text.contains(&count), "{text}");
    }
}

#[test]
fn the_form_to_print_holds_every_question_with_a_box_for_each_option() {
    for language in LANGUAGES {
        let text = World::speaking(language)
            .run(&["questions", "--format", "markdown"])
            .fine();
        let unknown = in_markdown(&message!(speaking(language), "common-unknown-yet"));
        let parts: Vec<&str> = text.split("\n### ").skip(1).collect();
        let questions = questions(language);
        assert_eq!(parts.len(), questions.len(), "{language}");
        for (part, question) in parts.iter().zip(&questions) {
            let id = &question["id"];
            assert!(
                part.starts_with(&in_markdown(question["ask"].as_str().unwrap())),
                "{language} {id}: {part}"
            );
            assert!(
                part.contains(&in_markdown(question["help"].as_str().unwrap())),
                "{language} {id}"
            );
            let boxes: Vec<&str> = part
                .lines()
                .filter_map(|line| line.strip_prefix("- [ ] "))
                .collect();
            let options = question["options"].as_array().unwrap();
            let names = options
                .iter()
                .map(|option| in_markdown(option["name"].as_str().unwrap()));
            match question["kind"].as_str().unwrap() {
                "yes-no" => assert_eq!(boxes.len(), 3, "{language} {id}: yes, no, and neither yet"),
                // Nobody wants two hundred boxes on paper.
                "one-of" | "some-of" if options.len() < 50 => {
                    assert_eq!(
                        boxes,
                        names.chain([unknown.clone()]).collect::<Vec<_>>(),
                        "{language} {id}"
                    );
                }
                _ => assert!(
                    boxes.is_empty() && part.contains("……"),
                    "{language} {id}: there is no room to write"
                ),
            }
        }
    }
}

#[test]
fn what_each_question_rests_on_is_said_where_it_is_asked_for() {
    let titles = guide_file("sources")["sources"].clone();
    for language in LANGUAGES {
        let world = World::speaking(language).without("COLUMNS");
        let questions = questions(language);
        for (question, facts) in questions.iter().zip(facts().values()) {
            let sources = facts["sources"].as_array().into_iter().flatten();
            let expected: Vec<&Value> = sources.map(|key| &titles[key.as_str().unwrap()]).collect();
            assert_eq!(
                question["sources"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .collect::<Vec<_>>(),
                expected,
                "{language}"
            );
            for field in ["basis", "code"] {
                assert_eq!(
                    question[field], facts[field],
                    "{language} {}",
                    question["id"]
                );
            }
        }
        for format in ["table", "markdown", "csv", "yaml"] {
            let plain = world.run(&["questions", "--format", format]).fine();
            let full = world
                .run(&["questions", "--format", format, "--sources"])
                .fine();
            for question in &questions {
                for source in question["sources"].as_array().unwrap() {
                    let address = source["address"].as_str().unwrap();
                    assert!(full.contains(address), "{language} {format}: {address}");
                    // Rows hold every fact.
                    let rows = format == "csv";
                    assert_eq!(
                        plain.contains(address),
                        rows,
                        "{language} {format}: {address}"
                    );
                }
                let code = question["code"].as_str().unwrap();
                assert!(full.contains(code), "{language} {format}: {code}");
            }
        }
        let form = world
            .run(&["questions", "--format", "yaml", "--sources"])
            .fine();
        let form: Value = serde_yaml::from_str(&form).unwrap();
        let blank: Value = serde_yaml::from_str(&self::form(language)).unwrap();
        assert_eq!(
            form, blank,
            "{language}: what a question rests on is no answer"
        );
    }
}

#[test]
fn the_file_to_fill_in_has_every_question_once_and_blank() {
    for language in LANGUAGES {
        let form: Value = serde_yaml::from_str(&form(language)).unwrap();
        let parts: Vec<&str> = form
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(parts, ["profile", "answers"]);
        for question in questions(language) {
            let part = form[question["stored_in"].as_str().unwrap()]
                .as_object()
                .unwrap();
            assert_eq!(
                part.get(question["id"].as_str().unwrap()),
                Some(&Value::Null),
                "{language}"
            );
        }
        let entries: usize = form
            .as_object()
            .unwrap()
            .values()
            .map(|part| part.as_object().unwrap().len())
            .sum();
        assert_eq!(entries, questions(language).len());
    }
}

#[test]
fn the_file_to_fill_in_explains_itself_in_comments() {
    for language in LANGUAGES {
        let form = form(language);
        let comments: String = form
            .lines()
            .filter_map(|line| line.trim().strip_prefix('#'))
            .collect();
        let comments = on_one_line(&comments);
        assert!(
            comments.starts_with(&on_one_line(&message!(
                speaking(language),
                "questions-form-head"
            ))),
            "{form}"
        );
        for question in questions(language) {
            assert!(
                comments.contains(&on_one_line(question["ask"].as_str().unwrap())),
                "{language} {}",
                question["id"]
            );
            let options = question["options"].as_array().unwrap();
            for option in options.iter().filter(|_| options.len() < 50) {
                let line = format!(
                    "{}: {}",
                    option["id"].as_str().unwrap(),
                    option["name"].as_str().unwrap()
                );
                assert!(comments.contains(&on_one_line(&line)), "{language}: {line}");
            }
        }
    }
}

#[test]
fn the_blank_file_is_taken_and_answers_nothing() {
    for language in LANGUAGES {
        let world = World::speaking(language);
        world.write("answers.yaml", form(language));
        let run = world.run(&["plan", "--answers", "answers.yaml", "plan.yaml"]);
        assert_eq!(run.code, 0, "{run:?}");
        let questions = questions(language);
        let open = questions
            .iter()
            .filter(|question| question["first_pass"] == true)
            .count();
        let said = on_one_line(&run.stderr);
        // Questions with a condition may not apply to somebody who has said nothing.
        let told = (1..=open).any(|count| {
            said.contains(&on_one_line(&message!(
                speaking(language),
                "plan-answers-open",
                count = count
            )))
        });
        assert!(told, "{said}");
        assert_eq!(
            held(&plan(&world)),
            serde_json::json!({ "language": language })
                .as_object()
                .unwrap()
                .clone()
        );
    }
}

#[test]
fn the_file_filled_in_makes_a_plan_that_holds_every_answer() {
    for language in LANGUAGES {
        let questions = questions(language);
        let world = World::speaking(language);
        let answers = filled_in(&form(language), &questions, first_answer);
        world.write("answers.yaml", &answers);
        let run = world.run(&["plan", "--answers", "answers.yaml", "--full", "plan.yaml"]);
        assert_eq!(run.code, 0, "{run:?}");
        let expected: Value = serde_yaml::from_str(&answers).unwrap();
        let plan = plan(&world);
        for question in &questions {
            let (id, part) = (
                question["id"].as_str().unwrap(),
                question["stored_in"].as_str().unwrap(),
            );
            assert_eq!(
                held(&plan).get(id),
                Some(&expected[part][id]),
                "{language} {id}"
            );
            // An answer whose question does not apply is kept apart from those that count.
            assert!(
                question["when"].is_object() || plan[part].get(id).is_some(),
                "{language} {id}"
            );
        }
        let report = on_one_line(&run.stdout);
        assert!(
            report.contains(&on_one_line(&message!(
                speaking(language),
                "report-readiness"
            ))),
            "{report}"
        );
    }
}

/// The form to print with its first box ticked at each question, and a text where there is none.
fn form_filled_in(language: &str) -> String {
    let form = ["questions", "--format", "markdown"];
    let form = World::speaking(language).run(&form).fine();
    let questions = questions(language);
    let mut parts = form.split("\n### ");
    let mut filled = parts.next().unwrap().to_owned();
    for (part, question) in parts.zip(&questions) {
        let named = question["options"][0]["name"].as_str().map(str::to_owned);
        let value = named.or_else(|| first_answer(question)).unwrap();
        let value = value.trim_matches('"');
        let part = part.replacen("- [ ] ", "- [x] ", 1);
        let dots = part
            .find('…')
            .map_or("", |from| part[from..].lines().next().unwrap());
        let part = match dots {
            "" => part,
            dots => part.replace(dots, &format!("{value}……")),
        };
        filled += &format!("\n### {part}");
    }
    filled
}

#[test]
fn the_form_filled_in_by_hand_makes_the_same_plan_as_the_file() {
    for language in LANGUAGES {
        // Whoever takes it in need not speak its language.
        let world = World::speaking("es");
        let questions = questions(language);
        world.write("form.md", form_filled_in(language));
        let file = filled_in(&form(language), &questions, first_answer);
        world.write("answers.yaml", &file);
        for (answers, plan) in [("form.md", "plan.yaml"), ("answers.yaml", "other.yaml")] {
            world
                .run(&["plan", "--answers", answers, "--full", plan])
                .fine();
        }
        assert_eq!(
            world.read("plan.yaml"),
            world.read("other.yaml"),
            "{language}"
        );
        assert!(held(&plan(&world)).len() >= questions.len(), "{language}");
    }
}

#[test]
fn the_form_as_it_is_printed_answers_nothing() {
    for sources in [&[][..], &["--sources"]] {
        let world = World::new();
        let form = ["questions", "--format", "markdown"];
        world.write("form.md", world.run(&[&form[..], sources].concat()).fine());
        world
            .run(&["plan", "--answers", "form.md", "plan.yaml"])
            .fine();
        let expected = serde_json::json!({ "language": "en" });
        assert_eq!(held(&plan(&world)), *expected.as_object().unwrap());
    }
}

#[test]
fn a_form_filled_in_with_faults_is_refused_by_line_and_what_stands_below_is_a_note() {
    let form = ["questions", "--format", "markdown"];
    let form = World::new().run(&form).fine();
    let tick = |form: &str, ask: &str, box_at: usize| {
        let mut lines: Vec<String> = form.lines().map(str::to_owned).collect();
        let from = lines.iter().position(|line| line == &format!("### {ask}"));
        let from = from.unwrap_or_else(|| panic!("{ask}"));
        let boxes = (from..lines.len()).filter(|at| lines[*at].starts_with("- ["));
        let at = boxes.collect::<Vec<_>>()[box_at];
        lines[at] = lines[at].replacen("[ ]", "[X]", 1);
        (lines.join("\n") + "\n", at + 1)
    };
    let ask = |id: &str| {
        let questions = questions("en");
        let question = questions.iter().find(|question| question["id"] == id);
        question.unwrap()["ask"].as_str().unwrap().to_owned()
    };
    let world = World::new();
    let (twice, _) = tick(&form, &ask("side"), 0);
    let (twice, _) = tick(&twice, &ask("side"), 1);
    world.write("form.md", &twice);
    let said = world
        .run(&["plan", "--answers", "form.md", "plan.yaml"])
        .failed(3);
    assert!(said.contains(": profile.side: "), "{said}");
    let (once, line) = tick(&form, &ask("side"), 1);
    let noted = once.replace(
        &format!("\n\n### {}", ask("membership")),
        &format!(
            "\n\nAna said so,\non the phone.\n\n### {}",
            ask("membership")
        ),
    );
    world.write("form.md", noted);
    world
        .run(&["plan", "--answers", "form.md", "plan.yaml"])
        .fine();
    let plan = plan(&world);
    assert_eq!(plan["profile"]["side"], "civil-society");
    assert_eq!(plan["notes"]["side"], "Ana said so, on the phone.");
    // What is no option any more is told where it stands.
    let wrong = once.replace("[X] Civil society", "[X] Sovereign");
    world.write("form.md", wrong);
    let said = world
        .run(&["plan", "--answers", "form.md", "plan.yaml"])
        .failed(3);
    assert!(
        said.contains(&format!("form.md:{line}: profile.side: ")),
        "{said}"
    );
    assert!(said.contains("Sovereign"), "{said}");
}

#[test]
fn a_plan_is_an_answers_file_that_makes_the_same_plan() {
    let world = World::new();
    world.write(
        "answers.yaml",
        filled_in(&form("en"), &questions("en"), first_answer),
    );
    world
        .run(&["plan", "--answers", "answers.yaml", "--full", "plan.yaml"])
        .fine();
    world
        .run(&["plan", "--answers", "plan.yaml", "--full", "again.yaml"])
        .fine();
    let answers = |name: &str| -> Value { serde_yaml::from_str(&world.read(name)).unwrap() };
    for part in ["profile", "answers", "checklist"] {
        assert_eq!(
            answers("again.yaml")[part],
            answers("plan.yaml")[part],
            "{part}"
        );
    }
}

#[test]
fn dont_know_yet_is_an_answer_to_every_question_that_a_plan_can_do_without() {
    let questions = questions("en");
    let world = World::new();
    let unknown_or_first = |question: &Value| match question["required"].as_bool().unwrap() {
        true => first_answer(question),
        false => Some("unknown".to_owned()),
    };
    world.write(
        "answers.yaml",
        filled_in(&form("en"), &questions, unknown_or_first),
    );
    world
        .run(&["plan", "--answers", "answers.yaml", "--full", "plan.yaml"])
        .fine();
    let unknown = held(&plan(&world))
        .values()
        .filter(|answer| *answer == "unknown")
        .count();
    let required = questions
        .iter()
        .filter(|question| question["required"] == true)
        .count();
    assert_eq!(unknown, questions.len() - required);

    world.write(
        "answers.yaml",
        filled_in(&form("en"), &questions, |_| Some("unknown".to_owned())),
    );
    let run = world.run(&["plan", "--answers", "answers.yaml", "other.yaml"]);
    let refused = message!(speaking("en"), "interview-refuse-required");
    assert_eq!(
        run.stderr
            .lines()
            .filter(|line| line.contains(&refused))
            .count(),
        required,
        "{run:?}"
    );
    assert_eq!((run.code, world.path("other.yaml").exists()), (3, false));
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_at_every_question_by_line() {
    let questions = questions("en");
    let wrong = |question: &Value| match question["kind"].as_str().unwrap() {
        "number" => question["at_most"]
            .as_i64()
            .map_or(-1, |most| most + 1)
            .to_string(),
        "text" => "{ a: b }".to_owned(),
        _ => "xyzzy".to_owned(),
    };
    let world = World::new();
    // As many as are listed.
    for some in questions.chunks(12) {
        let answers = filled_in(&form("en"), &questions, |question| {
            some.contains(question).then(|| wrong(question))
        });
        world.write("answers.yaml", &answers);
        let said = world
            .run(&["plan", "--answers", "answers.yaml", "plan.yaml"])
            .failed(3);
        let said = on_one_line(&said);
        for question in some {
            let (part, id) = (
                question["stored_in"].as_str().unwrap(),
                question["id"].as_str().unwrap(),
            );
            let line = 1 + answers
                .lines()
                .position(|line| line.starts_with(&format!("  {id}: ")))
                .unwrap();
            assert!(
                said.contains(&format!("answers.yaml:{line}: {part}.{id}: ")),
                "{id}: {said}"
            );
        }
        assert!(said.contains(&on_one_line(&message!(
            speaking("en"),
            "error-file-faults",
            count = some.len(),
            path = "answers.yaml"
        ))));
    }
    assert!(!world.path("plan.yaml").exists());
}

#[test]
fn the_file_to_fill_in_can_be_written_by_name() {
    let world = World::new();
    world.run(&["questions", "--output", "form.yaml"]).fine();
    let run = world.run(&["plan", "--answers", "form.yaml", "x.yaml"]);
    assert!(!run.stderr.contains("form.yaml:"), "{run:?}");
    assert!(world.read("form.yaml").contains("\n  country:\n"));
}
