//! What is still open in a text, by who can say it.

use super::blanks::Gap;
use crate::locale::Messages;
use crate::message;
use crate::report::{Block, Entry, SLOT, Span, Target, Text};

/// What is open, and where it can be answered.
pub(in crate::report) struct Gaps<'a> {
    pub open: &'a [Gap],
    pub plan: &'a Target,
    pub meeting: &'a Target,
    pub messages: &'a Messages,
}

impl Gaps<'_> {
    /// Each of them, with how just that is asked.
    pub fn blocks(&self) -> Vec<Block> {
        let messages = self.messages;
        let mut blocks = vec![Block::Heading(message!(messages, "write-gaps"))];
        if self.open.is_empty() {
            blocks.push(Block::paragraph(message!(messages, "write-no-gaps")));
        }
        let (withheld, others): (Vec<&Gap>, Vec<&Gap>) =
            self.open.iter().partition(|gap| gap.withheld);
        let (of_plan, others): (Vec<&Gap>, Vec<&Gap>) =
            others.into_iter().partition(|gap| gap.question.is_some());
        let (of_meeting, by_hand): (Vec<&Gap>, Vec<&Gap>) =
            others.into_iter().partition(|gap| gap.of_meeting);
        if !of_plan.is_empty() {
            blocks.push(Block::paragraph(message!(messages, "write-gaps-of-plan")));
            let entries = of_plan.into_iter().map(|gap| self.of_plan(gap));
            blocks.push(Block::List(entries.collect()));
        }
        let plan_meeting = message!(messages, "write-gaps-of-meeting", command = SLOT);
        let plan_meeting = Text::to(&plan_meeting, self.meeting.clone());
        let by_hand_words = message!(messages, "write-gaps-by-hand").into();
        let withheld_words = message!(messages, "write-gaps-withheld").into();
        for (words, gaps) in [
            (plan_meeting, of_meeting),
            (by_hand_words, by_hand),
            (withheld_words, withheld),
        ] {
            if !gaps.is_empty() {
                blocks.push(Block::Paragraph(words));
                let entries = gaps.into_iter().map(|gap| Text::of(gap.span()).into());
                blocks.push(Block::List(entries.collect()));
            }
        }
        blocks
    }

    fn of_plan(&self, gap: &Gap) -> Entry {
        let question = gap.question.as_deref().unwrap_or_default();
        let asked = self.plan.clone().with("ask", question);
        let words = message!(self.messages, "write-gap-asked", gap = SLOT, command = SLOT);
        Text::filled(&words, [gap.span(), Span::Target(asked)]).into()
    }
}

/// Each gap once, in the order in which they stand.
pub(in crate::report) fn each_once<'g>(gaps: impl IntoIterator<Item = &'g Gap>) -> Vec<Gap> {
    let mut once: Vec<Gap> = Vec::new();
    for gap in gaps {
        if !once.contains(gap) {
            once.push(gap.clone());
        }
    }
    once
}
