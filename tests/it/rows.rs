//! Rows for spreadsheets hold every fact that the data for programs holds, a column each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::world::World;

const PLAN: &str = include_str!("../golden/plan.yaml");

/// What a plan may hold besides, so that no field stays empty everywhere.
const MORE: &str = "meetings:
  kick-off: { purpose: gather, participants: 20, minutes: 90, date: 2027-03-21, start: '10:00', \
                    zones: [Africa/Nairobi] }
";

/// A field of the data, by its path, and the column that holds it.
type Columns = &'static [(&'static str, &'static str)];

/// The fields of an item.
const OF_ITEM: Columns = &[
    ("id", "Id"),
    ("item", "Item of the guide"),
    ("stage", "Stage"),
    ("stage_name", "Stage"),
    ("title", "Task"),
    ("how", "How"),
    ("side", "Whose task"),
    ("owner", "Responsible"),
    ("due", "Due"),
    ("timing", "Against today"),
    ("days_late", "Days late"),
    ("last_day", "Last day"),
    ("later", "Again on"),
    ("due_needs", "Waits for"),
    ("remedy", "What can still be done"),
    ("status", "State"),
    ("counts", "Settled"),
    ("done_on", "Done on"),
    ("requirement", "Requirement"),
    ("evidence", "Evidence"),
    ("text", "Text for it"),
    ("basis", "Basis"),
    ("own", "Basis"),
    ("recommended", "Basis"),
    ("verified", "Verified"),
    ("note", "Note"),
    ("why", "Why"),
    ("because", "Why"),
    ("condition", "Why"),
];

const OF_REQUIREMENT: Columns = &[
    ("id", "Requirement"),
    ("name", "Name"),
    ("binding", "Binding"),
    ("state", "State"),
    ("standing", "Where it stands"),
    ("since", "Since"),
    ("until", "Until"),
    ("due", "Due"),
    ("last_day", "Last day"),
    ("next", "Next"),
    ("too_late", "Done too late"),
    ("evidence.item", "Task"),
    ("evidence.title", "Task"),
    ("evidence.address", "Evidence"),
    ("evidence.done_on", "Done on"),
    ("explained", "Settled by a reason"),
    ("claims", "Claimed, not counted"),
    ("findings", "What endangers it"),
    ("sought", "What the review looks for"),
    ("done", "Items done"),
    ("items", "Items done"),
    ("verified", "Verified"),
    ("sources", "Sources"),
];

const OF_DAY: Columns = &[
    ("date", "Date"),
    ("id", "Id"),
    ("kind", "Kind"),
    ("title", "Event"),
    ("text", "Event"),
    ("stage", "Stage"),
    ("requirement", "Requirement"),
    ("status", "State"),
    ("timing", "Against today"),
    ("days_late", "Days late"),
    ("last_day", "Last day"),
    ("start", "Start (UTC)"),
    ("end", "End (UTC)"),
];

const OF_CONFLICT: Columns = &[
    ("id", "Id"),
    ("kind", "Kind"),
    ("kind_name", "Kind"),
    ("title", "Event"),
    ("reason", "Why it matters"),
    ("next", "What to do"),
    ("because", "Follows from"),
    ("requirement", "Requirement"),
    ("crowds.from", "Date"),
    ("crowds.to", "Until"),
    ("crowds.items", "Falls together"),
];

/// Each command, with the lists of its data and the columns of their fields.
const COMMANDS: [(&str, &[(&str, Columns)]); 6] = [
    ("status", &[("items", OF_ITEM)]),
    (
        "export --for support-unit --with-notes --with-names --why",
        &[("checklist", OF_ITEM)],
    ),
    (
        "export --for team --with-notes --with-names --why",
        &[("checklist", OF_ITEM)],
    ),
    ("export --for review", &[("requirements", OF_REQUIREMENT)]),
    ("standards", &[("requirements", OF_REQUIREMENT)]),
    ("timeline", &[("days", OF_DAY), ("conflicts", OF_CONFLICT)]),
];

fn world() -> World {
    let world = World::new();
    let plan = PLAN.replace("\n  risk: true\n", "\n  risk: false\n");
    world.write("plan.yaml", format!("{plan}{MORE}"));
    world
}

/// The paths of the fields of an entry, as far as `known` tells them apart.
fn fields(entry: &Value, above: &str, known: Columns, found: &mut BTreeSet<String>) {
    match entry {
        Value::Object(fields_of) => {
            for (name, value) in fields_of {
                let path = if above.is_empty() {
                    name.clone()
                } else {
                    format!("{above}.{name}")
                };
                let goes_on = known
                    .iter()
                    .any(|(of, _)| of.starts_with(&format!("{path}.")));
                if goes_on {
                    fields(value, &path, known, found);
                } else {
                    found.insert(path);
                }
            }
        }
        Value::Array(entries) => {
            entries
                .iter()
                .for_each(|entry| fields(entry, above, known, found));
        }
        _ => {}
    }
}

#[test]
fn every_field_of_the_data_has_a_column() {
    let world = world();
    for (typed, lists) in COMMANDS {
        let (data, row, _) = data_and_rows(&world, typed);
        let heads: BTreeSet<String> = row.iter().map(str::to_owned).collect();
        assert_eq!(heads.len(), row.len(), "{typed}: a name each");
        for (list, columns) in lists {
            let entries = data[list].as_array().unwrap();
            assert!(!entries.is_empty(), "{typed} {list}");
            let mut found = BTreeSet::new();
            for entry in entries {
                fields(entry, "", columns, &mut found);
            }
            let columns: BTreeMap<&str, &str> = columns.iter().copied().collect();
            for field in found {
                let column = columns.get(&*field);
                let column = column.unwrap_or_else(|| panic!("{typed}: {list}.{field} has none"));
                assert!(
                    heads.contains(*column),
                    "{typed}: {list}.{field} in {column}"
                );
            }
        }
    }
}

/// What a command gives of a plan as data, and as rows with their heads.
fn data_and_rows(world: &World, typed: &str) -> (Value, csv::StringRecord, Vec<csv::StringRecord>) {
    let run = |format: &str| {
        let plan = Some("--plan plan.yaml").filter(|_| !typed.contains("--plan"));
        let typed = [Some(typed), plan, Some("--format"), Some(format)]
            .into_iter()
            .flatten();
        let typed = typed.collect::<Vec<_>>().join(" ");
        world.run(&typed.split(' ').collect::<Vec<_>>()).fine()
    };
    let data = serde_json::from_str(&run("json")).unwrap();
    let rows = run("csv");
    let mut rows = csv::Reader::from_reader(rows.as_bytes());
    let heads = rows.headers().unwrap().clone();
    (data, heads, rows.records().map(Result::unwrap).collect())
}

#[test]
fn what_is_in_a_row_is_what_is_in_the_data() {
    let world = world();
    for (typed, list) in [
        ("status", "items"),
        ("export --for team --with-names", "checklist"),
    ] {
        let (data, heads, rows) = data_and_rows(&world, typed);
        let entries = data[list].as_array().unwrap();
        // What is to be done for meetings stands apart in the data, and behind in rows.
        let meetings = data["meetings"].as_array().into_iter().flatten();
        let tasks = meetings.map(|meeting| meeting["tasks"].as_array().unwrap().len());
        assert_eq!(rows.len(), entries.len() + tasks.sum::<usize>());
        for (row, entry) in rows.iter().zip(entries) {
            let cell = |name: &str| &row[heads.iter().position(|head| head == name).unwrap()];
            for (field, column) in OF_ITEM {
                // What a program knows by a name of its own is a word for people.
                let in_words = [
                    "stage", "side", "timing", "status", "basis", "own", "counts",
                ];
                let text = match &entry[field] {
                    Value::String(text) if !in_words.contains(field) => text.clone(),
                    Value::Number(number) => number.to_string(),
                    Value::Array(texts) if ["evidence", "later"].contains(field) => {
                        let texts = texts.iter().map(|text| text.as_str().unwrap());
                        texts.collect::<Vec<_>>().join(" ")
                    }
                    _ => continue,
                };
                assert_eq!(cell(column), text, "{typed} {} {field}", entry["id"]);
            }
        }
    }
}

#[test]
fn what_everybody_may_read_has_a_column_each_as_well() {
    let world = world();
    let of_public = [
        "id",
        "stage",
        "title",
        "side",
        "due",
        "status",
        "requirement",
        "evidence",
    ];
    let (data, heads, _) = data_and_rows(&world, "export --for public --anyway");
    for field in data["checklist"][0].as_object().unwrap().keys() {
        assert!(of_public.contains(&field.as_str()), "{field}");
        let (_, column) = OF_ITEM.iter().find(|(of, _)| of == field).unwrap();
        assert!(heads.iter().any(|head| head == *column), "{field}");
    }
}
