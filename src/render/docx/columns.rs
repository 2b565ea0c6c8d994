//! How wide the columns of a table are: as their content needs, together as wide as the page.

use crate::report::Table;

/// The width of a letter and of what stands around the text of a cell, in twentieths of a point.
const LETTER: usize = 105;
const EDGES: usize = 230;
/// A longer word may break, so that it leaves room for the others.
const LONGEST_WORD: usize = 22;
/// Text of more letters fills several lines.
const LONGEST_LINE: usize = 160;

/// The widths of the columns, which together are `whole`.
pub(super) fn widths(table: &Table, whole: usize) -> Vec<usize> {
    let needed: Vec<(usize, usize)> = (0..table.columns.len())
        .map(|column| {
            let head = &table.columns[column];
            let cells = table.rows.iter().filter_map(|row| row.get(column));
            let cells = cells.map(crate::report::Text::plain);
            let (mut word, mut line) = needs(head);
            for cell in cells {
                let (of_word, of_line) = needs(&cell);
                (word, line) = (word.max(of_word), line.max(of_line));
            }
            (word * LETTER + EDGES, line * LETTER + EDGES)
        })
        .collect();
    share(&needed, whole)
}

/// Whether every word fits its column.
pub(super) fn fits(table: &Table, whole: usize) -> bool {
    let words = (0..table.columns.len()).map(|column| {
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let longest = cells.map(|cell| needs(&cell.plain()).0).max();
        needs(&table.columns[column]).0.max(longest.unwrap_or(0)) * LETTER + EDGES
    });
    words.sum::<usize>() <= whole
}

/// How many letters the longest word and the whole have.
fn needs(text: &str) -> (usize, usize) {
    let words = text.split_whitespace().map(|word| word.chars().count());
    (
        words.max().unwrap_or(1).min(LONGEST_WORD),
        text.chars().count().clamp(1, LONGEST_LINE),
    )
}

/// Shares out the whole: to each at least its least, and the rest by what each would like.
fn share(needed: &[(usize, usize)], whole: usize) -> Vec<usize> {
    let least: usize = needed.iter().map(|(least, _)| least).sum();
    let liked: usize = needed.iter().map(|(_, liked)| liked).sum();
    let mut widths: Vec<usize> = if liked <= whole || least >= whole {
        let of = if liked <= whole { liked } else { least };
        let own = |(of_least, of_liked): &(usize, usize)| {
            if liked <= whole { *of_liked } else { *of_least }
        };
        needed.iter().map(|need| own(need) * whole / of).collect()
    } else {
        let rest = whole - least;
        needed
            .iter()
            .map(|(of_least, of_liked)| of_least + rest * (of_liked - of_least) / (liked - least))
            .collect()
    };
    // What rounding left over.
    let given: usize = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += whole - given;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_page_and_long_text_gets_the_room() {
        let rows = vec![vec!["1.1".to_owned(), "word ".repeat(60)]];
        let table = Table::new(vec!["No".to_owned(), "Name".to_owned()], rows);
        let widths = widths(&table, 9638);
        assert_eq!(widths.iter().sum::<usize>(), 9638);
        assert!(widths[0] < 2000 && widths[1] > 7000, "{widths:?}");
    }

    #[test]
    fn even_far_too_many_columns_fill_the_page() {
        let columns: Vec<String> = (0..40).map(|n| format!("Column-{n}")).collect();
        let table = Table::new(columns.clone(), vec![columns]);
        assert!(!fits(&table, 9638));
        assert_eq!(widths(&table, 9638).iter().sum::<usize>(), 9638);
    }
}
