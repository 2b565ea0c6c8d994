//! The standards for programs. The form of all this is a contract.

use serde_json::{Value as Data, json};

use super::{Choice, Part, Scope, StandardsBook};
use crate::guide::Id;
use crate::guide::model::{Collection, Deadline, Edition, Requirement, Sourced, Statement};

impl StandardsBook<'_> {
    /// What was chosen, as data: one requirement as itself, everything else in lists by kind.
    pub(super) fn choice_data(&self, choice: &Choice) -> Data {
        let facts = &self.standards.facts;
        let chosen = choice.of(facts);
        if let (Scope::InForce, Some(Part::Requirement(id)), Some((_, requirement))) =
            (choice.scope, choice.part, chosen.requirements.first())
        {
            return self.requirement_in_full(id, requirement, &chosen.deadlines);
        }
        let mut data = json!({});
        if choice.scope == Scope::InForce {
            let requirements = chosen
                .requirements
                .iter()
                .map(|(id, it)| self.requirement_data(id, it));
            data["requirements"] = requirements.collect();
            data["standards"] = chosen
                .standards
                .iter()
                .map(|(id, standard)| {
                    let word = |field: &str| self.text(&["standards", id, field]);
                    let provenance = standard.further.provenance();
                    let further = self.grounded_data(word("further"), provenance);
                    let data = json!({
                        "id": id,
                        "name": word("name"),
                        "text": word("text"),
                        "further": further,
                    });
                    self.sourced_data(data, *standard)
                })
                .collect();
            data["deadlines"] = chosen
                .deadlines
                .iter()
                .map(|(id, it)| self.deadline_data(id, it))
                .collect();
        }
        let collection = match choice.scope {
            Scope::InForce => Collection::Rules,
            Scope::Superseded => Collection::Superseded,
            Scope::Local => Collection::Local,
        };
        data[collection.name()] = chosen
            .statements
            .iter()
            .map(|(id, it)| self.statement_data(collection, id, it))
            .collect();
        if choice.scope != Scope::Local {
            let id = self.edition(choice.scope);
            data["edition"] = facts
                .editions
                .get(id)
                .map(|edition| self.edition_data(id, edition))
                .into();
        }
        data["checked"] = json!(self.citations.checked());
        data
    }

    fn edition_data(&self, id: &str, edition: &Edition) -> Data {
        let word = |field: &str| self.text(&["editions", id, field]);
        let data = json!({
            "id": id,
            "name": word("name"),
            "text": word("text"),
            "from": edition.from,
            "until": edition.until,
            "in_force": edition.until.is_none(),
        });
        self.sourced_data(data, edition)
    }

    fn requirement_data(&self, id: &str, requirement: &Requirement) -> Data {
        let word = |field: &str| self.text(&["requirements", id, field]);
        let threshold = requirement.threshold;
        let mut who = self.grounded_data(&self.who(requirement), requirement.who.provenance());
        who["party"] = json!(requirement.who.party);
        let data = json!({
            "id": id,
            "standard": requirement.standard,
            "name": word("name"),
            "text": word("text"),
            "threshold": {
                "kind": threshold.kind,
                "number": threshold.number,
                "text": self.threshold(threshold),
            },
            "measure": self.grounded_data(word("measure"), requirement.measure.provenance()),
            "evidence": self.grounded_data(word("evidence"), requirement.evidence.provenance()),
            "who": who,
            "stages": requirement.stages,
        });
        self.sourced_data(data, requirement)
    }

    fn requirement_in_full(
        &self,
        id: Id<Requirement>,
        requirement: &Requirement,
        deadlines: &[(Id<Deadline>, &Deadline)],
    ) -> Data {
        let before = Choice {
            scope: Scope::Superseded,
            part: Some(Part::Requirement(id)),
            stages: Vec::new(),
        };
        let before = before.of(&self.standards.facts);
        let mut data = self.requirement_data(&id, requirement);
        data["deadlines"] = deadlines
            .iter()
            .map(|(id, it)| self.deadline_data(id, it))
            .collect();
        data["superseded"] = before
            .statements
            .iter()
            .map(|(id, it)| self.statement_data(Collection::Superseded, id, it))
            .collect();
        data["checked"] = json!(self.citations.checked());
        data
    }

    fn deadline_data(&self, id: &str, deadline: &Deadline) -> Data {
        let data = json!({
            "id": id,
            "text": self.text(&["deadlines", id, "text"]),
            "due": deadline.due,
            "when": self.when(deadline),
            "requirement": deadline.requirement,
        });
        self.sourced_data(data, deadline)
    }

    fn statement_data(&self, collection: Collection, id: &str, statement: &Statement) -> Data {
        let mut data = json!({
            "id": id,
            "chapter": statement.chapter,
            "text": self.text(&[collection.name(), id, "text"]),
        });
        if collection == Collection::Superseded {
            data["requirement"] = json!(statement.requirement);
            data["now"] = json!(self.standards.texts.find(&["superseded", id, "now"]));
        }
        if let Some(ground) = &statement.evidence {
            let text = self.text(&[collection.name(), id, "evidence"]);
            data["evidence"] = self.grounded_data(text, ground.provenance());
        }
        self.sourced_data(data, statement)
    }

    fn grounded_data(&self, text: &str, provenance: crate::guide::model::Provenance<'_>) -> Data {
        let mut data = json!({ "text": text });
        self.citations.add(&mut data, provenance);
        data
    }

    fn sourced_data(&self, mut data: Data, entry: &impl Sourced) -> Data {
        self.citations.add(&mut data, entry.provenance());
        data
    }
}
