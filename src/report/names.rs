//! Names under which things are known: what a person wrote, understood.

use crate::guide::Texts;
use crate::text::{fold, nearest_of};

/// Names under which things are known by their ids: texts, or ids of a guide's entries.
pub struct Names<'a, I = &'a str> {
    /// Id, and every name under which it may be written, the id first.
    entries: Vec<(I, Vec<&'a str>)>,
}

/// Nothing is known under a name; what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The name as it was written.
    pub name: String,
    /// What is nearest to it, if anything is near.
    pub nearest: Option<Near>,
    /// What it stands for where that is several things: their ids, with their names.
    pub several: Vec<String>,
    /// All there is.
    pub ids: Vec<Near>,
}

/// What may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    pub id: String,
    /// What it is called in the reader's language; empty where that says no more than the id.
    pub title: String,
}

impl Near {
    /// What has this id, and is called so.
    #[must_use]
    pub fn new(id: &str, title: &str) -> Near {
        let letters = |text: &str| -> String {
            let folded = fold(text);
            folded.chars().filter(|it| it.is_alphanumeric()).collect()
        };
        let says_more = !letters(id).contains(&letters(title));
        Near {
            id: id.to_owned(),
            title: if says_more { title.trim() } else { "" }.to_owned(),
        }
    }
}

impl<'a, I: Copy + Into<&'a str>> Names<'a, I> {
    /// Ids with their names and aliases from the words of a module.
    #[must_use]
    pub fn of(ids: impl Iterator<Item = I>, collection: &str, texts: &Texts) -> Names<'a, I> {
        let entries = ids.map(|entry| {
            let id = entry.into();
            let name = texts.find(&[collection, id, "name"]).unwrap_or_default();
            let aliases = texts.find(&[collection, id, "aliases"]).unwrap_or_default();
            let aliases = aliases.split(',');
            let names = [id, name]
                .into_iter()
                .chain(aliases)
                .map(str::trim)
                .filter(|name| !name.is_empty());
            (entry, names.collect())
        });
        Names {
            entries: entries.collect(),
        }
    }

    /// Ids with the names given.
    #[must_use]
    pub fn from(entries: impl Iterator<Item = (I, Vec<&'a str>)>) -> Names<'a, I> {
        Names {
            entries: entries
                .map(|(id, names)| (id, [vec![id.into()], names].concat()))
                .collect(),
        }
    }

    /// Adds ids that are their own names.
    pub fn extend(&mut self, ids: impl Iterator<Item = I>) {
        self.entries.extend(ids.map(|id| (id, vec![id.into()])));
    }

    /// The same with ids that are mere texts.
    #[must_use]
    pub fn as_texts(self) -> Names<'a> {
        let entries = self.entries.into_iter();
        let entries = entries.map(|(id, names)| (id.into(), names)).collect();
        Names { entries }
    }

    /// Adds a name to an id.
    pub fn add(&mut self, id: &str, name: &'a str) {
        let mut entries = self.entries.iter_mut();
        if let Some((_, names)) = entries.find(|entry| entry.0.into() == id) {
            names.push(name);
        }
    }

    /// The id of exactly this name, if there is one; an id counts before every name.
    fn known(&self, written: &str) -> Option<I> {
        let mut entries = self.entries.iter();
        if let Some((id, _)) = entries.find(|entry| entry.0.into() == written) {
            return Some(*id);
        }
        match self.called(written)[..] {
            [(id, _)] => Some(*id),
            _ => None,
        }
    }

    /// Everything that is known under a name: one thing where it is an id.
    fn called(&self, written: &str) -> Vec<&(I, Vec<&'a str>)> {
        let folded = fold(written);
        let mut entries = self.entries.iter();
        if let Some(entry) = entries.find(|entry| fold(entry.0.into()) == folded) {
            return vec![entry];
        }
        let called = |names: &[&str]| names.iter().any(|name| fold(name) == folded);
        self.entries
            .iter()
            .filter(|(_, names)| called(names))
            .collect()
    }

    /// The id that was meant.
    ///
    /// # Errors
    /// When no id is known under that name.
    pub fn find(&self, written: &str) -> Result<I, Unknown> {
        self.known(written).ok_or_else(|| {
            let names = self
                .entries
                .iter()
                .flat_map(|(id, names)| names.iter().map(|name| (*name, (*id).into())));
            Unknown {
                name: written.to_owned(),
                nearest: nearest_of(written, names).map(|id| self.near(id)),
                several: self
                    .called(written)
                    .into_iter()
                    .map(called_and_named)
                    .collect(),
                ids: self
                    .entries
                    .iter()
                    .map(|(id, names)| Near::new((*id).into(), names.get(1).unwrap_or(&"")))
                    .collect(),
            }
        })
    }

    /// An id with its name.
    fn near(&self, id: &str) -> Near {
        let mut entries = self.entries.iter();
        let entry = entries.find(|(known, _)| (*known).into() == id);
        let name = entry.and_then(|(_, names)| names.get(1));
        Near::new(id, name.unwrap_or(&""))
    }

    /// The id that was meant by its name, by a beginning that no other id has, or by words that
    /// only its name holds.
    ///
    /// # Errors
    /// When none or several can be meant: then those are named.
    pub fn find_by_words(&self, written: &str) -> Result<I, Unknown> {
        let unknown = match self.find(written) {
            Ok(id) => return Ok(id),
            Err(unknown) if !unknown.several.is_empty() => return Err(unknown),
            Err(unknown) => unknown,
        };
        let folded = fold(written);
        let begins = |entry: &&(I, Vec<&'a str>)| fold(entry.0.into()).starts_with(&folded);
        let holds = |entry: &&(I, Vec<&'a str>)| {
            let held = words(&entry.1.join(" "));
            let mut asked = words(written).into_iter();
            asked.all(|asked| held.iter().any(|word| word.starts_with(&asked)))
        };
        // What says nothing begins everything.
        if folded.chars().any(char::is_alphanumeric) {
            let by_beginning: Vec<_> = self.entries.iter().filter(begins).collect();
            let by_words: Vec<_> = self.entries.iter().filter(holds).collect();
            for found in [by_beginning, by_words] {
                match found[..] {
                    [] => {}
                    [(id, _)] => return Ok(*id),
                    _ => {
                        return Err(Unknown {
                            several: found.into_iter().map(called_and_named).collect(),
                            ..unknown
                        });
                    }
                }
            }
        }
        Err(unknown)
    }

    /// The ids that were meant, in one or several values, separated by commas or not.
    ///
    /// # Errors
    /// As [`Names::find`].
    pub fn find_all(&self, written: &[String]) -> Result<Vec<String>, Unknown> {
        let mut ids = Vec::new();
        for written in written {
            // A name may hold commas itself.
            match self.known(written) {
                Some(id) => ids.push(id.into().to_owned()),
                None => {
                    for written in written.split(',') {
                        ids.push(self.find(written.trim())?.into().to_owned());
                    }
                }
            }
        }
        Ok(ids)
    }
}

/// An id with its name.
fn called_and_named<'a>((id, names): &(impl Copy + Into<&'a str>, Vec<&'a str>)) -> String {
    let id = (*id).into();
    format!("{id} ({})", names.get(1).unwrap_or(&id))
}

/// The words of a text, as they are compared.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;
    use crate::guide::model::Countries;
    use crate::guide::{Guide, LastingText};

    fn places() -> Names<'static> {
        let places = [
            ("KE", vec!["Kenya", "Kenia"]),
            ("CI", vec!["Côte d'Ivoire"]),
            ("BO", vec!["Bolivia, Plurinational State"]),
        ];
        Names::from(places.into_iter())
    }

    #[test]
    fn ids_and_names_are_found_whatever_their_case_and_accents() {
        assert_eq!(places().find("KE"), Ok("KE"));
        assert_eq!(places().find("kenia"), Ok("KE"));
        assert_eq!(places().find("COTE D'IVOIRE"), Ok("CI"));
    }

    #[test]
    fn several_may_stand_in_one_value_and_a_name_may_hold_a_comma() {
        let written = ["kenya, CI", "Bolivia, Plurinational State"].map(str::to_owned);
        assert_eq!(
            places().find_all(&written),
            Ok(["KE", "CI", "BO"].map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn a_name_of_several_things_stands_for_none_and_says_which() {
        let koreas = [
            ("KP", vec!["North Korea", "Korea"]),
            ("KR", vec!["South Korea", "Korea"]),
        ];
        let unknown = Names::from(koreas.into_iter()).find("korea").unwrap_err();
        assert_eq!(unknown.several, ["KP (North Korea)", "KR (South Korea)"]);
    }

    #[test]
    fn a_beginning_or_words_are_enough_where_only_one_thing_can_be_meant() {
        let items = [
            (
                "publish-timeline",
                vec!["Publicar el calendario y la promesa"],
            ),
            ("publish-draft", vec!["Publicar el borrador"]),
            ("data-notice", vec!["Redactar el aviso sobre datos"]),
        ];
        let names = Names::from(items.into_iter());
        assert_eq!(names.find_by_words("publish-t"), Ok("publish-timeline"));
        assert_eq!(names.find_by_words("DATA"), Ok("data-notice"));
        assert_eq!(names.find_by_words("borradór"), Ok("publish-draft"));
        assert_eq!(names.find_by_words("aviso datos"), Ok("data-notice"));
        let unknown = names.find_by_words("publish").unwrap_err();
        assert_eq!(
            unknown.several,
            [
                "publish-timeline (Publicar el calendario y la promesa)",
                "publish-draft (Publicar el borrador)"
            ]
        );
        let unknown = names.find_by_words("publicar el").unwrap_err();
        assert_eq!(unknown.several.len(), 2);
        for nothing in ["", " ", "-", "nada de esto"] {
            let unknown = names.find_by_words(nothing).unwrap_err();
            assert!(unknown.several.is_empty(), "{nothing}");
        }
    }

    #[test]
    fn what_is_not_known_says_what_is_nearest_and_what_there_is() {
        let unknown = places().find("Kenja").unwrap_err();
        assert_eq!(unknown.nearest, Some(Near::new("KE", "Kenya")));
        let named = |near: &Near| (near.id.clone(), near.title.clone());
        let all = [
            ("KE", "Kenya"),
            ("CI", "Côte d'Ivoire"),
            ("BO", "Bolivia, Plurinational State"),
        ];
        let all = all.map(|(id, title)| (id.to_owned(), title.to_owned()));
        assert_eq!(unknown.ids.iter().map(named).collect::<Vec<_>>(), all);
        assert_eq!(places().find("Xyz").unwrap_err().nearest, None);
    }

    #[test]
    fn a_title_stands_beside_its_id_where_it_says_more() {
        for (id, title, expected) in [
            ("consult", "Consulta pública", "Consulta pública"),
            ("jitsi-meet", "Jitsi Meet", ""),
            ("identify", "Identify", ""),
            ("3.3", "", ""),
        ] {
            assert_eq!(Near::new(id, title).title, expected, "{id}");
        }
    }

    #[test]
    fn countries_are_found_by_their_usual_other_names_in_each_language() {
        let guide = Guide::new(built_in::GUIDE);
        for (language, usual) in [
            (
                "en",
                "UK GB, GBR GB, Britain GB, Great Britain GB, England GB, Scotland GB, Wales GB, \
                 Northern Ireland GB, Holland NL, The Netherlands NL, USA US, America US, \
                 United States of America US, Ivory Coast CI, Republic of Korea KR, DPRK KP, \
                 Swaziland SZ, Burma MM, Myanmar MM, Macedonia MK, Czech Republic CZ, \
                 Cabo Verde CV, Cape Verde CV, East Timor TL, Turkey TR, Türkiye TR, Russia RU, \
                 Russian Federation RU, Viet Nam VN, UAE AE, DRC CD, DR Congo CD, Zaire CD, \
                 Republic of the Congo CG, Lao PDR LA, Syrian Arab Republic SY, \
                 Kyrgyz Republic KG, Republic of Moldova MD, Palestine PS, Holy See VA, \
                 Bosnia and Herzegovina BA, Trinidad and Tobago TT, The Gambia GM, Hong Kong HK, \
                 Macau MO, Slovak Republic SK, PNG PG, Aotearoa NZ, Brunei Darussalam BN, KEN KE",
            ),
            (
                "es",
                "Inglaterra GB, Escocia GB, Gales GB, Gran Bretaña GB, Holanda NL, EEUU US, \
                 EE. UU. US, Birmania MM, Suazilandia SZ, República Checa CZ, Timor-Leste TL, \
                 Türkiye TR, Bosnia BA, Palestina PS, Suráfrica ZA, Arabia Saudí SA, KEN KE, \
                 UK GB, Méjico MX, Estados Unidos Mexicanos MX, Estados Unidos US, \
                 República Argentina AR, República del Perú PE, Brazil BR, Cataluña ES",
            ),
            (
                "fr",
                "Angleterre GB, Écosse GB, Pays de Galles GB, Grande-Bretagne GB, Hollande NL, \
                 États-Unis d'Amérique US, Birmanie MM, Swaziland SZ, République tchèque CZ, \
                 Macédoine MK, RDC CD, Centrafrique CF, Vietnam VN, Palestine PS, KEN KE, \
                 UK GB",
            ),
        ] {
            let countries = guide.content::<Countries>(language);
            let ids = countries.facts.countries.iter().map(LastingText::as_str);
            let names = Names::of(ids, "countries", &countries.texts);
            for pair in usual.split(", ") {
                let (name, code) = pair.rsplit_once(' ').unwrap();
                assert_eq!(names.find(name), Ok(code), "{name} in {language}");
            }
        }
    }

    #[test]
    fn a_name_of_two_countries_names_both() {
        let guide = Guide::new(built_in::GUIDE);
        for (language, names_two) in [
            ("en", ["Korea", "Congo"]),
            ("es", ["Corea", "Congo"]),
            ("fr", ["Corée", "Congo"]),
        ] {
            let countries = guide.content::<Countries>(language);
            let ids = countries.facts.countries.iter().map(LastingText::as_str);
            let names = Names::of(ids, "countries", &countries.texts);
            for name in names_two {
                assert_eq!(names.find(name).unwrap_err().several.len(), 2, "{name}");
            }
        }
    }
}
