//! Shows what was found or chosen: on the screen, or in a format of files.

use serde_json::Value as Data;

use super::command_line::command_line;
use crate::cli::also::Further;
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::CommandError;
use crate::guide::model::Countries;
use crate::locale::Messages;
use crate::message;
use crate::render::{Content, Format, PageWords, Paper, Setting, list_text, terminal};
use crate::report::view::{Medium, Reading, View};
use crate::report::{Calendar, Document, Table, Timeline};

/// Where something is shown.
#[derive(Clone, Copy)]
pub enum Shown {
    Screen,
    File(Format, Rows),
}

/// How rows are written.
#[derive(Clone, Copy, Default)]
pub struct Rows {
    /// What stands between cells, if not what the language expects.
    pub separator: Option<u8>,
    pub byte_order_mark: bool,
    /// The paper of pages, if not the one that is usual where the plan is made.
    pub paper: Option<Paper>,
}

/// What was chosen of a subject, with command lines for what it points to.
struct Chosen<'a, V: View> {
    view: &'a V,
    choice: &'a V::Choice,
}

impl<V: View> Content for Chosen<'_, V> {
    fn reading(&self, medium: Medium) -> Reading {
        let reading = self.view.reading(self.choice, medium);
        reading.pointing(&command_line)
    }

    fn table(&self) -> Table {
        let mut table = self.view.table(self.choice);
        table.point(&command_line);
        table
    }

    fn data(&self) -> Data {
        self.view.data(self.choice)
    }

    fn calendar(&self) -> Option<Calendar> {
        self.view.calendar(self.choice)
    }

    fn timeline(&self) -> Option<Timeline> {
        let mut timeline = self.view.timeline(self.choice)?;
        timeline.point(&command_line);
        Some(timeline)
    }
}

/// Shows what was chosen of a subject.
///
/// # Errors
/// When stdout is closed or full.
pub fn show<V: View>(
    context: &Context<'_>,
    shown: Shown,
    view: &V,
    choice: &V::Choice,
) -> Result<(), CommandError> {
    let ui = &context.ui;
    let chosen = Chosen { view, choice };
    match shown {
        Shown::File(format, _) => {
            refuse_for_screen(context, format, "list-no-text-hint")?;
            ui.bytes(&in_format(context, shown, view, choice))
        }
        Shown::Screen => match chosen.reading(Medium::Screen) {
            Reading::List(list) => ui.read(&list_text(&list, ui.width)),
            Reading::Documents(documents) => {
                for (position, document) in documents.iter().enumerate() {
                    if position > 0 {
                        ui.result("\n")?;
                    }
                    ui.lines(&terminal(document, ui.width))?;
                }
                Ok(())
            }
        },
    }
}

/// Whether what was asked for is read where it was typed: then it is a document on the screen, and
/// no format that others take in.
pub fn is_read(context: &Context<'_>, formatting: &Formatting, has_output: bool) -> bool {
    !has_output && formatting.format.is_none() && context.environment.stdout_is_terminal
}

/// Refuses to fill a terminal with what is no text; `hint` is the message that says what to do.
///
/// # Errors
/// When results would go to a terminal, and the format is no text.
pub fn refuse_for_screen(
    context: &Context<'_>,
    format: Format,
    hint: &str,
) -> Result<(), CommandError> {
    if !format.binary || !context.environment.stdout_is_terminal {
        return Ok(());
    }
    let (messages, ending) = (&context.messages, format.endings[0]);
    Err(CommandError::usage(
        message!(messages, "list-no-text", format = format.name),
        message!(messages, hint, ending = ending),
    ))
}

/// A document on the screen, with command lines for what it points to.
///
/// # Errors
/// When stdout is closed or full.
pub fn show_document(context: &Context<'_>, mut document: Document) -> Result<(), CommandError> {
    document.point(&command_line);
    context.ui.lines(&terminal(&document, context.ui.width))
}

/// What a page itself says.
fn words_of_page(messages: &Messages) -> [String; 4] {
    [
        message!(messages, "export-contents"),
        message!(messages, "export-annexes"),
        message!(messages, "export-done"),
        message!(messages, "export-to-do"),
    ]
}

/// The paper that is usual in the plan's country or, where that is not known, in that of the user's
/// system.
fn usual_paper(context: &Context<'_>, format: Format) -> Paper {
    if !format.for_reading {
        return Paper::default();
    }
    let country = context
        .country
        .clone()
        .or_else(|| context.environment.country());
    let is_letter = country.is_some_and(|country| {
        let guide = context.guide();
        guide.is_ok_and(|guide| {
            let on_letter = guide.facts::<Countries>().letter_paper;
            on_letter.iter().any(|code| **code == *country)
        })
    });
    if is_letter { Paper::Letter } else { Paper::A4 }
}

/// What was chosen of a subject in a format of files; on the screen, nothing.
pub fn in_format<V: View>(
    context: &Context<'_>,
    shown: Shown,
    view: &V,
    choice: &V::Choice,
) -> Vec<u8> {
    in_format_also(context, &[], shown, view, choice)
}

/// The same of what is there in further languages, too.
pub fn in_format_also<V: View>(
    context: &Context<'_>,
    also: &[Further],
    shown: Shown,
    view: &V,
    choice: &V::Choice,
) -> Vec<u8> {
    let Shown::File(format, rows) = shown else {
        return Vec::new();
    };
    let messages = &context.messages;
    let all = std::iter::once(messages).chain(also.iter().map(|further| &further.messages));
    let all: Vec<(&Messages, [String; 4])> = all
        .map(|messages| (messages, words_of_page(messages)))
        .collect();
    let name = |code: &str| also.first()?.parts.manifest.languages.get(code);
    let words = all
        .iter()
        .map(|(messages, [contents, annexes, done, to_do])| {
            let language = messages.language().code();
            PageWords {
                language,
                name: name(language).map_or(language, String::as_str),
                contents,
                annexes,
                done,
                to_do,
            }
        });
    let words: Vec<PageWords<'_>> = words.collect();
    // What spreadsheets of the language take for the end of a cell; where that is no comma, they
    // also take a file without a mark for one of old.
    let usual = message!(messages, "locale-cell-separator");
    let usual = usual.trim_matches('"').bytes().next().unwrap_or(b',');
    let marked = rows.separator.is_none() && usual != b',';
    let setting = Setting {
        words: &words,
        separator: rows.separator.unwrap_or(usual),
        byte_order_mark: rows.byte_order_mark || marked,
        paper: rows.paper.unwrap_or_else(|| usual_paper(context, format)),
    };
    format.write(&Chosen { view, choice }, &setting)
}
