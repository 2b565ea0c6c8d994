//! What a text points to in the guide or the program, before it is a command line.

/// Something that can be shown or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub part: Part,
    /// What of it, by id or name; all, if none.
    pub entry: Option<String>,
    /// What narrows it down: filters with their values.
    pub filters: Vec<(&'static str, String)>,
    /// The language in which it is shown, if not the user's.
    pub language: Option<String>,
}

/// A part of what can be shown or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Plan,
    Status,
    Tick,
    Undo,
    Export,
    Write,
    Stage,
    MeetingPlan,
    MeetingExport,
    MeetingTips,
    Tools,
    Tool,
    Examples,
    Standards,
    Resources,
    Glossary,
    Search,
    /// What a search finds, as the guide's modules name it.
    Found(&'static str),
}

impl Target {
    /// One entry of a part.
    #[must_use]
    pub fn entry(part: Part, entry: &str) -> Target {
        Target {
            entry: Some(entry.to_owned()),
            ..Target::from(part)
        }
    }

    /// The same, narrowed down.
    #[must_use]
    pub fn with(mut self, filter: &'static str, value: &str) -> Target {
        self.filters.push((filter, value.to_owned()));
        self
    }
}

impl From<Part> for Target {
    fn from(part: Part) -> Target {
        Target {
            part,
            entry: None,
            filters: Vec::new(),
            language: None,
        }
    }
}
