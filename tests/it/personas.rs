//! The six of `tests/cases/` in front of the program: what each is shown is true of them, helps
//! them now, and hurts nobody.

use serde_json::Value;

use crate::languages::{on_one_line, project};
use crate::world::{LANGUAGES, World};

/// A world in which one of the six has made a plan.
#[track_caller]
fn persona(case: &str, language: &str) -> World {
    let world = World::speaking(language).with("COLUMNS", "1000");
    let answers = std::fs::read(project(&format!("tests/cases/{case}.yaml"))).unwrap();
    world.write("answers.yaml", answers);
    world
        .run(&["plan", "--answers", "answers.yaml", "plan.yaml"])
        .fine();
    world
}

#[track_caller]
fn stage(world: &World, stage: &str) -> Value {
    let arguments = ["stage", stage, "--plan", "plan.yaml", "--format", "json"];
    world.run(&arguments).json()["stage"].take()
}

/// The ids of a list, of those that apply or of those that do not.
fn ids(stage: &Value, list: &str, applies: bool) -> Vec<String> {
    let pieces = stage[list].as_array().unwrap().iter();
    let pieces = pieces.filter(|piece| piece["applies"] == applies);
    let ids = pieces.map(|piece| piece["id"].as_str().unwrap().to_owned());
    ids.collect()
}

/// Why an approach is set aside.
#[track_caller]
fn why_not(stage: &Value, approach: &str) -> String {
    let mut pieces = stage["approaches"].as_array().unwrap().iter();
    let piece = pieces.find(|piece| piece["id"] == approach).unwrap();
    piece["why_not"].as_str().unwrap().to_owned()
}

/// What a command says of the plan.
#[track_caller]
fn said(world: &World, arguments: &[&str]) -> String {
    let plan = ["--plan", "plan.yaml"];
    world.run(&[arguments, &plan[..]].concat()).fine()
}

// ── what is advised for a stage ─────────────────────────────────────────────

#[test]
fn where_people_could_be_harmed_a_stage_leads_to_the_list_that_rules_tools_out() {
    for (case, leads) in [("risk", true), ("radio", false)] {
        let world = persona(case, "es");
        let advice = said(&world, &["stage", "identify"]);
        let matched = "cocreate tools match --stage identify --plan plan.yaml";
        assert_eq!(advice.contains(matched), leads, "{case}: {advice}");
        assert_eq!(advice.contains("--category"), !leads, "{case}: {advice}");
    }
}

#[test]
fn a_list_of_texts_leads_to_those_of_its_plan() {
    let world = persona("radio", "fr");
    let list = said(&world, &["write"]);
    assert!(
        list.contains("cocreate write notice --plan plan.yaml\n"),
        "{list}"
    );
    let list = world.run(&["write"]).fine();
    assert!(list.contains("cocreate write notice\n"), "{list}");
}

#[test]
fn a_day_that_is_only_advised_is_no_last_one() {
    let world = persona("small-team", "en");
    let review = ["export", "--for", "review", "--format", "markdown"];
    let review = said(&world, &review);
    assert!(
        review.contains("Something should be done by 21 December 2026"),
        "{review}"
    );
    assert!(!review.contains("met until 21 December"), "{review}");
}

#[test]
fn where_people_could_be_harmed_no_advice_shows_or_traces_them() {
    let world = persona("risk", "es");
    let exposing = [
        (
            "identify",
            &[
                "low-tech-twin",
                "publish-raw-and-grouped",
                "opinion-map",
                "problem-map",
            ][..],
        ),
        (
            "draft",
            &[
                "reasons-to-stay",
                "suggest-do-not-overwrite",
                "shared-document",
                "text-with-history",
            ],
        ),
        (
            "consult",
            &[
                "hear-spoken-comments",
                "answer-in-a-public-table",
                "answer-by-the-same-route",
                "comment-only-document",
                "printed-draft-desk",
            ],
        ),
    ];
    for (id, exposing) in exposing {
        let stage = stage(&world, id);
        let lists = ["fits", "principles", "approaches", "cautions"];
        let shown: Vec<String> = lists
            .iter()
            .flat_map(|list| ids(&stage, list, true))
            .collect();
        for piece in exposing {
            assert!(!shown.contains(&(*piece).to_owned()), "{id}: {piece}");
        }
        assert!(shown.len() > 10, "{id}: the rest stands");
    }
}

#[test]
fn what_sets_advice_aside_need_not_wait_for_questions_that_nobody_answered() {
    // Nobody asked for the budget: that people could be harmed is enough.
    let world = persona("risk", "en");
    let why = why_not(&stage(&world, "identify"), "problem-map");
    assert!(why.contains("Danger"), "{why}");
    // Nor does it name an answer that decides nothing.
    world.write("more.yaml", "answers: { budget: small }\n");
    world
        .run(&["plan", "--answers", "more.yaml", "plan.yaml"])
        .fine();
    assert_eq!(why_not(&stage(&world, "identify"), "problem-map"), why);
}

/// The ids of what a stage points to.
fn pointed_to<'s>(stage: &'s Value, list: &str) -> Vec<&'s str> {
    let ids = stage[list].as_array().unwrap().iter();
    ids.map(|id| id.as_str().unwrap()).collect()
}

#[test]
fn what_a_stage_gives_to_read_is_for_this_plan() {
    // The readings that a plan must be given, and those that it must not.
    for (case, id, given, kept_back) in [
        (
            "radio",
            "consult",
            "ogp-local-handbook",
            "ogp-national-handbook",
        ),
        (
            "small-team",
            "draft",
            "crowdlaw-congress",
            "ogp-local-handbook",
        ),
        (
            "implementing",
            "implement",
            "ogp-handbook-transparency",
            "ogp-local-materials",
        ),
        ("implementing", "monitor", "ogp-glossary", "irm-in-a-box"),
        ("closed", "consult", "ohchr-guidelines", "bc-moderation"),
        ("closed", "consult", "involve-uses", "coepia-consultations"),
        ("risk", "identify", "fld-secure-chat", "africas-voices"),
        (
            "small-team",
            "identify",
            "africas-voices",
            "security-in-a-box",
        ),
    ] {
        let stage = stage(&persona(case, "en"), id);
        let readings = pointed_to(&stage, "resources");
        assert!(readings.contains(&given), "{case}: {given}");
        assert!(!readings.contains(&kept_back), "{case}: {kept_back}");
    }
}

#[test]
fn kinds_of_tools_that_a_plan_rules_out_are_set_aside() {
    for (case, id, fits, ruled_out) in [
        (
            "ballot",
            "prioritize",
            "participatory-budgeting",
            "audience-polling",
        ),
        ("risk", "identify", "messaging-sms", "mapping"),
        // The one board that keeps strangers out is of use in other stages.
        ("risk", "prioritize", "video-meeting", "whiteboard"),
        ("risk", "draft", "whiteboard", "document-commenting"),
    ] {
        let world = persona(case, "en");
        let data = stage(&world, id);
        let kinds = pointed_to(&data, "categories");
        assert!(kinds.contains(&fits), "{case}: {fits}");
        assert!(!kinds.contains(&ruled_out), "{case}: {ruled_out}");
        let page = on_one_line(&said(&world, &["stage", id]));
        assert!(
            page.contains("No tool of these kinds fits your plan."),
            "{page}"
        );
    }
    // Where no kind is left, none is worse than the others.
    let none = stage(&persona("small-team", "en"), "identify");
    assert!(pointed_to(&none, "categories").len() > 3);
    let closed = stage(&persona("closed", "en"), "consult");
    assert!(pointed_to(&closed, "categories").is_empty());
    assert!(pointed_to(&closed, "examples").is_empty());
}

#[test]
fn advice_names_who_assesses_a_local_member_and_no_public_place_to_people_at_risk() {
    for (language, body, irm) in [
        ("en", "monitoring body", "Independent Reporting Mechanism"),
        (
            "es",
            "ente local de monitoreo",
            "Mecanismo de Revisión Independiente",
        ),
        (
            "fr",
            "organe de suivi",
            "Mécanisme d'évaluation indépendant",
        ),
    ] {
        for id in ["identify", "draft", "monitor"] {
            let page = on_one_line(&said(&persona("radio", language), &["stage", id]));
            let applies = page.split("OGP Local").next().unwrap();
            assert!(!applies.contains(irm), "{language} {id}: {applies}");
            assert!(id == "monitor" || page.contains(body), "{language} {id}");
        }
    }
    let world = persona("risk", "en");
    let draft = stage(&world, "draft");
    for approach in ["template-by-post", "expert-webinar"] {
        assert!(why_not(&draft, approach).contains("Danger"), "{approach}");
    }
    for place in ["public library", "courier", "regional office"] {
        let page = said(&world, &["stage", "draft"]);
        assert!(!page.contains(place), "{place}");
    }
}

#[test]
fn where_nothing_can_change_a_stage_is_one_page_of_information() {
    for language in LANGUAGES {
        let world = persona("closed", language);
        let data = stage(&world, "consult");
        assert_eq!(ids(&data, "instead", true).len(), 5);
        for list in ["fits", "principles", "approaches", "cautions"] {
            assert_eq!(ids(&data, list, true), Vec::<String>::new(), "{list}");
        }
        let text = said(&world, &["stage", "consult"]);
        for command in ["--category", "cocreate examples"] {
            assert!(!text.contains(command), "{language}: {text}");
        }
    }
    let open = persona("radio", "fr");
    assert_eq!(stage(&open, "consult")["instead"], Value::Array(Vec::new()));
}

#[test]
fn a_local_member_sees_its_own_rules_under_a_stage() {
    let rules = |world: &World, id: &str| -> Vec<String> {
        let stage = stage(world, id);
        let rules = stage["requirements"].as_array().unwrap().iter();
        rules
            .map(|rule| rule["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let local = rules(&persona("radio", "fr"), "consult");
    assert!(local.contains(&"local-endorsed".to_owned()), "{local:?}");
    assert!(local.iter().all(|id| id.starts_with("local-")), "{local:?}");
    let national = rules(&persona("risk", "es"), "consult");
    assert!(national.contains(&"4.1".to_owned()), "{national:?}");
}

#[test]
fn a_secret_ballot_is_not_talked_over_and_its_platform_stays() {
    let stage = stage(&persona("ballot", "es"), "prioritize");
    let principles = ids(&stage, "principles", false);
    assert!(principles.contains(&"hear-the-outliers".to_owned()));
    let approaches = ids(&stage, "approaches", true);
    assert!(
        approaches.contains(&"verified-platform-vote".to_owned()),
        "eight weeks fit between the start and the close: {approaches:?}"
    );
    for id in ["dot-vote", "fist-to-five-round", "approval-survey"] {
        assert!(!approaches.contains(&id.to_owned()), "{id}");
    }
}

#[test]
fn no_money_and_plain_means_leave_out_what_is_costly_and_advanced() {
    let stage = stage(&persona("radio", "fr"), "identify");
    let shown = ids(&stage, "approaches", true);
    assert!(shown.contains(&"call-in-radio".to_owned()), "{shown:?}");
    for id in ["ideas-platform", "opinion-map", "problem-map"] {
        // The small team alone would leave them out, too.
        let why = why_not(&stage, id);
        assert!(why.contains("Budget"), "{id}: {why}");
    }
}

// ── items, tips, texts ──────────────────────────────────────────────────────

#[test]
fn languages_on_the_radio_need_speakers_and_no_rehearsal() {
    let radio = said(&persona("radio", "en"), &["status"]);
    assert!(radio.contains("[speak-each-language]"), "{radio}");
    assert!(!radio.contains("[book-interpreters]"), "{radio}");
}

#[test]
fn advice_that_widens_the_circle_is_not_given_where_people_could_be_harmed() {
    let world = persona("risk", "en");
    let data = world.run(&["export", "--plan", "plan.yaml", "--format", "json"]);
    let data = data.json();
    let findings: Vec<&str> = data["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|finding| finding["id"].as_str())
        .collect();
    for id in ["early-and-live-only", "reach-and-depth"] {
        assert!(!findings.contains(&id), "{findings:?}");
    }
    // What held for national members until 2021 says nothing to a local one.
    let world = persona("radio", "fr");
    let text = world.run(&["export", "--plan", "plan.yaml"]).fine();
    assert!(!text.contains("2021"), "{text}");
}

#[test]
fn tips_follow_the_size_and_the_danger_of_the_plan() {
    let world = persona("risk", "en");
    let tips = |arguments: &[&str]| -> Vec<String> {
        let command = ["meeting", "tips", "--plan", "plan.yaml", "--format", "json"];
        let data = world.run(&[&command[..], arguments].concat()).json();
        let tips = data["tips"].as_array().unwrap().iter();
        tips.map(|tip| tip["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let twelve = tips(&[]);
    for id in [
        "pseudonyms-for-safety",
        "papers-to-repository",
        "reminder-rhythm",
    ] {
        assert!(!twelve.contains(&id.to_owned()), "{id}");
    }
    assert!(twelve.contains(&"no-real-names".to_owned()));
    let many = tips(&["--size", "120"]);
    let only_many = many.iter().filter(|id| !twelve.contains(id));
    assert!(only_many.count() > 5, "twelve people are no crowd");
}

#[test]
fn a_notice_of_what_is_decided_invites_nobody_to_take_part() {
    let closed = said(&persona("closed", "en"), &["write", "notice"]);
    for words in [
        "How to take part",
        "form or platform",
        "The ways to take part",
    ] {
        assert!(!closed.contains(words), "{words}: {closed}");
    }
    assert!(closed.contains("on paper"), "{closed}");
    assert!(
        !closed.contains("We will tell you early"),
        "it is decided: {closed}"
    );
    let closed = said(&persona("closed", "en"), &["write", "report-back"]);
    assert!(closed.contains("nothing to answer"), "{closed}");
}

#[test]
fn who_takes_part_by_phone_is_told_the_number() {
    let world = persona("radio", "en");
    for text in ["notice", "invitation"] {
        let text = said(&world, &["write", text]);
        for blank in [
            "[telephone number and hours]",
            "[number for text messages]",
            "[station, day and hour]",
        ] {
            assert!(text.contains(blank), "{blank}: {text}");
        }
    }
    let safe = said(&persona("risk", "en"), &["write", "notice"]);
    assert!(!safe.contains("form or platform"), "{safe}");
}

// ── counts and what comes next ──────────────────────────────────────────────

#[test]
fn all_rules_that_bind_are_counted_everywhere() {
    for (case, all) in [
        ("risk", 8),
        ("implementing", 8),
        ("closed", 8),
        ("radio", 11),
    ] {
        let world = persona(case, "en");
        let check = said(&world, &["standards", "--format", "json"]);
        let check: Value = serde_json::from_str(&check).unwrap();
        let counted = check["requirements"].as_array().unwrap().len();
        assert_eq!(counted, all, "{case}");
        let brief = world.run(&["export", "--plan", "plan.yaml"]).fine();
        let said = format!("of {all} met");
        assert!(brief.contains(&said), "{case}: {said} in {brief}");
    }
}

#[test]
fn requirements_of_which_nothing_is_known_are_as_many_on_every_screen() {
    for case in ["closed", "small-team", "ballot", "radio"] {
        let world = persona(case, "en");
        let check = said(&world, &["standards"]);
        let count = check.split("Unknown:\u{a0}").nth(1).unwrap();
        let count = count.split('.').next().unwrap();
        let status = on_one_line(&said(&world, &["status"]));
        let is_said = status.contains(&format!(
            "{count} requirements about which nothing is known"
        ));
        let blocked = status.contains("Not yet.");
        assert!(is_said || blocked, "{case}: {count} in {status}");
    }
    let closed = said(&persona("closed", "en"), &["standards"]);
    assert!(
        closed.contains("In stages that this plan does not cover:\u{a0}1"),
        "{closed}"
    );
}

#[test]
fn the_brief_asks_for_what_the_process_can_use_and_names_the_rules_that_bind() {
    let peers = "Contacts with members who have done this online";
    let closed = said(&persona("closed", "en"), &["export"]);
    assert!(!closed.contains(peers), "nobody is asked there: {closed}");
    assert!(!closed.contains("half a page on data"), "{closed}");
    let radio = said(&persona("radio", "en"), &["export"]);
    assert!(radio.contains(peers));
    assert!(radio.contains("## Rules of OGP Local") && !radio.contains("## Minimum"));
}

#[test]
fn a_stage_for_which_the_plan_has_no_means_says_what_asks_least() {
    let alone = said(&persona("implementing", "en"), &["stage", "implement"]);
    assert!(
        alone.contains("Your plan has the means for none of the approaches"),
        "{alone}"
    );
    let two = said(&persona("small-team", "en"), &["stage", "identify"]);
    assert!(
        two.contains("none of the approaches that are left here reaches that"),
        "{two}"
    );
    assert!(
        !two.contains("use it beside an approach that reaches that"),
        "{two}"
    );
}

#[test]
fn who_only_votes_in_secret_is_told_nothing_of_scores_talk_or_moderators() {
    let world = persona("ballot", "es");
    let tips = stage(&world, "prioritize");
    let apart = ids(&tips, "principles", false);
    for id in [
        "ambition-beside-feasibility",
        "weights-published-first",
        "keep-a-quiet-idea",
        "failed-criterion-on-record",
    ] {
        assert!(apart.contains(&id.to_owned()), "{id}: {apart:?}");
    }
    let status = said(&world, &["status"]);
    assert!(!status.contains("house-rules"), "{status}");
}

#[test]
fn who_invites_is_told_nothing_of_meetings_open_to_anybody() {
    let open = |case: &str| {
        let world = persona(case, "en");
        let tips = said(&world, &["meeting", "tips"]);
        (
            tips.contains("(open meetings"),
            tips.contains("(meetings by invitation"),
        )
    };
    assert_eq!(open("small-team"), (false, true));
    // Of whom the plan of radio calls nothing is known.
    assert_eq!(open("radio"), (true, true));
    let world = persona("small-team", "en");
    let tips = said(&world, &["meeting", "tips", "--setting", "open"]);
    assert!(
        tips.contains("(open meetings"),
        "what is said counts: {tips}"
    );
}

#[test]
fn a_tool_that_costs_money_for_what_the_plan_requires_is_not_called_free() {
    let world = persona("small-team", "en");
    let plan = world.read("plan.yaml");
    let plan = plan.replace("tool-cost: free-only", "tool-cost: free-preferred");
    let plan = plan.replace("budget: none", "budget: small");
    world.write("plan.yaml", plan);
    let tools = said(&world, &["tools", "match", "--format", "json"]);
    let tools: Value = serde_json::from_str(&tools).unwrap();
    let tools = tools["tools"].as_array().unwrap();
    let webex = tools.iter().find(|tool| tool["id"] == "webex").unwrap();
    assert_eq!(webex["judgement"], "fits", "{webex}");
    let against = webex["reasons_against"].to_string();
    assert!(against.contains("costs money"), "{against}");
    assert!(
        !webex["reasons_for"].to_string().contains("free"),
        "{webex}"
    );
}

#[test]
fn a_week_in_which_nothing_is_due_says_what_stands_in_the_way_and_what_is_not_known() {
    let week = said(&persona("small-team", "en"), &["status", "--week"]);
    assert!(week.contains("Do not launch"), "{week}");
    let week = said(&persona("radio", "en"), &["status", "--week"]);
    assert!(
        week.contains("For 7 requirements, nothing shows yet"),
        "{week}"
    );
}

#[test]
fn what_ogp_asks_for_comes_before_what_is_only_late() {
    let week = said(&persona("implementing", "en"), &["status", "--week"]);
    let place = |id: &str| week.find(&format!("[{id}]")).unwrap();
    assert!(
        place("first-open-meeting-2") < place("status-pages"),
        "{week}"
    );
}

#[test]
fn each_date_that_items_wait_for_can_be_answered_by_itself() {
    let world = World::new().with("COLUMNS", "1000");
    let answers = std::fs::read(project("tests/cases/risk.yaml")).unwrap();
    world.write("answers.yaml", answers);
    let run = world.run(&["plan", "--answers", "answers.yaml", "plan.yaml"]);
    let screen = run.fine();
    for question in ["input-closes", "plan-submission"] {
        let command = format!("cocreate plan plan.yaml --ask {question}");
        assert!(screen.contains(&command), "{command}: {screen}");
    }
}

// ── examples ────────────────────────────────────────────────────────────────

#[test]
fn examples_near_to_a_plan_come_first_and_say_why() {
    let world = persona("radio", "fr");
    let data = said(&world, &["examples", "--format", "json"]);
    let data: Value = serde_json::from_str(&data).unwrap();
    let examples = data["examples"].as_array().unwrap();
    let weights: Vec<u64> = examples
        .iter()
        .map(|example| example["near"]["weight"].as_u64().unwrap())
        .collect();
    assert!(weights.is_sorted_by(|a, b| a >= b), "{weights:?}");
    assert_eq!(examples[0]["region"], "africa-and-middle-east");
    let reasons = examples[0]["near"]["reasons"].as_array().unwrap();
    assert!(reasons.iter().any(|it| it == "même région"), "{reasons:?}");
    assert!(examples.iter().all(|it| it["near"]["exposes"] == false));
    let table = said(&world, &["examples"]);
    assert!(table.contains("Points communs avec votre plan"), "{table}");
}

#[test]
fn examples_that_would_expose_people_at_risk_are_marked_and_stand_last() {
    for (language, mark) in [
        ("en", "Do not copy its channels"),
        ("es", "No copie sus canales"),
        ("fr", "Ne reprenez pas ses canaux"),
    ] {
        let world = persona("risk", language);
        let data = said(&world, &["examples", "--format", "json"]);
        let data: Value = serde_json::from_str(&data).unwrap();
        let examples = data["examples"].as_array().unwrap().iter();
        let exposing: Vec<bool> = examples
            .map(|it| it["near"]["exposes"].as_bool().unwrap())
            .collect();
        assert!(exposing.contains(&true) && exposing.contains(&false));
        assert!(exposing.is_sorted(), "what exposes stands last");
        let one = said(&world, &["examples", "lk-ogp-plan-2023"]);
        assert!(one.contains(mark), "{one}");
    }
    let without = World::new().run(&["examples", "--format", "json"]).json();
    assert!(without["examples"][0]["near"].is_null());
}

#[test]
fn texts_speak_of_the_vote_and_of_the_stage_that_the_plan_is_in() {
    let ballot = said(&persona("ballot", "en"), &["write", "invitation"]);
    assert!(ballot.contains("Vote by 15 March 2027."), "{ballot}");
    assert!(!ballot.contains("Write or say what you think"), "{ballot}");
    let notice = said(&persona("implementing", "en"), &["write", "notice"]);
    assert!(
        notice.contains("about carrying out an action plan"),
        "{notice}"
    );
}

#[test]
fn nothing_of_a_meeting_reaches_people_at_risk_in_writing() {
    let world = persona("risk", "en");
    let answers =
        "purpose: gather\nparticipants: 12\nsetting: invited\ndate: 2027-02-20\nminutes: 90\n";
    world.write("meeting.yaml", answers);
    let command = ["meeting", "plan", "first", "--answers", "meeting.yaml"];
    let shown = said(&world, &command);
    assert!(shown.contains("remind each one"), "{shown}");
    for words in [
        "Remind everybody",
        "Send the minutes",
        "Send the invitation",
    ] {
        assert!(!shown.contains(words), "{words}: {shown}");
    }
}

#[test]
fn people_who_write_in_an_app_all_day_are_told_where_to_write_to() {
    let chat = [("en", "By messaging app"), ("fr", "Par messagerie")];
    for (language, chat) in chat {
        let world = persona("radio", language);
        for text in ["notice", "invitation"] {
            let page = said(&world, &["write", text, "--format", "markdown"]);
            assert!(page.contains(&format!("**{chat}")), "{language}: {page}");
        }
        for case in ["ballot", "risk", "small-team"] {
            let page = said(&persona(case, language), &["write", "notice"]);
            assert!(!page.contains(chat), "{language} {case}: {page}");
        }
    }
    for (language, of_state) in [("en", "government too"), ("fr", "gouvernement. Personne")] {
        let page = on_one_line(&said(
            &persona("radio", language),
            &["write", "house-rules"],
        ));
        assert!(!page.contains(of_state), "{language}: {page}");
        let page = on_one_line(&said(
            &persona("small-team", language),
            &["write", "house-rules"],
        ));
        assert!(page.contains(of_state), "{language}: {page}");
    }
}

#[test]
fn texts_of_a_vote_speak_of_votes_and_texts_of_a_plan_carried_out_of_progress() {
    // What each text must say in each language, and what it must not.
    for (language, text, says, never) in [
        (
            "en",
            "invitation",
            "That vote counts just as much",
            "What you say there",
        ),
        (
            "es",
            "invitation",
            "Ese voto cuenta lo mismo",
            "Lo que diga por esa",
        ),
        (
            "fr",
            "invitation",
            "Ce vote compte tout autant",
            "Ce que vous direz",
        ),
        ("en", "report-back", "Votes cast", "What was taken up"),
        ("es", "report-back", "Votos emitidos", "Qué se acogió"),
        ("fr", "report-back", "Votes exprimés", "Ce qui a été retenu"),
        ("en", "data-notice", "only the totals", "licence"),
        (
            "es",
            "notice",
            "Resultado publicado",
            "Recibe una respuesta",
        ),
    ] {
        let page = on_one_line(&said(&persona("ballot", language), &["write", text]));
        assert!(page.contains(says), "{language} {text}: {page}");
        let read = page.split("---").next().unwrap();
        assert!(!read.contains(never), "{language} {text}: {page}");
    }
    for (language, says, never) in [
        ("en", "are carrying out", "about to make"),
        ("es", "están cumpliendo", "van a elaborar"),
        ("fr", "mettent en œuvre", "vont élaborer"),
    ] {
        let notice =
            |case: &str| on_one_line(&said(&persona(case, language), &["write", "notice"]));
        let (carried_out, made) = (notice("implementing"), notice("small-team"));
        assert!(
            carried_out.contains(says) && !carried_out.contains(never),
            "{carried_out}"
        );
        assert!(made.contains(never) && !made.contains(says), "{made}");
    }
}

#[test]
fn advice_of_the_national_handbook_is_practice_for_a_local_member() {
    for (case, has) in [
        ("radio", false),
        ("ballot", false),
        ("closed", true),
        ("risk", true),
    ] {
        for id in ["identify", "draft", "monitor"] {
            let stage = stage(&persona(case, "en"), id);
            let pieces = ["fits", "instead", "principles", "approaches", "cautions"];
            let pieces = pieces
                .iter()
                .flat_map(|list| stage[*list].as_array().unwrap());
            let standard = pieces.filter(|piece| piece["basis"] == "standard").count();
            assert_eq!(standard > 0, has, "{case} {id}: {standard}");
        }
    }
}

#[test]
fn nobody_who_reads_with_difficulty_is_only_asked_to_read() {
    for (language, hear, read) in [
        (
            "en",
            "Listen to the short introduction",
            "Read, if you like",
        ),
        ("es", "Escuche la breve introducción", "Si lo desea, lea"),
        ("fr", "Écoutez la courte introduction", "Lisez, si vous"),
    ] {
        let page = |case: &str| said(&persona(case, language), &["write", "invitation"]);
        let (spoken, written) = (page("radio"), page("small-team"));
        assert!(spoken.contains(hear) && !spoken.contains(read), "{spoken}");
        assert!(
            written.contains(read) && !written.contains(hear),
            "{written}"
        );
    }
}
