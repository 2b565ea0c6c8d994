//! The advice for programs. The form of all this is a contract.

use serde_json::{Value as Data, json};

use super::links::Rule;
use super::selection::Selected;
use super::{AdviceBook, Asked};
use crate::guide::model::StageAdvice;

impl AdviceBook<'_> {
    /// The advice for programs. The form of this is a contract.
    pub(super) fn advice_data(&self, asked: &Asked) -> Data {
        let stage = asked.stage.as_str();
        let wanted = |section: &str| asked.wants(section);
        let mut data = json!({
            "id": stage,
            "name": self.stage_word(stage, "name"),
            "purpose": self.purpose(stage),
        });
        let selection = self.selection(asked);
        for list in [
            "instead",
            "fits",
            "does-not-fit",
            "principles",
            "approaches",
            "cautions",
        ] {
            if wanted(StageAdvice::section_of(list)) {
                let of_this = selection.iter().filter(|piece| piece.list == list);
                data[list.replace('-', "_")] =
                    of_this.map(|piece| self.piece_data(stage, piece)).collect();
            }
        }
        if wanted("requirements") {
            let requirement = |rule: Rule<'_>| {
                let before: Vec<&str> = self.before(stage, rule.id).collect();
                let mut data = json!({
                    "id": rule.id,
                    "name": rule.name,
                    "text": rule.text,
                    "before": before,
                });
                self.citations.add(&mut data, rule.provenance);
                data
            };
            let rules = self.requirements(stage).into_iter();
            data["requirements"] = rules.map(requirement).collect();
        }
        for (section, name) in [
            ("tools", "categories"),
            ("examples", "examples"),
            ("resources", "resources"),
        ] {
            if wanted(section) {
                let linked = self.linked(stage, section).into_iter();
                data[name] = linked.map(|(id, _)| Data::from(id)).collect();
            }
        }
        json!({ "stage": data, "checked": self.citations.checked() })
    }

    fn piece_data(&self, stage: &str, piece: &Selected<'_>) -> Data {
        let mut data =
            json!({ "id": piece.id, "text": piece.text, "applies": piece.aside.is_none() });
        if let Some(why) = &piece.aside {
            data["why_not"] = json!(why);
        }
        if let Some(approach) = piece.approach {
            data["name"] = json!(self.approach_name(stage, piece.id));
            data["companion"] = json!(self.companion(stage, piece.id));
            data["technology"] = json!(approach.technology);
            data["level"] = json!(approach.level);
            data["people"] = json!(approach.people);
            data["weeks"] = json!(approach.weeks);
            data["money"] = json!(approach.money);
            data["categories"] = json!(approach.categories);
            data["below_promise"] = json!(self.below_promise(approach).is_some());
            data["beyond_means"] = json!(self.beyond_means(approach).is_some());
        }
        self.citations.add(&mut data, piece.provenance);
        data
    }
}
