//! Advice for a stage as a document, rows and data; with a plan, what does not apply is set aside and why is said.

use serde_json::{Value as Data, json};

use super::{Block, Document, Entry, Origins, Section, Table, answer_words, example_title};
use crate::guide::model::{
    Advice, Approach, Collection, Countries, Examples, Levels, Manifest, Origin, Reach, Resources, Sourced,
    StageAdvice, Stages, Standards, Tip, Tools,
};
use crate::guide::{Condition, Content, Guide, Lines};
use crate::interview::{Answers, Questionnaire, Situation};
use crate::locale::Messages;
use crate::say;

/// The parts of the advice that can be asked for, in order.
pub const SECTIONS: [&str; 8] =
    ["when", "principles", "approaches", "requirements", "cautions", "tools", "examples", "resources"];

/// A plan whose answers count.
pub struct Answered {
    pub questionnaire: Questionnaire,
    pub answers: Answers,
}

/// What is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub stage: &'a str,
    /// One of [`SECTIONS`]; all, if none.
    pub section: Option<&'a str>,
    /// Approaches must be able to reach this level.
    pub level: Option<&'a str>,
}

/// The advice with what it takes to speak of it.
pub struct AdviceBook<'a> {
    pub stages: Content<Stages>,
    pub levels: Content<Levels>,
    advice: Content<Advice>,
    standards: Content<Standards>,
    guide: Guide,
    origins: Origins,
    /// The month in which the guide was last checked.
    checked: String,
    messages: &'a Messages,
    plan: Option<Answered>,
}

/// A tip or an approach.
struct Piece<'b> {
    /// The list in the files it stands in.
    list: &'static str,
    id: &'b str,
    text: &'static str,
    origin: Origin<'b>,
    approach: Option<&'b Approach>,
    /// Why it is set aside, if it is.
    aside: Option<String>,
}

impl<'a> AdviceBook<'a> {
    /// The advice of a guide in the language of `messages`; `full` asks for all sources.
    #[must_use]
    pub fn open(guide: &Guide, messages: &'a Messages, full: bool, plan: Option<Answered>) -> AdviceBook<'a> {
        let language = messages.language().code();
        AdviceBook {
            stages: guide.content(language),
            levels: guide.content(language),
            advice: guide.content(language),
            standards: guide.content(language),
            guide: *guide,
            origins: Origins::open(guide, full),
            checked: guide.facts::<Manifest>().checked,
            messages,
            plan,
        }
    }

    fn language(&self) -> &'static str {
        self.messages.language().code()
    }

    fn stage_word(&self, id: &str, field: &str) -> &'static str {
        self.stages.texts.get(&["stages", id, field])
    }

    fn level_name(&self, id: &str) -> &'static str {
        self.levels.texts.get(&["levels", id, "name"])
    }

    fn advice(&self, stage: &str) -> Option<&StageAdvice> {
        self.advice.facts.advice.get(stage)
    }

    /// Why something that applies only at times is set aside: the answers that decide.
    fn aside(&self, when: Option<&Condition>) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let when = when?;
        let situation = Situation::new(plan.questionnaire.facts(), &plan.answers);
        let mut deciding: Vec<&str> = Vec::new();
        when.each_answer(&mut |question, _| {
            if !deciding.contains(&question) {
                deciding.push(question);
            }
        });
        let mut answered = Vec::new();
        for question in deciding {
            // Of what nobody answered nothing follows.
            let answer = situation.real(question)?;
            let name = plan.questionnaire.text(question, "short");
            let answer = answer_words(&plan.questionnaire, question, answer, self.messages);
            answered.push(format!("{} {answer}", say!(self.messages, "common-label", name = name)));
        }
        (!situation.holds(when)).then(|| say!(self.messages, "stage-aside-answers", answers = answered.join("; ")))
    }

    /// What to do with an approach that cannot reach the level that the plan promises: it still has its use.
    fn below_promise(&self, approach: &Approach) -> Option<String> {
        let promised = self.plan.as_ref()?.answers.get("level")?.options().first()?;
        (self.rank(promised)? > self.rank(&approach.level)?)
            .then(|| say!(self.messages, "stage-below-promise", promised = self.level_name(promised)))
    }

    fn rank(&self, level: &str) -> Option<usize> {
        self.levels.facts.levels.get_index_of(level)
    }

    /// What was asked for of the tips and approaches of a stage.
    fn pieces<'b>(&'b self, asked: Asked<'b>) -> Vec<Piece<'b>> {
        let Some(advice) = self.advice(asked.stage) else { return Vec::new() };
        let texts = &self.advice.texts;
        let mut pieces = Vec::new();
        for (list, tips) in advice.tips() {
            let tip = |(id, tip): (&'b String, &'b Tip)| Piece {
                list,
                id,
                text: texts.get(&["advice", asked.stage, list, id]),
                origin: tip.origin(),
                approach: None,
                aside: self.aside(tip.when.as_ref()),
            };
            pieces.extend(tips.iter().map(tip));
        }
        let reaches =
            |approach: &Approach| asked.level.is_none_or(|level| self.rank(&approach.level) >= self.rank(level));
        let approaches = advice.approaches.iter().filter(|(_, approach)| reaches(approach));
        pieces.extend(approaches.map(|(id, approach)| Piece {
            list: "approaches",
            id,
            text: texts.get(&["advice", asked.stage, "approaches", id, "text"]),
            origin: approach.origin(),
            approach: Some(approach),
            aside: self.aside(approach.when.as_ref()),
        }));
        pieces.retain(|piece| asked.section.is_none_or(|section| StageAdvice::section_of(piece.list) == section));
        pieces
    }

    /// The advice for reading.
    #[must_use]
    pub fn document(&self, asked: Asked<'_>) -> Document {
        let messages = self.messages;
        let pieces = self.pieces(asked);
        let (aside, shown): (Vec<&Piece<'_>>, Vec<&Piece<'_>>) = pieces.iter().partition(|piece| piece.aside.is_some());
        let wanted = SECTIONS.iter().filter(|section| asked.section.is_none_or(|asked| asked == **section));
        let mut sections: Vec<Section> = wanted.filter_map(|section| self.section(section, asked, &shown)).collect();
        let entries: Vec<Entry> = aside.iter().map(|piece| self.aside_entry(asked.stage, piece)).collect();
        sections.extend(Section::new("aside", say!(messages, "stage-aside"), vec![Block::List(entries)]));
        sections.extend(self.origins.section(pieces.iter().map(|piece| piece.origin), messages));
        Document {
            language: self.language().to_owned(),
            title: self.stage_word(asked.stage, "name").to_owned(),
            lead: vec![self.stage_word(asked.stage, "purpose").to_owned()],
            sections,
            foot: self.foot(asked, &pieces),
        }
    }

    fn foot(&self, asked: Asked<'_>, pieces: &[Piece<'_>]) -> Vec<String> {
        let messages = self.messages;
        let mut foot = Vec::new();
        let all = self.advice(asked.stage).map_or(0, |advice| advice.approaches.len());
        let reaching = pieces.iter().filter(|piece| piece.approach.is_some()).count();
        if let Some(level) = asked.level.filter(|_| reaching < all && asked.section.is_none_or(|s| s == "approaches")) {
            foot.push(say!(messages, "stage-level-left-out", count = all - reaching, level = self.level_name(level)));
        }
        if !pieces.is_empty() {
            foot.push(say!(messages, "origin-tags"));
        }
        if self.origins.full {
            foot.push(say!(messages, "origin-checked", checked = messages.moment(&self.checked)));
        }
        foot.extend(self.origins.hint(messages));
        foot
    }

    fn section(&self, section: &str, asked: Asked<'_>, shown: &[&Piece<'_>]) -> Option<Section> {
        let messages = self.messages;
        let stage = asked.stage;
        let of = |list: &str| shown.iter().filter(move |piece| piece.list == list).copied().collect::<Vec<_>>();
        let texts = |list: &str| of(list).iter().map(|piece| Entry::from(self.tagged(piece))).collect::<Vec<_>>();
        let listed = |entries: Vec<Entry>| vec![Block::List(entries)];
        let blocks = match section {
            "when" => {
                let mut blocks = Vec::new();
                for (list, heading) in
                    [("fits", say!(messages, "stage-fits")), ("does-not-fit", say!(messages, "stage-does-not-fit"))]
                {
                    let entries = texts(list);
                    if !entries.is_empty() {
                        blocks.extend([Block::Heading(heading), Block::List(entries)]);
                    }
                }
                blocks
            }
            "principles" => vec![Block::Steps(texts("principles"))],
            "approaches" => self.approaches(stage, &of("approaches")),
            "requirements" => listed(self.requirements(stage).map(|id| self.requirement(stage, id)).collect()),
            "cautions" => listed(texts("cautions")),
            "tools" => listed(self.tools(stage)),
            "examples" => listed(self.examples(stage)),
            _ => listed(self.resources(stage)),
        };
        Section::new(section, self.section_name(section), blocks)
    }

    /// The heading of a section.
    #[must_use]
    pub fn section_name(&self, section: &str) -> String {
        self.messages.text(&format!("stage-section-{section}"), &[])
    }

    fn tagged(&self, piece: &Piece<'_>) -> String {
        self.origins.tagged(piece.text, piece.origin, self.messages)
    }

    fn approach_name(&self, stage: &str, id: &str) -> &'static str {
        self.advice.texts.get(&["advice", stage, "approaches", id, "name"])
    }

    fn approaches(&self, stage: &str, pieces: &[&Piece<'_>]) -> Vec<Block> {
        let messages = self.messages;
        let mut blocks = Vec::new();
        for (reach, heading) in [
            (Reach::LowTech, say!(messages, "stage-reach-low-tech")),
            (Reach::ReadyMade, say!(messages, "stage-reach-ready-made")),
            (Reach::Advanced, say!(messages, "stage-reach-advanced")),
        ] {
            let of_this = pieces.iter().filter_map(|piece| Some((piece, piece.approach?)));
            let entries: Vec<Entry> = of_this
                .filter(|(_, approach)| approach.reach == reach)
                .map(|(piece, approach)| {
                    let companion = self.label(say!(messages, "stage-companion"), self.companion(stage, piece.id));
                    let mut details = vec![self.tagged(piece), self.takes(approach), companion];
                    details.extend(self.below_promise(approach));
                    Entry { text: self.approach_name(stage, piece.id).to_owned(), details }
                })
                .collect();
            if !entries.is_empty() {
                blocks.extend([Block::Heading(heading), Block::List(entries)]);
            }
        }
        blocks
    }

    fn companion(&self, stage: &str, id: &str) -> &'static str {
        self.advice.texts.get(&["advice", stage, "approaches", id, "companion"])
    }

    /// How far an approach reaches, and what it takes.
    fn takes(&self, approach: &Approach) -> String {
        say!(
            self.messages,
            "stage-takes",
            level = self.level_name(&approach.level),
            people = usize::from(approach.people),
            weeks = usize::from(approach.weeks),
            money = approach.money.name()
        )
    }

    fn label(&self, name: String, value: &str) -> String {
        format!("{} {value}", say!(self.messages, "common-label", name = name))
    }

    fn aside_entry(&self, stage: &str, piece: &Piece<'_>) -> Entry {
        let text = match piece.approach {
            Some(_) => self.approach_name(stage, piece.id),
            None => piece.text,
        };
        Entry { text: text.to_owned(), details: piece.aside.iter().cloned().collect() }
    }

    /// The requirements in force that bind a stage.
    fn requirements<'b>(&'b self, stage: &'b str) -> impl Iterator<Item = &'b str> {
        let all = self.standards.facts.requirements.iter();
        all.filter(move |(_, requirement)| requirement.stages.iter().any(|bound| bound == stage))
            .map(|(id, _)| id.as_str())
    }

    /// What the former standards said of a requirement's matter, as far as it concerns a stage.
    fn before<'b>(&'b self, stage: &'b str, requirement: &'b str) -> impl Iterator<Item = &'static str> + 'b {
        let facts = &self.standards.facts;
        let concerns = move |chapter: &str| {
            let stages = &facts.chapters[chapter].stages;
            stages.is_empty() || stages.iter().any(|of| of == stage)
        };
        let of_this = facts.superseded.iter().filter(move |(_, statement)| {
            statement.requirement.as_deref() == Some(requirement) && concerns(&statement.chapter)
        });
        of_this.map(|(id, _)| self.standards.texts.get(&[Collection::Superseded.name(), id, "text"]))
    }

    fn requirement(&self, stage: &str, id: &str) -> Entry {
        let messages = self.messages;
        let word = |field: &str| self.standards.texts.get(&["requirements", id, field]);
        let origin = self.standards.facts.requirements[id].origin();
        let mut details = vec![self.origins.with(word("text"), origin, messages)];
        details.extend(self.before(stage, id).map(|text| self.label(say!(messages, "stage-before"), text)));
        Entry { text: format!("{id} {}", word("name")), details }
    }

    fn tools(&self, stage: &str) -> Vec<Entry> {
        let Content { facts, texts: names } = self.guide.content::<Tools>(self.language());
        // Some kinds serve a stage for which no tool of the catalogue was made.
        let serves = |id: &str| {
            let mut tools = facts.tools.values().filter(|tool| !tool.is_gone());
            tools.any(|tool| tool.categories.contains(id) && tool.stages.contains(stage))
        };
        let categories = self.advice(stage).map(|advice| advice.categories.iter()).into_iter().flatten();
        let entry = |id: &str| Entry {
            text: names.get(&["categories", id, "name"]).to_owned(),
            details: vec![match serves(id) {
                true => format!("cocreate tools --stage {stage} --category {id}"),
                false => format!("cocreate tools --category {id}"),
            }],
        };
        categories.map(entry).collect()
    }

    fn examples(&self, stage: &str) -> Vec<Entry> {
        let examples = self.guide.content::<Examples>(self.language());
        let countries = self.guide.texts::<Countries>(self.language());
        let ids = self.advice(stage).map(|advice| advice.examples.iter()).into_iter().flatten();
        let entry = |id: &str| Entry {
            text: example_title(&examples, &countries, id, self.messages),
            details: vec![format!("cocreate examples {id}")],
        };
        ids.map(entry).collect()
    }

    fn resources(&self, stage: &str) -> Vec<Entry> {
        let resources = self.guide.facts::<Resources>().resources;
        let ids = self.advice(stage).map(|advice| advice.resources.iter()).into_iter().flatten();
        let found = ids.filter_map(|id| resources.get(id));
        found
            .map(|resource| Entry {
                text: format!("{} ({})", resource.title, resource.publisher),
                details: vec![resource.address.clone()],
            })
            .collect()
    }

    /// The advice as rows, in the order of the sections.
    #[must_use]
    pub fn table(&self, asked: Asked<'_>) -> Table {
        let messages = self.messages;
        let mut columns = vec![
            say!(messages, "stage-column-section"),
            say!(messages, "list-column-id"),
            say!(messages, "stage-column-text"),
            say!(messages, "stage-column-takes"),
            say!(messages, "stage-companion"),
            say!(messages, "stage-aside"),
        ];
        columns.extend(self.origins.columns(messages));
        let pieces = self.pieces(asked);
        let mut rows = Vec::new();
        for section in SECTIONS.iter().filter(|section| asked.section.is_none_or(|asked| asked == **section)) {
            let of_this = pieces.iter().filter(|piece| StageAdvice::section_of(piece.list) == *section);
            rows.extend(of_this.map(|piece| self.piece_row(asked.stage, piece)));
            rows.extend(self.link_rows(asked.stage, section));
        }
        // What is only pointed to has no origin of its own.
        rows.iter_mut().for_each(|row| row.resize(columns.len(), String::new()));
        Table { caption: String::new(), columns, rows }
    }

    fn piece_row(&self, stage: &str, piece: &Piece<'_>) -> Vec<String> {
        let messages = self.messages;
        let (text, takes, companion) = match piece.approach {
            Some(approach) => (
                self.label(self.approach_name(stage, piece.id).to_owned(), piece.text),
                self.takes(approach),
                self.companion(stage, piece.id),
            ),
            None => (piece.text.to_owned(), String::new(), ""),
        };
        let heading = match piece.list {
            "fits" => say!(messages, "stage-fits"),
            "does-not-fit" => say!(messages, "stage-does-not-fit"),
            list => self.section_name(list),
        };
        let aside = piece.aside.clone().unwrap_or_default();
        let mut row = vec![heading, piece.id.to_owned(), text, takes, companion.to_owned(), aside];
        row.extend(self.origins.cells(piece.origin, messages));
        row
    }

    /// What a section points to: requirements, kinds of tools, examples, resources.
    fn link_rows(&self, stage: &str, section: &str) -> Vec<Vec<String>> {
        let row = |id: &str, text: String| vec![self.section_name(section), id.to_owned(), text];
        let linked = |ids: fn(&StageAdvice) -> &Lines, entries: Vec<Entry>| {
            let ids = self.advice(stage).map(|advice| ids(advice).iter()).into_iter().flatten();
            ids.zip(entries).map(|(id, entry)| row(id, entry.text)).collect()
        };
        match section {
            "requirements" => {
                let requirement = |id: &str| {
                    let word = |field: &str| self.standards.texts.get(&["requirements", id, field]);
                    let mut row = row(id, self.label(word("name").to_owned(), word("text")));
                    row.extend(std::iter::repeat_n(String::new(), 3));
                    let origin = self.standards.facts.requirements[id].origin();
                    row.extend(self.origins.cells(origin, self.messages));
                    row
                };
                self.requirements(stage).map(requirement).collect()
            }
            "tools" => linked(|advice| &advice.categories, self.tools(stage)),
            "examples" => linked(|advice| &advice.examples, self.examples(stage)),
            "resources" => linked(|advice| &advice.resources, self.resources(stage)),
            _ => Vec::new(),
        }
    }

    /// The advice for programs. The form of this is a contract.
    #[must_use]
    pub fn data(&self, asked: Asked<'_>) -> Data {
        let stage = asked.stage;
        let wanted = |section: &str| asked.section.is_none_or(|asked| asked == section);
        let mut data = json!({
            "id": stage,
            "name": self.stage_word(stage, "name"),
            "purpose": self.stage_word(stage, "purpose"),
        });
        let pieces = self.pieces(asked);
        for list in ["fits", "does-not-fit", "principles", "approaches", "cautions"] {
            if wanted(StageAdvice::section_of(list)) {
                let of_this = pieces.iter().filter(|piece| piece.list == list);
                data[list.replace('-', "_")] = of_this.map(|piece| self.piece_data(stage, piece)).collect();
            }
        }
        if wanted("requirements") {
            let requirement = |id: &str| {
                let word = |field: &str| self.standards.texts.get(&["requirements", id, field]);
                let before: Vec<&str> = self.before(stage, id).collect();
                let mut data = json!({ "id": id, "name": word("name"), "text": word("text"), "before": before });
                self.origins.add(&mut data, self.standards.facts.requirements[id].origin());
                data
            };
            data["requirements"] = self.requirements(stage).map(requirement).collect();
        }
        if let Some(advice) = self.advice(stage) {
            for (section, name, ids) in [
                ("tools", "categories", &advice.categories),
                ("examples", "examples", &advice.examples),
                ("resources", "resources", &advice.resources),
            ] {
                if wanted(section) {
                    data[name] = json!(ids);
                }
            }
        }
        json!({ "stage": data, "checked": self.checked })
    }

    fn piece_data(&self, stage: &str, piece: &Piece<'_>) -> Data {
        let mut data = json!({ "id": piece.id, "text": piece.text, "applies": piece.aside.is_none() });
        if let Some(why) = &piece.aside {
            data["why_not"] = json!(why);
        }
        if let Some(approach) = piece.approach {
            data["name"] = json!(self.approach_name(stage, piece.id));
            data["companion"] = json!(self.companion(stage, piece.id));
            data["reach"] = json!(approach.reach);
            data["level"] = json!(approach.level);
            data["people"] = json!(approach.people);
            data["weeks"] = json!(approach.weeks);
            data["money"] = json!(approach.money);
            data["categories"] = json!(approach.categories);
            data["below_promise"] = json!(self.below_promise(approach).is_some());
        }
        self.origins.add(&mut data, piece.origin);
        data
    }

    /// All stages, for reading.
    #[must_use]
    pub fn overview(&self) -> Document {
        let messages = self.messages;
        let stages = self.stages.facts.stages.keys();
        let facts = stages.map(|id| (self.stage_word(id, "name").to_owned(), self.stage_word(id, "purpose"), id));
        let entry = |(name, purpose, id): (String, &str, &String)| Entry {
            text: name,
            details: vec![purpose.to_owned(), format!("cocreate stage {id}")],
        };
        let blocks = vec![Block::Steps(facts.map(entry).collect())];
        Document {
            language: self.language().to_owned(),
            title: say!(messages, "stage-title"),
            lead: vec![say!(messages, "stage-lead")],
            sections: Section::new("stages", say!(messages, "stage-order"), blocks).into_iter().collect(),
            foot: Vec::new(),
        }
    }

    /// All stages as rows.
    #[must_use]
    pub fn stages_table(&self) -> Table {
        let messages = self.messages;
        let columns = vec![
            say!(messages, "list-column-id"),
            say!(messages, "stage-column-stage"),
            say!(messages, "stage-column-purpose"),
        ];
        let row = |id: &String| {
            vec![id.clone(), self.stage_word(id, "name").to_owned(), self.stage_word(id, "purpose").to_owned()]
        };
        Table { caption: String::new(), columns, rows: self.stages.facts.stages.keys().map(row).collect() }
    }

    /// All stages for programs. The form of this is a contract.
    #[must_use]
    pub fn stages_data(&self) -> Data {
        let stage = |id: &String| json!({ "id": id, "name": self.stage_word(id, "name"), "purpose": self.stage_word(id, "purpose") });
        json!({ "stages": self.stages.facts.stages.keys().map(stage).collect::<Vec<_>>() })
    }
}
