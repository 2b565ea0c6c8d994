//! A tool for programs. The form of this is a contract.

use serde_json::{Value as Data, json};

use super::ToolsBook;
use crate::guide::model::{Anonymity, Feature, Tools};

impl ToolsBook<'_> {
    /// Unknown is null.
    pub(super) fn tool_data(&self, id: &str) -> Data {
        let tool = self.tool(id);
        let feature = |feature: Feature| match feature {
            Feature::Yes => json!(true),
            Feature::No => json!(false),
            Feature::Paid => json!("paid"),
            Feature::Partly => json!("partly"),
            Feature::Unknown => Data::Null,
        };
        let languages = tool.languages.iter();
        let languages = languages.map(|(code, value)| (code.clone(), feature(*value)));
        let mut data = json!({
            "id": id,
            "name": self.tool_name(id),
            "address": tool.address,
            "also_known_as": tool.also_known_as,
            "status": tool.status,
            "since": tool.since,
            "replaced_by": tool.replaced_by,
            "categories": tool.categories,
            "stages": tool.stages,
            "levels": tool.levels,
            "mode": tool.mode,
            "participants": {
                "free": tool.participants.free,
                "paid": tool.participants.paid,
                "self_hosted": tool.participants.self_hosted,
                "unit": tool.participants.unit,
                "as_of": tool.participants.as_of,
            },
            "pricing": tool.pricing,
            "free": tool.free,
            "open_source": feature(tool.open_source),
            "open_core": tool.open_core,
            "licence": tool.licence,
            "repository": tool.repository,
            "self_hosted": tool.self_hosted,
            "hosted": tool.hosted,
            "low_bandwidth": tool.low_bandwidth,
            "phone": feature(tool.phone),
            "sms": feature(tool.sms),
            "offline": feature(tool.offline),
            "anonymous": match tool.anonymous {
                Anonymity::Possible => "possible",
                Anonymity::Pseudonymous => "pseudonymous",
                Anonymity::AccountRequired => "account-required",
                Anonymity::Paid => "paid",
            },
            "breakout_rooms": feature(tool.breakout_rooms),
            "polls": feature(tool.polls),
            "recording": feature(tool.recording),
            "encrypted": feature(tool.encrypted),
            "languages": languages.collect::<serde_json::Map<_, _>>(),
            "unconfirmed": tool.unconfirmed,
            "sources": tool.sources,
            "checked": self.tools.facts.checked,
        });
        for field in ["use", "caution"].into_iter().chain(Tools::NOTES) {
            if let Some(text) = self.tools.texts.find(&["tools", id, field]) {
                data["words"][field] = text.into();
            }
        }
        data
    }
}
