//! The advice for reading.

use super::links::Rule;
use super::selection::Selected;
use super::{AdviceBook, Asked, SECTIONS};
use crate::guide::model::TechnologyLevel;
use crate::message;
use crate::plan::RuleSet;
use crate::report::{Block, Document, Entry, Section, Text};

impl AdviceBook<'_> {
    /// The advice for reading.
    pub(super) fn document(&self, asked: &Asked) -> Document {
        let messages = self.messages;
        let selection = self.selection(asked);
        let (aside, shown): (Vec<&Selected<'_>>, Vec<&Selected<'_>>) =
            selection.iter().partition(|piece| piece.aside.is_some());
        let wanted = SECTIONS.iter().filter(|section| asked.wants(section));
        let instead = self.instead(&asked.stage);
        let mut sections: Vec<Section> = self.instead_section(&shown).into_iter().collect();
        sections.extend(wanted.filter_map(|section| self.section(section, asked, &shown)));
        let entries: Vec<Entry> = match aside.first().filter(|_| instead.is_some()) {
            Some(first) => vec![Entry::new(
                message!(messages, "stage-aside-all", count = aside.len()),
                first.aside.iter().cloned(),
            )],
            None => {
                let pieces = aside.iter();
                let pieces = pieces.map(|piece| self.aside_entry(&asked.stage, piece));
                pieces.chain(self.unfit_kinds(asked)).collect()
            }
        };
        sections.extend(Section::new(
            "aside",
            message!(messages, "stage-aside"),
            vec![Block::List(entries)],
        ));
        sections.extend(
            self.citations
                .section(selection.iter().map(|piece| piece.provenance), messages),
        );
        Document {
            language: self.language().to_owned(),
            title: self.stage_word(&asked.stage, "name").to_owned(),
            lead: Text::all(vec![self.purpose(&asked.stage).to_owned()]),
            sections,
            foot: Text::all(self.foot(asked, &selection)),
            ..Document::default()
        }
    }

    /// What a stage is for; where the plan leaves nothing of that to do, what it is then for.
    pub(super) fn purpose(&self, stage: &str) -> &'static str {
        match self.instead(stage) {
            Some((id, _)) => self.advice.texts.get(&["instead", id, "purpose"]),
            None => self.stage_word(stage, "purpose"),
        }
    }

    fn instead_section(&self, shown: &[&Selected<'_>]) -> Option<Section> {
        let of_this = shown.iter().filter(|piece| piece.list == "instead");
        let entries: Vec<Entry> = of_this.map(|piece| self.tagged(piece).into()).collect();
        let title = message!(self.messages, "stage-instead");
        Section::new("instead", title, vec![Block::Steps(entries)])
    }

    fn foot(&self, asked: &Asked, selection: &[Selected<'_>]) -> Vec<String> {
        let messages = self.messages;
        let mut foot = Vec::new();
        let all = self
            .advice(&asked.stage)
            .map_or(0, |advice| advice.approaches.len());
        let reaching = selection
            .iter()
            .filter(|piece| piece.approach.is_some())
            .count();
        if let Some(level) = asked
            .level
            .as_deref()
            .filter(|_| reaching < all && asked.wants("approaches"))
        {
            foot.push(message!(
                messages,
                "stage-level-left-out",
                count = all - reaching,
                level = self.level_name(level)
            ));
        }
        foot.extend(self.citations.foot(!selection.is_empty(), messages));
        foot
    }

    fn section(&self, section: &str, asked: &Asked, shown: &[&Selected<'_>]) -> Option<Section> {
        let messages = self.messages;
        let stage = asked.stage.as_str();
        let of = |list: &str| {
            shown
                .iter()
                .filter(move |piece| piece.list == list)
                .copied()
                .collect::<Vec<_>>()
        };
        let texts = |list: &str| {
            of(list)
                .iter()
                .map(|piece| Entry::from(self.tagged(piece)))
                .collect::<Vec<_>>()
        };
        let listed = |entries: Vec<Entry>| vec![Block::List(entries)];
        let blocks = match section {
            "when" => {
                let mut blocks = Vec::new();
                for (list, heading) in [
                    ("fits", message!(messages, "stage-fits")),
                    ("does-not-fit", message!(messages, "stage-does-not-fit")),
                ] {
                    let entries = texts(list);
                    if !entries.is_empty() {
                        blocks.extend([Block::Heading(heading), Block::List(entries)]);
                    }
                }
                blocks
            }
            "principles" => vec![Block::Steps(texts("principles"))],
            "approaches" => match &of("approaches")[..] {
                [] => self
                    .nothing_left(asked)
                    .map(Block::paragraph)
                    .into_iter()
                    .collect(),
                left => self.approaches(stage, left),
            },
            "requirements" => listed(
                self.requirements(stage)
                    .iter()
                    .map(|rule| self.requirement(stage, rule))
                    .collect(),
            ),
            "cautions" => listed(texts("cautions")),
            linked => {
                let linked = self.linked(stage, linked).into_iter();
                listed(linked.map(|(_, entry)| entry).collect())
            }
        };
        let title = match section {
            "requirements" if self.rule_set() == RuleSet::Local => {
                message!(messages, "stage-section-rules-local")
            }
            section => self.section_name(section),
        };
        Section::new(section, title, blocks)
    }

    fn tagged(&self, piece: &Selected<'_>) -> Text {
        self.citations
            .tagged(piece.text, piece.provenance, self.messages)
    }

    fn approaches(&self, stage: &str, selection: &[&Selected<'_>]) -> Vec<Block> {
        let messages = self.messages;
        let approaches = selection.iter().filter_map(|piece| piece.approach);
        let unkept = self.unkept_promise(approaches);
        let is_kept = unkept.is_none();
        let mut blocks: Vec<Block> = unkept.map(Block::paragraph).into_iter().collect();
        for (technology, heading) in [
            (
                TechnologyLevel::LowTech,
                message!(messages, "stage-technology-low-tech"),
            ),
            (
                TechnologyLevel::ReadyMade,
                message!(messages, "stage-technology-ready-made"),
            ),
            (
                TechnologyLevel::Advanced,
                message!(messages, "stage-technology-advanced"),
            ),
        ] {
            let of_this = selection
                .iter()
                .filter_map(|piece| Some((piece, piece.approach?)));
            let entries: Vec<Entry> = of_this
                .filter(|(_, approach)| approach.technology == technology)
                .map(|(piece, approach)| {
                    let companion = self.label(
                        message!(messages, "stage-companion"),
                        self.companion(stage, piece.id),
                    );
                    let mut details = vec![
                        self.tagged(piece),
                        self.takes(approach).into(),
                        companion.into(),
                    ];
                    let below = self.below_promise(approach).filter(|_| is_kept);
                    details.extend(below.map(Text::from));
                    Entry::new(self.approach_name(stage, piece.id).to_owned(), details)
                })
                .collect();
            if !entries.is_empty() {
                blocks.extend([Block::Heading(heading), Block::List(entries)]);
            }
        }
        blocks
    }

    fn aside_entry(&self, stage: &str, piece: &Selected<'_>) -> Entry {
        let text = match piece.approach {
            Some(_) => self.approach_name(stage, piece.id),
            None => piece.text,
        };
        Entry::new(text, piece.aside.iter().cloned())
    }

    /// The kinds of tools of which none fits the plan.
    fn unfit_kinds(&self, asked: &Asked) -> Option<Entry> {
        let unfit = self.kinds(&asked.stage).unfit;
        (asked.wants("tools") && !unfit.is_empty()).then(|| {
            let kinds = self.kind_names(&unfit);
            Entry::new(
                self.label(self.section_name("tools"), &kinds),
                [message!(self.messages, "stage-aside-kinds")],
            )
        })
    }

    fn requirement(&self, stage: &str, rule: &Rule<'_>) -> Entry {
        let before = self.before(stage, rule.id).map(|text| {
            self.label(message!(self.messages, "stage-before"), text)
                .into()
        });
        let text = self
            .citations
            .with(rule.text, rule.provenance, self.messages);
        Entry::new(rule.title(), std::iter::once(text).chain(before))
    }
}
