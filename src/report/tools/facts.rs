//! Everything known of one tool, and what of it nobody could confirm.

use super::{ToolsBook, feature_words};
use crate::guide::Id;
use crate::guide::model::{
    Anonymity, Asks, Fact, Feature, Hosted, Limit, Mode, Participants, Pricing, Property, Status,
    Tool,
};
use crate::locale::Messages;
use crate::message;
use crate::report::{Entry, FactSheet, Text, names_of, yes_no};

impl ToolsBook<'_> {
    fn text(&self, id: &str, field: &str) -> Option<&str> {
        self.tools.texts.find(&["tools", id, field])
    }

    fn lead_columns(&self, id: Id<Tool>) -> Vec<(String, String)> {
        let messages = self.messages;
        vec![
            (
                message!(messages, "tools-column-status"),
                self.status(id).unwrap_or_default(),
            ),
            (
                message!(messages, "tools-column-use"),
                self.text(&id, "use").unwrap_or_default().to_owned(),
            ),
            (
                message!(messages, "tools-column-caution"),
                self.text(&id, "caution").unwrap_or_default().to_owned(),
            ),
        ]
    }

    fn origin_columns(&self, tool: &Tool) -> Vec<(String, String)> {
        let messages = self.messages;
        vec![
            (
                message!(messages, "tools-column-checked"),
                messages.moment(&self.tools.facts.checked),
            ),
            (
                message!(messages, "provenance-sources"),
                tool.sources.iter().collect::<Vec<_>>().join(" "),
            ),
        ]
    }

    pub(super) fn fact_sheet(&self, id: Id<Tool>) -> FactSheet {
        let tool = self.tool(id);
        let messages = self.messages;
        let mut lead = Vec::new();
        lead.extend(self.status(id));
        lead.extend(self.text(&id, "use").map(str::to_owned));
        lead.extend(
            self.text(&id, "caution")
                .map(|caution| message!(messages, "tools-caution", caution = caution)),
        );
        let mut foot = Vec::new();
        if self.full {
            foot.extend(self.no_sources(tool));
        } else {
            foot.push(message!(messages, "provenance-sources-hint"));
        }
        foot.push(message!(
            messages,
            "tools-checked",
            checked = messages.moment(&self.tools.facts.checked)
        ));
        let sources = tool.sources.iter().filter(|_| self.full);
        FactSheet {
            id: id.to_string(),
            title: (
                message!(messages, "tools-column-name"),
                self.tool_name(&id).to_owned(),
            ),
            lead_columns: self.lead_columns(id),
            origin_columns: self.origin_columns(tool),
            lead: Text::all(lead),
            facts: self.facts(id),
            sources: sources
                .map(|address| Entry::from(address.to_owned()))
                .collect(),
            foot: Text::all(foot),
        }
    }

    fn status(&self, id: Id<Tool>) -> Option<String> {
        let tool = self.tool(id);
        let messages = self.messages;
        let since = tool
            .since
            .as_deref()
            .map(|since| messages.moment(since))
            .unwrap_or_default();
        let has = if since.is_empty() { "no" } else { "yes" };
        let state = match tool.status {
            Status::Active => None,
            Status::Renamed => Some(message!(
                messages,
                "tools-status-renamed",
                since = since.as_str(),
                has = has
            )),
            Status::Discontinued => Some(message!(
                messages,
                "tools-status-discontinued",
                since = since.as_str(),
                has = has
            )),
            Status::Dormant => Some(message!(messages, "tools-status-dormant")),
        };
        let mut parts: Vec<String> = state.into_iter().collect();
        parts.extend(self.text(&id, "status-note").map(str::to_owned));
        if !tool.replaced_by.is_empty() {
            let names: Vec<String> = tool
                .replaced_by
                .iter()
                .map(|id| format!("{} ({id})", self.tool_name(id)))
                .collect();
            parts.push(message!(
                messages,
                "tools-replaced-by",
                tools = messages.list(&names)
            ));
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// Every fact by name, marked where nobody could confirm it.
    fn facts(&self, id: Id<Tool>) -> Vec<(String, String)> {
        let messages = self.messages;
        let fact = |property: &Property| {
            let name = messages.text(&format!("tools-fact-{}", property.name), &[]);
            let mut value = self.value(id, property);
            if property.is_unconfirmed(self.tool(id)) && !value.is_empty() {
                value = message!(messages, "tools-unconfirmed", value = value);
            }
            (name, value)
        };
        Property::all().iter().map(fact).collect()
    }

    /// What is known of a tool in words; empty where there is nothing to say.
    fn value(&self, id: Id<Tool>, property: &Property) -> String {
        let messages = self.messages;
        match property.of(self.tool(id)) {
            Fact::Text(text) => text.to_owned(),
            Fact::Note => self.text(&id, property.name).unwrap_or_default().to_owned(),
            Fact::Names(names) => messages.series(&names.iter().collect::<Vec<_>>()),
            Fact::Ids(ids) => {
                let texts = match property.asks {
                    Asks::Stages => &self.named().0,
                    Asks::Levels => &self.named().1,
                    _ => &self.tools.texts,
                };
                names_of(ids.iter(), property.name, texts, messages)
            }
            Fact::Mode(mode) => mode_words(mode, messages),
            Fact::Limits(limits) => self.limits(limits),
            Fact::Pricing(Pricing::Free) => message!(messages, "tools-pricing-free"),
            Fact::Pricing(Pricing::Freemium) => message!(messages, "tools-pricing-freemium"),
            Fact::Pricing(Pricing::Paid) => message!(messages, "tools-pricing-paid"),
            Fact::Exception(false) => String::new(),
            Fact::Flag(is) | Fact::Exception(is) => yes_no(is, messages),
            Fact::Feature(feature) => feature_words(feature, messages),
            Fact::Hosted(hosted) => hosted_words(hosted, messages),
            Fact::Anonymity(anonymity) => anonymity_words(anonymity, messages),
            Fact::Languages(languages) => {
                let language = |(code, feature): (&str, Feature)| {
                    let name = self.tools.texts.get(&["languages", code, "name"]);
                    let label = message!(messages, "common-label", name = name);
                    format!("{label} {}", feature_words(feature, messages))
                };
                messages.series(&languages.iter().map(language).collect::<Vec<_>>())
            }
        }
    }

    /// The limits, each with what it counts, and when they were published.
    fn limits(&self, limits: &Participants) -> String {
        let messages = self.messages;
        let unit = limits
            .unit
            .as_ref()
            .map(|unit| self.tools.texts.get(&["units", unit, "name"]))
            .unwrap_or_default();
        let words = |limit: Limit| match limit {
            Limit::Number(number) => {
                let number = messages.number(i64::try_from(number).unwrap_or(i64::MAX));
                message!(messages, "tools-limit-number", number = number, unit = unit)
            }
            Limit::Unlimited => message!(messages, "tools-limit-unlimited", unit = unit),
            Limit::Server => message!(messages, "tools-limit-server", unit = unit),
        };
        let mut parts = Vec::new();
        parts.extend(
            limits
                .free
                .map(|limit| message!(messages, "tools-limit-free", limit = words(limit))),
        );
        parts.extend(
            limits
                .paid
                .map(|limit| message!(messages, "tools-limit-paid", limit = words(limit))),
        );
        parts.extend(
            limits
                .self_hosted
                .map(|limit| message!(messages, "tools-limit-self-hosted", limit = words(limit))),
        );
        if parts.is_empty() {
            return message!(messages, "tools-feature-unknown");
        }
        parts.extend(
            limits
                .as_of
                .as_ref()
                .map(|date| message!(messages, "tools-limit-as-of", date = messages.moment(date))),
        );
        messages.series(&parts)
    }
}

/// When people take part.
#[must_use]
pub fn mode_words(mode: Mode, messages: &Messages) -> String {
    match mode {
        Mode::Synchronous => message!(messages, "tools-mode-synchronous"),
        Mode::Asynchronous => message!(messages, "tools-mode-asynchronous"),
        Mode::Both => message!(messages, "tools-mode-both"),
    }
}

fn hosted_words(hosted: Hosted, messages: &Messages) -> String {
    match hosted {
        Hosted::Free => message!(messages, "tools-hosted-free"),
        Hosted::Freemium => message!(messages, "tools-hosted-freemium"),
        Hosted::Paid => message!(messages, "tools-hosted-paid"),
        Hosted::ThirdParty => message!(messages, "tools-hosted-third-party"),
        Hosted::None => message!(messages, "tools-hosted-none"),
    }
}

fn anonymity_words(anonymity: Anonymity, messages: &Messages) -> String {
    match anonymity {
        Anonymity::Possible => message!(messages, "tools-anonymous-possible"),
        Anonymity::Pseudonymous => message!(messages, "tools-anonymous-pseudonymous"),
        Anonymity::AccountRequired => message!(messages, "tools-anonymous-account"),
        Anonymity::Paid => message!(messages, "tools-feature-paid"),
    }
}
