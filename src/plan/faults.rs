//! Faults of plan and answers files, as data.

use crate::interview::Refusal;
use crate::yaml::{ReadError, ShapeFault};

/// One fault of a file: where it stands and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFault {
    /// The line, from 1.
    pub line: usize,
    /// The path of the part at fault; empty for the whole file.
    pub path: String,
    pub problem: PlanProblem,
}

/// What can be wrong with a plan or answers file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanProblem {
    NotUtf8,
    Syntax,
    Duplicate,
    /// Made by a newer program.
    NewerFormat {
        found: i64,
        known: i64,
    },
    /// It has no `cocreate` number, so it is no plan of ours.
    NotAPlan,
    Shape(ShapeFault),
    /// A question, item, stage or tool that this guide does not have.
    UnknownId {
        found: String,
        allowed: Vec<String>,
    },
    /// A question whose answer belongs in the other part of the file.
    WrongPart {
        question: String,
        part: &'static str,
    },
    /// A value that is no answer to its question.
    Refused {
        question: String,
        refusal: Refusal,
    },
}

impl PlanFault {
    /// A fault of reading the file at all.
    #[must_use]
    pub fn from_read(error: &ReadError) -> PlanFault {
        let (line, path, problem) = match error {
            ReadError::NotUtf8 { line } => (*line, "", PlanProblem::NotUtf8),
            ReadError::Syntax { line } => (*line, "", PlanProblem::Syntax),
            ReadError::Duplicate { line, path } => (*line, path.as_str(), PlanProblem::Duplicate),
            ReadError::LargeNumber { line, path, found } => (
                *line,
                path.as_str(),
                PlanProblem::Shape(ShapeFault::WrongKind {
                    found: found.clone(),
                }),
            ),
        };
        PlanFault {
            line,
            path: path.to_owned(),
            problem,
        }
    }
}
