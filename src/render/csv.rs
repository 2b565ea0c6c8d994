//! Rows for a spreadsheet.

use super::{Content, Format, Matter, Setting};
use crate::report::Table;
use crate::text::sanitize;

pub(super) const FORMAT: Format = Format {
    name: "csv",
    endings: &["csv"],
    of: Matter::All,
    binary: false,
    for_reading: false,
    write: |content: &dyn Content, setting: &Setting<'_>| csv(&content.table(), setting),
};

/// What spreadsheets know a file of UTF-8 by; without it some take it for one of old.
const BYTE_ORDER_MARK: &str = "\u{feff}";

fn csv(table: &Table, setting: &Setting<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if setting.byte_order_mark {
        bytes.extend_from_slice(BYTE_ORDER_MARK.as_bytes());
    }
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(setting.separator)
        .from_writer(bytes);
    let columns = table.columns.iter().map(|column| cell(column));
    writer
        .write_record(columns)
        .expect("memory takes every row of the same length");
    for row in &table.rows {
        writer
            .write_record(row.iter().map(|text| cell(&text.plain())))
            .expect("memory takes every row of the same length");
    }
    writer.into_inner().expect("memory takes every row")
}

/// A cell that would start a formula is set as text; a number below nothing starts none.
fn cell(text: &str) -> String {
    let text = sanitize(text);
    let is_number = text.parse::<i64>().is_ok() && !text.starts_with('+');
    if !is_number && text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(setting: &Setting<'_>) -> String {
        let row = ["=1+1", "a;b, \"c\"", "-5", "año"]
            .map(str::to_owned)
            .to_vec();
        let columns = ["A", "B", "C", "D"].map(str::to_owned).to_vec();
        let table = Table::new(columns, std::iter::once(row));
        String::from_utf8(csv(&table, setting)).unwrap()
    }

    #[test]
    fn no_cell_starts_a_formula() {
        assert_eq!(
            written(&Setting::default()),
            "A,B,C,D\n'=1+1,\"a;b, \"\"c\"\"\",-5,año\n"
        );
    }

    #[test]
    fn spreadsheets_of_other_languages_have_their_separator_and_mark() {
        let setting = Setting {
            separator: b';',
            byte_order_mark: true,
            ..Setting::default()
        };
        assert_eq!(
            written(&setting),
            "\u{feff}A;B;C;D\n'=1+1;\"a;b, \"\"c\"\"\";-5;año\n"
        );
    }
}
