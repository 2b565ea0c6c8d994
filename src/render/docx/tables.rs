//! Tables as Word has them: their heads come again on each page, and a short one stands on one.

use super::body::{Body, paragraph};
use super::columns::widths;
use super::runs::{PLAIN, STRONG};
use super::xml::Element;
use crate::render::typeset::typeset;
use crate::report::{Table, Text, is_short};

impl Body<'_> {
    /// Names and values.
    pub(super) fn pairs(&mut self, rows: &[Vec<Text>]) -> Vec<Element> {
        let name = self.width * 3 / 10;
        let grid = [name, self.width - name];
        let (short, last) = (
            is_short(rows.len(), rows.iter().flatten()),
            rows.len().saturating_sub(1),
        );
        let rows = rows.iter().enumerate();
        let rows = rows.map(|(position, row)| self.row(row, &grid, short && position < last));
        let rows: Vec<Element> = rows.collect();
        vec![grid_of(&grid, None, false).holding_all(rows), space()]
    }

    pub(super) fn table(&mut self, table: &Table) -> Vec<Element> {
        let grid = widths(table, self.width);
        let head = table.columns.iter().map(|name| Text::from(&typeset(name)));
        let head: Vec<Text> = head.collect();
        let mut rows = vec![self.head(&head, &grid)];
        let last = table.rows.len().saturating_sub(1);
        rows.extend(table.rows.iter().enumerate().map(|(position, row)| {
            let with_next = table.is_short() && position < last;
            self.row(row, &grid, with_next)
        }));
        let mut content = Vec::new();
        if !table.caption.is_empty() {
            let caption = Text::from(&typeset(&table.caption));
            content.push(self.paragraph("Caption", &caption));
        }
        let caption = Some(table.caption.as_str()).filter(|caption| !caption.is_empty());
        content.push(grid_of(&grid, caption, true).holding_all(rows));
        content.push(space());
        content
    }

    /// The row that comes again on each page, and never stands alone.
    fn head(&mut self, cells: &[Text], grid: &[usize]) -> Element {
        let cells = cells.iter().zip(grid).map(|(text, width)| {
            let line = paragraph("TableText", [Element::new("w:keepNext")]);
            cell(*width).holding(line.holding_all(self.runs(text, STRONG)))
        });
        let properties = Element::new("w:trPr")
            .holding(Element::new("w:cantSplit"))
            .holding(Element::new("w:tblHeader"));
        Element::new("w:tr")
            .holding(properties)
            .holding_all(cells.collect::<Vec<_>>())
    }

    /// A row, as many cells as the grid has columns; the first names it. It can be kept on the page
    /// of the next one.
    fn row(&mut self, cells: &[Text], grid: &[usize], with_next: bool) -> Element {
        let nothing = Text::default();
        let cells = grid.iter().enumerate().map(|(position, width)| {
            let look = if position == 0 { STRONG } else { PLAIN };
            let text = cells.get(position).unwrap_or(&nothing);
            let kept = with_next.then(|| Element::new("w:keepNext"));
            let line = paragraph("TableText", kept).holding_all(self.runs(text, look));
            cell(*width).holding(line)
        });
        let cells: Vec<Element> = cells.collect();
        Element::new("w:tr")
            .holding(Element::new("w:trPr").holding(Element::new("w:cantSplit")))
            .holding_all(cells)
    }
}

fn cell(width: usize) -> Element {
    let of_cell = Element::new("w:tcW")
        .with("w:w", width)
        .with("w:type", "dxa");
    Element::new("w:tc").holding(Element::new("w:tcPr").holding(of_cell))
}

/// A table without its rows.
fn grid_of(grid: &[usize], caption: Option<&str>, headed: bool) -> Element {
    let whole: usize = grid.iter().sum();
    let properties = Element::new("w:tblPr")
        .holding(Element::value("w:tblStyle", "Rows"))
        .holding(
            Element::new("w:tblW")
                .with("w:w", whole)
                .with("w:type", "dxa"),
        )
        .holding(Element::new("w:tblLayout").with("w:type", "fixed"))
        .holding(
            Element::new("w:tblLook")
                .with("w:val", if headed { "00A0" } else { "0080" })
                .with("w:firstRow", u8::from(headed))
                .with("w:lastRow", 0)
                .with("w:firstColumn", 1)
                .with("w:lastColumn", 0)
                .with("w:noHBand", 1)
                .with("w:noVBand", 1),
        )
        .holding_all(caption.map(|caption| Element::value("w:tblCaption", caption)));
    let columns = grid
        .iter()
        .map(|width| Element::new("w:gridCol").with("w:w", width));
    Element::new("w:tbl")
        .holding(properties)
        .holding(Element::new("w:tblGrid").holding_all(columns))
}

/// What keeps a table apart from what follows.
fn space() -> Element {
    let spacing = Element::new("w:spacing")
        .with("w:before", 0)
        .with("w:after", 60)
        .with("w:line", 120)
        .with("w:lineRule", "exact");
    paragraph("Normal", [spacing])
}
