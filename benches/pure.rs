//! The pure parts, timed: opening the guide, the engine, tailoring, matching, rendering.

use cocreate::built_in;
use cocreate::catalogue::judge;
use cocreate::guide::Guide;
use cocreate::guide::model::{Fit, Tools};
use cocreate::interview::{Answer, Answers, Evaluation, Given, Interview, Questionnaire, Scope};
use cocreate::locale::{Language, Messages};
use cocreate::plan::{Plan, PlanGuide};
use cocreate::render::{markdown, terminal};
use cocreate::report::view::{Medium, Reading, View as _};
use cocreate::report::{Briefing, Part, Private, SupportUnit, Target, plan_screen};
use jiff::civil::{Date, date};

/// The day on which everything is looked at.
const TODAY: Date = date(2027, 1, 15);

fn main() {
    divan::main();
}

fn guide() -> Guide {
    Guide::new(built_in::GUIDE)
}

/// "Don't know yet" and the first option, number or date to every question.
fn answers(questionnaire: &Questionnaire) -> Answers {
    let mut interview = Interview::new(questionnaire, Answers::new(), Scope::Full);
    while let Some(id) = interview.current() {
        let given = match questionnaire.option_ids(id).first() {
            Some(option) => Given::Text(option.to_string()),
            None => Given::Text("2027-03-01".to_owned()),
        };
        let tries = [given, Given::YesNo(true), Given::Number(40), Given::Unknown];
        if !tries.iter().any(|given| interview.answer(given).is_ok()) {
            break;
        }
    }
    interview.answers().clone()
}

#[divan::bench]
fn open_tools(bencher: divan::Bencher<'_, '_>) {
    let guide = guide();
    bencher.bench_local(|| guide.content::<Tools>("es"));
}

#[divan::bench]
fn open_every_part_of_a_briefing(bencher: divan::Bencher<'_, '_>) {
    let guide = guide();
    bencher.bench_local(|| PlanGuide::open(&guide, "es"));
}

#[divan::bench]
fn interview_from_first_to_last(bencher: divan::Bencher<'_, '_>) {
    let questionnaire = Questionnaire::open(&guide(), "es");
    bencher.bench_local(|| answers(&questionnaire));
}

#[divan::bench]
fn tailor(bencher: divan::Bencher<'_, '_>) {
    let parts = PlanGuide::open(&guide(), "es");
    let mut plan = Plan::new();
    plan.answers = answers(&parts.questionnaire);
    bencher.bench_local(|| parts.tailor(&plan, TODAY));
}

#[divan::bench]
fn match_tools(bencher: divan::Bencher<'_, '_>) {
    let questionnaire = Questionnaire::open(&guide(), "es");
    let (fit, tools): (Fit, Tools) = (guide().facts(), guide().facts());
    let mut answers = answers(&questionnaire);
    answers.insert("participants".to_owned(), Answer::Number(120));
    let evaluation = Evaluation::new(questionnaire.facts(), &answers);
    bencher.bench_local(|| judge(&fit, &tools, &evaluation));
}

#[divan::bench]
fn brief_and_render(bencher: divan::Bencher<'_, '_>) {
    let parts = PlanGuide::open(&guide(), "es");
    let mut plan = Plan::new();
    plan.answers = answers(&parts.questionnaire);
    let language = Language::find("es").unwrap_or(Language::ENGLISH);
    bencher.bench_local(|| {
        let messages = Messages::new(language);
        let briefing = Briefing::new(&parts, &plan, TODAY, &messages);
        let plan = Target::from(Part::Plan);
        let screen = terminal(&plan_screen(&briefing, &plan, &messages), Some(80));
        let brief = SupportUnit::open(&briefing, Private::default(), &messages);
        let Reading::Documents(documents) = brief.reading(&(), Medium::File) else {
            unreachable!("the brief is a document")
        };
        (screen, documents.iter().map(markdown).collect::<String>())
    });
}
