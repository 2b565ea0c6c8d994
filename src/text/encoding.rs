//! The bytes of a text file: UTF-8 or UTF-16 with a mark, with any line ends, read alike and
//! written back as they were.

use std::borrow::Cow;

/// How the text of a file is written as bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Encoding {
    form: Form,
    /// Whether a byte-order mark stands at its beginning.
    mark: bool,
    line_end: LineEnd,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Utf8,
    Utf16Little,
    Utf16Big,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum LineEnd {
    #[default]
    LineFeed,
    /// Windows.
    CarriageReturnLineFeed,
    /// Systems of long ago, and a few editors still.
    CarriageReturn,
}

impl Encoding {
    /// The text of a file, with one line feed at the end of each line, and how it was encoded.
    /// UTF-16 is what `>` writes in Windows PowerShell 5.
    ///
    /// # Errors
    /// The line, from 1, of the first bytes that are neither UTF-8 nor UTF-16 with a mark.
    pub fn decode(bytes: Cow<'_, [u8]>) -> Result<(String, Encoding), usize> {
        let (text, form, mark) = match &*bytes {
            [0xef, 0xbb, 0xbf, rest @ ..] => (utf8(rest.to_owned())?, Form::Utf8, true),
            [0xff, 0xfe, rest @ ..] => (utf16(rest, u16::from_le_bytes)?, Form::Utf16Little, true),
            [0xfe, 0xff, rest @ ..] => (utf16(rest, u16::from_be_bytes)?, Form::Utf16Big, true),
            _ => (utf8(bytes.into_owned())?, Form::Utf8, false),
        };
        // Looking at every byte, wherever the first stands, is done many at a time.
        let has = |mark: u8| text.bytes().fold(false, |has, byte| has | (byte == mark));
        // No text holds it: this is UTF-16 without its mark, or no text at all.
        if has(b'\0') {
            let before = text.split('\0').next().unwrap_or_default();
            return Err(1 + line_feeds(before.as_bytes()));
        }
        let has_returns = has(b'\r');
        let line_end = match text.find(['\r', '\n']) {
            Some(at) if text[at..].starts_with("\r\n") => LineEnd::CarriageReturnLineFeed,
            Some(at) if text[at..].starts_with('\r') => LineEnd::CarriageReturn,
            _ => LineEnd::LineFeed,
        };
        let text = if has_returns {
            text.replace("\r\n", "\n").replace('\r', "\n")
        } else {
            text
        };
        let encoding = Encoding {
            form,
            mark,
            line_end,
        };
        Ok((text, encoding))
    }

    /// The bytes of a text whose lines end with line feeds.
    #[must_use]
    pub fn encode(self, text: &str) -> Vec<u8> {
        let mark = if self.mark { "\u{feff}" } else { "" };
        let line_end = match self.line_end {
            LineEnd::LineFeed => "\n",
            LineEnd::CarriageReturnLineFeed => "\r\n",
            LineEnd::CarriageReturn => "\r",
        };
        let text = format!("{mark}{}", text.replace('\n', line_end));
        match self.form {
            Form::Utf8 => text.into_bytes(),
            Form::Utf16Little => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Form::Utf16Big => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, usize> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        1 + line_feeds(&error.as_bytes()[..good])
    })
}

fn line_feeds(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::new();
    for letter in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        text.push(letter.map_err(|_| 1 + line_feeds(text.as_bytes()))?);
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err(1 + line_feeds(text.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_read_alike_and_written_back_as_it_was() {
        let text = "título: año 😀\nlínea: dos\n";
        let crlf = text.replace('\n', "\r\n");
        let wide = |text: &str, unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            format!("\u{feff}{text}")
                .encode_utf16()
                .flat_map(unit)
                .collect()
        };
        for bytes in [
            text.as_bytes().to_vec(),
            crlf.as_bytes().to_vec(),
            text.replace('\n', "\r").into_bytes(),
            format!("\u{feff}{crlf}").into_bytes(),
            wide(&crlf, u16::to_le_bytes),
            wide(text, u16::to_be_bytes),
        ] {
            let (read, encoding) = Encoding::decode(bytes.as_slice().into()).unwrap();
            assert_eq!(read, text);
            assert_eq!(encoding.encode(&read), bytes);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_their_line() {
        assert_eq!(
            Encoding::decode(b"a\nb\xff".as_slice().into()).unwrap_err(),
            2
        );
        assert_eq!(
            Encoding::decode(b"\xff\xfea\0\n\0b".as_slice().into()).unwrap_err(),
            2
        );
        assert_eq!(
            Encoding::decode(b"\xff\xfe\x00\xd8\n\0".as_slice().into()).unwrap_err(),
            1
        );
    }
}
