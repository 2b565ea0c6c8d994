//! Where words stand, in all modules.

use serde_json::{Value as Data, json};

use super::view::{Medium, Reading, View};
use super::{Block, Document, Entry, Part, Section, Table, Target, Text};
use crate::guide::model::Manifest;
use crate::guide::{Guide, Hit, Sought};
use crate::locale::Messages;
use crate::message;

/// A guide in which words are sought.
pub struct SearchBook<'a> {
    guide: Guide,
    messages: &'a Messages,
    /// How a program is told what shows a thing.
    words: &'a dyn Fn(&Target) -> String,
    /// How the help says what a command does; looked up only where it may be of use.
    about: &'a dyn Fn(&str) -> String,
}

/// Something that the program does, which can be found beside what the guide says.
pub struct Offer {
    pub name: String,
    /// What tells more of it.
    pub target: Target,
}

/// How many offers are shown at most: the guide's own words are sought first of all.
const OFFER_LIMIT: usize = 3;

/// What was found.
pub struct Found {
    sought: String,
    /// What the program does that has all the words, and what its help says of it.
    offers: Vec<(String, Target)>,
    /// How many words each of these has.
    words: usize,
    /// The language in which things were found.
    language: String,
    /// The best of them.
    hits: Vec<Hit>,
    total: usize,
}

impl<'a> SearchBook<'a> {
    /// A guide, searched in the language of `messages` first;
    /// `words` say what shows a thing, `about` what a command of that name does.
    #[must_use]
    pub fn open(
        guide: &Guide,
        messages: &'a Messages,
        words: &'a dyn Fn(&Target) -> String,
        about: &'a dyn Fn(&str) -> String,
    ) -> SearchBook<'a> {
        SearchBook {
            guide: *guide,
            messages,
            words,
            about,
        }
    }

    /// The best of what has these words; what another language has, where the user's has nothing.
    #[must_use]
    pub fn find(&self, sought: &str, offers: Vec<Offer>, limit: usize) -> Found {
        let own = self.messages.language().code().to_owned();
        let mut hits = self.guide.index(&own).find(sought);
        let words = Sought::new(sought, &own);
        let offers = self.offers(&words, offers, !hits.is_empty());
        let mut language = own;
        if hits.is_empty() && offers.is_empty() {
            // Which languages there are is read only where it is needed.
            let languages = self.guide.facts::<Manifest>().languages.into_keys();
            let find = |language: String| (self.guide.index(&language).find(sought), language);
            let found = languages.map(find).find(|(hits, _)| !hits.is_empty());
            (hits, language) = found.unwrap_or((hits, language));
        }
        let offers: Vec<_> = offers.into_iter().take(OFFER_LIMIT.min(limit)).collect();
        let total = offers.len() + hits.len();
        hits.truncate(limit - offers.len());
        Found {
            sought: sought.to_owned(),
            words: words.count(),
            offers,
            language,
            hits,
            total,
        }
    }

    /// What the program does that has all the words. One word alone, which the guide has, too, says
    /// little of what was meant: then only a name counts.
    fn offers(&self, words: &Sought, all: Vec<Offer>, guide_has_it: bool) -> Vec<(String, Target)> {
        let by_name = words.count() == 1 && guide_has_it;
        let meant = |offer: Offer| {
            if by_name && !words.stands_in(&offer.name) {
                return None;
            }
            let about = (self.about)(&offer.name);
            let is_meant = by_name || words.stands_in(&format!("{} {about}", offer.name));
            is_meant.then_some((about, offer.target))
        };
        all.into_iter().filter_map(meant).collect()
    }

    fn module(&self, module: &str) -> String {
        self.messages.text(&format!("search-in-{module}"), &[])
    }

    /// Where it stands, what it is and what shows it: first what the program does.
    fn rows(&self, found: &Found) -> Vec<(&'static str, String, Target, usize)> {
        let offers = found.offers.iter();
        let offers =
            offers.map(|(about, target)| ("commands", about.clone(), target.clone(), found.words));
        let hits = found.hits.iter().map(|hit| {
            let title = self.title(hit, &found.language).to_owned();
            (
                hit.module,
                title,
                self.target(hit, &found.language),
                hit.words,
            )
        });
        offers.chain(hits).collect()
    }

    fn title(&self, hit: &Hit, language: &str) -> &'static str {
        hit.title(&self.guide.texts_of(language, hit.module))
    }

    /// What was found in another language is shown in it.
    fn target(&self, hit: &Hit, language: &str) -> Target {
        let other = language != self.messages.language().code();
        Target {
            language: other.then(|| language.to_owned()),
            ..Target::from(Part::Found(hit.command))
        }
    }

    fn document(&self, found: &Found) -> Document {
        let messages = self.messages;
        let entry = |(module, title, target, _)| {
            let place = self.module(module);
            let title: String = title;
            Entry::new(
                message!(messages, "search-hit", place = place, title = title),
                [target],
            )
        };
        let entries: Vec<Entry> = self.rows(found).into_iter().map(entry).collect();
        Document {
            language: found.language.clone(),
            title: message!(messages, "search-title", sought = found.sought.as_str()),
            lead: Text::all(self.lead(found)),
            sections: Section::new(
                "hits",
                message!(messages, "search-found"),
                vec![Block::Steps(entries)],
            )
            .into_iter()
            .collect(),
            foot: Text::all(self.foot(found)),
            ..Document::default()
        }
    }

    /// What was found elsewhere is introduced before it is shown.
    fn lead(&self, found: &Found) -> Vec<String> {
        let messages = self.messages;
        if found.language == messages.language().code() && found.total > 0 {
            return Vec::new();
        }
        let languages = self.guide.facts::<Manifest>().languages;
        let elsewhere = languages
            .get(&found.language)
            .filter(|_| !found.hits.is_empty());
        vec![
            message!(messages, "search-none", sought = found.sought.as_str()),
            match elsewhere {
                Some(name) => message!(
                    messages,
                    "search-elsewhere",
                    language = name.as_str(),
                    code = found.language.as_str()
                ),
                None => message!(messages, "search-none-hint"),
            },
        ]
    }

    fn foot(&self, found: &Found) -> Vec<String> {
        let shown = found.offers.len() + found.hits.len();
        let more = (shown < found.total).then(|| {
            message!(
                self.messages,
                "search-more",
                shown = shown,
                total = found.total,
                most = found.total
            )
        });
        more.into_iter().collect()
    }
}

impl View for SearchBook<'_> {
    type Choice = Found;

    fn reading(&self, found: &Found, _: Medium) -> Reading {
        self.document(found).into()
    }

    fn table(&self, found: &Found) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "search-column-place"),
            message!(messages, "search-column-title"),
            message!(messages, "search-column-command"),
        ];
        let row = |(module, title, target, _): (_, String, _, _)| {
            vec![
                Text::from(self.module(module)),
                title.into(),
                Text::from(target),
            ]
        };
        Table::new(columns, self.rows(found).into_iter().map(row))
    }

    fn data(&self, found: &Found) -> Data {
        let hit = |(module, title, target, words): (&str, String, Target, usize)| {
            json!({
                "module": module,
                "title": title,
                "command": (self.words)(&target),
                "words": words,
            })
        };
        json!({
            "language": found.language,
            "hits": self.rows(found).into_iter().map(hit).collect::<Data>(),
            "total": found.total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::locale::Language;

    #[test]
    fn whatever_can_be_found_has_a_name_for_where_it_stands() {
        let guide = Guide::new(built_in::GUIDE);
        let modules = guide.index("en").modules();
        assert!(modules.len() > 10, "{modules:?}");
        for language in ["en", "es", "fr"] {
            let messages = Messages::new(Language::find(language).unwrap());
            for module in &modules {
                let name = messages.find(&format!("search-in-{module}"), &[]);
                assert!(name.is_some(), "search.ftl lacks search-in-{module}");
            }
        }
    }
}
