//! The entries of the guide that the program itself needs to know, by the part they play.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Question, Source};
use crate::guide::Id;

/// Which entries play a part in the program, so that it names none of them itself.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Roles {
    /// Asks for the language of the plan's documents.
    pub language: Id<Question>,
    /// Asks what the plan is to be called.
    pub title: Id<Question>,
    /// Asks for the member's country.
    pub country: Id<Question>,
    /// Asks for the place within the country.
    pub locality: Id<Question>,
    /// Asks which kind of member this is.
    pub membership: Id<Question>,
    /// The answer of members whom the rules of OGP Local bind.
    pub local_member: String,
    /// Asks for the stages that the plan is for.
    pub stages: Id<Question>,
    /// Asks for the level of participation that is promised.
    pub level: Id<Question>,
    /// Asks how many people run the process.
    pub staff: Id<Question>,
    /// Asks whether anybody could be harmed by taking part.
    pub risk: Id<Question>,
    /// OGP's own guide, to which this one owes its shape.
    pub source_of_guide: Id<Source>,
    /// OGP's five standards.
    pub source_of_standards: Id<Source>,
    /// The topic of resources with ideas for commitments.
    pub commitment_topic: String,
}

impl Roles {
    /// What stands for roles that could not be read, of which a fault is known.
    pub(super) fn unread() -> Roles {
        Roles {
            language: Id::found(""),
            title: Id::found(""),
            country: Id::found(""),
            locality: Id::found(""),
            membership: Id::found(""),
            local_member: String::new(),
            stages: Id::found(""),
            level: Id::found(""),
            staff: Id::found(""),
            risk: Id::found(""),
            source_of_guide: Id::found(""),
            source_of_standards: Id::found(""),
            commitment_topic: String::new(),
        }
    }
}
