//! Texts that a process needs: notices, invitations, rules, letters. What they consist of, what
//! fills their blanks and what is asked of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sourced as _;
use super::{MEETING_QUESTIONS, Question, QuestionsOf, Requirement, Statement, sourced};
use crate::guide::declarations::{Among, Declarations, Linked, List};
use crate::guide::module::{FactsReader, Module, Words};
use crate::guide::search::{Searchable, Title};
use crate::guide::{Condition, FirstKnown, Id, IdMap};

/// The texts, and the blanks that they share.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextKinds {
    pub blanks: IdMap<Blank>,
    /// Sentences that several texts share.
    pub sentences: Vec<String>,
    /// What is asked of several texts.
    pub asks: IdMap<Asked>,
    pub kinds: IdMap<TextKind>,
}

/// What a text leaves open, written `{id}` in its words. Where nothing fills it, people do.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Blank {
    /// The question whose answer fills it.
    #[serde(default)]
    pub answer: Option<Id<Question>>,
    /// Those of its options that are named, each in words that fit into a sentence; all by their
    /// own names, if left out.
    #[serde(default)]
    pub options: Vec<String>,
    /// In a sentence, several of its options are ways among which one chooses.
    #[serde(default)]
    pub either: bool,
    /// The question of a meeting whose answer fills it.
    #[serde(default)]
    pub meeting: Option<Id<Question>>,
    /// What is computed for a meeting and fills it.
    #[serde(default)]
    pub kit: Option<KitFact>,
    /// The day that fills it, from one of the plan's dates.
    #[serde(default)]
    pub date: FirstKnown,
}

/// What is computed for a meeting and can be said in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KitFact {
    /// The parts of its agenda.
    Agenda,
    /// Its platform, where the plan chose one that can be used.
    Platform,
    /// How large its small rooms are.
    Rooms,
    /// When it begins in each of its time zones but the first.
    Elsewhere,
}

impl Blank {
    /// The words that it needs.
    pub(super) fn words(&self, path: &[&str], words: &mut Words) {
        words.need(path, &["gap"]);
        words.allow(path, &["gap-local", "gap-risk"]);
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        words.need(&[path, &["options"]].concat(), &options);
    }
}

/// A text.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextKind {
    pub readers: TextReaders,
    /// What is asked of other texts as well.
    #[serde(default)]
    pub also_asks: Vec<Id<Asked>>,
    pub parts: IdMap<TextPart>,
    pub asks: IdMap<Asked>,
}

/// Who reads a text. What is not meant for everybody is confidential where people may be harmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextReaders {
    Everybody,
    Participants,
    Team,
}

/// A part of a text.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextPart {
    #[serde(default)]
    pub form: TextForm,
    /// The shared sentence that it is; words of its own, if left out.
    #[serde(default)]
    pub sentence: Option<String>,
    /// When it is part of the text; always, if left out.
    #[serde(default)]
    pub when: Option<Condition>,
    /// It is left out while one of its blanks is open.
    #[serde(default)]
    pub if_known: bool,
    /// When it is part of the text, by what the meeting says that the text is about; without such a
    /// meeting never.
    #[serde(default)]
    pub of_meeting: Option<Condition>,
    /// When it is left out, by what the meeting says that the text is about; without such a meeting
    /// never.
    #[serde(default)]
    pub unless_meeting: Option<Condition>,
    /// What is asked of the text, and what this part does.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// How a part of a text is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TextForm {
    #[default]
    Paragraph,
    /// What the parts below it are about; not shown where none is.
    Heading,
    /// An entry of a list.
    Entry,
    /// An entry of a list whose order matters.
    Step,
    /// A name and a value.
    Fact,
    /// What must not be overlooked.
    Notice,
}

sourced! {
    /// What is asked of a text.
    pub struct Asked {
        /// The minimum requirement it belongs to, for a national member.
        #[serde(default)]
        pub requirement: Option<Id<Requirement>>,
        /// The rule of OGP Local it belongs to, for a local member.
        #[serde(default)]
        pub local_rule: Option<Id<Statement>>,
        /// When it is asked; always, if left out.
        #[serde(default)]
        pub when: Option<Condition>,
        /// What must be so besides, whatever the text says.
        #[serde(default)]
        pub met: Option<Condition>,
    }
}

impl Linked for TextKind {
    const LIST: List = ("texts", "kinds");
}

/// What is asked of several texts.
const ASKS: List = ("texts", "asks");

impl Blank {
    /// What fills it is there.
    pub(super) fn declare<'a>(&'a self, path: &str, declared: &mut Declarations<'a>) {
        let options = self.options.iter().map(String::as_str);
        let options_path = format!("{path}.options");
        match (&self.answer, &self.meeting) {
            (Some(answer), _) => {
                declared.refers(format!("{path}.answer"), *answer);
                let among = Among::OptionsOf(QuestionsOf::Plan, answer.as_str());
                declared.all_among(&options_path, &among, options);
            }
            (None, Some(meeting)) => {
                declared.refers_to(format!("{path}.meeting"), &[MEETING_QUESTIONS], meeting);
                let among = Among::OptionsOf(QuestionsOf::Meeting, meeting.as_str());
                declared.all_among(&options_path, &among, options);
            }
            (None, None) if self.options.is_empty() => {}
            (None, None) => declared.missing(path, "answer"),
        }
        for date in &self.date.0 {
            declared.date(format!("{path}.date"), date, true);
        }
    }
}

impl Module for TextKinds {
    const NAME: &'static str = "texts";

    fn read(reader: &mut FactsReader<'_>) -> TextKinds {
        TextKinds {
            blanks: reader.entries("blanks"),
            sentences: reader.value("sentences"),
            asks: reader.entries("asks"),
            kinds: reader.entries("kinds"),
        }
    }

    fn declare<'a>(&'a self, declared: &mut Declarations<'a>) {
        declared.ids("blanks", self.blanks.keys());
        declared.ids("kinds", self.kinds.keys());
        for (id, blank) in &self.blanks {
            blank.declare(&format!("blanks.{id}"), declared);
        }
        let sentences = Among::Names(self.sentences.iter().map(String::as_str).collect());
        for (id, kind) in &self.kinds {
            let parts = format!("kinds.{id}.parts");
            declared.nested_ids(&parts, kind.parts.keys());
            declared.refers_all_to(
                &format!("kinds.{id}.also-asks"),
                &[ASKS],
                kind.also_asks.iter().map(|id| &**id),
            );
            let asks = kind.asks.keys().chain(&kind.also_asks);
            let asks = Among::Names(asks.map(Id::as_str).collect());
            for (part, facts) in &kind.parts {
                let covers = facts.covers.iter().map(String::as_str);
                declared.all_among(&format!("{parts}.{part}.covers"), &asks, covers);
                if let Some(sentence) = &facts.sentence {
                    let path = format!("{parts}.{part}.sentence");
                    declared.among(path, sentences.clone(), sentence);
                }
                declared.condition_on_a_day(format!("{parts}.{part}.when"), facts.when.as_ref());
                for (field, when) in [
                    ("of-meeting", &facts.of_meeting),
                    ("unless-meeting", &facts.unless_meeting),
                ] {
                    let path = format!("{parts}.{part}.{field}");
                    declared.condition_of_meeting(path, when.as_ref());
                }
            }
            declare_asks(&format!("kinds.{id}.asks"), &kind.asks, declared);
        }
        declared.ids("sentences", &self.sentences);
        declared.names(ASKS.1, self.asks.keys());
        declare_asks("asks", &self.asks, declared);
    }

    fn words(&self, words: &mut Words) {
        words.blanks = Some(self.blanks.keys().map(ToString::to_string).collect());
        for (id, blank) in &self.blanks {
            blank.words(&["blanks", id], words);
        }
        for (id, kind) in &self.kinds {
            words.need(&["kinds", id], &["name", "use", "title"]);
            words.limit(&["kinds", id, "name"], 40);
            words.allow(&["kinds", id], &["aliases"]);
            for (part, facts) in &kind.parts {
                let path = ["kinds", id, "parts", part];
                if facts.sentence.is_none() {
                    words.need(&path, &["text"]);
                    words.allow(&path, &["text-local", "text-risk"]);
                }
                if facts.form == TextForm::Fact {
                    words.need(&path, &["name"]);
                }
            }
            need_asks(&["kinds", id, "asks"], &kind.asks, words);
        }
        for id in &self.sentences {
            words.need(&["sentences", id], &["text"]);
            words.allow(&["sentences", id], &["text-local", "text-risk"]);
        }
        need_asks(&["asks"], &self.asks, words);
    }

    fn searchable(&self) -> Vec<Searchable> {
        let thing = |id: &Id<TextKind>| Searchable {
            command: format!("write {id}"),
            title: Title::Word(format!("kinds.{id}.name")),
            words: format!("kinds.{id}"),
            facts: Vec::new(),
            is_past: false,
        };
        self.kinds.keys().map(thing).collect()
    }
}

/// Tells what is asked of texts: they say again what the standards say, so they are no statements
/// of their own.
fn declare_asks<'a>(path: &str, asks: &'a IdMap<Asked>, declared: &mut Declarations<'a>) {
    declared.nested_ids(path, asks.keys());
    for (id, asked) in asks {
        let path = format!("{path}.{id}");
        declared.refers(format!("{path}.requirement"), asked.requirement);
        declared.refers(format!("{path}.local-rule"), asked.local_rule);
        declared.condition_on_a_day(format!("{path}.when"), asked.when.as_ref());
        declared.condition_on_a_day(format!("{path}.met"), asked.met.as_ref());
        declared.case(path, asked.provenance());
    }
}

fn need_asks(path: &[&str], asks: &IdMap<Asked>, words: &mut Words) {
    for (id, asked) in asks {
        let path = [path, &[id.as_str()]].concat();
        words.need(&path, &["text"]);
        if asked.met.is_some() {
            words.need(&path, &["unmet"]);
        }
    }
}
