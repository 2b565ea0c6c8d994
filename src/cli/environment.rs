//! The one place that looks at the process's surroundings: variables, terminals, the date.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;

use jiff::civil::Date;

/// What the program finds around it.
#[derive(Clone, Debug)]
pub struct Environment {
    variables: BTreeMap<&'static str, String>,
    /// The system's own languages, asked only where no variable says one.
    system_languages: Vec<String>,
    pub stdin_is_terminal: bool,
    pub stdout_is_terminal: bool,
    pub stderr_is_terminal: bool,
    /// The width of the terminal, if there is one.
    pub terminal_width: Option<usize>,
    /// Its height.
    pub terminal_height: Option<usize>,
}

/// Every variable that is read, so that documentation and tests can name them all.
pub const VARIABLES: [&str; 12] = [
    "COCREATE_LANG",
    "COCREATE_GUIDE",
    "COCREATE_DATE",
    "COCREATE_COMPLETE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "ACCESSIBLE",
    "TERM",
];

impl Environment {
    /// Looks around.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    pub fn of_process() -> Environment {
        let variables: BTreeMap<&'static str, String> = VARIABLES
            .iter()
            .filter_map(|name| {
                Some((
                    *name,
                    std::env::var(name).ok().filter(|value| !value.is_empty())?,
                ))
            })
            .collect();
        let said = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .any(|name| variables.contains_key(name));
        let system_languages = if said {
            Vec::new()
        } else {
            sys_locale::get_locale().into_iter().collect()
        };
        let size = console::Term::stdout().size_checked();
        Environment {
            system_languages,
            stdin_is_terminal: std::io::stdin().is_terminal(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
            terminal_width: size.map(|(_, columns)| usize::from(columns)),
            terminal_height: size.map(|(rows, _)| usize::from(rows)),
            variables,
        }
    }

    /// Surroundings without a terminal, in which these variables are set.
    #[must_use]
    pub fn without_terminal(
        variables: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Environment {
        Environment {
            variables: variables.into_iter().collect(),
            system_languages: Vec::new(),
            stdin_is_terminal: false,
            stdout_is_terminal: false,
            stderr_is_terminal: false,
            terminal_width: None,
            terminal_height: None,
        }
    }

    /// The value of a variable that is set and not empty.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// What the system says about language, in the order in which it counts.
    #[must_use]
    pub fn system_languages(&self) -> Vec<String> {
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| self.variable(name).map(str::to_owned));
        variables
            .chain(self.system_languages.iter().cloned())
            .collect()
    }

    /// Today in the user's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        jiff::Zoned::now().date()
    }
}
