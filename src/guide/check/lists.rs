//! Examples, resources and the glossary: what they name exists, and their addresses are well
//! formed.

use super::references::Checking;
use crate::guide::PackedStrings;
use crate::guide::problem::Problem;
use crate::text::is_address;

impl Checking<'_, '_> {
    pub(super) fn lists(&mut self) {
        self.examples();
        self.resources();
        self.glossary();
        let countries: Vec<&String> = self.facts.countries.countries.iter().collect();
        let on_letter = self.facts.countries.letter_paper.iter().map(String::as_str);
        self.all_known("countries", "letter-paper", on_letter, &countries);
    }

    /// Each of `ids` must be among `allowed`.
    pub(super) fn all_known<'n>(
        &mut self,
        module: &'static str,
        path: &str,
        ids: impl Iterator<Item = &'n str>,
        allowed: &[&String],
    ) {
        for (index, id) in ids.enumerate() {
            self.known(
                module,
                &format!("{path}.{index}"),
                id,
                allowed.iter().map(|id| id.as_str()),
            );
        }
    }

    fn address(&mut self, module: &'static str, path: String, address: &str) {
        if !is_address(address) {
            self.fault(
                module,
                path,
                Problem::BadAddress {
                    found: address.to_owned(),
                },
            );
        }
    }

    fn examples(&mut self) {
        let facts = self.facts;
        let examples = &facts.examples;
        let countries: Vec<&String> = facts.countries.countries.iter().collect();
        for (id, of_region) in &examples.regions {
            let path = format!("regions.{id}");
            self.all_known("examples", &path, of_region.iter(), &countries);
        }
        let channels: Vec<&String> = examples.channels.iter().collect();
        for (id, means) in &examples.means {
            let path = format!("means.{id}.channels");
            self.all_known("examples", &path, means.channels.iter(), &channels);
        }
        for (id, example) in &examples.examples {
            let path = format!("examples.{id}");
            // A case is in the region of its country.
            let here = |countries: &PackedStrings| countries.contains(&example.country);
            let regions = examples.regions.iter().filter(|(_, it)| here(it));
            for (field, id, allowed) in [
                (
                    "country",
                    &example.country,
                    facts.countries.countries.iter().collect::<Vec<_>>(),
                ),
                (
                    "region",
                    &example.region,
                    regions.map(|(id, _)| id).collect(),
                ),
                (
                    "approach",
                    &example.approach,
                    examples.approaches.iter().collect(),
                ),
            ] {
                let allowed = allowed.into_iter().map(String::as_str);
                self.known("examples", &format!("{path}.{field}"), id, allowed);
            }
            for (field, ids, allowed) in [
                (
                    "stages",
                    &example.stages,
                    facts.stages.stages.keys().collect::<Vec<_>>(),
                ),
                (
                    "levels",
                    &example.levels,
                    facts.levels.levels.keys().collect(),
                ),
                ("tools", &example.tools, facts.tools.tools.keys().collect()),
                (
                    "channels",
                    &example.channels,
                    examples.channels.iter().collect(),
                ),
            ] {
                let path = format!("{path}.{field}");
                self.all_known("examples", &path, ids.iter(), &allowed);
            }
            for (index, address) in example.addresses.iter().enumerate() {
                self.address("examples", format!("{path}.addresses.{index}"), address);
            }
            if example.sources.is_empty() && example.addresses.is_empty() {
                self.fault("examples", path, Problem::MissingSource);
            }
        }
    }

    fn resources(&mut self) {
        let facts = self.facts;
        let resources = &facts.resources;
        for (id, resource) in &resources.resources {
            let path = format!("resources.{id}");
            let kinds = resources.kinds.iter().map(String::as_str);
            self.known("resources", &format!("{path}.kind"), &resource.kind, kinds);
            for (field, ids, allowed) in [
                (
                    "languages",
                    &resource.languages,
                    resources.languages.iter().collect::<Vec<_>>(),
                ),
                (
                    "possible-languages",
                    &resource.possible_languages,
                    resources.languages.iter().collect(),
                ),
                (
                    "topics",
                    &resource.topics,
                    resources.topics.iter().collect(),
                ),
                (
                    "stages",
                    &resource.stages,
                    facts.stages.stages.keys().collect(),
                ),
            ] {
                let path = format!("{path}.{field}");
                self.all_known("resources", &path, ids.iter(), &allowed);
            }
            self.address("resources", format!("{path}.address"), &resource.address);
        }
    }

    fn glossary(&mut self) {
        let facts = self.facts;
        let languages = || facts.manifest.languages.keys().map(String::as_str);
        for (id, term) in &facts.glossary.terms {
            let path = format!("terms.{id}");
            let topics = facts.glossary.topics.iter().map(String::as_str);
            self.known("glossary", &format!("{path}.topic"), &term.topic, topics);
            let named = [
                ("short", term.short.keys().collect::<Vec<_>>()),
                ("variants", term.variants.keys().collect()),
                ("verified", term.verified.keys().collect()),
            ];
            for (field, found) in named {
                for language in found {
                    self.known(
                        "glossary",
                        &format!("{path}.{field}.{language}"),
                        language,
                        languages(),
                    );
                }
            }
            // Of each form it must be said whether it was seen; English is the base.
            let unfinished = &facts.manifest.unfinished;
            let is_finished = |language: &&str| !unfinished.iter().any(|name| name == language);
            for language in
                languages().filter(|language| *language != "en" && is_finished(language))
            {
                if !term.verified.contains_key(language) {
                    let problem = Problem::MissingField {
                        name: language.to_owned(),
                    };
                    self.fault("glossary", format!("{path}.verified"), problem);
                }
            }
        }
    }
}
