//! What is an address on the web.

use super::is_hidden;

/// Whether a text is a well-formed http or https address, as it is sent.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.is_ascii() && is_typed_address(text)
}

/// Whether a text is such an address as people type or copy it: with letters of any script, which
/// browsers encode.
#[must_use]
pub fn is_typed_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    let Some(rest) = rest.or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_fit = |letter: char| {
        !letter.is_whitespace()
            && !letter.is_control()
            && !is_hidden(letter)
            && !"<>\"{}|\\^`".contains(letter)
    };
    host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && text.chars().all(is_fit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_scheme_a_host_and_nothing_that_breaks_it() {
        for address in [
            "https://example.org",
            "http://www.example.org/a?b=c#d",
            "https://example.org:8080/~x/",
        ] {
            assert!(
                is_address(address) && is_typed_address(address),
                "{address}"
            );
        }
        for none in [
            "",
            "example.org",
            "ftp://example.org",
            "https://",
            "https://localhost",
            "https://.org",
            "https://example.org/a b",
            "https://example.org/<script>",
            "javascript:alert(1)",
            "https://example.org/\u{202e}gpj",
        ] {
            assert!(!is_typed_address(none), "{none}");
        }
    }

    #[test]
    fn people_type_letters_of_their_own_script() {
        let typed = "https://es.example.org/wiki/Participación";
        assert!(is_typed_address(typed) && !is_address(typed));
    }
}
