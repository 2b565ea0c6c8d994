//! How wide the columns of a table are: as their content needs, together as wide as the page.

use crate::report::Table;

/// The width of a letter, of one in bold, and of what stands around the text of a cell, in
/// twentieths of a point.
const LETTER: usize = 105;
const BOLD: usize = 125;
const EDGES: usize = 230;
/// A longer word may break, so that it leaves room for the others.
const LONGEST_WORD: usize = 22;
/// Text of more letters fills several lines.
const LONGEST_LINE: usize = 160;

/// The widths of the columns, which together are `whole`.
pub(super) fn widths(table: &Table, whole: usize) -> Vec<usize> {
    share(&needed(table), whole)
}

/// What each column needs at least, and what it would like. The head and the first column are bold.
fn needed(table: &Table) -> Vec<(usize, usize)> {
    let columns = table.columns.iter().enumerate();
    let needed = columns.map(|(column, head)| {
        let letter = if column == 0 { BOLD } else { LETTER };
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let cells = cells.map(|cell| (needs(&cell.plain()), letter));
        let all = cells.chain([(needs(head), BOLD)]);
        let all = all.map(|((word, line), letter)| (word * letter, line * letter));
        let most = all.reduce(|one, other| (one.0.max(other.0), one.1.max(other.1)));
        let (word, line) = most.unwrap_or_default();
        (word + EDGES, line + EDGES)
    });
    needed.collect()
}

/// Whether every word fits its column.
pub(super) fn fits(table: &Table, whole: usize) -> bool {
    let least = needed(table).into_iter().map(|(least, _)| least);
    least.sum::<usize>() <= whole
}

/// How many letters the longest word and the whole have.
fn needs(text: &str) -> (usize, usize) {
    // What a no-break space joins does not break: "14 h 00" is one word.
    let breaks = |letter: char| letter.is_whitespace() && !"\u{a0}\u{202f}".contains(letter);
    let words = text.split(breaks).map(|word| word.chars().count());
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
    fn an_hour_and_a_head_stay_on_one_line_however_narrow_the_table_is() {
        let columns = ["Heure", "Minutes", "Quoi"].map(str::to_owned).to_vec();
        let what = "La proposition et les questions à son sujet, puis tout ce qui reste";
        let hour = "14\u{a0}h\u{a0}00";
        let rows = vec![[hour, "10", what].map(str::to_owned).to_vec()];
        let widths = widths(&Table::new(columns, rows), 4000);
        // The letters of a usual font in bold, at ten points.
        assert!(
            widths[0] >= 7 * 125 + EDGES && widths[1] >= 7 * 125 + EDGES,
            "{widths:?}"
        );
    }

    #[test]
    fn even_far_too_many_columns_fill_the_page() {
        let columns: Vec<String> = (0..40).map(|n| format!("Column-{n}")).collect();
        let table = Table::new(columns.clone(), vec![columns]);
        assert!(!fits(&table, 9638));
        assert_eq!(widths(&table, 9638).iter().sum::<usize>(), 9638);
    }
}
