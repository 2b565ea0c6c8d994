//! A tool for programs. The form of this is a contract.

use serde_json::{Value as Data, json};

use super::ToolsBook;
use crate::guide::Id;
use crate::guide::model::{Anonymity, Fact, Feature, Property, Tool, Tools};

impl ToolsBook<'_> {
    /// Unknown is null.
    pub(super) fn tool_data(&self, id: Id<Tool>) -> Data {
        let tool = self.tool(id);
        let mut data = json!({
            "id": id,
            "name": self.tool_name(&id),
            "status": tool.status,
            "since": tool.since,
            "replaced_by": tool.replaced_by,
        });
        for property in Property::all() {
            if let Some(fact) = fact_data(property.of(tool)) {
                data[property.name.replace('-', "_")] = fact;
            }
        }
        data["unconfirmed"] = json!(tool.unconfirmed);
        data["sources"] = json!(tool.sources);
        data["checked"] = json!(self.tools.facts.checked);
        for field in ["use", "caution"].into_iter().chain(Tools::notes()) {
            if let Some(text) = self.tools.texts.find(&["tools", &id, field]) {
                data["words"][field] = text.into();
            }
        }
        data
    }
}

/// None for words, which stand by themselves.
fn fact_data(fact: Fact<'_>) -> Option<Data> {
    Some(match fact {
        Fact::Text("") => Data::Null,
        Fact::Text(text) => json!(text),
        Fact::Names(list) | Fact::Ids(list) => json!(list),
        Fact::Mode(mode) => json!(mode),
        Fact::Limits(limits) => json!({
            "free": limits.free,
            "paid": limits.paid,
            "self_hosted": limits.self_hosted,
            "unit": limits.unit,
            "as_of": limits.as_of,
        }),
        Fact::Pricing(pricing) => json!(pricing),
        Fact::Flag(is) | Fact::Exception(is) => json!(is),
        Fact::Feature(feature) => feature_data(feature),
        Fact::Hosted(hosted) => json!(hosted),
        Fact::Anonymity(anonymity) => json!(match anonymity {
            Anonymity::Possible => "possible",
            Anonymity::Pseudonymous => "pseudonymous",
            Anonymity::AccountRequired => "account-required",
            Anonymity::Paid => "paid",
        }),
        Fact::Languages(languages) => {
            let languages = languages.iter();
            let languages = languages.map(|(code, value)| (code.to_owned(), feature_data(value)));
            Data::Object(languages.collect())
        }
        Fact::Note => return None,
    })
}

fn feature_data(feature: Feature) -> Data {
    match feature {
        Feature::Yes => json!(true),
        Feature::No => json!(false),
        Feature::Paid => json!("paid"),
        Feature::Partly => json!("partly"),
        Feature::Unknown => Data::Null,
    }
}
