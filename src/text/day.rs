//! A day in the one form in which files and commands have it.

use jiff::civil::Date;

/// The day that a text names in the form 2027-01-31. The calendar library also takes times, and a
/// dozen other forms.
#[must_use]
pub fn day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    if bytes.len() != "2027-01-31".len() || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |number, digit| {
            let is_digit = digit.is_ascii_digit();
            is_digit.then(|| number * 10 + i16::from(digit - b'0'))
        })
    };
    let month = i8::try_from(number(&bytes[5..7])?).ok()?;
    let of_month = i8::try_from(number(&bytes[8..])?).ok()?;
    Date::new(number(&bytes[..4])?, month, of_month).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(day("2027-01-31"), Some(jiff::civil::date(2027, 1, 31)));
        for text in [
            "",
            "2027-1-31",
            "2027-02-30",
            "2027-13-01",
            "20270131",
            "2027-01-31 ",
            "2027/01/31",
            "+202-01-31",
            "2027-W04-7",
            "2027-01-3é",
            "202é-01-31",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_day_is_read_as_it_is_written(
            (year, month, of_month) in (0_i16..=9999, 1_i8..=12, 1_i8..=31)
        ) {
            if let Ok(date) = Date::new(year, month, of_month) {
                prop_assert_eq!(day(&date.to_string()), Some(date));
            }
        }
    }
}
