//! `cocreate export`: the plan as a document for somebody else.

use std::path::Path;

use clap::Args;

use crate::cli::also::{self, Further};
use crate::cli::arguments::Formatting;
use crate::cli::context::Context;
use crate::cli::error::{CommandError, Exit};
use crate::cli::names::{one_of, rows};
use crate::cli::output::file;
use crate::cli::output::show::{Shown, in_format_also, is_read, refuse_for_screen, show};
use crate::cli::plan_file;
use crate::locale::Messages;
use crate::message;
use crate::plan::PlanGuide;
use crate::render::{Format, Matter, formats};
use crate::report::view::Editions;
use crate::report::{Briefing, Exposed, Exposure, ForReader, PlanReader, Private, READERS, Review};
use crate::text::{name_of, names_folder};

#[derive(Debug, Args)]
pub struct ExportArguments {
    #[arg(long, value_name = "FILE")]
    pub plan: Option<String>,
    #[arg(long = "for", value_name = "READER")]
    pub reader: Option<String>,
    #[arg(long, value_name = "LANGUAGE")]
    pub also: Vec<String>,
    #[command(flatten)]
    pub formatting: Formatting,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub with_notes: bool,
    #[arg(long)]
    pub with_names: bool,
    #[arg(long)]
    pub why: bool,
    #[arg(long)]
    pub anyway: bool,
}

pub fn run(context: Context<'_>, arguments: &ExportArguments) -> Result<(), CommandError> {
    let messages = &context.messages;
    let reader = reader_of(arguments, messages)?;
    if arguments.why && !reader.says_why {
        return Err(CommandError::usage(
            message!(messages, "export-why-not"),
            message!(messages, "export-why-not-hint"),
        ));
    }
    let named = arguments.output.as_deref().filter(|output| *output != "-");
    let folder = named.filter(|output| reader.is_folder && is_folder(output));
    if let Some(folder) = folder {
        return review_folder(context, arguments, Path::new(folder));
    }
    let days: &[Matter] = if reader.has_days {
        &[Matter::Calendar]
    } else {
        &[]
    };
    let format = format_of(&arguments.formatting, named, days, messages)?;
    let also = also::languages(&context, &arguments.also, format)?;
    let rows = rows(&arguments.formatting, messages)?;
    let output = arguments
        .output
        .as_deref()
        .filter(|output| *output != "-")
        .map(Path::new);
    if let Some(path) = output {
        let plan = plan_file::path(arguments.plan.as_deref());
        refuse_to_overwrite(path, &plan, &context)?;
        let inside = format.name_of_file(reader.name);
        file::check_free(&context, path, arguments.force, &inside)?;
    } else {
        refuse_for_screen(&context, format, "export-no-text-hint")?;
    }
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let private = Private {
        notes: arguments.with_notes,
        names: arguments.with_names,
    };
    let also = also::further(&context, also)?;
    let brief = |parts: &PlanGuide, messages: &Messages| {
        let mut briefing = Briefing::new(parts, &plan, context.today, messages);
        if arguments.why {
            briefing = briefing.with_why(parts, &plan, messages);
        }
        if briefing.at_risk && !private.names {
            briefing.without_own_words(messages)
        } else {
            briefing
        }
    };
    let in_languages = InLanguages::new(&context, &parts, &also, brief);
    if !arguments.anyway {
        let exposed = reader.exposed(&in_languages.first, &context.messages);
        refuse_to_expose(&exposed, &context.messages)?;
    }
    let open = |briefing, messages| reader.open(briefing, private, messages);
    if is_read(&context, &arguments.formatting, output.is_some()) {
        return show(&context, Shown::Screen, &in_languages.editions(open), &());
    }
    let bytes = in_languages.write(Shown::File(format, rows), open);
    let Some(path) = output else {
        return context.ui.bytes(&bytes);
    };
    file::write(&context, path, &bytes, arguments.force)
}

/// A plan in the language spoken, and in those of `--also`.
struct InLanguages<'c, 'e> {
    context: &'c Context<'e>,
    also: &'c [Further],
    first: Briefing,
    others: Vec<Briefing>,
}

impl<'c, 'e> InLanguages<'c, 'e> {
    fn new(
        context: &'c Context<'e>,
        parts: &PlanGuide,
        also: &'c [Further],
        brief: impl Fn(&PlanGuide, &Messages) -> Briefing,
    ) -> InLanguages<'c, 'e> {
        let others = also.iter().map(|it| brief(&it.parts, &it.messages));
        InLanguages {
            context,
            also,
            first: brief(parts, &context.messages),
            others: others.collect(),
        }
    }

    /// What a reader gets of it, in each language.
    fn editions<'s>(
        &'s self,
        open: impl Fn(&'s Briefing, &'s Messages) -> ForReader<'s>,
    ) -> Editions<'s, ()> {
        let first = open(&self.first, &self.context.messages);
        let others = self.others.iter().zip(self.also);
        let others = others.map(|(briefing, further)| open(briefing, &further.messages));
        Editions::of(first, others)
    }

    /// The same in a format.
    fn write<'s>(
        &'s self,
        shown: Shown,
        open: impl Fn(&'s Briefing, &'s Messages) -> ForReader<'s>,
    ) -> Vec<u8> {
        in_format_also(self.context, self.also, shown, &self.editions(open), &())
    }
}

/// Whether an output is meant as a folder.
fn is_folder(output: &str) -> bool {
    names_folder(Path::new(output)) || Path::new(output).is_dir()
}

/// The evidence as the index of a repository to publish: a page, the same as text, and a list.
fn review_folder(
    context: Context<'_>,
    arguments: &ExportArguments,
    folder: &Path,
) -> Result<(), CommandError> {
    let rows = rows(&arguments.formatting, &context.messages)?;
    let also = also::languages(&context, &arguments.also, formats(&[])[0])?;
    let files =
        ["html", "md", "csv"].map(|ending| (folder.join(format!("index.{ending}")), ending));
    for (path, _) in &files {
        file::check_free(&context, path, arguments.force, "index")?;
    }
    let (context, parts, plan) = plan_file::open(context, arguments.plan.as_deref())?;
    let also = also::further(&context, also)?;
    let brief = |parts: &PlanGuide, messages: &Messages| {
        Briefing::new(parts, &plan, context.today, messages)
    };
    let in_languages = InLanguages::new(&context, &parts, &also, brief);
    let messages = &context.messages;
    let review = Review::open(&in_languages.first, messages);
    // Links may lead to those who take part.
    if review.at_risk() {
        return Err(CommandError {
            exit: Exit::Found,
            text: message!(messages, "review-not-published"),
            hint: Some(message!(messages, "review-not-published-hint")),
        });
    }
    if !arguments.anyway {
        refuse_to_expose(&review.exposed(), messages)?;
    }
    file::make_folder(&context, folder)?;
    for (path, ending) in &files {
        if let Some(format) = Format::of_ending(ending) {
            let bytes = in_languages.write(Shown::File(format, rows), |briefing, messages| {
                Box::new(Review::open(briefing, messages))
            });
            file::write(&context, path, &bytes, arguments.force)?;
        }
    }
    Ok(())
}

/// Who the document is for.
fn reader_of(arguments: &ExportArguments, messages: &Messages) -> Result<PlanReader, CommandError> {
    let readers: Vec<_> = READERS.iter().map(|it| (it.name, *it)).collect();
    let typed = arguments.reader.as_deref().unwrap_or(readers[0].0);
    one_of("--for", typed, &readers, messages)
}

/// The format asked for, or the one that the output's name ends in; where neither says, the first.
pub(super) fn format_of(
    formatting: &Formatting,
    output: Option<&str>,
    also: &[Matter],
    messages: &Messages,
) -> Result<Format, CommandError> {
    let formats = formats(also);
    if let Some(typed) = &formatting.format {
        let named: Vec<_> = formats
            .iter()
            .map(|format| (format.name, *format))
            .collect();
        return one_of("--format", typed, &named, messages);
    }
    // A folder's name is refused as such, not for how it ends.
    let output = output.filter(|output| !is_folder(output));
    let ending = output.and_then(|output| Path::new(output).extension());
    let Some(ending) = ending.map(|ending| ending.to_string_lossy()) else {
        return Ok(formats[0]);
    };
    let of_ending = Format::of_ending(&ending).filter(|format| {
        let of_this = |known: &Format| known.name == format.name;
        formats.iter().any(of_this)
    });
    of_ending.ok_or_else(|| {
        let endings = formats.iter().flat_map(|format| format.endings);
        let endings: Vec<String> = endings.map(|ending| format!(".{ending}")).collect();
        CommandError::usage(
            message!(messages, "export-ending", ending = ending.as_ref()),
            message!(messages, "export-ending-hint", endings = endings.join(", ")),
        )
    })
}

/// Stops before what could lead to a person is made public, and shows it.
fn refuse_to_expose(exposed: &[Exposed], messages: &Messages) -> Result<(), CommandError> {
    if exposed.is_empty() {
        return Ok(());
    }
    let lines = exposed.iter().map(|Exposed { place, found, kind }| {
        let kind = match kind {
            Exposure::Email => message!(messages, "public-exposed-email"),
            Exposure::Telephone => message!(messages, "public-exposed-telephone"),
            Exposure::Name => message!(messages, "public-exposed-name"),
        };
        message!(
            messages,
            "public-exposed-line",
            place = place.as_str(),
            found = found.as_str(),
            kind = kind
        )
    });
    let lines: Vec<String> = lines.collect();
    let count = message!(messages, "public-exposed", count = exposed.len());
    Err(CommandError {
        exit: Exit::Found,
        text: format!("{count}\n{}", lines.join("\n")),
        hint: Some(message!(messages, "public-exposed-hint")),
    })
}

/// Not even `--force` puts a document in the plan's own place.
pub(super) fn refuse_to_overwrite(
    path: &Path,
    plan: &Path,
    context: &Context<'_>,
) -> Result<(), CommandError> {
    let plan = plan.canonicalize();
    let same = plan.is_ok_and(|plan| path.canonicalize().is_ok_and(|path| path == plan));
    if !same {
        return Ok(());
    }
    Err(CommandError::usage(
        message!(context.messages, "export-is-plan", path = name_of(path)),
        message!(context.messages, "export-is-plan-hint"),
    ))
}
