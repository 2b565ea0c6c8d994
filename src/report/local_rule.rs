//! What a rule of OGP Local is called where it stands among others.

use crate::guide::model::{Standards, Statement};
use crate::guide::{Content, Id};
use crate::locale::Messages;
use crate::message;

/// The name of a rule of OGP Local, or its text, where it has no name; of what OGP Local only
/// recommends that is said with it.
pub(super) fn local_rule_name(
    standards: &Content<Standards>,
    id: Id<Statement>,
    messages: &Messages,
) -> String {
    let text = |field| standards.texts.find(&["local", &id, field]);
    let name = text("name").or_else(|| text("text")).unwrap_or(id.as_str());
    if is_advisory(&standards.facts, id) {
        message!(messages, "review-recommended", name = name)
    } else {
        name.to_owned()
    }
}

/// Whether it is only recommended and binds nobody.
pub(super) fn is_advisory(standards: &Standards, id: Id<Statement>) -> bool {
    standards.chapters[standards.local[id].chapter].advisory
}
