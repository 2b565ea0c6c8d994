//! Web addresses as the package may hold them: one that is no sound URI makes a whole document
//! "unreadable content".

use std::fmt::Write as _;

/// What Word takes at most.
const LONGEST: usize = 2000;

/// An address as a link's target; none where it cannot be one.
pub(super) fn target(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let is_host = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    if !host.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        || !host.chars().all(is_host)
    {
        return None;
    }
    let mut target = format!("{}://{host}", scheme.to_ascii_lowercase());
    let bytes = path.as_bytes();
    let mut fragment = false;
    for (position, byte) in bytes.iter().enumerate() {
        let two = bytes.get(position + 1..position + 3);
        let is_escape =
            *byte == b'%' && two.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        // A second mark of a fragment is no more than a letter.
        let is_first_fragment = *byte == b'#' && !fragment;
        fragment |= is_first_fragment;
        if is_escape || is_first_fragment || is_plain(*byte) {
            target.push(char::from(*byte));
        } else {
            let _ = write!(target, "%{byte:02X}");
        }
    }
    Some(target).filter(|target| target.len() <= LONGEST)
}

/// What stands for itself in a URI.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~/?:@!$&'()*+,;=".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_sound_uri_or_no_link() {
        for (address, sound) in [
            (
                "HTTPS://example.org/a?b=c&d#e",
                "https://example.org/a?b=c&d#e",
            ),
            (
                "https://example.org/año [1]%zz%20",
                "https://example.org/a%C3%B1o%20%5B1%5D%25zz%20",
            ),
            ("https://example.org/#a#b", "https://example.org/#a%23b"),
        ] {
            assert_eq!(target(address).as_deref(), Some(sound));
        }
        for address in [
            "https://exämple.org",
            "https://",
            "https://a b/c",
            "https:///x",
        ] {
            assert_eq!(target(address), None, "{address}");
        }
    }
}
