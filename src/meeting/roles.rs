//! Who does what in a meeting: its roles, dealt out to the hosts there are.

use super::parts::{MeetingParts, holds};
use crate::guide::model::RoleOf;
use crate::interview::Evaluation;

/// A role, and which of the hosts takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleDealt {
    pub role: String,
    /// Hosts are counted from 1; none where it is not known how many there are.
    pub host: Option<u32>,
}

impl MeetingParts<'_> {
    /// The roles of the meeting, or of each of its rooms, the most needed first.
    pub(super) fn roles_of(&self, evaluation: &Evaluation<'_>, of: RoleOf) -> Vec<String> {
        let roles = self.guide.facts.roles.iter();
        let roles =
            roles.filter(|(_, role)| role.of == of && holds(evaluation, role.when.as_ref()));
        roles.map(|(id, _)| id.to_string()).collect()
    }

    /// Deals roles out: what is needed most goes to different people, nobody has two more than
    /// another, and of those who have as few, one who does nothing that stands in the way.
    pub(super) fn dealt(&self, evaluation: &Evaluation<'_>, hosts: Option<u32>) -> Vec<RoleDealt> {
        let facts = &self.guide.facts.roles;
        let roles = self.roles_of(evaluation, RoleOf::Meeting);
        // Hosts beyond the roles get none.
        let most = u32::try_from(roles.len()).unwrap_or(u32::MAX);
        let mut dealt: Vec<RoleDealt> = Vec::new();
        for role in roles {
            let load = |host: u32| {
                let has = || dealt.iter().filter(|dealt| dealt.host == Some(host));
                let apart = facts.get(&role).map(|role| &role.apart[..]);
                let apart = apart.unwrap_or_default().iter();
                let hindered = apart.filter(|id| has().any(|has| has.role == id.as_str()));
                (has().count(), hindered.count())
            };
            let hosts = 1..=hosts.unwrap_or(0).min(most);
            let host = hosts.min_by_key(|host| load(*host));
            dealt.push(RoleDealt { role, host });
        }
        dealt
    }
}
