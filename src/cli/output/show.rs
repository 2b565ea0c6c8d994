//! Shows what was found or chosen, in every format of lists.

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::render::{self, Format, markdown, terminal};
use crate::report::view::{Medium, Reading, View};

/// Shows what was chosen of a subject.
///
/// # Errors
/// When stdout is closed or full.
pub fn show<V: View>(
    context: &Context<'_>,
    format: Format,
    view: &V,
    choice: &V::Choice,
) -> Result<(), Failure> {
    let ui = &context.ui;
    match format {
        Format::Table => match view.reading(choice, Medium::Screen) {
            Reading::List { table, notes } => ui.read(&render::list_text(&table, &notes, ui.width)),
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
        Format::Markdown => ui.result(&match view.reading(choice, Medium::File) {
            Reading::List { table, notes } => render::list_markdown(&table, &notes),
            Reading::Documents(documents) => documents
                .iter()
                .map(markdown)
                .collect::<Vec<_>>()
                .join("\n"),
        }),
        Format::Json => ui.result(&render::json(&view.data(choice))),
        Format::Yaml => ui.result(&render::yaml(&view.data(choice))),
        Format::Csv => ui.result(&render::csv(&view.table(choice))),
    }
}
