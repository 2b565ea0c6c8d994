//! Tools: what each offers, what is asked of one, and how well it fits a plan.

mod criterion;
mod fit;

pub use criterion::{Ask, Verdict, meets};
pub use fit::{
    Fit, Judgement, Reason, gaps, judge, judge_within, judge_without, shortlist, telling_apart,
};
