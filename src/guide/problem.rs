//! What can be wrong with a guide, as data.

use crate::diagnostic::Diagnostic;
use crate::yaml::{ReadError, ShapeFault};

/// What is wrong with a guide, and where.
pub type GuideDiagnostic = Diagnostic<Problem>;

/// What can be wrong with a guide. The interface words each by its [`Problem::code`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    MissingFile,
    UnexpectedFile,
    TooLarge,
    /// No YAML document that can be worked with.
    Unreadable(ReadError),
    /// An entry that stands twice in one list.
    Duplicate,
    Shape(ShapeFault),
    /// A text that is not there, or is empty, in this language.
    MissingText,
    EmptyText,
    /// A text for which there is no entry, or that only this language has.
    OrphanedText,
    /// A control or direction character inside a text.
    HiddenCharacter {
        code: String,
    },
    /// A slip of the keyboard, or markup, in a text.
    TypingSlip {
        found: String,
    },
    /// Quotation marks that are not those of the language.
    ForeignQuotes {
        found: String,
    },
    /// A sign without the no-break space that the language sets there.
    NoBreakSpace {
        found: String,
    },
    /// A question or an exclamation without its opening or closing sign.
    UnopenedSign {
        found: String,
    },
    /// A text too long for where it is shown.
    LongText {
        limit: String,
    },
    /// The same sentence in two languages.
    SameSentence {
        other: String,
    },
    /// Not the code of a language.
    BadLanguage {
        found: String,
    },
    /// No Fluent that can be read.
    NotFluent,
    /// Something put into a message that it is not given.
    WrongVariable {
        found: String,
    },
    /// Something that the English message says and this one does not.
    MissingVariable {
        found: String,
    },
    BadId {
        found: String,
    },
    BadAddress {
        found: String,
    },
    /// One address twice in the sources.
    SameAddress {
        other: String,
    },
    /// An id that its collection does not have.
    UnknownId {
        found: String,
        allowed: Vec<String>,
    },
    /// A test that the kind of question cannot answer, or a field that its kind cannot have.
    WrongTest {
        question: String,
        kind: String,
    },
    /// A condition on a question that is not asked before.
    LaterQuestion {
        question: String,
    },
    Unreachable,
    /// A condition with a name that nothing names.
    Unused,
    /// A question that cannot play the part that the guide gives it.
    WrongRole {
        needs: String,
    },
    MissingSource,
    /// A tool of which nothing says what it is not for.
    AlwaysFits,
    /// A blank that this text has in another language and not in this one.
    MissingBlank {
        name: String,
    },
    /// A field that this kind of entry needs.
    MissingField {
        name: String,
    },
}

impl Problem {
    /// The kebab-case code by which the fault is known, and worded.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Problem::MissingFile => "missing-file",
            Problem::UnexpectedFile => "unexpected-file",
            Problem::TooLarge => "too-large",
            Problem::Unreadable(error) => error.code(),
            Problem::Duplicate => "duplicate",
            Problem::Shape(ShapeFault::UnknownField { .. }) => "unknown-field",
            Problem::Shape(ShapeFault::UnknownValue { .. }) => "unknown-value",
            Problem::Shape(ShapeFault::WrongKind { .. }) => "wrong-kind",
            Problem::Shape(ShapeFault::MissingField { .. }) | Problem::MissingField { .. } => {
                "missing-field"
            }
            Problem::MissingText => "missing-text",
            Problem::EmptyText => "empty-text",
            Problem::OrphanedText => "orphaned-text",
            Problem::HiddenCharacter { .. } => "hidden-character",
            Problem::TypingSlip { .. } => "typing-slip",
            Problem::ForeignQuotes { .. } => "foreign-quotes",
            Problem::NoBreakSpace { .. } => "no-break-space",
            Problem::UnopenedSign { .. } => "unopened-sign",
            Problem::LongText { .. } => "long-text",
            Problem::SameSentence { .. } => "same-sentence",
            Problem::BadLanguage { .. } => "bad-language",
            Problem::NotFluent => "not-fluent",
            Problem::WrongVariable { .. } => "wrong-variable",
            Problem::MissingVariable { .. } => "missing-variable",
            Problem::BadId { .. } => "bad-id",
            Problem::BadAddress { .. } => "bad-address",
            Problem::SameAddress { .. } => "same-address",
            Problem::UnknownId { .. } => "unknown-id",
            Problem::WrongTest { .. } => "wrong-test",
            Problem::LaterQuestion { .. } => "later-question",
            Problem::WrongRole { .. } => "wrong-role",
            Problem::Unused => "unused",
            Problem::Unreachable => "unreachable",
            Problem::MissingSource => "missing-source",
            Problem::AlwaysFits => "always-fits",
            Problem::MissingBlank { .. } => "missing-blank",
        }
    }

    /// What was found where the fault is, and the names that would be allowed there.
    #[must_use]
    pub fn details(&self) -> (&str, &[String]) {
        match self {
            Problem::Shape(
                ShapeFault::UnknownField { found, allowed }
                | ShapeFault::UnknownValue { found, allowed },
            )
            | Problem::UnknownId { found, allowed } => (found, allowed),
            Problem::Shape(ShapeFault::WrongKind { found, .. })
            | Problem::BadId { found }
            | Problem::BadLanguage { found }
            | Problem::WrongVariable { found }
            | Problem::MissingVariable { found }
            | Problem::BadAddress { found }
            | Problem::TypingSlip { found }
            | Problem::ForeignQuotes { found }
            | Problem::NoBreakSpace { found }
            | Problem::UnopenedSign { found }
            | Problem::LongText { limit: found }
            | Problem::HiddenCharacter { code: found } => (found, &[]),
            Problem::Shape(ShapeFault::MissingField { name }) | Problem::MissingField { name } => {
                (name, &[])
            }
            Problem::WrongRole { needs } => (needs, &[]),
            Problem::MissingBlank { name } => (name, &[]),
            Problem::SameSentence { other } | Problem::SameAddress { other } => (other, &[]),
            Problem::WrongTest { question, .. } | Problem::LaterQuestion { question } => {
                (question, &[])
            }
            _ => ("", &[]),
        }
    }
}

impl std::fmt::Display for GuideDiagnostic {
    /// For the build's own output; the interface words faults in the user's language.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (found, _) = self.problem.details();
        write!(
            f,
            "{}:{}: {} {} {found}",
            self.file,
            self.line,
            self.path,
            self.problem.code()
        )
    }
}
