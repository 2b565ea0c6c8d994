//! How the lines of a list look: plain characters, `>` for where one is, `[x]` for what is marked.

use std::fmt;

use dialoguer::theme::Theme;

/// Plain characters.
pub struct Characters;

impl Theme for Characters {
    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        write!(f, "{} {text}", if active { ">" } else { " " })
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let (here, mark) = (
            if active { ">" } else { " " },
            if checked { "[x]" } else { "[ ]" },
        );
        write!(f, "{here} {mark} {text}")
    }
}
