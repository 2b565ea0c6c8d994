//! What people say of an item beyond its status and days.

use std::ops::{Deref, DerefMut};

use compact_str::CompactString;

use super::decisions::Kept;

/// What else people say of an item. Of most they say nothing, and of thousands that takes no room.
#[derive(Clone, Debug, Default)]
pub struct Said(Option<Box<Saying>>);

/// What people can say of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saying {
    /// Who does it.
    pub owner: Option<CompactString>,
    /// Addresses that show it was done.
    pub evidence: Vec<String>,
    /// Why it does not apply, or anything else.
    pub note: Option<CompactString>,
    /// Fields that a newer program, or a person, added.
    pub(super) rest: Kept,
}

static NOTHING: Saying = Saying {
    owner: None,
    evidence: Vec::new(),
    note: None,
    rest: Vec::new(),
};

impl Said {
    /// All of it.
    #[must_use]
    pub fn whole(self) -> Saying {
        self.0.map(|saying| *saying).unwrap_or_default()
    }
}

impl From<Saying> for Said {
    fn from(saying: Saying) -> Said {
        Said(Some(Box::new(saying)))
    }
}

impl Deref for Said {
    type Target = Saying;

    fn deref(&self) -> &Saying {
        self.0.as_deref().unwrap_or(&NOTHING)
    }
}

impl DerefMut for Said {
    fn deref_mut(&mut self) -> &mut Saying {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Said {
    fn eq(&self, other: &Said) -> bool {
        **self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_took_a_word_back_said_nothing() {
        let mut said = Said::from(Saying {
            owner: Some("Ana".into()),
            ..Saying::default()
        });
        assert_ne!(said, Said::default());
        assert_eq!(said.owner.as_deref(), Some("Ana"));
        said.owner = None;
        assert_eq!(said, Said::default());
        assert_eq!(said.whole(), Said::default().whole());
    }
}
