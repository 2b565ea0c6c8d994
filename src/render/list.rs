//! Lists in the formats that every listing command offers.

use comfy_table::{
    Cell, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table as Grid, TableStyle, Width,
};
use unicode_width::UnicodeWidthStr;

use super::markdown::table_markdown;
use super::visible;
use crate::report::Table;

/// The formats of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Table,
    Markdown,
    Json,
    Yaml,
    Csv,
}

impl Format {
    /// Every format by its name.
    pub const ALL: [(&'static str, Format); 5] = [
        ("table", Format::Table),
        ("markdown", Format::Markdown),
        ("json", Format::Json),
        ("yaml", Format::Yaml),
        ("csv", Format::Csv),
    ];
}

/// A list: a table for people, the same as data for programs, and what should be said about it. Only what the format
/// shows is made.
pub struct List<'a> {
    pub table: &'a dyn Fn() -> Table,
    pub data: &'a dyn Fn() -> serde_json::Value,
    /// Said after the table.
    pub notes: &'a [String],
}

/// A list in a format; without a width, a table is as wide as its content.
///
/// # Panics
/// Never: data that came from JSON can be written as YAML, and tables as CSV.
#[must_use]
pub fn list(list: &List<'_>, format: Format, width: Option<usize>) -> String {
    match format {
        Format::Table => {
            let table = (list.table)();
            let mut text = String::new();
            if !table.rows.is_empty() {
                text = table_text(&table.columns, &table.rows, width);
            }
            for note in list.notes {
                if !text.is_empty() {
                    text.push('\n');
                }
                for line in super::wrap(note, width, "", 0) {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
            text
        }
        Format::Markdown => {
            let mut text = table_markdown(&(list.table)());
            list.notes.iter().for_each(|note| text.push_str(&format!("\n{}\n", visible(note))));
            text
        }
        Format::Json => format!("{:#}\n", (list.data)()),
        Format::Yaml => serde_yaml::to_string(&(list.data)()).expect("JSON values are YAML values"),
        Format::Csv => csv_text(&(list.table)()),
    }
}

/// Columns apart by spaces, their names underlined.
const COLUMNS: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction(' '))
    .header_separator(LineStyle::none().fill('-').junction(' '))
    .content_lines(ContentLineStyle::none().junction(' '));

/// A table in plain characters: columns apart by two spaces, a line of hyphens below their names.
#[must_use]
pub fn table_text(columns: &[String], rows: &[Vec<String>], width: Option<usize>) -> String {
    let mut grid = Grid::new();
    grid.load_style(COLUMNS);
    grid.set_content_arrangement(ContentArrangement::Dynamic);
    grid.set_width(width.and_then(|width| u16::try_from(width).ok()).unwrap_or(u16::MAX));
    grid.set_header(columns.iter().map(|column| Cell::new(visible(column))));
    for row in rows {
        grid.add_row(row.iter().map(|cell| Cell::new(visible(cell).replace('\n', " "))));
    }
    if let Some(width) = width {
        for (column, least) in grid.column_iter_mut().zip(least_widths(columns, rows, width)) {
            let fixed = u16::try_from(least).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(fixed)));
        }
    }
    for column in grid.column_iter_mut() {
        column.set_padding((0, 1));
    }
    let text: Vec<String> = grid.lines().map(|line| line.trim_end().to_owned()).collect();
    let mut text = text.join("\n");
    text.push('\n');
    text
}

/// The narrowest that a column of running text may become before another's words are kept whole at its cost.
const NARROW: usize = 8;

/// How narrow each column may become: where there is room for it, no word is broken, and those of columns that hold
/// only single words least of all, so that every id can be copied. The first column names the row: it takes what is
/// left, or a third where not all fit.
fn least_widths(columns: &[String], rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
    let longest_word = |column: usize| {
        let words = cells(column).chain(columns.get(column)).flat_map(|cell| cell.split_whitespace());
        words.map(|word| word.width() + 1).max().unwrap_or_default()
    };
    let words: Vec<usize> = (0..columns.len()).map(longest_word).collect();
    let all: usize = words.iter().map(|word| word + 1).sum();
    let name = cells(0).chain(columns.first()).map(|name| name.width() + 1).max().unwrap_or_default();
    let mut least = if all <= width { words.clone() } else { vec![0; columns.len()] };
    let Some(first) = least.first_mut() else { return least };
    if all <= width {
        *first = name.min(*first + width - all);
        return least;
    }
    *first = name.min(width / 3);
    let mut room = width.saturating_sub(*first + 1);
    let mut others: Vec<(bool, usize, usize)> = (1..columns.len())
        .map(|column| (cells(column).any(|cell| cell.contains(char::is_whitespace)), words[column], column))
        .collect();
    others.sort_unstable();
    for (position, (_, word, column)) in others.iter().enumerate() {
        let after = (others.len() - position - 1) * NARROW;
        let whole = word + 1 + after <= room;
        if whole {
            least[*column] = *word;
        }
        room = room.saturating_sub(if whole { *word } else { NARROW } + 1);
    }
    least
}

/// Spreadsheet rows; a cell that would start a formula is set as text.
fn csv_text(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(&table.columns).chain(&table.rows) {
        let cells = row.iter().map(|cell| {
            let cell = visible(cell).into_owned();
            if cell.starts_with(['=', '+', '-', '@', '\t']) { format!("'{cell}") } else { cell }
        });
        writer.write_record(cells).expect("memory takes every row of the same length");
    }
    String::from_utf8(writer.into_inner().expect("memory takes every row")).expect("cells are UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widest_line(text: &str) -> usize {
        text.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap_or_default()
    }

    #[test]
    fn ids_stay_whole_where_there_is_room_and_the_first_column_never_vanishes() {
        let columns = ["Place", "Year", "What", "Id"].map(str::to_owned);
        let row = ["Elgeyo Marakwet (Kenya)", "2017", "monitoring by citizens", "ke-elgeyo-marakwet-whatsapp-2017"];
        let rows = [row.map(str::to_owned).to_vec()];
        let text = table_text(&columns, &rows, Some(80));
        assert!(text.contains(row[3]) && widest_line(&text) <= 80, "{text}");
        let narrow = table_text(&columns, &rows, Some(40));
        assert!(narrow.contains("Marakwet") && widest_line(&narrow) <= 40, "{narrow}");
    }
}
