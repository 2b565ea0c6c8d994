//! Two columns in which each part stands beside the same part in another language: a table without
//! lines but for the one between the columns.

use super::xml::Element;

/// What is left free beside the text of a column, in twentieths of a point.
const EDGE: usize = 227;

/// How wide what stands in one of two columns can be.
pub(super) fn width_of_column(whole: usize) -> usize {
    whole / 2 - 2 * EDGE
}

/// The parts of both, row by row.
pub(super) fn columns(parts: [Vec<Vec<Element>>; 2], whole: usize) -> Element {
    let [first, second] = parts;
    let most = first.len().max(second.len());
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let rows = (0..most).map(|_| {
        let cells = [first.next(), second.next()];
        let cells = cells.map(|part| cell(part.unwrap_or_default(), whole / 2));
        Element::new("w:tr").holding_all(cells)
    });
    let rows: Vec<Element> = rows.collect();
    let between = Element::new("w:insideV")
        .with("w:val", "single")
        .with("w:sz", 4)
        .with("w:space", 0)
        .with("w:color", "8A8A8A");
    let edge = |name| Element::new(name).with("w:w", EDGE).with("w:type", "dxa");
    let properties = Element::new("w:tblPr")
        .holding(
            Element::new("w:tblW")
                .with("w:w", whole)
                .with("w:type", "dxa"),
        )
        .holding(Element::new("w:tblBorders").holding(between))
        .holding(Element::new("w:tblLayout").with("w:type", "fixed"))
        .holding(
            Element::new("w:tblCellMar")
                .holding(edge("w:left"))
                .holding(edge("w:right")),
        );
    let column = || Element::new("w:gridCol").with("w:w", whole / 2);
    Element::new("w:tbl")
        .holding(properties)
        .holding(
            Element::new("w:tblGrid")
                .holding(column())
                .holding(column()),
        )
        .holding_all(rows)
}

/// A cell ends with a paragraph, whatever stands in it.
fn cell(part: Vec<Element>, width: usize) -> Element {
    let of_cell = Element::new("w:tcW")
        .with("w:w", width)
        .with("w:type", "dxa");
    let ends_well = part.last().is_some_and(|last| last.is("w:p"));
    let end = (!ends_well).then(|| Element::new("w:p"));
    Element::new("w:tc")
        .holding(Element::new("w:tcPr").holding(of_cell))
        .holding_all(part)
        .holding_all(end)
}
