//! The standards for reading.

use super::choice::Chosen;
use super::{Choice, Scope, StandardsBook};
use crate::guide::Id;
use crate::guide::model::{
    Basis, Collection, Deadline, Provenance, Requirement, Sourced, Statement,
};
use crate::message;
use crate::report::{Block, Document, Entry, Part, SLOT, Section, Target, Text, labelled};

impl StandardsBook<'_> {
    /// What was chosen, as a document.
    pub(super) fn document(&self, choice: &Choice) -> Document {
        let chosen = choice.of(&self.standards.facts);
        match (choice.scope, &choice.part, chosen.requirements.first()) {
            (Scope::InForce, Some(super::Part::Requirement(_)), Some((id, _))) => {
                self.requirement(*id, &chosen)
            }
            (Scope::InForce, None | Some(super::Part::Standard(_)), _) => {
                self.overview(choice, &chosen)
            }
            _ => self.chapters(choice, &chosen),
        }
    }

    /// The standards with their requirements.
    fn overview(&self, choice: &Choice, chosen: &Chosen<'_>) -> Document {
        let messages = self.messages;
        let mut sections: Vec<Section> = Vec::new();
        for (id, standard) in &chosen.standards {
            let mut blocks = vec![Block::paragraph(
                self.grounded(self.text(&["standards", id, "text"]), standard.provenance()),
            )];
            let of_this = chosen
                .requirements
                .iter()
                .filter(|(_, requirement)| requirement.standard == *id);
            blocks.push(Block::List(
                of_this.map(|(id, _)| self.requirement_entry(*id)).collect(),
            ));
            let further = self.grounded(
                self.text(&["standards", id, "further"]),
                standard.further.provenance(),
            );
            blocks.push(Block::Facts(labelled(
                vec![(message!(messages, "standards-label-further"), further)],
                messages,
            )));
            let name = self.text(&["standards", id, "name"]);
            let heading = message!(
                messages,
                "standards-standard",
                number = id.as_str(),
                name = name
            );
            sections.push(Section {
                id: format!("standard-{id}"),
                heading,
                blocks,
            });
        }
        sections.extend(self.sources(chosen));
        if choice.part.is_none() {
            sections.extend(self.more());
        }
        let mut foot = vec![Text::from(message!(
            messages,
            "standards-evidence-is-advice"
        ))];
        if let Some((id, _)) = chosen
            .requirements
            .iter()
            .find(|(_, r)| !r.verified)
            .or(chosen.requirements.first())
        {
            let more = message!(messages, "standards-one-in-full", command = SLOT);
            foot.push(Text::to(&more, Target::entry(Part::Standards, id)));
        }
        let edition = self.edition(choice.scope);
        let lead = if chosen.requirements.is_empty() {
            message!(messages, "standards-none")
        } else {
            self.text(&["editions", edition, "text"]).to_owned()
        };
        self.page(
            self.text(&["editions", edition, "name"]).to_owned(),
            vec![lead.into()],
            sections,
            foot,
        )
    }

    fn requirement_entry(&self, id: Id<Requirement>) -> Entry {
        let messages = self.messages;
        let requirement = &self.standards.facts.requirements[id];
        let threshold = self.threshold(requirement.threshold);
        let evidence = self.grounded(
            self.text(&["requirements", &id, "evidence"]),
            requirement.evidence.provenance(),
        );
        Entry::new(
            self.requirement_name(&id),
            vec![
                self.grounded(
                    self.text(&["requirements", &id, "text"]),
                    requirement.provenance(),
                ),
                self.label(message!(messages, "standards-label-threshold"), &threshold)
                    .into(),
                evidence.labelled(message!(messages, "standards-label-evidence"), messages),
            ],
        )
    }

    /// A text with what must be said of where it comes from.
    fn grounded(&self, text: &str, provenance: Provenance<'_>) -> Text {
        self.citations.with(text, provenance, self.messages)
    }

    /// One requirement with all that is known of it.
    fn requirement(&self, id: Id<Requirement>, chosen: &Chosen<'_>) -> Document {
        let messages = self.messages;
        let requirement = &self.standards.facts.requirements[id];
        let word = |field: &str| self.text(&["requirements", &id, field]);
        let facts = vec![
            (
                message!(messages, "standards-label-standard"),
                self.standard_name(&requirement.standard).into(),
            ),
            (
                message!(messages, "standards-label-threshold"),
                self.threshold(requirement.threshold).into(),
            ),
            (
                message!(messages, "standards-label-measure"),
                self.grounded(word("measure"), requirement.measure.provenance()),
            ),
            (
                message!(messages, "standards-label-evidence"),
                self.grounded(word("evidence"), requirement.evidence.provenance()),
            ),
            (
                message!(messages, "standards-label-who"),
                self.grounded(&self.who(requirement), requirement.who.provenance()),
            ),
            (
                message!(messages, "standards-label-stages"),
                self.stage_names(&requirement.stages).into(),
            ),
        ];
        let before = Choice {
            scope: Scope::Superseded,
            part: Some(super::Part::Requirement(id.to_owned())),
            stages: Vec::new(),
        };
        let before = before.of(&self.standards.facts);
        let mut sections = vec![Section {
            id: "facts".to_owned(),
            heading: message!(messages, "standards-in-detail"),
            blocks: vec![Block::Facts(labelled(facts, messages))],
        }];
        sections.extend(self.deadlines(&chosen.deadlines));
        let entries: Vec<Entry> = before
            .statements
            .iter()
            .map(|(id, statement)| self.statement(Collection::Superseded, id, statement))
            .collect();
        sections.extend(Section::new(
            "before",
            message!(messages, "standards-before"),
            vec![Block::List(entries)],
        ));
        let citations = chosen.citations().chain(before.citations());
        sections.extend(self.citations.section(citations, messages));
        let lead = self.grounded(word("text"), requirement.provenance());
        let foot = vec![message!(messages, "standards-evidence-is-advice").into()];
        self.page(self.requirement_name(&id), vec![lead], sections, foot)
    }

    /// Statements by chapter.
    fn chapters(&self, choice: &Choice, chosen: &Chosen<'_>) -> Document {
        let messages = self.messages;
        let mut sections = Vec::new();
        for (id, chapter) in &self.standards.facts.chapters {
            if chapter.r#in == Collection::Deadlines {
                sections.extend(self.deadlines(&chosen.deadlines));
                continue;
            }
            let of_this = chosen
                .statements
                .iter()
                .filter(|(_, statement)| statement.chapter == *id);
            let entries: Vec<Entry> = of_this
                .map(|(id, statement)| self.statement(chapter.r#in, id, statement))
                .collect();
            sections.extend(Section::new(
                id,
                self.text(&["chapters", id, "name"]).to_owned(),
                vec![Block::List(entries)],
            ));
        }
        let empty = sections.is_empty();
        sections.extend(self.sources(chosen));
        let edition = self.edition(choice.scope);
        let (title, text) = match choice.scope {
            Scope::Local => (
                message!(messages, "standards-local-title"),
                message!(messages, "standards-local-lead"),
            ),
            _ => (
                self.text(&["editions", edition, "name"]).to_owned(),
                self.text(&["editions", edition, "text"]).to_owned(),
            ),
        };
        let mut lead = Vec::new();
        match choice.scope {
            _ if empty => lead.push(message!(messages, "standards-none").into()),
            Scope::Superseded => {
                lead.extend(Text::all([
                    message!(messages, "standards-superseded"),
                    text,
                ]));
            }
            Scope::Local => lead.push(text.into()),
            // A chapter of the rules in force speaks for itself.
            Scope::InForce => {}
        }
        let in_force = message!(messages, "standards-in-force", command = SLOT);
        let foot = (choice.scope == Scope::Superseded)
            .then(|| Text::to(&in_force, Target::from(Part::Standards)));
        self.page(title, lead, sections, foot.into_iter().collect())
    }

    /// A statement, and what became of it.
    fn statement(&self, collection: Collection, id: &str, statement: &Statement) -> Entry {
        let text = self.text(&[collection.name(), id, "text"]);
        let today = self
            .today(id, statement)
            .filter(|_| collection == Collection::Superseded);
        let evidence = statement.evidence.as_ref().map(|ground| {
            let text = self.text(&[collection.name(), id, "evidence"]);
            self.grounded(text, ground.provenance()).labelled(
                message!(self.messages, "standards-label-evidence"),
                self.messages,
            )
        });
        Entry::new(
            self.grounded(text, statement.provenance()),
            today.map(Text::from).into_iter().chain(evidence),
        )
    }

    fn deadlines(&self, deadlines: &[(Id<Deadline>, &Deadline)]) -> Option<Section> {
        let messages = self.messages;
        let entries = deadlines.iter().map(|(id, deadline)| {
            let mut details = vec![Text::from(match &deadline.requirement {
                Some(requirement) => {
                    let when = self.when(deadline);
                    message!(
                        messages,
                        "standards-when-requirement",
                        when = when,
                        requirement = requirement.as_str()
                    )
                }
                None => self.when(deadline),
            })];
            match self.citations.words(deadline.provenance(), messages) {
                Some(words) => details.push(words),
                None if deadline.basis == Basis::Practice => {
                    details.push(message!(messages, "standards-advice").into());
                }
                None => {}
            }
            Entry::new(self.text(&["deadlines", id, "text"]).to_owned(), details)
        });
        let entries: Vec<Entry> = entries.collect();
        let chapters = &self.standards.facts.chapters;
        let (id, _) = chapters
            .iter()
            .find(|(_, chapter)| chapter.r#in == Collection::Deadlines)?;
        Section::new(
            id,
            self.text(&["chapters", id, "name"]).to_owned(),
            vec![Block::List(entries)],
        )
    }

    /// What else there is, each behind the command that shows it: a command at the start of a line
    /// is never broken.
    fn more(&self) -> Option<Section> {
        let messages = self.messages;
        let chapters = self
            .standards
            .facts
            .chapters
            .iter()
            .filter(|(_, chapter)| Scope::InForce.holds(chapter.r#in));
        let mut facts: Vec<(Target, String)> = chapters
            .map(|(id, _)| {
                let name = self.text(&["chapters", id, "name"]);
                (Target::entry(Part::Standards, id), name.to_owned())
            })
            .collect();
        let edition = self.edition(Scope::Superseded);
        facts.push((
            Target::from(Part::Standards).with("edition", edition),
            self.text(&["editions", edition, "name"]).to_owned(),
        ));
        facts.push((
            Target::from(Part::Standards).with("local", ""),
            message!(messages, "standards-local-title"),
        ));
        let facts = facts
            .into_iter()
            .map(|(target, name)| (Text::from(target).and(" ".into()), name.into()))
            .collect();
        Section::new(
            "more",
            message!(messages, "standards-more"),
            vec![Block::Facts(facts)],
        )
    }

    fn sources(&self, chosen: &Chosen<'_>) -> Option<Section> {
        self.citations.section(chosen.citations(), self.messages)
    }

    fn page(
        &self,
        title: String,
        lead: Vec<Text>,
        sections: Vec<Section>,
        mut foot: Vec<Text>,
    ) -> Document {
        foot.extend(self.citations.checked_words(self.messages).map(Text::from));
        Document {
            language: self.messages.language().code().to_owned(),
            title,
            lead,
            sections,
            foot,
            ..Document::default()
        }
    }
}

impl Chosen<'_> {
    /// Where everything in it comes from.
    fn citations(&self) -> impl Iterator<Item = Provenance<'_>> {
        let standards = self
            .standards
            .iter()
            .flat_map(|(_, it)| [it.provenance(), it.further.provenance()]);
        let requirements = self.requirements.iter().flat_map(|(_, it)| {
            [
                it.provenance(),
                it.who.provenance(),
                it.measure.provenance(),
                it.evidence.provenance(),
            ]
        });
        let deadlines = self.deadlines.iter().map(|(_, it)| it.provenance());
        standards
            .chain(requirements)
            .chain(deadlines)
            .chain(self.statements.iter().map(|(_, it)| it.provenance()))
    }
}
