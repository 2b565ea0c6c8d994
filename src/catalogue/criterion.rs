//! Whether a tool meets a criterion. The command line's filters and the plan's needs ask the same
//! way.

use crate::guide::PackedStrings;
use crate::guide::model::{
    Anonymity, Counts, Criterion, Feature, Hosted, Limit, Mode, Tool, Tools, Value,
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
    let feature = |feature| of_feature(feature, free_only);
    match ask.criterion {
        Criterion::Stage => any(&ask.value, &tool.stages),
        Criterion::Level => any(&ask.value, &tool.levels),
        Criterion::Category => any(&ask.value, &tool.categories),
        Criterion::Mode => mode(&ask.value, tool.mode),
        Criterion::Language => languages(&ask.value, tool),
        Criterion::Free => yes_if(tool.free),
        Criterion::OpenSource => feature(tool.open_source),
        Criterion::SelfHosted => yes_if(tool.self_hosted),
        Criterion::Hosted => yes_if(match tool.hosted {
            Hosted::None => false,
            Hosted::Paid => !free_only,
            Hosted::Free | Hosted::Freemium | Hosted::ThirdParty => true,
        }),
        Criterion::Participants => participants(&ask.value, tools, tool, free_only),
        Criterion::LowBandwidth => yes_if(tool.low_bandwidth),
        Criterion::Phone => feature(tool.phone),
        Criterion::Sms => feature(tool.sms),
        Criterion::Offline => feature(tool.offline),
        Criterion::Anonymous => yes_if(match tool.anonymous {
            Anonymity::Possible => true,
            Anonymity::Paid => !free_only,
            Anonymity::Pseudonymous | Anonymity::AccountRequired => false,
        }),
        Criterion::BreakoutRooms => feature(tool.breakout_rooms),
        Criterion::Polls => feature(tool.polls),
        Criterion::Recording => feature(tool.recording),
        Criterion::Encrypted => feature(tool.encrypted),
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
fn languages(value: &Value, tool: &Tool) -> Verdict {
    ids(value)
        .iter()
        .map(|id| tool.languages.get(id).copied().unwrap_or(Feature::Unknown))
        .map(|feature| of_feature(feature, false))
        .min()
        .unwrap_or(Verdict::Yes)
}

/// Compares only with limits that count people who take part; a limit of another unit, or one that
/// depends on the server, says nothing.
fn participants(value: &Value, tools: &Tools, tool: &Tool, free_only: bool) -> Verdict {
    let Value::Number(wanted) = value else {
        return Verdict::Unknown;
    };
    let wanted = u64::try_from(*wanted).unwrap_or_default();
    let limits = &tool.participants;
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

/// The name in `unconfirmed` of the fact on which a criterion rests, where people would rely on it:
/// a promise that nobody could confirm speaks for no tool. What a licence says, and what we judge
/// ourselves, needs no confirming.
pub(super) fn promise(criterion: Criterion) -> Option<&'static str> {
    Some(match criterion {
        Criterion::Phone => "phone",
        Criterion::Sms => "sms",
        Criterion::Offline => "offline",
        Criterion::Anonymous => "anonymous",
        Criterion::BreakoutRooms => "breakout-rooms",
        Criterion::Polls => "polls",
        Criterion::Recording => "recording",
        Criterion::Encrypted => "encrypted",
        _ => return None,
    })
}
