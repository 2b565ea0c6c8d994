//! What a meeting looks like, to whoever plans it and to each of its readers.

#![cfg(test)]

mod hours;

use super::*;
use crate::built_in;
use crate::guide::Guide;
use crate::guide::model::HandOutPart;
use crate::guide::model::QuestionsOf::Meeting;
use crate::interview::Answer;
use crate::locale::Language;
use crate::plan::{Plan, PlanGuide, read_meeting_answers};
use crate::report::Block;

const TODAY: Date = jiff::civil::date(2026, 11, 28);
const LANGUAGES: [&str; 3] = ["en", "es", "fr"];

/// What a meeting with these answers looks like.
fn shown<T>(language: &str, answers: &str, show: impl FnOnce(&MeetingBook<'_>) -> T) -> T {
    shown_in(&[], language, answers, show)
}

/// The same, of a plan that said this before.
fn shown_in<T>(
    said: &[(&str, Answer)],
    language: &str,
    answers: &str,
    show: impl FnOnce(&MeetingBook<'_>) -> T,
) -> T {
    let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), language);
    let given = read_meeting_answers(answers.as_bytes(), &parts);
    let given = given.unwrap_or_else(|faults| panic!("{faults:?}"));
    let (own, of_plan) = given
        .answers
        .into_iter()
        .partition(|(id, _)| parts.questionnaire_of(Meeting).is_of_meeting(id));
    let mut plan = Plan::new();
    plan.answers = of_plan;
    let said = said.iter();
    let said = said.map(|(id, answer)| ((*id).to_owned(), answer.clone()));
    plan.answers.extend(said);
    let meeting = plan.meetings.entry("kick-off".to_owned()).or_default();
    meeting.answers = own;
    meeting.agenda = given.agenda;
    let messages = Messages::new(Language::find(language).unwrap());
    let opened = MeetingParts::open(&parts, &plan, "kick-off", &plan.meetings["kick-off"]);
    show(&MeetingBook::open(opened, &messages, TODAY))
}

fn words(document: &Document) -> String {
    let mut words = String::new();
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    for block in blocks {
        let texts: Vec<String> = match block {
            Block::Paragraph(text) => vec![text.plain()],
            Block::List(entries) | Block::Steps(entries) => entries
                .iter()
                .flat_map(|entry| [&entry.text].into_iter().chain(&entry.details))
                .map(super::super::Text::plain)
                .collect(),
            Block::Checklist(checks) => checks.iter().map(|check| check.text.plain()).collect(),
            Block::Table(table) => table
                .rows
                .iter()
                .flatten()
                .map(super::super::Text::plain)
                .collect(),
            _ => Vec::new(),
        };
        words.push_str(&(texts.join("\n") + "\n"));
    }
    let lead = document.lead.iter().map(super::super::Text::plain);
    words + &lead.collect::<Vec<_>>().join("\n")
}

const AT_RISK: &str = "{purpose: decide, decision-method: majority, participants: 12, \
                       minutes: 60, risk: true, phone-joiners: 4, recording: published}";

#[test]
fn where_people_may_be_harmed_nothing_is_recorded_and_nobody_calls_or_is_named() {
    for language in LANGUAGES {
        #[expect(clippy::redundant_closure_for_method_calls, reason = "of any lifetime")]
        let invitation = shown(language, AT_RISK, |book| book.for_participants());
        assert!(!invitation.handling.is_empty());
        let data = shown(language, AT_RISK, |book| {
            book.data_for(MeetingReader::Participants)
        });
        let of = |part: &str| data["meeting"][part].as_array().unwrap().len();
        let texts = PlanGuide::open(&Guide::new(built_in::GUIDE), language);
        let texts = texts.meeting_kit(language).texts;
        let text = |id: &str| texts.get(&["texts", id]).to_owned();
        let said = words(&invitation);
        for id in [
            "by-phone",
            "recorded-and-published",
            "data",
            "ballot-other-ways",
        ] {
            assert!(!said.contains(&text(id)), "{language} {id}: {said}");
        }
        for id in ["not-recorded", "safe"] {
            assert!(said.contains(&text(id)), "{language} {id}: {said}");
        }
        assert_eq!(of("data"), 2);
        let roles = shown(language, AT_RISK, |book| book.data_for(MeetingReader::Host));
        let roles = roles["meeting"]["roles"].as_array().unwrap().clone();
        let has = |id: &str| roles.iter().any(|role| role["id"] == id);
        assert!(has("safety") && !has("phone"));
    }
}

/// What a meeting may have, and the words that name it in each language, in what its hosts and
/// in what all get.
#[derive(Clone, Copy)]
struct Named {
    meeting: &'static str,
    of_hosts: [&'static [&'static str]; 3],
    of_participants: [&'static [&'static str]; 3],
}

const NOT_THERE: [Named; 5] = [
    // All join by phone, whatever the plan offers besides.
    Named {
        meeting: "{purpose: gather, participants: 12, phone-joiners: 12, minutes: 90, \
                  risk: false, setting: open, recording: published, weak-lines: true, \
                  accommodations: [captions, sign-language], interpretation: simultaneous}",
        of_hosts: [
            &[
                "link", "camera", "chat", "screen", "online", "caption", "rooms", "channel",
            ],
            &[
                "enlace",
                "cámara",
                "chat",
                "pantalla",
                "en línea",
                "subtítulo",
                "salas",
                "canal",
            ],
            &[
                "lien",
                "caméra",
                "messages",
                "écran",
                "en ligne :",
                "titrage",
                "salles",
                "canal",
            ],
        ],
        of_participants: [
            &[
                "link", "camera", "chat", "screen", "nline", "aption", "rooms", "picture",
            ],
            &[
                "enlace",
                "cámara",
                "chat",
                "pantalla",
                "n línea",
                "ubtítulo",
                "salas",
                "imagen",
            ],
            &[
                "lien",
                "caméra",
                "messages",
                "écran",
                "n ligne",
                "ous-titre",
                "salles",
                "image",
            ],
        ],
    },
    // Nobody joins by phone.
    Named {
        meeting: "{purpose: gather, participants: 45, phone-joiners: 0, minutes: 90, \
                  risk: false}",
        of_hosts: [
            &["on the phone", "by phone"],
            &["están por teléfono", "está por teléfono"],
            &["au téléphone", "SMS"],
        ],
        of_participants: [
            &["By phone", "read out"],
            &["Por teléfono"],
            &["Par téléphone"],
        ],
    },
    // Nobody votes, nobody goes into rooms, nothing is interpreted.
    Named {
        meeting: "{purpose: deliberate, participants: 8, phone-joiners: 2, minutes: 90, \
                  risk: false, hosts: 3}",
        of_hosts: [
            &["vote", "rooms", "interpret", "caption"],
            &["vot", "salas", "intérprete", "subtítulo"],
            &["vote", "salles", "interprète", "sous-titre"],
        ],
        of_participants: [
            &["vote", "small groups", "rooms"],
            &["vot", "grupos", "salas"],
            &["un vote", "groupes", "salles"],
        ],
    },
    // A vote without rooms; captions without interpreters.
    Named {
        meeting: "{purpose: decide, decision-method: majority, participants: 30, minutes: 90, \
                  risk: false, accommodations: [captions]}",
        of_hosts: [
            &["the rooms", "nterpret"],
            &["salas", "ntérprete"],
            &["les salles", "nterprète"],
        ],
        of_participants: [&["There will be"], &["Habrá"], &["Il y aura"]],
    },
    // Interpreters without captions.
    Named {
        meeting: "{purpose: inform, participants: 30, minutes: 90, risk: false, \
                  interpretation: consecutive, participant-languages: [en, fr]}",
        of_hosts: [&["aption"], &["ubtítul"], &["ous-titr"]],
        of_participants: [&["appears as text"], &["aparece"], &["affiche"]],
    },
];

#[test]
fn nothing_is_named_that_the_meeting_does_not_have() {
    for (nth, language) in LANGUAGES.into_iter().enumerate() {
        for named in NOT_THERE {
            let without_platforms = |mut document: Document| {
                document.sections.retain(|it| it.id != "platforms");
                document
            };
            let host = shown(language, named.meeting, |book| book.for_hosts(true));
            #[expect(clippy::redundant_closure_for_method_calls, reason = "of any lifetime")]
            let all = shown(language, named.meeting, |book| book.for_participants());
            for (document, of) in [(host, named.of_hosts), (all, named.of_participants)] {
                let said = words(&without_platforms(document));
                for word in of[nth] {
                    assert!(
                        !said.contains(word),
                        "{language} {}: {word} in {said}",
                        named.meeting
                    );
                }
            }
        }
    }
}

#[test]
fn whoever_plans_for_people_at_risk_is_told_to_look_at_the_topic() {
    let warned = |answers: &str| {
        shown("en", answers, |book| {
            book.warnings().any(|(id, _)| id == "topic-at-risk")
        })
    };
    let meeting = "purpose: gather, participants: 8, minutes: 60";
    assert!(warned(&format!(
        "{{{meeting}, risk: true, topic: Ana's file}}"
    )));
    assert!(!warned(&format!("{{{meeting}, risk: true}}")));
    assert!(!warned(&format!(
        "{{{meeting}, risk: false, topic: Roads}}"
    )));
}

#[test]
fn a_secret_vote_that_fails_is_never_taken_again_in_the_open() {
    let vote = |secret: bool| {
        format!(
            "{{purpose: decide, decision-method: majority, secret-vote: {secret}, \
             participants: 12, minutes: 60, risk: false}}"
        )
    };
    for language in LANGUAGES {
        let failures = |secret: bool| {
            shown(language, &vote(secret), |book| {
                let failures = book.meeting.failures().into_iter();
                failures.map(str::to_owned).collect::<Vec<_>>()
            })
        };
        let has = |failures: &[String], id: &str| failures.iter().any(|it| it == id);
        let (open, secret) = (failures(false), failures(true));
        assert!(has(&open, "vote-failed") && !has(&open, "secret-vote-failed"));
        assert!(has(&secret, "secret-vote-failed") && !has(&secret, "vote-failed"));
    }
}

#[test]
fn a_meeting_of_a_plan_that_votes_in_secret_votes_in_secret_unless_it_says_otherwise() {
    let checked = Answer::Option("verified-secret".to_owned());
    let plan = [
        ("binding-vote", Answer::YesNo(true)),
        ("eligibility-check", checked),
    ];
    let meeting = "purpose: decide, participants: 12, minutes: 60, phone-joiners: 3";
    let kit = |own: &str| {
        let answers = format!("{{{meeting}{own}}}");
        shown_in(&plan, "en", &answers, |book| {
            let parts = &book.meeting;
            let ids = [
                parts.warnings(TODAY),
                parts.cues("decision", false),
                parts.failures(),
                parts.hand_out(HandOutPart::Ballot),
            ];
            ids.concat()
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
    };
    let forms = [
        ("secret-tool", true),
        ("secret-by-phone", true),
        ("secret", true),
        ("secret-vote-failed", true),
        ("ballot-secret", true),
        ("ballot-other-ways-secret", true),
        ("vote-phone", false),
        ("vote-failed", false),
        ("ballot-other-ways", false),
    ];
    for (own, secret) in [
        ("", true),
        (", decision-method: majority", true),
        (", decision-method: majority, secret-vote: false", false),
        (", decision-method: consensus", false),
    ] {
        let kit = kit(own);
        for (id, in_secret) in forms {
            let has = kit.iter().any(|it| it == id);
            assert_eq!(has, in_secret == secret, "{own}: {id}");
        }
    }
}

#[test]
fn what_a_plan_says_of_its_people_counts_for_a_meeting_that_says_nothing() {
    let meeting = "{purpose: exchange, participants: 12, minutes: 60, hosts: 1}";
    let kit = |said: &[(&str, Answer)]| {
        shown_in(said, "en", meeting, |book| {
            let parts = &book.meeting;
            let cues = ["welcome", "ground-rules"];
            let cues = cues.iter().flat_map(|block| parts.cues(block, false));
            let ids = cues.chain(parts.warnings(TODAY)).map(str::to_owned);
            let tasks = parts.tasks().into_iter().map(|task| task.id.to_string());
            ids.chain(tasks).collect::<Vec<_>>()
        })
    };
    let some = |option: &str| Answer::Options(vec![option.to_owned()]);
    let without = kit(&[]);
    for (question, answer, entry) in [
        ("access-gaps", some("literacy"), "nothing-only-in-writing"),
        ("access-gaps", some("affordability"), "weak-lines"),
        ("mix", Answer::Option("hybrid".to_owned()), "hybrid-hosts"),
        (
            "accommodations",
            some("interpretation"),
            "book-interpreters",
        ),
    ] {
        assert!(!without.iter().any(|id| id == entry), "{entry}");
        let kit = kit(&[(question, answer)]);
        assert!(kit.iter().any(|id| id == entry), "{question}: {entry}");
    }
}

#[test]
fn the_minutes_ask_for_what_such_a_meeting_brings_about() {
    let columns = |answers: &str| {
        let meeting = format!("{{{answers}, participants: 12, minutes: 60}}");
        shown("en", &meeting, |book| {
            let minutes = book.for_minutes();
            let section = minutes.sections.iter().find(|it| it.id == "decisions");
            let table = section.map(|section| match &section.blocks[..] {
                [Block::Table(table)] => table.columns.join(", "),
                other => panic!("{other:?}"),
            });
            (table, minutes.foot[0].plain())
        })
    };
    for nothing in ["inform", "exchange", "gather"] {
        let (table, _) = columns(&format!("purpose: {nothing}, risk: false"));
        assert_eq!(table, None, "{nothing}: nothing is decided there");
    }
    let (recommended, _) = columns("purpose: deliberate, risk: false");
    assert!(recommended.unwrap().starts_with("Recommendation, "));
    let (decided, corrected) = columns("purpose: decide, secret-vote: true, risk: false");
    let decided = decided.unwrap();
    // Whoever says why they were against says how they voted.
    assert!(decided.ends_with("Arguments against"), "{decided}");
    let (_, unsent) = columns("purpose: decide, risk: true");
    assert_ne!(corrected, unsent, "nobody corrects what is sent to nobody");
}

#[test]
fn the_script_has_each_part_of_the_agenda_also_breaks_and_what_goes_on_after_them() {
    let answers = "{purpose: exchange, participants: 45, minutes: 120, risk: false, \
                   date: 2027-02-16, start: '10:00', zones: [Nairobi]}";
    for language in LANGUAGES {
        let (parts, steps) = shown(language, answers, |book| {
            let steps = book.steps().0;
            let Some(Block::List(steps)) = steps.last() else {
                panic!("{steps:?}")
            };
            (book.kit.agenda.parts.clone(), steps.clone())
        });
        assert_eq!(parts.len(), steps.len(), "{language}");
        let pause = parts.iter().position(|part| part.block.is_none()).unwrap();
        assert!(parts[pause + 1].continued);
        let [said] = &steps[pause].details[..] else {
            panic!("{:?}", steps[pause])
        };
        let time = steps[pause + 1].text.plain();
        let time = time.split(' ').next().unwrap().trim_end_matches("\u{a0}h");
        assert!(said.plain().contains(time), "{time}: {said:?}");
        assert_eq!(steps[pause + 1].details.len(), 2, "the rooms open again");
    }
}

#[test]
fn whoever_is_on_the_phone_is_told_how_to_hear_the_interpretation() {
    let meeting = |more: &str| {
        format!(
            "{{purpose: exchange, participants: 45, minutes: 120, risk: false, \
             participant-languages: [en, other], phone-joiners: 5, {more}}}"
        )
    };
    for language in LANGUAGES {
        let gaps = |more: &str| {
            shown(language, &meeting(more), |book| {
                let all = book.open_in_invitation().into_iter();
                let script = book.steps().1.into_iter();
                let tasks = book.kit.tasks.iter().map(|task| task.id.to_string());
                let gaps = all.chain(script).map(|gap| gap.id);
                gaps.chain(tasks).collect::<Vec<_>>()
            })
        };
        let count = |gaps: &[String], id: &str| gaps.iter().filter(|it| *it == id).count();
        let told = gaps("interpretation: simultaneous");
        assert_eq!(count(&told, "interpretation-line"), 2, "{told:?}");
        assert_eq!(count(&told, "phone-languages"), 1, "{told:?}");
        let other = gaps("interpretation: consecutive");
        assert_eq!(count(&other, "interpretation-line"), 0);
    }
}

#[test]
fn a_member_is_told_the_rule_that_binds_it() {
    let rule = |membership: &str| {
        let parts = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let mut plan = Plan::new();
        let local = Answer::Option(membership.to_owned());
        plan.answers.insert("membership".to_owned(), local);
        let forum = Answer::Option("forum".to_owned());
        let meeting = plan.meetings.entry("forum".to_owned()).or_default();
        meeting.answers.insert("kind".to_owned(), forum);
        let meeting = &plan.meetings["forum"];
        MeetingParts::open(&parts, &plan, "forum", meeting)
            .kit()
            .serves
    };
    assert_eq!(rule("national"), ["1.1"]);
    assert_eq!(rule("local"), ["local-forum-goes-on"]);
}
