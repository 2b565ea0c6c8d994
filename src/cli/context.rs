//! What every command has at hand.

use std::cell::OnceCell;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::environment::Environment;
use super::error::{CommandError, Exit};
use super::fault_words::fault_line;
use crate::built_in;
use crate::cli::output::ui::Ui;
use crate::guide::model::Roles;
use crate::guide::{Guide, GuideDiagnostic, compile, read_folder};
use crate::locale::{Language, Languages, Messages, Surroundings, choose};
use crate::message;
use crate::text::name_of;

/// What every command has at hand.
pub struct Context<'a> {
    pub messages: Messages,
    /// The languages that can be spoken.
    pub languages: Languages,
    /// False when nothing said which language the user speaks.
    pub language_known: bool,
    pub surroundings: Surroundings,
    pub environment: &'a Environment,
    pub ui: Ui,
    /// The country of the plan, once one is open.
    pub country: Option<String>,
    /// The day that counts as today: `--date`, else the clock's.
    pub today: Date,
    /// A folder with an edited guide.
    pub guide_folder: Option<PathBuf>,
    /// The folder's guide once it was read, or its faults.
    pub edited: OnceCell<Result<Guide, Vec<GuideDiagnostic>>>,
}

impl Context<'_> {
    /// The code of the language spoken.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.messages.language().code()
    }

    /// Lets the plan's language count, after what the user asked for and before what the system
    /// says.
    pub fn speak_language_of_plan(&mut self, code: Option<&str>) {
        self.surroundings.plan = code.map(str::to_owned);
        if let Ok(chosen) = choose(&self.surroundings, &self.languages) {
            self.speak(chosen.language);
            self.language_known = chosen.known;
        }
    }

    /// Goes on in another language.
    pub fn speak(&mut self, language: Language) {
        if language != self.messages.language() {
            self.messages = Messages::new(language);
            self.ui.language = language;
        }
    }

    /// The guide: the built-in one, or the folder's, checked by the same code.
    ///
    /// # Errors
    /// When the folder cannot be read, or its guide has faults; each has then been said.
    pub fn guide(&self) -> Result<Guide, CommandError> {
        let Some(folder) = &self.guide_folder else {
            return Ok(Guide::new(built_in::GUIDE));
        };
        let edited = self
            .edited(folder)
            .map_err(|error| CommandError::io(folder, &error, &self.messages))?;
        edited.as_ref().copied().map_err(|faults| {
            faults
                .iter()
                .for_each(|fault| self.ui.say(&fault_line(folder, fault, &self.messages)));
            CommandError {
                exit: Exit::Invalid,
                text: message!(self.messages, "guide-faults", count = faults.len()),
                hint: Some(message!(
                    self.messages,
                    "guide-faults-hint",
                    folder = name_of(folder)
                )),
            }
        })
    }

    fn edited(&self, folder: &Path) -> io::Result<&Result<Guide, Vec<GuideDiagnostic>>> {
        if let Some(edited) = self.edited.get() {
            return Ok(edited);
        }
        let files = read_folder(folder)?;
        let compiled = compile(&files).parts.map(Guide::from_compiled);
        let edited = compiled.map(|guide| guide.edited_from(Guide::new(built_in::GUIDE)));
        Ok(self.edited.get_or_init(|| edited))
    }

    /// The entries that play a part in the program, before it is known in which language faults of
    /// the guide would be told: those of the built-in guide where the folder's cannot be read.
    #[must_use]
    pub fn roles(&self) -> Roles {
        let folder = self.guide_folder.as_deref();
        let edited = folder.and_then(|folder| self.edited(folder).ok()?.as_ref().ok());
        edited.map_or_else(|| Guide::new(built_in::GUIDE).roles(), Guide::roles)
    }
}
