//! Six plans on which the program was once wrong, looked at on 28 November 2026: what is found, what
//! is to be done and by when. The answers stand in `tests/cases/`.

use std::collections::BTreeMap;

use cocreate::built_in;
use cocreate::guide::Guide;
use cocreate::guide::model::{Basis, FindingKind};
use cocreate::interview::Answer;
use cocreate::locale::{Language, Messages};
use cocreate::plan::{Plan, PlanGuide, Readiness, RuleSet, State, Tailored, Timing, read_answers};
use cocreate::render::markdown;
use cocreate::report::view::{Medium, Reading, View as _};
use cocreate::report::{
    Briefing, Part, PlanTimeline, Private, Public, Status, StatusAsked, SupportUnit, Team,
    TimelineAsked, plan_screen,
};
use jiff::civil::{Date, date};

use crate::languages::project;

const TODAY: Date = date(2026, 11, 28);

/// A plan and the guide that judges it.
struct Case {
    parts: PlanGuide,
    plan: Plan,
}

impl Case {
    fn open(name: &str) -> Case {
        Case::speaking(name, "en")
    }

    fn speaking(name: &str, language: &str) -> Case {
        let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), language);
        let text = std::fs::read(project(&format!("tests/cases/{name}.yaml"))).unwrap();
        let mut plan = Plan::new();
        plan.answers = read_answers(&text, &parts).unwrap().answers;
        Case { parts, plan }
    }

    fn with(mut self, question: &str, answer: Answer) -> Case {
        self.plan.answers.insert(question.to_owned(), answer);
        self
    }

    fn without(mut self, question: &str) -> Case {
        self.plan.answers.shift_remove(question);
        self
    }

    fn judged(&self) -> Tailored {
        self.parts.tailor(&self.plan, TODAY)
    }

    fn briefing(&self) -> Briefing {
        Briefing::new(
            &self.parts,
            &self.plan,
            TODAY,
            &Messages::new(Language::ENGLISH),
        )
    }

    fn finds(&self, rule: &str) -> Option<FindingKind> {
        let findings = self.judged().findings;
        findings
            .iter()
            .find(|finding| finding.id == rule)
            .map(|finding| finding.kind)
    }

    fn has_item(&self, id: &str) -> bool {
        self.judged().items.iter().any(|item| item.id == id)
    }

    fn due(&self, id: &str) -> Option<Date> {
        let items = self.judged().items;
        items
            .iter()
            .find(|item| item.id == id)
            .and_then(|item| item.due)
    }
}

fn options(ids: &[&str]) -> Answer {
    Answer::Options(ids.iter().map(|&id| id.to_owned()).collect())
}

// ── people could be harmed ──────────────────────────────────────────────────

#[test]
fn each_protection_that_was_not_chosen_is_a_warning_of_its_own() {
    let case = Case::open("risk");
    for rule in [
        "names-unprotected",
        "phone-unprotected",
        "no-offline-option",
    ] {
        assert_eq!(case.finds(rule), Some(FindingKind::Warning), "{rule}");
    }
    for rule in ["recording-unprotected", "talk-unencrypted"] {
        assert_eq!(case.finds(rule), None, "{rule}: this one was chosen");
    }
}

#[test]
fn no_protection_at_all_blocks() {
    let case = Case::open("risk").with("protection", options(&["none"]));
    assert_eq!(case.finds("danger-unprotected"), Some(FindingKind::Blocker));
}

#[test]
fn low_trust_or_a_heated_matter_alone_calls_for_an_outside_facilitator() {
    let calm = Case::open("closed");
    assert_eq!(calm.finds("heated-and-wary"), None);
    for (question, answer) in [("trust", "low"), ("heat", "heated")] {
        let case = Case::open("closed").with(question, Answer::Option(answer.to_owned()));
        assert!(
            case.finds("heated-and-wary").is_some(),
            "{question}: {answer}"
        );
    }
}

#[test]
fn what_exposes_people_is_set_aside_where_they_could_be_harmed() {
    let channels = options(&["phone", "sms", "radio", "in-person"]);
    let exposing = ["phone-line", "text-messages", "radio-programme"];
    let safe = Case::open("radio").with("offline-channel", channels.clone());
    let risky = Case::open("risk").with("offline-channel", channels);
    for id in exposing {
        assert!(safe.has_item(id), "{id}");
        assert!(!risky.has_item(id), "{id}");
    }
    assert!(risky.has_item("safe-second-way"));
    assert!(!safe.has_item("safe-second-way"));
}

#[test]
fn nobody_at_risk_is_seated_with_those_they_speak_about() {
    assert!(!Case::open("risk").has_item("problem-first"));
    let safe = Case::open("risk").with("risk", Answer::YesNo(false));
    assert!(safe.has_item("problem-first"));
    for (language, word) in [("en", "trust"), ("es", "conf"), ("fr", "confiance")] {
        let case = Case::speaking("risk", language);
        let tasks = case.briefing().checklist;
        for id in ["drafting-team", "watch-who-is-missing"] {
            let task = tasks.iter().find(|task| task.id == id).unwrap();
            assert!(task.how.contains(word), "{language} {id}: {}", task.how);
        }
    }
}

#[test]
fn contributions_of_people_at_risk_are_not_published_as_they_are() {
    let how = |case: &Case, id: &str| {
        let checklist = case.briefing().checklist;
        checklist
            .into_iter()
            .find(|item| item.id == id)
            .unwrap()
            .how
    };
    let risky = Case::open("risk");
    let calm = Case::open("risk").with("risk", Answer::YesNo(false));
    for id in [
        "publish-raw-list",
        "evidence-desk",
        "one-master-copy",
        "tell-contributors",
    ] {
        assert_ne!(how(&risky, id), how(&calm, id), "{id}");
    }
    assert!(how(&risky, "publish-raw-list").starts_with("Publish summaries only."));
}

// ── a binding vote of a region ──────────────────────────────────────────────

#[test]
fn the_totals_of_a_binding_vote_are_published_a_week_after_it_closes() {
    let case = Case::open("ballot");
    assert_eq!(case.due("publish-totals"), Some(date(2027, 3, 22)));
    assert_eq!(case.due("guard-the-vote"), Some(date(2027, 2, 1)));
}

#[test]
fn nobody_is_asked_for_reasons_in_a_secret_vote() {
    let case = Case::open("ballot");
    for id in ["talk-about-scores", "record-reasons"] {
        assert!(!case.has_item(id), "{id}");
    }
    assert_eq!(case.finds("scores-without-talk"), None);
}

#[test]
fn where_people_only_vote_nobody_writes_down_or_answers_what_others_chose() {
    let case = || Case::open("ballot").with("access-gaps", options(&["literacy"]));
    for (secret, open) in [
        ("count-votes-alike", "equal-weight"),
        ("helpers-for-voting", "helpers-nearby"),
    ] {
        assert!(
            case().has_item(secret) && !case().has_item(open),
            "{secret}"
        );
        let ideas = case().with("contributions", options(&["ideas", "opinions"]));
        assert!(!ideas.has_item(secret) && ideas.has_item(open), "{open}");
    }
}

#[test]
fn the_timeline_is_due_on_the_day_planned_for_it_and_no_task_once_it_is_out() {
    let planned = Case::open("ballot");
    assert_eq!(planned.due("publish-timeline"), Some(date(2026, 12, 20)));
    let out = planned.with("timeline-published", Answer::Date(date(2026, 11, 20)));
    assert!(!out.has_item("publish-timeline"));
    assert!(out.has_item("keep-timeline-proof"));
}

#[test]
fn the_eight_national_requirements_never_bind_a_local_member() {
    for name in ["ballot", "radio"] {
        let briefing = Case::open(name).briefing();
        assert_eq!(briefing.rule_set, RuleSet::Local);
        let ids: Vec<&String> = briefing.requirements.iter().map(|rule| &rule.id).collect();
        assert!(
            ids.iter().all(|id| id.starts_with("local-")),
            "{name}: {ids:?}"
        );
        let named = briefing
            .checklist
            .iter()
            .filter_map(|item| item.requirement.as_ref());
        let found = briefing
            .findings
            .iter()
            .filter_map(|finding| finding.requirement.as_ref());
        assert!(
            named.chain(found).all(|id| id.starts_with("local-")),
            "{name}"
        );
    }
}

#[test]
fn a_local_member_has_the_items_and_dates_of_ogp_local() {
    let case = Case::open("ballot").with("plan-submission", Answer::Date(date(2027, 6, 30)));
    assert_eq!(case.due("local-endorsement"), Some(date(2027, 6, 16)));
    assert_eq!(case.due("inception-assessment"), Some(date(2027, 8, 30)));
    for id in ["local-meeting", "five-commitments", "monitoring-body"] {
        assert!(case.has_item(id), "{id}");
    }
    assert!(
        !case.has_item("repository-update"),
        "no rule of OGP Local asks for one"
    );
    let national = Case::open("small-team").judged().items;
    assert!(
        national
            .iter()
            .all(|item| item.item.as_deref() != Some("local-endorsement"))
    );
}

#[test]
fn the_page_of_a_local_member_has_news_every_four_months() {
    let case = Case::open("ballot")
        .with("in-place", options(&["ogp-website"]))
        .with("last-website-update", Answer::Date(date(2026, 6, 1)));
    let judged = case.judged();
    let page = judged
        .requirements
        .iter()
        .find(|rule| rule.id == "local-page")
        .unwrap();
    assert_eq!(
        (page.state, page.open[0]),
        (State::Missed, date(2026, 10, 1))
    );
    assert_eq!(case.finds("website-overdue"), Some(FindingKind::Warning));
}

#[test]
fn nobody_is_ready_while_nothing_is_known_of_a_rule_that_binds_them() {
    let judged = Case::open("ballot").judged();
    assert!(
        judged
            .findings
            .iter()
            .all(|it| it.kind == FindingKind::Advice)
    );
    assert!(judged.in_state(State::Unknown) > 0 && judged.late() == 0);
    assert_eq!(judged.readiness, Readiness::ReadyWithWarnings);
    for (language, said) in [
        ("en", "7 requirements about which nothing is known"),
        ("es", "7 requisitos de los que no hay datos"),
        ("fr", "7 exigences dont l'état est inconnu"),
    ] {
        let case = Case::speaking("ballot", language);
        let messages = Messages::new(Language::find(language).unwrap());
        let briefing = Briefing::without_tools(&case.parts, &case.plan, TODAY, &messages);
        assert!(briefing.readiness.name.contains(said), "{language}");
    }
}

#[test]
fn a_region_has_departments_and_no_ministries() {
    for (language, ministry) in [("en", "ministr"), ("es", "ministeri"), ("fr", "ministère")] {
        for name in ["ballot", "radio"] {
            let case = Case::speaking(name, language)
                .with(
                    "stages",
                    options(&["prepare", "identify", "prioritize", "draft", "consult"]),
                )
                .with("binding-vote", Answer::YesNo(false));
            for item in case.briefing().checklist {
                let text = format!("{} {}", item.title, item.how).to_lowercase();
                assert!(!text.contains(ministry), "{language}: {text}");
            }
        }
    }
}

// ── radio, voice and people's own time ──────────────────────────────────────

#[test]
fn what_comes_by_radio_or_phone_weighs_the_same_and_is_interpreted() {
    let case = Case::open("radio");
    for id in ["equal-weight", "speak-each-language", "helpers-nearby"] {
        assert!(case.has_item(id), "{id}");
    }
}

#[test]
fn who_takes_part_in_their_own_time_rehearses_no_live_meeting() {
    let case = Case::open("radio").with("stages", options(&["prepare", "identify", "consult"]));
    for id in ["rehearse-meeting", "helping-hand"] {
        assert!(!case.has_item(id), "{id}");
    }
}

// ── a second plan in its second year ────────────────────────────────────────

#[test]
fn a_forum_and_a_repository_that_stood_still_have_missed_their_day() {
    let judged = Case::open("implementing").judged();
    let state = |id: &str| {
        let found = judged
            .requirements
            .iter()
            .find(|rule| rule.id == id)
            .unwrap();
        (found.state, found.open.clone())
    };
    assert_eq!(state("1.1"), (State::Missed, vec![date(2026, 5, 20)]));
    assert_eq!(state("2.2"), (State::Missed, vec![date(2026, 8, 27)]));
    assert_eq!(judged.readiness, Readiness::NotYet);
    assert!(judged.of_kind(FindingKind::Warning) >= 2);
}

#[test]
fn two_meetings_of_the_year_are_at_risk_until_its_last_day() {
    let judged = Case::open("implementing").judged();
    let open = judged
        .requirements
        .iter()
        .find(|rule| rule.id == "5.1")
        .unwrap();
    assert_eq!(open.state, State::AtRisk);
    assert_eq!(open.open, [date(2026, 6, 1), date(2026, 12, 1)]);
    assert_eq!(open.last_day, Some(date(2026, 12, 31)));
}

#[test]
fn what_recurs_comes_again_in_every_year_until_the_plan_ends() {
    let case = Case::open("implementing").with("plan-end", Answer::Date(date(2028, 12, 31)));
    let items = case.judged().items;
    let meetings = items
        .iter()
        .filter(|item| item.item.as_deref() == Some("first-open-meeting"));
    let meetings: Vec<_> = meetings
        .map(|item| (item.due.unwrap(), item.timing))
        .collect();
    assert_eq!(
        meetings,
        [
            (date(2025, 6, 1), Timing::Missed),
            (date(2026, 6, 1), Timing::Overdue),
            (date(2027, 6, 1), Timing::Ahead)
        ]
    );
    let last = items
        .iter()
        .rfind(|item| item.item.as_deref() == Some("first-open-meeting"))
        .unwrap();
    assert_eq!(last.later, [date(2028, 6, 1)]);
}

#[test]
fn one_meeting_makes_good_for_every_half_year_that_was_missed() {
    let items = Case::open("implementing").judged().items;
    let late = items
        .iter()
        .filter(|item| item.item.as_deref() == Some("dialogue-meeting") && item.timing.is_late());
    assert_eq!(late.count(), 1);
}

#[test]
fn the_support_unit_is_told_where_the_plan_is_of_and_asked_only_about_days_that_can_still_be_moved()
{
    let case = Case::open("implementing")
        .with("membership", Answer::Option("local".to_owned()))
        .with("locality", Answer::Text("Mérida".to_owned()))
        .with("plan-end", Answer::Date(date(2028, 8, 31)));
    let messages = Messages::new(Language::ENGLISH);
    let text = |case: &Case| {
        let briefing = case.briefing();
        assert!(briefing.dates.first().unwrap().date < TODAY);
        let view = SupportUnit::open(&briefing, Private::default(), &messages);
        let Reading::Documents(documents) = view.reading(&(), Medium::File) else {
            panic!("a document");
        };
        cocreate::render::markdown(&documents[0])
    };
    let head = |text: &str| {
        text.split("## ")
            .next()
            .unwrap()
            .matches("Mérida, Samoa")
            .count()
    };
    let titled = text(&case);
    assert_eq!(head(&titled), 1, "{titled}");
    let untitled = text(&case.without("title"));
    assert_eq!(head(&untitled), 1, "{untitled}");
    let asked = |text: &str| {
        let mut lines = text.lines();
        lines
            .find(|line| line.contains("OGP calendar"))
            .map(str::to_owned)
    };
    // The day of the response to contributors, 15 December, is no day of OGP's; the start is past.
    let line = asked(&titled).unwrap();
    assert!(line.contains("(31 August 2028)"), "{line}");
    assert!(
        !line.contains("December") && !line.contains("2025"),
        "{line}"
    );
    let nothing = Case::open("implementing");
    assert!(nothing.briefing().dates.iter().any(|it| it.date > TODAY));
    assert_eq!(asked(&text(&nothing)), None);
}

#[test]
fn what_is_missed_stands_first_on_the_screen() {
    let messages = Messages::new(Language::ENGLISH);
    let screen = plan_screen(
        &Case::open("implementing").briefing(),
        &Part::Plan.into(),
        &messages,
    );
    let text = cocreate::render::markdown(&screen);
    let missed =
        text.find("1.1, Space for dialogue: missed. It was due on 20 May 2026, 192 days ago");
    let repository = text.find("2.2, Repository: missed. It was due on 27 August 2026");
    let meetings = text.find(
        "5.1, Open implementation: at risk. 2 things are still to be done by 31 December 2026",
    );
    let findings = text.find("What your answers mean");
    assert!(
        missed.is_some() && missed < repository && repository < meetings,
        "{text}"
    );
    assert!(meetings < findings, "{text}");
}

/// What stands of a plan, for programs.
fn status(briefing: &Briefing, case: &Case, asked: &StatusAsked) -> serde_json::Value {
    let status = Status {
        parts: &case.parts,
        plan: &case.plan,
        briefing,
        meetings: &[],
        messages: &Messages::new(Language::ENGLISH),
        tick: Part::Tick.into(),
        all: cocreate::report::how_to_see_all(None),
    };
    status.data(asked)
}

#[test]
fn of_what_is_overdue_the_rules_of_ogp_come_first_and_the_years_that_are_over_last() {
    let case = Case::open("implementing");
    let briefing = case.briefing();
    let expected = [
        "dialogue-meeting",
        "first-open-meeting-2",
        "repository-update",
        "status-pages",
        "yearly-review",
        "first-open-meeting",
        "second-open-meeting",
    ];
    let data = status(&briefing, &case, &StatusAsked::default());
    let overdue = data["overdue"].as_array().unwrap().iter();
    let overdue: Vec<&str> = overdue.map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(overdue, expected);
    let urgent: Vec<&str> = briefing.by_urgency().map(|item| item.id.as_str()).collect();
    assert_eq!(urgent[..5], expected[..5]);
    assert!(urgent.ends_with(&expected[5..]), "{urgent:?}");
}

#[test]
fn what_is_counted_from_the_last_time_is_done_at_once_however_late_it_is() {
    let case = Case::open("implementing");
    let week = StatusAsked {
        days: Some(7),
        ..StatusAsked::default()
    };
    let data = status(&case.briefing(), &case, &week);
    assert_eq!(
        data["fits"],
        serde_json::json!([
            "dialogue-meeting",
            "repository-update",
            "first-open-meeting-2",
            "second-open-meeting-2",
            "status-pages",
            "yearly-review",
        ])
    );
    assert_eq!(
        data["too-late"],
        serde_json::json!(["dialogue-meeting", "repository-update"])
    );
    // Nobody planned it for that week.
    let tell = data["tell"].as_str().unwrap();
    assert_eq!(tell.matches("the next meeting").count(), 1, "{tell}");
}

#[test]
fn a_year_that_is_over_offers_no_text_for_what_was_to_be_done_in_it() {
    let briefing = Case::open("implementing").briefing();
    let text = |id: &str| {
        let mut items = briefing.checklist.iter();
        items.find(|item| item.id == id).unwrap().text.as_deref()
    };
    assert_eq!(text("first-open-meeting"), None);
    assert_eq!(text("second-open-meeting"), None);
    assert_eq!(text("first-open-meeting-2"), Some("invitation"));
    assert_eq!(text("dialogue-meeting"), Some("minutes"));
}

#[test]
fn what_is_due_soon_tells_as_well_until_when_it_is_possible() {
    let briefing = Case::open("implementing").briefing();
    let mut items = briefing.checklist.iter();
    let meeting = items.find(|item| item.id == "second-open-meeting-2");
    let messages = Messages::new(Language::ENGLISH);
    assert_eq!(
        meeting.unwrap().timing_words(&messages),
        "1 December 2026, in 3 days, possible until 31 December 2026"
    );
}

/// A document of a plan in a language, as Markdown.
fn written<V>(view: &V) -> String
where
    V: cocreate::report::view::View<Choice = ()>,
{
    let Reading::Documents(mut documents) = view.reading(&(), Medium::File) else {
        panic!("a list");
    };
    for document in &mut documents {
        document.point(&|_| String::new());
    }
    markdown(&documents[0])
}

#[test]
fn everybody_is_told_what_is_late_until_when_it_is_possible_and_the_next_days() {
    for (language, late, soon, last) in [
        (
            "en",
            "1 June 2026, 180 days late, possible until 31 December 2026",
            "- 1 December 2026 – Hold",
            "- 31 December 2026 – Last day for: Hold the first",
        ),
        (
            "es",
            "180 días de retraso; aún se puede hacer hasta el 31 de diciembre de 2026",
            "- 1 de diciembre de 2026 – ",
            "- 31 de diciembre de 2026 – Último día para esta tarea: ",
        ),
        (
            "fr",
            "180 jours de retard ; encore possible jusqu'au 31 décembre 2026",
            "- 1er décembre 2026 – Tenir la seconde",
            "- 31 décembre 2026 – Dernier jour pour cette tâche : Tenir la première",
        ),
    ] {
        let (case, messages) = told("implementing", language);
        let briefing = Briefing::new(&case.parts, &case.plan, TODAY, &messages);
        let page =
            written(&Public::open(&briefing, &messages)).replace(['\u{a0}', '\u{202f}'], " ");
        for words in [late, soon, last] {
            assert!(page.contains(words), "{words}: {page}");
        }
    }
}

fn told(name: &str, language: &str) -> (Case, Messages) {
    let chosen = Language::find(language).unwrap();
    (Case::speaking(name, language), Messages::new(chosen))
}

#[test]
fn everybody_is_told_of_as_many_tasks_as_are_shown_and_of_no_number_where_people_may_be_harmed() {
    let messages = Messages::new(Language::ENGLISH);
    let briefing = Case::open("implementing").briefing();
    let public = Public::open(&briefing, &messages);
    let page = written(&public);
    // Of the four meetings those of last year are not shown.
    assert!(
        page.contains("| 5.1 | Open implementation | at risk | 0 of 2 |"),
        "{page}"
    );
    assert_eq!(public.data(&())["requirements"][3]["items"], 2, "{page}");
    let briefing = Case::open("risk").briefing();
    let page = written(&Public::open(&briefing, &messages));
    assert!(page.contains("| 3.2 | Outreach | not yet due |"), "{page}");
    assert!(
        !page.contains("Items done") && !page.contains("0 of "),
        "{page}"
    );
}

#[test]
fn the_team_reads_first_what_is_late_and_what_to_look_out_for_whoever_does_it() {
    let messages = Messages::new(Language::ENGLISH);
    let briefing = Case::open("implementing").briefing();
    let page = written(&Team::open(&briefing, Private::default(), &messages));
    let (first, _) = page.split_once("## Government").unwrap();
    let meeting = "Hold the next meeting of government and civil society";
    let place = |words: &str| {
        first
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {first}"))
    };
    assert!(place("## Late and due next") < place(meeting), "{first}");
    assert!(place(meeting) < place("192 days late · government and civil society together"));
    assert!(place("in 3 days, possible until 31 December 2026") < place("## 2 warnings"));
    assert!(!first.contains("nothing is noted"), "{first}");
    let briefing = Case::open("risk").briefing();
    let page = written(&Team::open(&briefing, Private::default(), &messages));
    let (first, _) = page.split_once("## Government").unwrap();
    let begins = first.split_once("## Due next\n\n").unwrap().1;
    assert!(begins.starts_with("- **Agree on protection"), "{first}");
    let protections = [
        "## 3 warnings",
        "People at risk could be seen by name",
        "phone bridge",
    ];
    assert!(
        protections.iter().all(|words| first.contains(words)),
        "{first}"
    );
}

#[test]
fn the_timeline_says_until_when_what_is_late_is_possible_and_of_what_nothing_is_noted() {
    for (language, late, soon, lapsed) in [
        (
            "en",
            "180 days late, still possible until 31 December 2026",
            "in 3 days, possible until 31 December 2026",
            "nothing noted",
        ),
        (
            "es",
            "180 días de retraso; aún se puede hacer hasta el 31 de diciembre de 2026",
            "dentro de 3 días; se puede hacer hasta el 31 de diciembre de 2026",
            "nada anotado",
        ),
        (
            "fr",
            "180 jours de retard ; encore possible jusqu'au 31 décembre 2026",
            "dans 3 jours ; possible jusqu'au 31 décembre 2026",
            "rien n'est noté",
        ),
    ] {
        let (case, messages) = told("implementing", language);
        let briefing = Briefing::new(&case.parts, &case.plan, TODAY, &messages);
        let timeline = PlanTimeline::open(&briefing, &case.parts, &case.plan, &messages);
        let drawn = timeline.timeline(&TimelineAsked::default()).unwrap();
        let days: Vec<String> = drawn.days.iter().map(|day| day.text.plain()).collect();
        let all = days.join("\n").replace(['\u{a0}', '\u{202f}'], " ");
        assert!(all.contains(late) && all.contains(soon), "{all}");
        let unnoted = drawn
            .days
            .iter()
            .filter(|day| day.text.plain().contains(lapsed));
        let of_last_year: Vec<_> = unnoted.map(|day| (day.day.date, day.late)).collect();
        let both = [(date(2025, 6, 1), false), (date(2025, 12, 1), false)];
        assert_eq!(of_last_year, both, "{all}");
    }
}

#[test]
fn what_matters_for_carrying_out_a_plan_is_asked_in_its_first_pass() {
    let asked = first_pass(&["implement"]);
    for id in [
        "in-place",
        "last-forum-meeting",
        "last-repository-update",
        "implementation-start",
    ] {
        assert!(asked.contains(&id.to_owned()), "{id}");
    }
    assert!(!asked.contains(&"decision-open".to_owned()));
}

#[test]
fn the_first_pass_is_ten_to_fifteen_questions_for_whoever_answers() {
    for stages in [
        &["implement"][..],
        &["monitor"],
        &["consult"],
        &["prepare", "identify", "implement"],
    ] {
        let asked = first_pass(stages);
        assert!(
            (10..=15).contains(&asked.len()),
            "{stages:?}: {} {asked:?}",
            asked.len()
        );
    }
}

/// Every question that a first pass can ask of plans in these stages, at its longest.
fn first_pass(stages: &[&str]) -> Vec<String> {
    use cocreate::interview::{Answers, Interview, Questionnaire, Scope};
    let questionnaire = Questionnaire::open(&Guide::new(built_in::GUIDE), "en");
    let known = BTreeMap::from([
        ("stages", options(stages)),
        ("in-place", options(&["ogp-website", "repository", "forum"])),
        ("level", Answer::Option("involve".to_owned())),
        ("timing", Answer::Option("blended".to_owned())),
        ("access-gaps", options(&["language"])),
        ("risk", Answer::YesNo(true)),
    ]);
    let answers: Answers = known
        .into_iter()
        .map(|(id, answer)| (id.to_owned(), answer))
        .collect();
    let interview = Interview::new(&questionnaire, answers, Scope::FirstPass);
    interview.course().into_iter().map(str::to_owned).collect()
}

// ── a decision that is taken ────────────────────────────────────────────────

#[test]
fn a_closed_decision_weighs_no_less_than_an_open_one() {
    let closed = Case::open("closed");
    let open = Case::open("closed").with("decision-open", Answer::YesNo(true));
    assert_eq!(open.finds("inform-only"), Some(FindingKind::Warning));
    for rule in ["closed-to-input", "closed-to-response"] {
        assert_eq!(closed.finds(rule), Some(FindingKind::Warning), "{rule}");
    }
    let judged = closed.judged();
    assert_ne!(judged.readiness, Readiness::Ready);
    let at_risk = judged
        .requirements
        .iter()
        .filter(|rule| rule.state == State::AtRisk);
    let at_risk: Vec<&str> = at_risk.map(|rule| &*rule.id).collect();
    assert!(
        at_risk.contains(&"3.3") && at_risk.contains(&"4.1"),
        "{at_risk:?}"
    );
}

#[test]
fn where_nothing_is_open_the_task_is_one_page_of_information() {
    let case = Case::open("closed");
    assert!(case.has_item("information-page"));
    for id in [
        "response-table",
        "publish-draft",
        "tell-contributors",
        "draft-offline",
    ] {
        assert!(!case.has_item(id), "{id}");
    }
    let answer = case.briefing();
    let answer = answer
        .dates
        .iter()
        .find(|dated| dated.date == date(2027, 3, 1));
    assert!(
        answer.is_none(),
        "no day is told for an answer that nobody gets"
    );
}

// ── today ───────────────────────────────────────────────────────────────────

#[test]
fn a_stage_in_which_nobody_is_asked_anything_is_not_called_a_consultation() {
    for (language, consultation) in [
        ("en", "Consultation"),
        ("es", "Consulta sobre"),
        ("fr", "Consultation"),
    ] {
        let messages = Messages::new(Language::find(language).unwrap());
        let page = |case: &Case| {
            let briefing = Briefing::new(&case.parts, &case.plan, TODAY, &messages);
            let public = Public::open(&briefing, &messages);
            let Reading::Documents(documents) = public.reading(&(), Medium::File) else {
                panic!("a document");
            };
            cocreate::render::markdown(&documents[0])
        };
        let closed = Case::speaking("closed", language);
        let told = closed
            .parts
            .stages
            .texts
            .get(&["stages", "consult", "name-told"]);
        let text = page(&closed);
        assert!(!text.contains(consultation), "{language}: {text}");
        assert_eq!(text.matches(told).count(), 2, "{language}: {text}");
        let briefing = Briefing::new(&closed.parts, &closed.plan, TODAY, &messages);
        let answers = briefing.answers.iter().map(|said| said.answer.as_str());
        assert!(answers.clone().any(|answer| answer == told), "{language}");
        assert!(
            answers
                .into_iter()
                .all(|answer| !answer.contains(consultation))
        );
        let open = closed
            .with("decision-open", Answer::YesNo(true))
            .with("level", Answer::Option("consult".to_owned()));
        let text = page(&open);
        assert!(text.contains(consultation) && !text.contains(told));
    }
}

#[test]
fn whoever_promises_an_answer_by_a_day_has_a_task_on_it_in_every_stage() {
    let day = date(2027, 6, 30);
    for stages in [
        &["prepare"][..],
        &["identify"],
        &["prioritize"],
        &["draft"],
        &["consult"],
        &["implement"],
        &["monitor"],
        &["identify", "prioritize"],
        &["prioritize", "draft"],
        &["draft", "implement"],
        &["draft", "consult", "implement"],
    ] {
        let case = || Case::open("small-team").with("stages", options(stages));
        let answering = |case: &Case| -> Vec<String> {
            let items = case.briefing().checklist.into_iter();
            let on_the_day = items.filter(|item| item.due == Some(day));
            let answers = on_the_day.filter(|item| item.text.is_some());
            answers.map(|item| item.id).collect()
        };
        let promised = case().with("feedback-date", Answer::Date(day));
        let tasks = answering(&promised);
        let expected = if stages.contains(&"consult") { 2 } else { 1 };
        assert_eq!(tasks.len(), expected, "{stages:?}: {tasks:?}");
        // Who promised nothing, and who only voted, is answered by nobody.
        let without = case().judged().items;
        assert!(without.iter().all(|it| !it.id.starts_with("answer-on-")));
        let vote = promised
            .with("binding-vote", Answer::YesNo(true))
            .with("contributions", options(&["opinions"]));
        assert!(
            !vote
                .judged()
                .items
                .iter()
                .any(|it| it.id.starts_with("answer-on-"))
        );
    }
}

#[test]
fn a_start_a_week_away_without_a_timeline_is_too_late_for_notice() {
    let case = Case::open("small-team").with("co-creation-start", Answer::Date(date(2026, 12, 5)));
    assert_eq!(
        case.finds("notice-already-short"),
        Some(FindingKind::Warning)
    );
    let judged = case.judged();
    let notice = judged
        .items
        .iter()
        .find(|item| item.id == "publish-timeline")
        .unwrap();
    assert_eq!(
        (notice.timing, notice.due),
        (Timing::Missed, Some(date(2026, 11, 21)))
    );
    let rule = judged
        .requirements
        .iter()
        .find(|rule| rule.id == "3.1")
        .unwrap();
    assert_eq!(rule.state, State::Missed);
    assert_eq!(judged.readiness, Readiness::NotYet);
}

#[test]
fn a_worse_answer_silences_no_rule() {
    let unknown = Case::open("small-team");
    let blank = Case::open("small-team").without("feedback-date");
    for case in [unknown, blank] {
        assert_eq!(case.finds("no-answer-date"), Some(FindingKind::Blocker));
    }
}

#[test]
fn who_leads_for_civil_society_is_not_told_to_share_what_it_does_not_hold() {
    let roles = options(&["none"]);
    let society = Case::open("risk").with("shared-roles", roles.clone());
    assert!(society.finds("roles-to-ask-for").is_some());
    for rule in ["partnership-unshared", "roles-kept"] {
        assert_eq!(society.finds(rule), None, "{rule}");
    }
    let government = Case::open("small-team").with("shared-roles", roles);
    assert!(government.finds("roles-to-ask-for").is_none());
}

#[test]
fn a_count_is_the_same_everywhere() {
    for name in [
        "risk",
        "ballot",
        "radio",
        "implementing",
        "closed",
        "small-team",
    ] {
        let case = Case::open(name);
        let (judged, briefing) = (case.judged(), case.briefing());
        let late = briefing
            .checklist
            .iter()
            .filter(|item| item.timing.is_late())
            .count();
        assert_eq!(judged.late(), late, "{name}");
        if late > 0 {
            let said = format!("{late} items late");
            assert!(
                briefing.readiness.name.contains(&said),
                "{name}: {}",
                briefing.readiness.name
            );
        }
    }
}

#[test]
fn today_is_that_of_the_time_zone_also_where_the_system_knows_no_time_zones() {
    // Between the last and the first of the world's time zones lie 26 hours: never the same day.
    let day = |zone: &str| -> Date {
        let world = crate::world::World::new()
            .without("COCREATE_DATE")
            .with("TZ", zone);
        world.write(
            "answers.yaml",
            "profile: { side: both, country: KE }\nanswers: { stages: [consult] }\n",
        );
        let made = ["plan", "plan.yaml", "--answers", "answers.yaml"];
        world.run(&made).fine();
        let shown = world
            .run(&["export", "--plan", "plan.yaml", "--format", "json"])
            .fine();
        let data: serde_json::Value = serde_json::from_str(&shown).unwrap();
        data["date"].as_str().unwrap().parse().unwrap()
    };
    assert!(day("Pacific/Kiritimati") > day("Etc/GMT+12"));
}

#[test]
fn what_is_past_is_never_called_the_next_date() {
    let case = Case::open("risk");
    let messages = Messages::new(Language::ENGLISH);
    let later = Briefing::new(&case.parts, &case.plan, date(2027, 2, 10), &messages);
    for rule in &later.requirements {
        let past = rule.open.first().is_some_and(|due| *due < later.date);
        assert!(
            !past || !rule.standing.contains("Next due"),
            "{}",
            rule.standing
        );
    }
    let outreach = later
        .requirements
        .iter()
        .find(|rule| rule.id == "3.2")
        .unwrap();
    assert!(
        outreach
            .standing
            .ends_with("Something was due on 18 January 2027, 23 days ago.")
    );
}

// ── asking just one thing ───────────────────────────────────────────────────

#[test]
fn what_a_blocker_hangs_on_is_open_although_the_first_pass_did_not_ask_it() {
    let judged = Case::open("implementing").judged();
    let open: Vec<&str> = judged
        .open
        .iter()
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(open, ["decision-receiver"]);
    let named = Answer::Option("named".to_owned());
    let answered = Case::open("implementing").with("decision-receiver", named);
    assert!(answered.judged().open.is_empty());
}

#[test]
fn asking_one_question_asks_first_what_it_hangs_on_and_nothing_else() {
    use cocreate::interview::{Given, Interview, Scope, with_what_it_hangs_on};
    let case = Case::open("closed");
    let questionnaire = &case.parts.questionnaire;
    let asked = with_what_it_hangs_on(questionnaire, &case.plan.answers, "last-forum-meeting");
    assert_eq!(asked, ["in-place", "last-forum-meeting"]);
    let answers = case.plan.answers.clone();
    let mut interview = Interview::new(questionnaire, answers, Scope::Only(asked));
    assert_eq!(interview.current(), Some("in-place"));
    interview
        .answer(&Given::List(vec!["forum".to_owned()]))
        .unwrap();
    assert_eq!(interview.current(), Some("last-forum-meeting"));
    interview
        .answer(&Given::Text("2026-10-01".to_owned()))
        .unwrap();
    assert_eq!(interview.current(), None);
}

#[test]
fn a_question_asked_for_is_asked_also_where_it_was_answered() {
    use cocreate::interview::{Interview, Scope};
    let case = Case::open("closed");
    let only = Scope::Only(vec!["level".to_owned()]);
    let answers = case.plan.answers.clone();
    let interview = Interview::new(&case.parts.questionnaire, answers, only);
    assert_eq!(interview.current(), Some("level"));
}

// ── dates ───────────────────────────────────────────────────────────────────

#[test]
fn a_year_in_which_it_cannot_be_is_refused() {
    use cocreate::interview::{AnswerError, Given, accept};
    let case = Case::open("closed");
    for (question, written, plausible) in [
        ("co-creation-start", "0207-01-15", false),
        ("co-creation-start", "2011-09-20", false),
        ("co-creation-start", "2027-01-15", true),
        ("last-forum-meeting", "1999-12-31", false),
        ("last-forum-meeting", "2011-09-20", true),
        ("plan-end", "2050-12-31", true),
        ("co-creation-start", "2050-12-31", false),
        ("plan-end", "2061-01-01", false),
    ] {
        let given = Given::Text(written.to_owned());
        let accepted = accept(&case.parts.questionnaire, question, &given);
        let implausible = matches!(accepted, Err(AnswerError::ImplausibleYear { .. }));
        assert_eq!(implausible, !plausible, "{question}: {written}");
    }
}

#[test]
fn a_last_meeting_in_the_future_is_doubted() {
    let case = |day| Case::open("implementing").with("last-forum-meeting", Answer::Date(day));
    assert!(case(date(2026, 11, 29)).finds("dates-in-doubt").is_some());
    assert!(case(TODAY).finds("dates-in-doubt").is_none());
}

#[test]
fn where_nothing_can_change_no_ways_to_take_part_are_published() {
    let closed = Case::open("closed");
    assert!(closed.has_item("publish-timeline-of-news"));
    assert!(!closed.has_item("publish-timeline"));
    let open = Case::open("closed")
        .with("decision-open", Answer::YesNo(true))
        .with("level", Answer::Option("consult".to_owned()));
    assert!(open.has_item("publish-timeline") && !open.has_item("publish-timeline-of-news"));
}

#[test]
fn whoever_carries_out_a_plan_is_not_told_to_begin_with_a_pilot() {
    assert_eq!(Case::open("implementing").finds("small-means"), None);
    assert!(Case::open("small-team").finds("small-means").is_some());
}

#[test]
fn what_a_local_member_has_to_do_rests_on_its_own_rules() {
    let national_only = "opengovpartnership.org/national-handbook";
    let mut seen = 0;
    for name in ["radio", "ballot"] {
        let case = Case::open(name);
        let messages = Messages::new(Language::ENGLISH);
        let briefing = case.briefing().with_why(&case.parts, &case.plan, &messages);
        for item in &briefing.checklist {
            let why: Vec<String> = item.why.iter().map(cocreate::report::Text::plain).collect();
            let why = why.join(" ");
            assert!(!why.contains("National Handbook"), "{}: {why}", item.id);
            assert!(!why.contains("minimum requirements"), "{}: {why}", item.id);
            seen += usize::from(why.contains("OGP Local"));
        }
        let found = briefing.findings.iter().flat_map(|found| &found.sources);
        for source in found {
            assert!(
                !source.address.contains(national_only),
                "{}",
                source.address
            );
        }
    }
    assert!(seen > 3, "{seen}");
}

#[test]
fn the_written_answer_of_a_local_member_rests_on_its_own_recommendation() {
    let messages = Messages::new(Language::ENGLISH);
    let local = Case::open("radio");
    let briefing = local
        .briefing()
        .with_why(&local.parts, &local.plan, &messages);
    for id in ["response-table", "tell-contributors"] {
        let mut items = briefing.checklist.iter();
        let item = items.find(|item| item.id == id).unwrap();
        assert_eq!(item.requirement.as_deref(), Some("local-written-feedback"));
        assert_eq!(item.basis, Some(Basis::Standard), "{id}");
        // Nobody could read that rule again at its source.
        assert!(!item.verified, "{id}");
        let why: Vec<String> = item.why.iter().map(cocreate::report::Text::plain).collect();
        assert!(why.join(" ").contains("OGP Local"), "{id}: {why:?}");
    }
}

#[test]
fn what_ogp_local_only_recommends_says_so_wherever_it_is_listed() {
    for (language, recommended) in [
        ("en", "(recommended)"),
        ("es", "(recomendación)"),
        ("fr", "(recommandation)"),
    ] {
        let messages = Messages::new(Language::find(language).unwrap());
        let case = Case::speaking("radio", language);
        let briefing = Briefing::new(&case.parts, &case.plan, TODAY, &messages);
        let markdown = |view: &dyn cocreate::report::view::View<Choice = ()>| {
            let Reading::Documents(documents) = view.reading(&(), Medium::File) else {
                panic!("a document");
            };
            cocreate::render::markdown(&documents[0])
        };
        let support_unit = markdown(&SupportUnit::open(&briefing, Private::default(), &messages));
        let public = markdown(&Public::open(&briefing, &messages));
        let rules = briefing.requirements.iter().chain(&briefing.elsewhere);
        let (binding, advisory): (Vec<_>, Vec<_>) = rules.partition(|rule| rule.binding);
        assert!(binding.len() > 2 && advisory.len() > 1);
        for text in [&support_unit, &public] {
            for rule in &advisory {
                let (name, marked) = (&rule.name, format!("| {} {recommended}", rule.name));
                assert!(text.contains(&marked), "{language}: {marked}");
                assert!(!text.contains(&format!("| {name} |")), "{name}");
            }
            for rule in &binding {
                assert!(!text.contains(&format!("{} {recommended}", rule.name)));
            }
        }
        for item in &briefing.checklist {
            let mut of = advisory.iter();
            if let Some(rule) = of.find(|rule| Some(&rule.id) == item.requirement.as_ref()) {
                let name = format!("{} {recommended}", rule.name);
                let name = name.as_str();
                let served = cocreate::message!(messages, "export-requirement-local", name = name);
                assert!(support_unit.contains(&served), "{language}: {served}");
            }
        }
    }
}

#[test]
fn no_review_asks_for_evidence_that_would_give_away_people_who_may_be_harmed() {
    let national = [
        ("en", ["minutes", "radio", "attendance"]),
        ("es", ["acta", "radio", "asistencia"]),
        ("fr", ["compte rendu", "radio", "présence"]),
    ];
    for (language, exposing) in national {
        for case in ["risk", "radio"] {
            let sought = |risk: bool| -> String {
                let case = Case::speaking(case, language).with("risk", Answer::YesNo(risk));
                let briefing = case.briefing();
                let rules = briefing.requirements.iter().chain(&briefing.elsewhere);
                let sought: Vec<String> = rules
                    .map(|rule| rule.evidence_sought.to_lowercase())
                    .collect();
                sought.join("\n")
            };
            let (safe, usual) = (sought(true), sought(false));
            for word in exposing {
                assert!(!safe.contains(word), "{case}, {word}: {safe}");
            }
            assert_ne!(safe, usual);
        }
    }
}
