//! The one place that looks at the process's surroundings: variables, terminals, the date.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;

use jiff::civil::Date;

use crate::plan::Writer;

/// What the program finds around it.
#[derive(Clone, Debug)]
pub struct Environment {
    variables: BTreeMap<&'static str, String>,
    /// The system's own languages, asked only where no variable says one.
    system_languages: Vec<String>,
    /// Whether this is all that the process does, so that its signals are ours to heed.
    pub is_whole_process: bool,
    pub stdin_is_terminal: bool,
    pub stdout_is_terminal: bool,
    pub stderr_is_terminal: bool,
    /// Who changes plans here, for others who want to meanwhile.
    pub writer: Writer,
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
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let variables: BTreeMap<&'static str, String> = VARIABLES
            .iter()
            .filter_map(|name| Some((*name, variable(name)?)))
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
            is_whole_process: true,
            stdin_is_terminal: std::io::stdin().is_terminal(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
            writer: writer(&variable),
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
            is_whole_process: false,
            stdin_is_terminal: false,
            stdout_is_terminal: false,
            stderr_is_terminal: false,
            writer: Writer::default(),
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

    /// The country that the system's language is set for: `es_MX.UTF-8` is Mexico's.
    #[must_use]
    pub fn country(&self) -> Option<String> {
        let language = self.system_languages().into_iter().next()?;
        let locale = language.split(['.', '@']).next()?;
        let country = locale.split(['_', '-']).next_back()?;
        let is_code = country.len() == 2 && country.chars().all(|it| it.is_ascii_uppercase());
        is_code.then(|| country.to_owned())
    }

    /// Today in the user's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        jiff::Zoned::now().date()
    }
}

/// Who this is, as far as the system says it.
fn writer(said: &dyn Fn(&str) -> Option<String>) -> Writer {
    Writer {
        process: std::process::id(),
        user: said("USER").or_else(|| said("USERNAME")),
        computer: computer(said),
    }
}

#[cfg(unix)]
fn computer(_: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let system = rustix::system::uname();
    Some(system.nodename().to_string_lossy().into_owned())
}

#[cfg(not(unix))]
fn computer(said: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    said("COMPUTERNAME")
}
