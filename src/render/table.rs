//! Tables in plain characters for a terminal.

use std::borrow::Cow;
use std::iter;

use comfy_table::{
    Cell, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table as Grid,
    TableStyle, Width,
};
use unicode_width::UnicodeWidthStr;

use crate::report::view::List;
use crate::report::{Table, Text};
use crate::text::sanitize;

/// A table with what should be said about it below; without a width, it is as wide as its content.
#[must_use]
pub fn list_text(list: &List, width: Option<usize>) -> String {
    let table = &list.table;
    let mut text = String::new();
    if !table.rows.is_empty() {
        text = table_text(table, width);
    }
    for note in &list.notes {
        if !text.is_empty() {
            text.push('\n');
        }
        for line in super::wrap(&super::terminal::for_lines(note), width, "", 0) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// Columns apart by spaces, their names underlined.
const COLUMNS: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction(' '))
    .header_separator(LineStyle::none().fill('-').junction(' '))
    .content_lines(ContentLineStyle::none().junction(' '));

/// A table in plain characters: columns apart by two spaces, a line of hyphens below their names.
/// Where it would be too narrow for its words, each row stands below the one before, a line for
/// each column.
#[must_use]
pub fn table_text(table: &Table, width: Option<usize>) -> String {
    let cell = |cell: String| match sanitize(&cell) {
        Cow::Borrowed(_) if !cell.contains('\n') => cell,
        shown => shown.replace('\n', " "),
    };
    let columns: Vec<String> = table.columns.iter().cloned().map(cell).collect();
    let row = |row: &Vec<Text>| row.iter().map(|text| cell(text.plain())).collect();
    let rows: Vec<Vec<String>> = table.rows.iter().map(row).collect();
    let content: Vec<usize> = (0..columns.len())
        .map(|column| widest(cells(&columns, &rows, column)))
        .collect();
    match (widths(&columns, &rows, &content, width), width) {
        (None, Some(width)) => stacked(&columns, &rows, width),
        (Some(widths), _) if widths != content => side_by_side(&columns, &rows, &widths),
        _ => whole(&columns, &rows, &content),
    }
}

/// How many columns of a terminal a text takes. Most take one for each byte, which is seen at once.
fn width_of(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.width()
    }
}

fn widest<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    texts.map(width_of).max().unwrap_or_default()
}

/// The cells of a column, its name among them.
fn cells<'t>(
    columns: &'t [String],
    rows: &'t [Vec<String>],
    column: usize,
) -> impl Iterator<Item = &'t str> {
    let cells = rows.iter().filter_map(move |row| row.get(column));
    cells.chain(columns.get(column)).map(String::as_str)
}

/// How wide each column is: as its content, or where that is too much, the widest columns are
/// narrowed. What cannot be broken at a space (an id, a date) is not broken; none, if there is no
/// room for that.
fn widths(
    columns: &[String],
    rows: &[Vec<String>],
    content: &[usize],
    width: Option<usize>,
) -> Option<Vec<usize>> {
    let mut widths = content.to_vec();
    // A space to the right of each column, and one more between two.
    let room = width
        .unwrap_or(usize::MAX)
        .saturating_sub((2 * columns.len()).saturating_sub(1));
    if widths.iter().sum::<usize>() <= room {
        return Some(widths);
    }
    let words = |column| cells(columns, rows, column).flat_map(|cell| cell.split(' '));
    let least: Vec<usize> = (0..columns.len())
        .map(|column| widest(words(column)))
        .collect();
    while widths.iter().sum::<usize>() > room {
        let can_narrow = (0..columns.len()).filter(|column| widths[*column] > least[*column]);
        let widest = can_narrow.max_by_key(|column| widths[*column])?;
        widths[widest] -= 1;
    }
    Some(widths)
}

/// Where no cell is broken over lines: most tables, and much less work.
fn whole(columns: &[String], rows: &[Vec<String>], widths: &[usize]) -> String {
    let underlines: Vec<String> = widths.iter().map(|width| "-".repeat(width + 1)).collect();
    let lines = [columns, &underlines].into_iter();
    let mut text = String::new();
    for line in lines.chain(rows.iter().map(Vec::as_slice)) {
        let start = text.len();
        for (cell, width) in line.iter().zip(widths) {
            let gap = (width + 2).saturating_sub(width_of(cell));
            text.push_str(cell);
            text.extend(iter::repeat_n(' ', gap));
        }
        text.truncate(start + text[start..].trim_end().len());
        text.push('\n');
    }
    text
}

fn side_by_side(columns: &[String], rows: &[Vec<String>], widths: &[usize]) -> String {
    let mut grid = Grid::new();
    grid.load_style(COLUMNS);
    grid.set_content_arrangement(ContentArrangement::Dynamic);
    grid.set_width(u16::MAX);
    grid.set_header(columns.iter().map(Cell::new));
    for row in rows {
        grid.add_row(row.iter().map(Cell::new));
    }
    for (column, width) in grid.column_iter_mut().zip(widths) {
        let fixed = u16::try_from(width + 1).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(fixed)));
        column.set_padding((0, 1));
    }
    let text: Vec<String> = grid
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    format!("{}\n", text.join("\n"))
}

fn stacked(columns: &[String], rows: &[Vec<String>], width: usize) -> String {
    let widest = widest(columns.iter().map(String::as_str));
    let mut lines = Vec::new();
    for row in rows {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        for (column, cell) in columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
            // Beside a long name there is too little room for a column of its own.
            let beside = widest + 2 <= width / 2;
            let (gap, mut indent) = if beside {
                (widest + 2 - width_of(column), widest + 2)
            } else {
                (2, 2)
            };
            let mut first = format!("{column}{}", " ".repeat(gap));
            let word = cell.split(' ').next().unwrap_or_default();
            if width_of(&first) + width_of(word) > width {
                lines.push(column.clone());
                indent = 2;
                first = " ".repeat(indent);
            }
            lines.extend(super::wrap(cell, Some(width), &first, indent));
        }
    }
    format!("{}\n", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_table_in_which_nothing_is_broken_looks_like_any_other(
            rows in prop::collection::vec(prop::collection::vec("[a-zé世 -]{0,12}", 3), 1..5)
        ) {
            let columns = ["One", "É", "三"].map(str::to_owned).to_vec();
            let content: Vec<usize> = (0..3).map(|at| widest(cells(&columns, &rows, at))).collect();
            prop_assert_eq!(
                whole(&columns, &rows, &content),
                side_by_side(&columns, &rows, &content)
            );
        }
    }

    fn widest_line(text: &str) -> usize {
        text.lines()
            .map(unicode_width::UnicodeWidthStr::width)
            .max()
            .unwrap_or_default()
    }

    #[test]
    fn ids_stay_whole_where_there_is_room_and_the_first_column_never_vanishes() {
        let columns = ["Place", "Year", "What", "Id"].map(str::to_owned).into();
        let row = [
            "Elgeyo Marakwet (Kenya)",
            "2017",
            "monitoring by citizens",
            "ke-elgeyo-marakwet-whatsapp-2017",
        ];
        let table = Table::new(columns, std::iter::once(row.map(str::to_owned).to_vec()));
        let text = table_text(&table, Some(80));
        assert!(text.contains(row[3]) && widest_line(&text) <= 80, "{text}");
        let narrow = table_text(&table, Some(40));
        assert!(
            narrow.contains("Marakwet") && widest_line(&narrow) <= 40,
            "{narrow}"
        );
    }

    #[test]
    fn where_one_name_is_long_no_value_runs_out_of_the_lines() {
        let columns = [
            "Lieu",
            "De quoi il s'agit",
            "Points communs avec votre plan",
            "Id",
        ];
        let row = [
            "Kaduna",
            "suivi par les citoyens",
            "même région",
            "gh-sekondi-takoradi-2018",
        ];
        let rows = std::iter::once(row.map(str::to_owned).to_vec());
        let table = Table::new(columns.map(str::to_owned).into(), rows);
        let short = ["Lieu", "Année", "Points communs", "Id"];
        let rows = std::iter::once(row.map(str::to_owned).to_vec());
        let short = Table::new(short.map(str::to_owned).into(), rows);
        let widths = [30, 36, 40, 60];
        for (table, width) in [&table, &short]
            .into_iter()
            .flat_map(|it| widths.map(|w| (it, w)))
        {
            let text = table_text(table, Some(width));
            assert!(widest_line(&text) <= width, "{width}: {text}");
            assert!(text.contains(row[3]), "{width}: {text}");
        }
    }
}
