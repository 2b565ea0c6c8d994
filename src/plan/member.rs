//! To whom a plan speaks.

use super::requirements::RuleSet;
use crate::guide::model::Roles;
use crate::interview::{Answer, Evaluation};

/// The member that a plan or a meeting is of, as far as it is spoken to in another way than others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Whether people who take part may be harmed.
    pub at_risk: bool,
    /// Whose rules bind it.
    pub rule_set: RuleSet,
}

impl Member {
    /// The member of whom this was answered.
    #[must_use]
    pub fn of(evaluation: &Evaluation<'_>, roles: &Roles) -> Member {
        Member {
            at_risk: evaluation.real(&roles.risk) == Some(&Answer::YesNo(true)),
            rule_set: RuleSet::of(evaluation, roles),
        }
    }

    /// The forms in which texts are said to it, where the guide has one; danger counts first.
    #[must_use]
    pub fn forms(self) -> Vec<&'static str> {
        let is_local = self.rule_set == RuleSet::Local;
        let forms = [(self.at_risk, "risk"), (is_local, "local")];
        let forms = forms.into_iter().filter(|(holds, _)| *holds);
        forms.map(|(_, form)| form).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_comes_before_all_else() {
        let forms = |at_risk, rule_set| Member { at_risk, rule_set }.forms();
        assert_eq!(forms(true, RuleSet::Local), ["risk", "local"]);
        assert_eq!(forms(false, RuleSet::Local), ["local"]);
        assert_eq!(forms(false, RuleSet::National), [""; 0]);
    }
}
