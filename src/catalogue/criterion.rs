//! Whether a tool meets a criterion. The command line's filters and the plan's needs ask the same
//! way.

use crate::guide::PackedStrings;
use crate::guide::model::{
    Anonymity, Counts, Criterion, Fact, Feature, Hosted, InterfaceLanguages, Limit, Mode,
    Participants, Tool, Tools, Value,
};

/// One thing asked of a tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub criterion: Criterion,
    /// Never [`Value::Answer`]: answers are looked up before.
    pub value: Value,
}

/// Whether a tool meets what is asked, worst first. Neither partly nor unknown is yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    No,
    /// Nobody knows, or nobody could confirm it.
    Unknown,
    /// In some cases, which the tool's words tell.
    Partly,
    Yes,
}

/// Whether a tool meets what is asked; with `free_only`, by what it offers without payment.
#[must_use]
pub fn meets(tools: &Tools, tool: &Tool, ask: &Ask, free_only: bool) -> Verdict {
    match ask.criterion.property().of(tool) {
        Fact::Ids(has) => any(&ask.value, has),
        Fact::Mode(is) => mode(&ask.value, is),
        Fact::Languages(known) => languages(&ask.value, known),
        Fact::Limits(limits) => participants(&ask.value, tools, limits, free_only),
        Fact::Flag(is) | Fact::Exception(is) => yes_if(is),
        Fact::Feature(feature) => of_feature(feature, free_only),
        Fact::Hosted(hosted) => yes_if(match hosted {
            Hosted::None => !tool.self_hosted,
            Hosted::Paid => !free_only,
            Hosted::Free | Hosted::Freemium | Hosted::ThirdParty => true,
        }),
        Fact::Anonymity(anonymity) => match anonymity {
            Anonymity::Possible => Verdict::Yes,
            Anonymity::Paid => yes_if(!free_only),
            // An account under any name: signing up may still tell who it is.
            Anonymity::Pseudonymous => Verdict::Partly,
            Anonymity::AccountRequired => Verdict::No,
        },
        // What is only shown is never asked for.
        Fact::Text(_) | Fact::Names(_) | Fact::Pricing(_) | Fact::Note => Verdict::Unknown,
    }
}

fn yes_if(condition: bool) -> Verdict {
    if condition { Verdict::Yes } else { Verdict::No }
}

pub(super) fn of_feature(feature: Feature, free_only: bool) -> Verdict {
    match feature {
        Feature::Yes => Verdict::Yes,
        Feature::Partly => Verdict::Partly,
        Feature::Paid => yes_if(!free_only),
        Feature::No => Verdict::No,
        Feature::Unknown => Verdict::Unknown,
    }
}

fn ids(value: &Value) -> &[String] {
    match value {
        Value::Ids(ids) => ids,
        _ => &[],
    }
}

fn any(value: &Value, has: &PackedStrings) -> Verdict {
    yes_if(ids(value).iter().any(|id| has.contains(id)))
}

fn mode(value: &Value, mode: Mode) -> Verdict {
    yes_if(ids(value).iter().any(|id| match id.as_str() {
        "synchronous" => mode != Mode::Asynchronous,
        "asynchronous" => mode != Mode::Synchronous,
        _ => mode == Mode::Both,
    }))
}

/// All languages asked for are needed.
fn languages(value: &Value, known: &InterfaceLanguages) -> Verdict {
    ids(value)
        .iter()
        .map(|id| known.get(id).unwrap_or(Feature::Unknown))
        .map(|feature| of_feature(feature, false))
        .min()
        .unwrap_or(Verdict::Yes)
}

/// Compares only with limits that count people who take part; a limit of another unit, or one that
/// depends on the server, says nothing.
fn participants(value: &Value, tools: &Tools, limits: &Participants, free_only: bool) -> Verdict {
    let Value::Number(wanted) = value else {
        return Verdict::Unknown;
    };
    let wanted = u64::try_from(*wanted).unwrap_or_default();
    let counts_people = limits.unit.as_ref().is_some_and(|unit| {
        tools
            .units
            .get(unit)
            .is_some_and(|unit| unit.counts == Counts::People)
    });
    let paid = limits.paid.filter(|_| !free_only);
    let known: Vec<Limit> = [limits.free, paid, limits.self_hosted]
        .into_iter()
        .flatten()
        .collect();
    if known.contains(&Limit::Unlimited) {
        return Verdict::Yes;
    }
    if !counts_people || known.is_empty() {
        return Verdict::Unknown;
    }
    if known
        .iter()
        .any(|limit| matches!(limit, Limit::Number(number) if *number >= wanted))
    {
        Verdict::Yes
    } else if known.contains(&Limit::Server) {
        Verdict::Unknown
    } else {
        Verdict::No
    }
}
