//! What can be wrong with a plan or answers file, as data.

use crate::diagnostic::Diagnostic;
use crate::guide::model::QuestionsOf;
use crate::interview::AnswerError;
use crate::yaml::{ReadError, ShapeFault};

/// What is wrong with a plan or answers file, and where.
pub type PlanDiagnostic = Diagnostic<PlanProblem>;

/// What can be wrong with a plan or answers file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanProblem {
    /// No YAML document that can be worked with.
    Unreadable(ReadError),
    /// An entry that stands twice.
    Duplicate,
    /// Made by a newer program.
    NewerFormat { found: i64, known: i64 },
    /// It has no `cocreate` number, so it is no plan of ours.
    NotAPlan,
    /// It holds nothing at all.
    Empty,
    /// A checklist as it was once written, as a list; with one of its entries as it is written now.
    ListOfItems { example: String },
    /// A field or a value that is none of ours.
    Shape(ShapeFault),
    /// A value of the wrong kind, with how one of the right kind is written.
    WrongKind { found: String, example: String },
    /// An id that this guide does not have.
    UnknownId { found: String, kind: IdKind },
    /// A question whose answer belongs in another part of the file, with how it is written there.
    WrongPart {
        question: String,
        part: &'static str,
        example: String,
    },
    /// A value that is no answer to its question.
    Refused {
        questions: QuestionsOf,
        question: String,
        error: AnswerError,
    },
}

/// What an id is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdKind {
    Question,
    /// A question that a meeting is asked.
    MeetingQuestion,
    /// A task of a meeting.
    MeetingTask,
    Item,
    Stage,
    Tool,
    /// A requirement, or a rule of OGP Local.
    Requirement,
}

impl From<&ReadError> for PlanDiagnostic {
    /// Why a file could not be read at all.
    fn from(error: &ReadError) -> PlanDiagnostic {
        let problem = PlanProblem::Unreadable(error.clone());
        Diagnostic::new(error.line(), error.path(), problem)
    }
}
