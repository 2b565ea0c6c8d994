//! `cocreate search`: where words stand, in all modules, and the command that shows it.

use serde_json::{Value as Data, json};

use crate::cli::arguments::SearchArguments;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::names;
use crate::cli::output::show::show_documents;
use crate::guide::model::Manifest;
use crate::guide::{Guide, Hit};
use crate::locale::Messages;
use crate::message;
use crate::report::{Block, Document, Entry, Section, Table};

/// How many things are shown unless more are asked for.
const MOST: usize = 12;

/// Runs the command.
pub fn run(context: &Context<'_>, arguments: &SearchArguments) -> Result<(), Failure> {
    let messages = &context.messages;
    let format = names::format(arguments.format.as_deref(), messages)?;
    let most = names::most(arguments.most.as_deref(), messages)?.unwrap_or(MOST);
    let guide = context.guide()?;
    let sought = arguments.words.join(" ");
    let mut finding = Finding {
        guide: &guide,
        messages,
        language: context.language().to_owned(),
        hits: Vec::new(),
    };
    finding.hits = guide.index(&finding.language).find(&sought);
    // What was found elsewhere is introduced before it is shown.
    let (mut lead, mut foot) = (Vec::new(), Vec::new());
    if finding.hits.is_empty() {
        lead.push(message!(messages, "search-none", sought = sought.as_str()));
        lead.push(
            finding
                .look_elsewhere(&sought)
                .unwrap_or_else(|| message!(messages, "search-none-hint")),
        );
    }
    let total = finding.hits.len();
    finding.hits.truncate(most);
    if finding.hits.len() < total {
        foot.push(message!(
            messages,
            "search-more",
            shown = finding.hits.len(),
            total = total,
            most = total
        ));
    }
    let documents = || vec![finding.document(&sought, lead.clone(), foot.clone())];
    let data = || json!({ "language": finding.language, "hits": finding.data(), "total": total });
    show_documents(context, format, &documents, &|| finding.table(), &data)
}

struct Finding<'a> {
    guide: &'a Guide,
    messages: &'a Messages,
    /// The language in which things were found.
    language: String,
    hits: Vec<Hit>,
}

impl Finding<'_> {
    /// What another language has, where the user's has nothing; tells which language that is.
    fn look_elsewhere(&mut self, sought: &str) -> Option<String> {
        let languages = self.guide.facts::<Manifest>().languages;
        for (code, name) in &languages {
            let hits = self.guide.index(code).find(sought);
            if !hits.is_empty() {
                code.clone_into(&mut self.language);
                self.hits = hits;
                return Some(message!(
                    self.messages,
                    "search-elsewhere",
                    language = name.as_str(),
                    code = code.as_str()
                ));
            }
        }
        None
    }

    fn module(&self, hit: &Hit) -> String {
        self.messages
            .text(&format!("search-in-{}", hit.module), &[])
    }

    fn title(&self, hit: &Hit) -> &'static str {
        hit.title(&self.guide.texts_of(&self.language, hit.module))
    }

    fn command(&self, hit: &Hit) -> String {
        // What was found in another language is shown in it.
        let lang = if self.language == self.messages.language().code() {
            String::new()
        } else {
            format!(" --lang {}", self.language)
        };
        format!("cocreate {}{lang}", hit.command)
    }

    fn document(&self, sought: &str, lead: Vec<String>, foot: Vec<String>) -> Document {
        let messages = self.messages;
        let entry = |hit: &Hit| Entry {
            text: message!(
                messages,
                "search-hit",
                place = self.module(hit),
                title = self.title(hit)
            ),
            details: vec![self.command(hit)],
        };
        let entries: Vec<Entry> = self.hits.iter().map(entry).collect();
        Document {
            language: self.language.clone(),
            title: message!(messages, "search-title", sought = sought),
            lead,
            sections: Section::new(
                "hits",
                message!(messages, "search-found"),
                vec![Block::Steps(entries)],
            )
            .into_iter()
            .collect(),
            foot,
        }
    }

    fn table(&self) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "search-column-place"),
            message!(messages, "search-column-title"),
            message!(messages, "search-column-command"),
        ];
        let row = |hit: &Hit| {
            vec![
                self.module(hit),
                self.title(hit).to_owned(),
                self.command(hit),
            ]
        };
        Table {
            caption: String::new(),
            columns,
            rows: self.hits.iter().map(row).collect(),
        }
    }

    /// What was found, for programs. The form of this is a contract.
    fn data(&self) -> Vec<Data> {
        let hit = |hit: &Hit| json!({ "module": hit.module, "title": self.title(hit), "command": self.command(hit), "words": hit.words });
        self.hits.iter().map(hit).collect()
    }
}
