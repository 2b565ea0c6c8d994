//! A text made of a plan's own answers, with what is open in it and what is asked of it.

use jiff::civil::Date;
use serde_json::{Value as Data, json};

use super::blanks::{Blanks, Gap};
use super::gaps::{Gaps, each_once};
use super::kinds::TextsBook;
use crate::guide::Id;
use crate::guide::model::{Asked, Basis, TextForm, TextKind, TextPart, TextReaders};
use crate::interview::{Answers, Evaluation, Questionnaire};
use crate::locale::Messages;
use crate::meeting::MeetingParts;
use crate::message;
use crate::plan::{Member, RuleId, RuleSet};
use crate::report::local_rule::local_rule_name;
use crate::report::meeting::MeetingSaid;
use crate::report::provenance::basis;
use crate::report::view::{Medium, Reading, View};
use crate::report::{
    Block, Check, Document, Entry, Notice, Part, SLOT, Section, Table, Target, Text, labelled,
};

/// A text of a plan.
pub struct WrittenText<'a> {
    id: String,
    name: &'static str,
    title: &'static str,
    /// Where people may be harmed and it is not meant for everybody.
    confidential: bool,
    pieces: Vec<Piece>,
    /// What is open, in the order of the text.
    gaps: Vec<Gap>,
    demands: Vec<Demand>,
    /// Where what is open can be answered.
    plan: Target,
    date: Date,
    messages: &'a Messages,
}

/// A part of the text.
struct Piece {
    id: Id<TextPart>,
    form: TextForm,
    /// The name of a fact.
    name: &'static str,
    text: Text,
    gaps: Vec<Gap>,
}

/// What is asked of the text, and whether it does that.
struct Demand {
    id: String,
    text: &'static str,
    standing: Standing,
    /// The rule it belongs to, and its name.
    rule: Option<(String, String)>,
    basis: Basis,
    verified: bool,
}

/// Whether a text does what is asked of it.
enum Standing {
    Covered,
    /// These blanks are still open.
    Open(Vec<Gap>),
    /// Something outside of the text is not so.
    Unmet(Text),
    /// The text says nothing of it.
    Unsaid,
}

impl<'a> WrittenText<'a> {
    /// Writes the text of a kind, which the guide must have, from answers; `plan` is how what is
    /// open can be answered.
    #[must_use]
    pub fn new(
        book: &TextsBook<'a>,
        id: Id<TextKind>,
        questionnaire: &Questionnaire,
        answers: &Answers,
        meeting: Option<&MeetingParts<'_>>,
        plan: Target,
        today: Date,
    ) -> WrittenText<'a> {
        let messages = book.messages;
        let kind = &book.texts.facts.kinds[id];
        let roles = questionnaire.roles();
        let evaluation = Evaluation::new(questionnaire.facts(), answers).on(today);
        let member = Member::of(&evaluation, roles);
        let written_in = evaluation
            .real(&roles.language)
            .and_then(|language| language.options().first().cloned());
        let meeting = meeting.map(|meeting| MeetingSaid::of(meeting, messages, today));
        let blanks = Blanks {
            meeting: meeting.as_ref(),
            dates_of_meeting: None,
            says_topic: false,
            blanks: &book.texts.facts.blanks,
            words: &book.texts.texts,
            questionnaire,
            evaluation: &evaluation,
            messages,
            member,
            written_in: written_in.unwrap_or_else(|| messages.language().code().to_owned()),
        };
        let writer = Writer {
            book,
            id: &id,
            kind,
            blanks: &blanks,
        };
        let pieces = writer.pieces();
        let gaps = each_once(pieces.iter().flat_map(|piece| &piece.gaps));
        WrittenText {
            id: id.to_string(),
            name: book.word(&id, "name"),
            title: book.word(&id, "title"),
            confidential: member.at_risk && kind.readers != TextReaders::Everybody,
            demands: writer.demands(&pieces),
            pieces,
            gaps,
            plan,
            date: today,
            messages,
        }
    }

    fn document(&self) -> Document {
        let messages = self.messages;
        let (before, lead, sections) = self.body();
        // What is said to whoever reads it says it better than what is said to whoever holds it.
        let confidential = (self.confidential && before.is_empty())
            .then(|| Text::from(message!(messages, "export-confidential")));
        Document {
            language: messages.language().code().to_owned(),
            handling: confidential.into_iter().chain(before).collect(),
            brief: true,
            aligned: true,
            title: self.title.to_owned(),
            lead,
            sections,
            annexes: Section::new(
                "before-it-goes-out",
                message!(messages, "write-before", name = self.name),
                self.before(),
            )
            .into_iter()
            .collect(),
            ..Document::default()
        }
    }

    /// The text itself: what must be known before anything is read, what stands before the first
    /// heading, and the sections.
    fn body(&self) -> (Vec<Text>, Vec<Text>, Vec<Section>) {
        let (mut before, mut lead, mut sections) = (Vec::new(), Vec::new(), Vec::new());
        for part in self
            .pieces
            .chunk_by(|_, next| next.form != TextForm::Heading)
        {
            if let [heading, rest @ ..] = part
                && heading.form == TextForm::Heading
            {
                let blocks = blocks(rest, self.messages);
                sections.extend(Section::new(&heading.id, heading.text.plain(), blocks));
                continue;
            }
            for piece in part {
                let lines = match piece.form {
                    TextForm::Notice => &mut before,
                    _ => &mut lead,
                };
                lines.push(piece.line(self.messages));
            }
        }
        (before, lead, sections)
    }

    /// What its author must know, apart from the text.
    fn before(&self) -> Vec<Block> {
        let messages = self.messages;
        let mut blocks = vec![Block::paragraph(message!(messages, "write-delete"))];
        let gaps = Gaps {
            open: &self.gaps,
            plan: &self.plan,
            meeting: &Part::MeetingPlan.into(),
            messages,
        };
        blocks.extend(gaps.blocks());
        if !self.demands.is_empty() {
            blocks.push(Block::Heading(message!(messages, "write-asks")));
            let checks = self.demands.iter().map(|demand| demand.check(messages));
            blocks.push(Block::Checklist(checks.collect()));
        }
        blocks
    }
}

impl View for WrittenText<'_> {
    type Choice = ();

    fn reading(&self, (): &(), _: Medium) -> Reading {
        self.document().into()
    }

    /// The parts of the text.
    fn table(&self, (): &()) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "list-column-id"),
            message!(messages, "write-column-text"),
        ];
        let row = |piece: &Piece| vec![Text::from(&*piece.id), piece.line(messages)];
        Table::new(columns, self.pieces.iter().map(row))
    }

    fn data(&self, (): &()) -> Data {
        let messages = self.messages;
        let parts = self.pieces.iter().map(|piece| {
            json!({
                "id": piece.id,
                "form": piece.form,
                "text": piece.line(messages).plain(),
                "gaps": ids(&piece.gaps),
            })
        });
        let gaps = self
            .gaps
            .iter()
            .map(|gap| json!({ "id": gap.id, "text": gap.words, "question": gap.question }));
        let asks = self.demands.iter().map(|demand| {
            let missing = match &demand.standing {
                Standing::Open(gaps) => ids(gaps),
                _ => Vec::new(),
            };
            json!({
                "id": demand.id,
                "text": demand.text,
                "covered": matches!(demand.standing, Standing::Covered),
                "missing": missing,
                "requirement": demand.rule.as_ref().map(|(rule, _)| rule),
                "basis": demand.basis,
                "verified": demand.verified,
            })
        });
        json!({
            "text": {
                "kind": self.id,
                "name": self.name,
                "language": messages.language().code(),
                "date": self.date,
                "confidential": self.confidential,
                "title": self.title,
                "parts": parts.collect::<Vec<_>>(),
                "gaps": gaps.collect::<Vec<_>>(),
                "asks": asks.collect::<Vec<_>>(),
            }
        })
    }
}

fn ids(gaps: &[Gap]) -> Vec<&str> {
    gaps.iter().map(|gap| gap.id.as_str()).collect()
}

/// Parts of a text as blocks: those of one form that follow each other are one list.
fn blocks(pieces: &[Piece], messages: &Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    for run in pieces.chunk_by(|piece, next| piece.form == next.form) {
        let texts = || run.iter().map(|piece| piece.text.clone());
        let entries = || texts().map(Entry::from).collect();
        match run[0].form {
            TextForm::Paragraph | TextForm::Heading => {
                blocks.extend(texts().map(Block::Paragraph));
            }
            TextForm::Entry => blocks.push(Block::List(entries())),
            TextForm::Step => blocks.push(Block::Steps(entries())),
            TextForm::Notice => blocks.push(Block::Notice(Notice {
                headline: None,
                lines: texts().collect(),
            })),
            TextForm::Fact => {
                let facts = run.iter();
                let facts = facts.map(|piece| (piece.name.to_owned(), piece.text.clone()));
                blocks.push(Block::Facts(labelled(facts.collect(), messages)));
            }
        }
    }
    blocks
}

impl Piece {
    /// The part on a line of its own.
    fn line(&self, messages: &Messages) -> Text {
        if self.form == TextForm::Fact {
            self.text.clone().labelled(self.name.to_owned(), messages)
        } else {
            self.text.clone()
        }
    }
}

impl Demand {
    fn check(&self, messages: &Messages) -> Check {
        let missing = match &self.standing {
            Standing::Covered => None,
            Standing::Open(gaps) => {
                let slots = messages.series(&vec![SLOT; gaps.len()]);
                let words = message!(messages, "write-open", gaps = slots);
                Some(Text::filled(&words, gaps.iter().map(Gap::span)))
            }
            Standing::Unmet(text) => Some(text.clone()),
            Standing::Unsaid => Some(message!(messages, "write-unsaid").into()),
        };
        let rests_on = basis(self.basis, self.verified, &[], messages);
        let rule = self.rule.as_ref().map(|(_, words)| Text::from(words));
        Check {
            id: None,
            done: matches!(self.standing, Standing::Covered),
            date: None,
            text: self.text.into(),
            details: [missing, rule, Some(rests_on)]
                .into_iter()
                .flatten()
                .collect(),
        }
    }
}

/// Writes one text.
struct Writer<'w, 'a> {
    book: &'w TextsBook<'a>,
    id: &'w str,
    kind: &'w TextKind,
    blanks: &'w Blanks<'w>,
}

impl Writer<'_, '_> {
    /// Words at a path in the form in which they are said to this member.
    fn words(&self, path: &[&str]) -> &'static str {
        let texts = &self.book.texts.texts;
        texts.in_form(path, &self.blanks.member.forms())
    }

    fn pieces(&self) -> Vec<Piece> {
        let holds = |when: &Option<_>| {
            let when = when.as_ref();
            when.is_none_or(|when| self.blanks.evaluation.holds(when))
        };
        let meeting_says = |when| {
            let said = self.blanks.meeting;
            said.is_some_and(|said| said.evaluation.holds(when))
        };
        let parts = self.kind.parts.iter().filter(|(_, part)| {
            let (of_meeting, unless) = (part.of_meeting.as_ref(), part.unless_meeting.as_ref());
            holds(&part.when)
                && of_meeting.is_none_or(meeting_says)
                && !unless.is_some_and(meeting_says)
        });
        let pieces = parts.filter_map(|(id, part)| {
            let is_fact = part.form == TextForm::Fact;
            let path = ["kinds", self.id, "parts", id.as_str()];
            let words = match &part.sentence {
                Some(sentence) => self.words(&["sentences", sentence, "text"]),
                None => self.words(&[&path[..], &["text"]].concat()),
            };
            let (text, gaps) = self.blanks.fill(words, !is_fact);
            let is_said = !part.if_known || gaps.is_empty();
            is_said.then(|| Piece {
                id: *id,
                form: part.form,
                name: if is_fact {
                    self.words(&[&path[..], &["name"]].concat())
                } else {
                    ""
                },
                text,
                gaps,
            })
        });
        pieces.collect()
    }

    fn demands(&self, pieces: &[Piece]) -> Vec<Demand> {
        let evaluation = self.blanks.evaluation;
        let own = self.kind.asks.iter().map(|(id, asked)| {
            let path = vec!["kinds", self.id, "asks", id.as_str()];
            (path, asked)
        });
        let shared = self.kind.also_asks.iter().map(|id| {
            let asked = &self.book.texts.facts.asks[*id];
            (vec!["asks", id.as_str()], asked)
        });
        let asks = own.chain(shared).filter(|(_, asked)| {
            let when = asked.when.as_ref();
            when.is_none_or(|when| evaluation.holds(when))
        });
        let demands = asks.map(|(path, asked)| {
            let rule = self.rule(asked);
            let (basis, verified) = self.rests_on(asked, rule.as_ref().map(|(id, _)| id));
            Demand {
                id: path.last().copied().unwrap_or_default().to_owned(),
                text: self.words(&[&path[..], &["text"]].concat()),
                standing: self.standing(&path, asked, pieces),
                basis,
                verified,
                rule,
            }
        });
        demands.collect()
    }

    /// What a demand rests on: for a local member, its rule, and a national requirement is good
    /// practice, no more.
    fn rests_on(&self, asked: &Asked, rule: Option<&String>) -> (Basis, bool) {
        let local = &self.book.standards.facts.local;
        let rule = rule.and_then(|rule| local.get(rule));
        match (self.blanks.member.rule_set, rule) {
            (RuleSet::Local, Some(rule)) => (rule.basis, rule.verified),
            (RuleSet::Local, None)
                if asked.requirement.is_some() && asked.basis == Basis::Standard =>
            {
                (Basis::Practice, true)
            }
            _ => (asked.basis, asked.verified),
        }
    }

    fn standing(&self, path: &[&str], asked: &Asked, pieces: &[Piece]) -> Standing {
        let met = asked.met.as_ref();
        if met.is_some_and(|met| !self.blanks.evaluation.holds(met)) {
            let (text, _) = self
                .blanks
                .fill(self.words(&[path, &["unmet"]].concat()), true);
            return Standing::Unmet(text);
        }
        let covers = |piece: &&Piece| {
            let covers = &self.kind.parts[piece.id].covers;
            covers
                .iter()
                .any(|covered| Some(&covered.as_str()) == path.last())
        };
        let mut covering = pieces.iter().filter(covers).peekable();
        if covering.peek().is_none() && asked.met.is_none() {
            return Standing::Unsaid;
        }
        let gaps = each_once(covering.flat_map(|piece| &piece.gaps));
        if gaps.is_empty() {
            Standing::Covered
        } else {
            Standing::Open(gaps)
        }
    }

    /// The rule of this member to which something belongs, by its id and in words.
    fn rule(&self, asked: &Asked) -> Option<(String, String)> {
        let messages = self.book.messages;
        let rule = self
            .blanks
            .member
            .rule_set
            .choose(asked.requirement, asked.local_rule)?;
        let words = match rule {
            RuleId::National(id) => {
                let requirement = id.as_str();
                message!(messages, "export-requirement", requirement = requirement)
            }
            RuleId::Local(id) => {
                let name = local_rule_name(&self.book.standards, id, messages);
                message!(messages, "export-requirement-local", name = name)
            }
        };
        Some((rule.to_string(), words))
    }
}
