//! What is told of a file that cannot be taken: the line and the place, what was found, and what
//! it is nearest to, in each language.

#![cfg(test)]

use super::*;
use crate::built_in;
use crate::guide::Guide;
use crate::locale::Language;
use crate::plan::{Plan, read_answers};

const PLAN: &str = "plan.yaml";
const ANSWERS: &str = "answers.yaml";

/// Whoever reads files in one language.
struct Reader {
    guide: PlanGuide,
    messages: Messages,
}

fn readers() -> [Reader; 3] {
    ["en", "es", "fr"].map(|language| Reader {
        guide: PlanGuide::open(&Guide::new(built_in::GUIDE), language),
        messages: Messages::new(Language::find(language).unwrap()),
    })
}

/// Sees that each of these files is refused at its place, in each language and in none of them in
/// English instead, with these words in English. What stands in an answers file stands in a plan
/// below two lines more.
fn are_refused(file: &str, cases: &[(&str, &str, &str)]) {
    let readers = readers();
    let version = &readers[0].guide.version;
    for (content, place, words) in cases {
        let told = readers.each_ref().map(|reader| {
            let faults = if file == PLAN {
                let text = format!("cocreate: 1\nguide: '{version}'\n{content}");
                Plan::read(text.as_bytes(), &reader.guide).err()
            } else {
                read_answers(content.as_bytes(), &reader.guide).err()
            };
            let faults = faults.unwrap_or_else(|| panic!("{content:?} is taken"));
            let fault = faults.first().expect("a refusal names a fault");
            plan_fault_line(Path::new(file), fault, &reader.guide, &reader.messages)
        });
        let begins = format!("{file}:{place}");
        let are_there = told.iter().all(|told| told.starts_with(&begins));
        assert!(are_there, "{content:?} is not at {begins}: {told:#?}");
        assert!(told[0].contains(words), "{content:?}: {words}: {}", told[0]);
        assert!(told[1] != told[0] && told[2] != told[0], "{told:#?}");
    }
}

#[test]
fn what_is_no_yaml_is_told_with_its_line() {
    are_refused(
        PLAN,
        &[
            ("profile:\n\tside: government\n", "4:", ""),
            ("answers:\n  level: inform\n   risk: true\n", "5:", ""),
            ("answers:\n  level: 'inform\n", "", ""),
            ("answers: [a, b\n", "", ""),
            ("answers: {level: inform\n", "", ""),
            ("answers:\n  level: *nowhere\n", "4:", ""),
            ("answers:\n  title: \"\\q\"\n", "4:", ""),
            ("- a list\n", "3:", ""),
        ],
    );
    let not_ours = ["just text\n", "42\n", "- a\n- b\n"];
    are_refused(ANSWERS, &not_ours.map(|content| (content, "1:", "")));
}

#[test]
fn a_part_of_the_wrong_kind_is_told_with_its_line() {
    are_refused(
        PLAN,
        &[
            ("profile: [side]\n", "3: profile:", ""),
            ("answers: 5\n", "3: answers:", "5"),
            ("inactive: x\n", "3: inactive:", ""),
            ("notes: x\n", "3: notes:", "notes: { level: … }"),
            ("notes:\n  level: fine\n  risk: [1]\n", "5: notes.risk:", ""),
            ("checklist: all of it\n", "3: checklist:", ""),
            (
                "checklist:\n  publish-timeline: done\n",
                "4: checklist.publish-timeline:",
                "",
            ),
            (
                "checklist:\n  publish-timeline: { done-on: May }\n",
                "4: checklist.publish-timeline.done-on:",
                "done-on: 2027-01-31",
            ),
            (
                "checklist:\n- item: ogp-website\n  status: doing\n",
                "3: checklist:",
                "ogp-website: { status: doing }",
            ),
            ("tools: decidim\n", "3: tools:", ""),
            (
                "tools:\n  consult: { decidim: 1 }\n",
                "4: tools.consult:",
                "",
            ),
            (
                "tools:\n  consult: [[decidim]]\n",
                "4: tools.consult.0:",
                "",
            ),
        ],
    );
    are_refused(
        ANSWERS,
        &[
            ("profile: [side]\n", "1: profile:", ""),
            ("answers: 5\n", "1: answers:", ""),
            ("cocreate: 99\n", "1: cocreate:", "99"),
        ],
    );
}

#[test]
fn a_value_that_its_question_does_not_take_is_told_as_it_was_written() {
    let answers = [
        ("risk: maybe", "maybe"),
        ("risk: 1", "1"),
        ("participants: many", "many"),
        ("participants: 1.5", "1.5"),
        ("participants: 1.000", "1.000"),
        ("participants: 0", "0"),
        ("participants: -3", "-3"),
        ("participants: 99999999999999999999", "99999999999999999999"),
        ("participants: [1, 2]", "1, 2"),
        ("participants: .inf", ".inf"),
        ("participants: !much 5", "participants: 120"),
        ("co-creation-start: 2027-02-30", "2027-02-30"),
        ("co-creation-start: 31/01/2027", "31/01/2027"),
        ("co-creation-start: 20270131", "20270131"),
        ("level: {inform: true}", "level: inform"),
        ("level: [inform, consult]", ""),
        ("stages: [draft, draft]", "draft"),
        ("stages: [draft, [consult]]", "consult"),
    ];
    for (answer, found) in answers {
        let id = answer.split(':').next().unwrap();
        let content = format!("answers:\n  {answer}\n");
        are_refused(PLAN, &[(&content, &format!("4: answers.{id}:"), found)]);
        are_refused(ANSWERS, &[(&content, &format!("2: answers.{id}:"), found)]);
    }
}

#[test]
fn what_nobody_knows_is_told_with_the_nearest() {
    are_refused(
        PLAN,
        &[
            (
                "answers:\n  contribution: [ideas]\n",
                "4: answers.contribution:",
                "Did you mean contributions (Kinds of contribution)?",
            ),
            (
                "profile:\n  sied: government\n",
                "4: profile.sied:",
                "Did you mean side (Your side)?",
            ),
            (
                "inactive:\n  tool-licens: any\n",
                "4: inactive.tool-licens:",
                "Did you mean tool-licence (Open source)?",
            ),
            (
                "answers:\n  level: cosnult\n",
                "4: answers.level:",
                "Did you mean consult?",
            ),
            (
                "profile:\n  country: Kenyya\n",
                "4: profile.country:",
                "Did you mean KE (Kenya)?",
            ),
            (
                "answers:\n  stages: [draft, implemnt]\n",
                "4: answers.stages:",
                "Did you mean implement (Implementing commitments)?",
            ),
            (
                "notes:\n  contribution: why\n",
                "4: notes.contribution:",
                "Did you mean contributions (Kinds of contribution)?",
            ),
            (
                "tools:\n  consutl: [decidim]\n",
                "4: tools.consutl:",
                "Did you mean consult (Consultation on the draft)?",
            ),
            (
                "tools:\n  consult:\n    - decidimm\n",
                "5: tools.consult.0:",
                "Did you mean decidim?",
            ),
            (
                "tools:\n  consult:\n    - rapidpr\n",
                "5: tools.consult.0:",
                "Did you mean rapidpro (RapidPro (TextIt, U-Report))?",
            ),
            (
                "checklist:\n  ogp-websit:\n    status: todo\n",
                "4: checklist.ogp-websit:",
                "Did you mean ogp-website (Keep a public",
            ),
            (
                "checklist:\n  ogp-website:\n    status: don\n",
                "5: checklist.ogp-website.status:",
                "Did you mean done?",
            ),
        ],
    );
    are_refused(
        ANSWERS,
        &[
            (
                "answers:\n\n  level: cosnult\n",
                "3: answers.level:",
                "Did you mean consult?",
            ),
            (
                "answer:\n  level: consult\n",
                "1: answer:",
                "Did you mean answers?",
            ),
            (
                "profil:\n  side: both\n",
                "1: profil:",
                "Did you mean profile?",
            ),
        ],
    );
}

#[test]
fn what_stands_in_the_wrong_part_or_twice_is_told_there() {
    are_refused(
        PLAN,
        &[
            (
                "answers:\n  country: KE\n",
                "4: answers.country:",
                "\"profile:\"",
            ),
            (
                "profile:\n  risk: true\n",
                "4: profile.risk:",
                "\"answers:\"",
            ),
            ("stages: [consult]\n", "3: stages:", "answers: { stages: ["),
            (
                "profile:\n  country: false\n",
                "4: profile.country:",
                "\"NO\"",
            ),
            (
                "answers:\n  level: inform\n  risk: true\n  level: involve\n",
                "6: answers.level:",
                "",
            ),
            (
                "answers:\n  level: inform\nnotes: {}\nanswers:\n  risk: true\n",
                "6: answers:",
                "",
            ),
            ("notes: { level: a, level: b }\n", "3: notes.level:", ""),
            (
                "checklist:\n  OGP_website: { owner: A }\n  ogp-website: { owner: B }\n",
                "5: checklist.ogp-website:",
                "",
            ),
        ],
    );
    are_refused(
        ANSWERS,
        &[
            (
                "answers:\n  country: KE\n",
                "2: answers.country:",
                "\"profile:\"",
            ),
            ("Country: KE\n", "1: ", "profile: { country: "),
            (
                "answers:\n  level: inform\n  level: involve\n",
                "3: answers.level:",
                "",
            ),
        ],
    );
}
