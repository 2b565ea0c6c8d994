//! One kind of "this is wrong, here": of a guide, a plan, an answers file. `cli` words it.

/// One thing that is wrong in a file, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic<P> {
    /// The file, below the folder that was read; empty where one file alone was read.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The path of the part at fault; empty for the whole file.
    pub path: String,
    /// What is wrong.
    pub problem: P,
}

impl<P> Diagnostic<P> {
    /// What is wrong in the one file that was read.
    pub fn new(line: usize, path: &str, problem: P) -> Diagnostic<P> {
        Diagnostic {
            file: String::new(),
            line: line.max(1),
            path: path.to_owned(),
            problem,
        }
    }

    /// The same, in this file.
    #[must_use]
    pub fn within(self, file: &str) -> Diagnostic<P> {
        Diagnostic {
            file: file.to_owned(),
            ..self
        }
    }
}
