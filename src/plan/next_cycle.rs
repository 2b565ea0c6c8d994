//! What the plan of one cycle hands on to the next.

use jiff::civil::Date;

use super::decisions::{ItemStatus, Plan, Progress};
use super::plan_guide::PlanGuide;
use super::said::Saying;
use super::schedule::Timing;
use crate::interview::{Answers, Evaluation};

/// The plan of the next cycle, and what came into it.
pub struct NextCycle {
    pub plan: Plan,
    /// The ids of what was not settled: it is still to be done.
    pub unfinished: Vec<String>,
    /// How many of these the review recommended.
    pub recommended: usize,
}

/// Begins the plan of the next cycle from that of this one: the answers that last, by what the
/// guide says of each question; the items that were not settled, with who does them and what was
/// noted, not with their dates or how far they were; the tools that were chosen. What hangs on the
/// cycle itself is asked again.
#[must_use]
pub fn next_cycle(previous: &Plan, guide: &PlanGuide, today: Date) -> NextCycle {
    let questions = guide.questionnaire.facts();
    let evaluation = Evaluation::new(questions, &previous.answers);
    let mut plan = Plan::new();
    let mut answers = Answers::new();
    for (id, question) in &questions.questions {
        let Some(source) = &question.from_previous else {
            continue;
        };
        if let Some(answer) = evaluation.real(source) {
            answers.insert(id.to_string(), answer.clone());
            let note = previous.notes.get(source.as_str());
            plan.notes
                .extend(note.map(|note| (id.to_string(), note.clone())));
        }
    }
    plan.answers = answers;
    plan.tools.clone_from(&previous.tools);
    let (mut unfinished, mut recommended) = (Vec::new(), 0);
    for item in guide.tailor(previous, today).items {
        // What comes again in each year of the cycle is counted anew.
        let is_first = item.item.as_ref().is_none_or(|first| **first == *item.id);
        if item.timing == Timing::Settled || !is_first {
            continue;
        }
        let handed_on = previous.checklist.get(&item.id).map(handed_on);
        let handed_on = handed_on.filter(|progress| *progress != Progress::default());
        if let Some(progress) = handed_on {
            plan.checklist.insert(item.id.clone(), progress);
        }
        let own = previous
            .checklist
            .get(&item.id)
            .and_then(|it| it.own.as_ref());
        recommended += usize::from(own.is_some_and(|own| own.recommended));
        unfinished.push(item.id.into());
    }
    NextCycle {
        plan,
        unfinished,
        recommended,
    }
}

/// What is still true of an item in the next cycle.
fn handed_on(progress: &Progress) -> Progress {
    let said = Saying {
        owner: progress.said.owner.clone(),
        note: progress.said.note.clone(),
        ..Saying::default()
    };
    Progress {
        own: progress.own.clone(),
        said: said.into(),
        status: ItemStatus::Todo,
        ..Progress::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::Guide;

    const PREVIOUS: &str = "cocreate: 1
profile: { title: Plan 2025, side: government, membership: national, country: KE, language: en }
answers: { stages: [implement], risk: true, plan-end: 2026-12-31, daily-channels: [radio] }
notes: { daily-channels: agreed with the stations }
checklist:
  ogp-website: { status: doing, owner: Press office, due: 2026-03-01, note: the server moves }
  call-the-radio: { own: true, title: Call the radio, status: todo, stage: implement }
  publish-costs: { own: true, title: Publish costs, recommended: true, note: IRM report }
  old-advice: { own: true, title: Old advice, recommended: true, status: done }
tools: { implement: [kobotoolbox] }
";

    #[test]
    fn what_lasts_is_taken_over_and_what_hangs_on_the_cycle_is_asked_again() {
        let guide = PlanGuide::open(&Guide::new(built_in::GUIDE), "en");
        let (previous, _) = Plan::read(PREVIOUS.as_bytes(), &guide).unwrap();
        let next = next_cycle(&previous, &guide, jiff::civil::date(2026, 12, 1));
        let answers = &next.plan.answers;
        assert_eq!(answers["country"], previous.answers["country"]);
        assert_eq!(answers["previous-plan-end"], previous.answers["plan-end"]);
        for again in ["title", "stages", "risk", "plan-end"] {
            assert!(!answers.contains_key(again), "{again}");
        }
        assert_eq!(
            next.plan.notes["daily-channels"],
            "agreed with the stations"
        );
        assert_eq!(next.plan.tools, previous.tools);
        let website = &next.plan.checklist["ogp-website"];
        assert_eq!(website.said.owner.as_deref(), Some("Press office"));
        assert_eq!(website.said.note.as_deref(), Some("the server moves"));
        assert_eq!((website.status, website.due), (ItemStatus::Todo, None));
        assert!(next.plan.checklist["call-the-radio"].own.is_some());
        let costs = &next.plan.checklist["publish-costs"];
        assert!(costs.own.as_ref().is_some_and(|own| own.recommended));
        assert_eq!(costs.said.note.as_deref(), Some("IRM report"));
        assert_eq!(next.recommended, 1, "what is settled is not handed on");
        assert!(!next.plan.checklist.contains_key("old-advice"));
        for id in ["ogp-website", "call-the-radio"] {
            assert!(next.unfinished.iter().any(|known| known == id), "{id}");
        }
    }
}
