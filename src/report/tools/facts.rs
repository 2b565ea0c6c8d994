//! Everything known of one tool, and what of it nobody could confirm.

use super::{ToolsBook, feature_words};
use crate::guide::model::{Anonymity, Hosted, Limit, Mode, Pricing, Status, Tool};
use crate::guide::{PackedStrings, Texts};
use crate::message;
use crate::report::{Entry, FactSheet, Text, yes_no};

impl ToolsBook<'_> {
    fn text(&self, id: &str, field: &str) -> Option<&str> {
        self.tools.texts.find(&["tools", id, field])
    }

    fn lead_columns(&self, id: &str) -> Vec<(String, String)> {
        let messages = self.messages;
        vec![
            (
                message!(messages, "tools-column-status"),
                self.status(id).unwrap_or_default(),
            ),
            (
                message!(messages, "tools-column-use"),
                self.text(id, "use").unwrap_or_default().to_owned(),
            ),
            (
                message!(messages, "tools-column-caution"),
                self.text(id, "caution").unwrap_or_default().to_owned(),
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
                message!(messages, "origin-sources"),
                tool.sources.iter().collect::<Vec<_>>().join(" "),
            ),
        ]
    }

    pub(super) fn fact_sheet(&self, id: &str) -> FactSheet {
        let tool = self.tool(id);
        let messages = self.messages;
        let mut lead = Vec::new();
        lead.extend(self.status(id));
        lead.extend(self.text(id, "use").map(str::to_owned));
        lead.extend(
            self.text(id, "caution")
                .map(|caution| message!(messages, "tools-caution", caution = caution)),
        );
        let mut foot = Vec::new();
        if self.full {
            foot.extend(self.no_sources(tool));
        } else {
            foot.push(message!(messages, "origin-sources-hint"));
        }
        foot.push(message!(
            messages,
            "tools-checked",
            checked = messages.moment(&self.tools.facts.checked)
        ));
        let sources = tool.sources.iter().filter(|_| self.full);
        FactSheet {
            id: id.to_owned(),
            title: (
                message!(messages, "tools-column-name"),
                self.tool_name(id).to_owned(),
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

    fn status(&self, id: &str) -> Option<String> {
        let tool = self.tool(id);
        let messages = self.messages;
        let since = tool
            .since
            .as_deref()
            .map(|since| messages.moment(since))
            .unwrap_or_default();
        let has = if since.is_empty() { "no" } else { "yes" };
        let state = match tool.status {
            Status::Active => return None,
            Status::Renamed => message!(
                messages,
                "tools-status-renamed",
                since = since.as_str(),
                has = has
            ),
            Status::Discontinued => message!(
                messages,
                "tools-status-discontinued",
                since = since.as_str(),
                has = has
            ),
            Status::Dormant => message!(messages, "tools-status-dormant"),
        };
        let mut parts = vec![state];
        parts.extend(self.text(id, "status-note").map(str::to_owned));
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
        Some(parts.join(" "))
    }

    /// Every fact by name, marked where nobody could confirm it.
    fn facts(&self, id: &str) -> Vec<(String, String)> {
        let (tool, messages) = (self.tool(id), self.messages);
        let names = |ids: &PackedStrings, collection: &str, texts: &Texts| {
            messages.series(
                &ids.iter()
                    .map(|id| texts.get(&[collection, id, "name"]))
                    .collect::<Vec<_>>(),
            )
        };
        let (stages, levels) = self.named();
        let mut facts = Vec::new();
        let mut fact = |name: &str, field: &str, value: String| {
            let doubted = tool.unconfirmed.iter().any(|known| {
                known == field
                    || known
                        .strip_prefix(field)
                        .is_some_and(|rest| rest.starts_with('.'))
            });
            let value = if doubted && !value.is_empty() {
                message!(messages, "tools-unconfirmed", value = value)
            } else {
                value
            };
            facts.push((messages.text(name, &[]), value));
        };
        fact("tools-fact-address", "address", tool.address.clone());
        fact(
            "tools-fact-also-known-as",
            "also-known-as",
            messages.series(&tool.also_known_as.iter().collect::<Vec<_>>()),
        );
        fact(
            "tools-fact-categories",
            "",
            names(&tool.categories, "categories", &self.tools.texts),
        );
        fact(
            "tools-fact-stages",
            "",
            names(&tool.stages, "stages", stages),
        );
        fact(
            "tools-fact-levels",
            "",
            names(&tool.levels, "levels", levels),
        );
        fact(
            "tools-fact-mode",
            "",
            match tool.mode {
                Mode::Synchronous => message!(messages, "tools-mode-synchronous"),
                Mode::Asynchronous => message!(messages, "tools-mode-asynchronous"),
                Mode::Both => message!(messages, "tools-mode-both"),
            },
        );
        fact("tools-fact-participants", "participants", self.limits(tool));
        fact(
            "tools-fact-limit",
            "limit",
            self.text(id, "limit").unwrap_or_default().to_owned(),
        );
        fact(
            "tools-fact-pricing",
            "pricing",
            match tool.pricing {
                Pricing::Free => message!(messages, "tools-pricing-free"),
                Pricing::Freemium => message!(messages, "tools-pricing-freemium"),
                Pricing::Paid => message!(messages, "tools-pricing-paid"),
            },
        );
        fact("tools-fact-free", "free", yes_no(tool.free, messages));
        fact(
            "tools-fact-open-source",
            "open-source",
            feature_words(tool.open_source, messages),
        );
        let open_core = tool.open_core.then(|| yes_no(true, messages));
        fact(
            "tools-fact-open-core",
            "open-core",
            open_core.unwrap_or_default(),
        );
        fact(
            "tools-fact-licence",
            "licence",
            tool.licence.clone().unwrap_or_default(),
        );
        fact(
            "tools-fact-licence-note",
            "licence-note",
            self.text(id, "licence-note").unwrap_or_default().to_owned(),
        );
        fact(
            "tools-fact-repository",
            "repository",
            tool.repository.clone().unwrap_or_default(),
        );
        fact(
            "tools-fact-self-hosted",
            "self-hosted",
            yes_no(tool.self_hosted, messages),
        );
        fact(
            "tools-fact-hosted",
            "hosted",
            match tool.hosted {
                Hosted::Free => message!(messages, "tools-hosted-free"),
                Hosted::Freemium => message!(messages, "tools-hosted-freemium"),
                Hosted::Paid => message!(messages, "tools-hosted-paid"),
                Hosted::ThirdParty => message!(messages, "tools-hosted-third-party"),
                Hosted::None => message!(messages, "tools-hosted-none"),
            },
        );
        fact(
            "tools-fact-low-bandwidth",
            "low-bandwidth",
            yes_no(tool.low_bandwidth, messages),
        );
        fact(
            "tools-fact-bandwidth",
            "",
            self.text(id, "bandwidth").unwrap_or_default().to_owned(),
        );
        for (name, field, feature) in [
            ("tools-fact-phone", "phone", tool.phone),
            ("tools-fact-sms", "sms", tool.sms),
            ("tools-fact-offline", "offline", tool.offline),
            (
                "tools-fact-breakout-rooms",
                "breakout-rooms",
                tool.breakout_rooms,
            ),
            ("tools-fact-polls", "polls", tool.polls),
            ("tools-fact-recording", "recording", tool.recording),
            ("tools-fact-encrypted", "encrypted", tool.encrypted),
        ] {
            fact(name, field, feature_words(feature, messages));
        }
        fact(
            "tools-fact-details",
            "",
            self.text(id, "details").unwrap_or_default().to_owned(),
        );
        fact(
            "tools-fact-anonymous",
            "anonymous",
            match tool.anonymous {
                Anonymity::Possible => message!(messages, "tools-anonymous-possible"),
                Anonymity::Pseudonymous => message!(messages, "tools-anonymous-pseudonymous"),
                Anonymity::AccountRequired => message!(messages, "tools-anonymous-account"),
                Anonymity::Paid => message!(messages, "tools-feature-paid"),
            },
        );
        let languages = tool.languages.iter().map(|(code, feature)| {
            let name = self.tools.texts.get(&["languages", code, "name"]);
            format!(
                "{} {}",
                message!(messages, "common-label", name = name),
                feature_words(*feature, messages)
            )
        });
        fact(
            "tools-fact-languages",
            "languages",
            messages.series(&languages.collect::<Vec<_>>()),
        );
        for (name, field) in [
            ("tools-fact-moderation", "moderation"),
            ("tools-fact-accessibility", "accessibility"),
            ("tools-fact-data-residency", "data-residency"),
            ("tools-fact-security", "security"),
        ] {
            fact(
                name,
                field,
                self.text(id, field).unwrap_or_default().to_owned(),
            );
        }
        facts
    }

    /// The limits, each with what it counts, and when they were published.
    fn limits(&self, tool: &Tool) -> String {
        let messages = self.messages;
        let limits = &tool.participants;
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
                .map(|date| message!(messages, "tools-limit-as-of", date = date.as_str())),
        );
        messages.series(&parts)
    }
}
