//! cocreate: a guide and checklist assistant for taking an Open Government Partnership co-creation
//! process online.
//!
//! Data flows one way, and the modules stand in its order: [`guide`] (what there is to know) →
//! [`interview`] (what is asked) → [`plan`] (what people decided and what follows) → [`report`]
//! (what both say together) → [`render`] (how it is written). [`locale`] gives all of it a
//! language; [`prompt`] and [`cli`] are the edge where people stand.

pub mod built_in;
pub mod catalogue;
pub mod cli;
pub mod diagnostic;
pub mod guide;
pub mod interview;
pub mod locale;
pub mod meeting;
pub mod plan;
pub mod prompt;
pub mod render;
pub mod report;
pub mod text;
pub mod yaml;
