//! Which language to speak: what the user asked for, then the plan, then the system, then English.

use super::language::{Language, Languages};

/// What the surroundings say about language.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// `--lang`.
    pub flag: Option<String>,
    /// `COCREATE_LANG`.
    pub variable: Option<String>,
    /// The plan's language, for plan commands.
    pub plan: Option<String>,
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order, and what the system itself says.
    pub system: Vec<String>,
}

/// A language, and whether anything asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub language: Language,
    /// False when it is English only because nothing said otherwise.
    pub known: bool,
}

/// A language that was asked for by name and does not exist here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub name: String,
    /// The language in which to say so.
    pub speak: Language,
}

/// Chooses the language.
///
/// # Errors
/// When the flag or our own variable names a language that is not spoken here: that never falls
/// back silently.
pub fn choose(surroundings: &Surroundings, languages: &Languages) -> Result<Chosen, Asked> {
    let find = |name: &str| languages.find(name);
    let system = first_set(&surroundings.system).and_then(|name| find(name));
    let plan = surroundings.plan.as_deref().and_then(find);
    let variable = surroundings.variable.as_deref().and_then(find);
    for name in [&surroundings.flag, &surroundings.variable]
        .into_iter()
        .flatten()
    {
        if !name.is_empty() {
            let speak = variable.or(plan).or(system).unwrap_or(Language::ENGLISH);
            let language = find(name).ok_or_else(|| Asked {
                name: name.clone(),
                speak,
            })?;
            return Ok(Chosen {
                language,
                known: true,
            });
        }
    }
    Ok(match plan.or(system) {
        Some(language) => Chosen {
            language,
            known: true,
        },
        None => Chosen {
            language: Language::ENGLISH,
            known: false,
        },
    })
}

/// As gettext reads them: the first that is set decides, even where it names a language that is not
/// spoken here.
fn first_set(names: &[String]) -> Option<&String> {
    names.iter().find(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(flag: &str, variable: &str, plan: &str, system: &[&str]) -> Result<Chosen, Asked> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let system = system.iter().map(|name| (*name).to_owned()).collect();
        let surroundings = Surroundings {
            flag: some(flag),
            variable: some(variable),
            plan: some(plan),
            system,
        };
        choose(&surroundings, &Languages::default())
    }

    fn code(flag: &str, variable: &str, plan: &str, system: &[&str]) -> &'static str {
        chosen(flag, variable, plan, system)
            .unwrap()
            .language
            .code()
    }

    #[test]
    fn the_flag_comes_first_then_the_variable_then_the_plan_then_the_system() {
        assert_eq!(code("fr", "es", "en", &["es_ES"]), "fr");
        assert_eq!(code("", "es", "fr", &["en_US"]), "es");
        assert_eq!(code("", "", "fr", &["es_ES"]), "fr");
        assert_eq!(code("", "", "", &["", "fr_CA.UTF-8", "es_ES"]), "fr");
    }

    #[test]
    fn a_language_asked_for_never_falls_back() {
        assert_eq!(
            chosen("de", "", "", &["es_ES"]),
            Err(Asked {
                name: "de".into(),
                speak: Language::find("es").unwrap()
            })
        );
        assert!(chosen("", "klingon", "", &[]).is_err());
    }

    #[test]
    fn no_language_is_not_the_same_as_english() {
        for system in [
            &["C"][..],
            &["POSIX"],
            &["", "", ""],
            &["de_DE.UTF-8", "fr_FR"],
            &[],
        ] {
            assert!(!chosen("", "", "", system).unwrap().known, "{system:?}");
        }
        assert!(chosen("", "", "", &["en_GB"]).unwrap().known);
    }
}
