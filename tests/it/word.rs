//! Word documents, read by other eyes than ours: the package as a strict reader of the format sees
//! it, and as LibreOffice prints it, where that is installed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::world::{LANGUAGES, World};

const PLAN: &str = include_str!("../golden/plan.yaml");

/// What no format may choke on, and a plan may hold: what XML acts on, marks of direction, lines, a
/// formula, addresses that are no URI. What XML cannot hold at all is refused in plans, and tried
/// beside the code.
const HOSTILE: &str = "=1+1 \u{200f}\u{5d0} <b>&amp;</b> ]]>\ttab\nline\nline \
                       https://example.org/[a]%zz\" https://exämple.org/ü";

struct Word {
    parts: BTreeMap<String, Vec<u8>>,
    bytes: Vec<u8>,
}

/// An element as it was read: its name, its attributes, the names around it.
struct Found {
    name: String,
    attributes: BTreeMap<String, String>,
    around: Vec<String>,
}

impl Word {
    #[track_caller]
    fn export(plan: &str, arguments: &[&str]) -> Word {
        let world = World::new();
        world.write("plan.yaml", plan);
        let command = [
            "export",
            "--plan",
            "plan.yaml",
            "--for",
            "support-unit",
            "--format",
            "docx",
            "--date",
            "2026-11-23",
            "--output",
            "brief.docx",
        ];
        world.run(&[&command[..], arguments].concat()).fine();
        Word::read(std::fs::read(world.path("brief.docx")).unwrap())
    }

    fn read(bytes: Vec<u8>) -> Word {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
        let mut parts = BTreeMap::new();
        for position in 0..archive.len() {
            let mut part = archive.by_index(position).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            assert!(parts.insert(part.name().to_owned(), content).is_none());
        }
        Word { parts, bytes }
    }

    /// Every element of a part, and the text; a fault of XML fails.
    #[track_caller]
    fn part(&self, name: &str) -> (Vec<Found>, String) {
        let content = std::str::from_utf8(&self.parts[name]).unwrap();
        let allowed = |letter: char| {
            matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}')
                || letter >= '\u{10000}'
        };
        assert!(content.chars().all(allowed), "{name} holds what XML cannot");
        let mut reader = Reader::from_str(content);
        let (mut found, mut text, mut around) = (Vec::new(), String::new(), Vec::new());
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => {
                    found.push(element(&start, &around));
                    around.push(found.last().unwrap().name.clone());
                }
                Event::Empty(start) => found.push(element(&start, &around)),
                Event::End(_) => {
                    let ended = around.pop();
                    text.push_str(if ended.as_deref() == Some("w:p") {
                        "\n"
                    } else {
                        ""
                    });
                }
                Event::Text(words) => text.push_str(&words.xml10_content()),
                Event::GeneralRef(name) => {
                    text.push_str(match &*name {
                        "lt" => "<",
                        "gt" => ">",
                        "amp" => "&",
                        "quot" => "\"",
                        "apos" => "'",
                        _ => panic!("no such entity: {name:?}"),
                    });
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert!(around.is_empty(), "{name}: {around:?}");
        (found, text)
    }

    /// The parts that stand in the folder of Word.
    fn shown(&self) -> impl Iterator<Item = &String> {
        let is_xml = |name: &&String| name.starts_with("word/") && name.ends_with(".xml");
        self.parts.keys().filter(is_xml)
    }
}

fn element(start: &BytesStart<'_>, around: &[String]) -> Found {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = attribute.value.to_string();
        (attribute.key.0.to_string(), value)
    });
    Found {
        name: start.name().0.to_string(),
        attributes: attributes.collect(),
        around: around.to_vec(),
    }
}

fn named<'f>(found: &'f [Found], name: &'f str) -> impl Iterator<Item = &'f Found> {
    found.iter().filter(move |element| element.name == name)
}

fn hostile_plan() -> String {
    let mut plan: serde_yaml::Value = serde_yaml::from_str(PLAN).unwrap();
    let long = "w".repeat(1500);
    plan["profile"]["title"] = format!("Title {HOSTILE} {long}").into();
    plan["profile"]["contact"] = HOSTILE.into();
    plan["notes"]["participants"] = HOSTILE.into();
    plan["checklist"]["dialogue-meeting"]["owner"] = HOSTILE.into();
    plan["checklist"]["dialogue-meeting"]["note"] = HOSTILE.into();
    plan["checklist"]["dialogue-meeting"]["evidence"] = vec![
        "https://example.org/%zz[1]|<x>\"y",
        &format!("https://example.org/{long}"),
    ]
    .into();
    serde_yaml::to_string(&plan).unwrap()
}

fn every_export() -> Vec<Word> {
    let mut all: Vec<Word> = LANGUAGES
        .iter()
        .map(|language| Word::export(PLAN, &["--lang", language]))
        .collect();
    all.push(Word::export(
        &hostile_plan(),
        &["--with-notes", "--with-names"],
    ));
    all.push(Word::export("cocreate: 1\nguide: '2026.11'\n", &[]));
    all
}

#[test]
fn every_part_is_declared_and_every_name_leads_somewhere() {
    for word in every_export() {
        let (types, _) = word.part("[Content_Types].xml");
        let declared: BTreeSet<&str> = named(&types, "Override")
            .map(|of| of.attributes["PartName"].trim_start_matches('/'))
            .collect();
        let parts: BTreeSet<&str> = word.parts.keys().map(String::as_str).collect();
        let plain: BTreeSet<&str> = parts
            .iter()
            .copied()
            .filter(|name| !name.ends_with(".rels") && *name != "[Content_Types].xml")
            .collect();
        assert_eq!(declared, plain);
        let (relations, _) = word.part("word/_rels/document.xml.rels");
        let mut ids = BTreeSet::new();
        for relation in named(&relations, "Relationship") {
            assert!(
                ids.insert(relation.attributes["Id"].clone()),
                "ids are unique"
            );
            let target = &relation.attributes["Target"];
            if relation.attributes.contains_key("TargetMode") {
                assert!(is_uri(target), "{target}");
            } else {
                assert!(
                    parts.contains(format!("word/{target}").as_str()),
                    "{target}"
                );
            }
        }
        let (body, _) = word.part("word/document.xml");
        let used: BTreeSet<String> = body
            .iter()
            .filter_map(|element| element.attributes.get("r:id").cloned())
            .collect();
        assert!(used.is_subset(&ids));
        for name in word.shown() {
            word.part(name);
        }
    }
}

/// What RFC 3986 lets stand in an address.
fn is_uri(address: &str) -> bool {
    let bytes = address.as_bytes();
    bytes.iter().enumerate().all(|(position, byte)| match byte {
        b'%' => bytes
            .get(position + 1..position + 3)
            .is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
        byte => byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(byte),
    }) && bytes.len() < 2048
}

#[test]
fn styles_and_numberings_are_those_that_are_defined() {
    for word in every_export() {
        let values = |part: &str, name: &str, attribute: &str| -> BTreeSet<String> {
            let (found, _) = word.part(part);
            named(&found, name)
                .map(|element| element.attributes[attribute].clone())
                .collect()
        };
        let styles = values("word/styles.xml", "w:style", "w:styleId");
        for name in word.shown() {
            for reference in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn"] {
                assert!(
                    values(name, reference, "w:val").is_subset(&styles),
                    "{name}"
                );
            }
        }
        let numberings = values("word/numbering.xml", "w:num", "w:numId");
        assert!(values("word/document.xml", "w:numId", "w:val").is_subset(&numberings));
        // Lists of steps each begin at one.
        assert!(numberings.len() > 1 || values("word/document.xml", "w:numId", "w:val").len() < 2);
    }
}

#[test]
fn tables_have_the_cells_of_their_grid_and_heads_that_come_again() {
    for word in every_export() {
        let (body, _) = word.part("word/document.xml");
        let (mut columns, mut cells, mut rows, mut unbroken) = (0, Vec::new(), 0, 0);
        for element in &body {
            match element.name.as_str() {
                "w:tbl" => columns = 0,
                "w:gridCol" => columns += 1,
                "w:tr" => {
                    rows += 1;
                    cells.push((columns, 0));
                }
                "w:tc" => cells.last_mut().unwrap().1 += 1,
                "w:cantSplit" => unbroken += 1,
                _ => {}
            }
        }
        assert!(
            cells.iter().all(|(columns, cells)| columns == cells),
            "{cells:?}"
        );
        assert_eq!(rows, unbroken);
        let captions = named(&body, "w:tblCaption").count();
        assert_eq!(
            named(&body, "w:tblHeader").count(),
            captions,
            "each named table has a head"
        );
    }
}

#[test]
fn breaks_are_breaks_and_no_tab_is_left() {
    let word = Word::export(&hostile_plan(), &["--with-notes", "--with-names"]);
    let (body, text) = word.part("word/document.xml");
    assert!(text.contains("<b>&amp;</b> ]]> tab"));
    assert_eq!(named(&body, "w:tab").count(), 0);
    assert!(named(&body, "w:br").count() >= 4);
    assert!(!text.contains('\t'));
}

#[test]
fn boxes_can_be_ticked_and_show_how_things_stand() {
    let word = Word::export(PLAN, &[]);
    let (body, text) = word.part("word/document.xml");
    let boxes: Vec<&str> = named(&body, "w14:checked")
        .map(|element| element.attributes["w14:val"].as_str())
        .collect();
    let ticked = boxes.iter().filter(|state| **state == "1").count();
    assert!(ticked > 0 && ticked < boxes.len());
    assert_eq!(text.matches('\u{2612}').count(), ticked);
    assert_eq!(text.matches('\u{2610}').count(), boxes.len() - ticked);
    let ids: BTreeSet<&String> = named(&body, "w:id")
        .map(|element| &element.attributes["w:val"])
        .collect();
    assert_eq!(ids.len(), boxes.len());
    assert!(named(&body, "w:alias").all(|name| name.attributes["w:val"].chars().count() <= 64));
}

#[test]
fn the_document_and_each_foreign_text_say_their_language() {
    let word = Word::export(PLAN, &["--lang", "fr"]);
    let (styles, _) = word.part("word/styles.xml");
    let of_document: Vec<&String> = named(&styles, "w:lang")
        .map(|element| &element.attributes["w:val"])
        .collect();
    assert_eq!(of_document, ["fr-FR"]);
    // The plan was written in English, and so are the titles of most sources.
    let (body, _) = word.part("word/document.xml");
    let foreign: BTreeSet<&String> = named(&body, "w:lang")
        .map(|element| &element.attributes["w:val"])
        .collect();
    assert_eq!(foreign.into_iter().collect::<Vec<_>>(), ["en-GB"]);
}

#[test]
fn pages_have_their_number_and_headings_their_level() {
    let word = Word::export(PLAN, &[]);
    let (footer, _) = word.part("word/footer0.xml");
    let fields: Vec<&String> = named(&footer, "w:fldSimple")
        .map(|field| &field.attributes["w:instr"])
        .collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let (body, _) = word.part("word/document.xml");
    let page = named(&body, "w:pgSz").next().unwrap();
    assert_eq!(
        (
            page.attributes["w:w"].as_str(),
            page.attributes["w:h"].as_str()
        ),
        ("11906", "16838")
    );
    let styles: Vec<&str> = named(&body, "w:pStyle")
        .map(|style| style.attributes["w:val"].as_str())
        .collect();
    let levels = styles
        .iter()
        .filter_map(|style| style.strip_prefix("Heading")?.parse().ok());
    let levels: Vec<usize> = levels.collect();
    assert!(levels.len() > 10);
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{levels:?}"
    );
    assert_eq!(styles.iter().filter(|style| **style == "Title").count(), 1);
    // Within a paragraph stands no other, but for the words of a drawing.
    let loose = named(&body, "w:p").filter(|it| !it.around.contains(&"w:txbxContent".to_owned()));
    let mut loose = loose.map(|paragraph| paragraph.around.contains(&"w:p".to_owned()));
    assert!(loose.all(|is_within| !is_within));
}

#[test]
fn the_same_plan_on_the_same_day_gives_the_same_bytes() {
    let export = || Word::export(PLAN, &["--lang", "es"]).bytes;
    assert_eq!(export(), export());
    let (core, text) = Word::export(PLAN, &[]).part("docProps/core.xml");
    assert!(
        !core.is_empty() && text.contains("2026-11-23T00:00:00Z"),
        "{text}"
    );
}

#[test]
fn the_ending_chooses_word_and_a_list_is_a_table_there() {
    let world = World::new();
    world.write("plan.yaml", PLAN);
    world
        .run(&[
            "export",
            "--plan",
            "plan.yaml",
            "--lang",
            "fr",
            "--output",
            "note.docx",
        ])
        .fine();
    assert!(
        std::fs::read(world.path("note.docx"))
            .unwrap()
            .starts_with(b"PK")
    );
    let (bytes, code) = world.run_for_bytes(&["levels", "--format", "docx"]);
    assert_eq!(code, 0);
    let word = Word::read(bytes);
    let (body, text) = word.part("word/document.xml");
    assert!(named(&body, "w:tbl").count() > 0);
    assert!(text.contains("Collaborate"), "{text}");
}

/// What LibreOffice prints of it; none where it is not installed.
fn printed(word: &Word) -> Option<String> {
    printed_file("brief.docx", &word.bytes, &[])
}

/// The same of any file, opened with what Writer is told.
fn printed_file(name: &str, bytes: &[u8], how: &[&str]) -> Option<String> {
    let world = World::new();
    world.write(name, bytes);
    let home = format!(
        "-env:UserInstallation=file://{}",
        world.path("office").display()
    );
    let run = |program: &str, arguments: &[&str]| {
        let ended = Command::new(program)
            .args(arguments)
            .current_dir(world.folder())
            .output();
        ended.ok().filter(|ended| ended.status.success())
    };
    run(
        "soffice",
        &[&[&home, "--headless"], how, &["--convert-to", "pdf", name]].concat(),
    )?;
    let text = run("pdftotext", &["-layout", "brief.pdf", "-"])?;
    Some(String::from_utf8(text.stdout).unwrap())
}

#[test]
fn libre_office_prints_the_whole_of_it() {
    for (language, last) in [
        ("en", "Evaluation"),
        ("es", "Evaluación"),
        ("fr", "Évaluation"),
    ] {
        let word = Word::export(PLAN, &["--lang", language]);
        let Some(text) = printed(&word) else {
            println!("skipped: soffice or pdftotext is not installed");
            return;
        };
        let (_, written) = word.part("word/document.xml");
        let words: BTreeSet<&str> = written
            .split_whitespace()
            .filter(|word| word.chars().count() < 12)
            .collect();
        let missing: Vec<&&str> = words.iter().filter(|word| !text.contains(**word)).collect();
        assert!(missing.len() * 100 < words.len(), "{language}: {missing:?}");
        assert!(text.contains(last), "{language}");
        let pages = text.matches('\u{c}').count();
        assert!(
            text.contains(&format!("{pages} / {pages}")),
            "{language}: {pages} pages"
        );
    }
    let hostile = Word::export(&hostile_plan(), &["--with-notes", "--with-names"]);
    assert!(printed(&hostile).is_some_and(|text| text.contains("</b>")));
}

/// Some open a page in Writer rather than in a browser, to change it or to print it.
#[test]
fn a_page_is_readable_in_libre_office_writer() {
    for (language, reader) in LANGUAGES
        .into_iter()
        .zip(["support-unit", "team", "support-unit"])
    {
        let world = World::new();
        world.write("plan.yaml", PLAN);
        let export = [
            "export",
            "--plan",
            "plan.yaml",
            "--for",
            reader,
            "--lang",
            language,
        ];
        let to = ["--date", "2026-11-23", "--output", "page.html"];
        world.run(&[&export[..], &to].concat()).fine();
        let page = std::fs::read(world.path("page.html")).unwrap();
        let as_writer_reads = ["--infilter=HTML (StarWriter)"];
        let Some(text) = printed_file("page.html", &page, &as_writer_reads) else {
            println!("skipped: soffice or pdftotext is not installed");
            return;
        };
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        assert!(lines.len() > 100, "{reader}: {text}");
        // Words in a column too narrow for them run down letter by letter.
        let is_letter = |line: &&str| line.chars().filter(|it| it.is_alphabetic()).count() == 1;
        let runs = lines.windows(3).filter(|lines| lines.iter().all(is_letter));
        assert_eq!(runs.count(), 0, "{reader}: {text}");
        // What is done can be told from what is to do, each beside its box.
        if reader == "support-unit" {
            for mark in ["\u{2610} ", "\u{2611} "] {
                let beside = lines.iter().filter_map(|line| line.split_once(mark));
                let words = beside.map(|(_, text)| text.split_whitespace().count());
                assert!(words.max() > Some(2), "{reader}, {mark}: {text}");
            }
        }
    }
}

#[test]
fn a_meeting_in_two_languages_stands_in_two_columns() {
    let world = World::new();
    let plan = "cocreate: 1\nanswers: { stages: [draft], risk: true }\nmeetings:\n  kick-off: { \
                purpose: deliberate, participants: 45, minutes: 120, date: 2027-02-10, start: \
                '10:00', zones: [Africa/Nairobi, Europe/Madrid] }\n";
    world.write("plan.yaml", plan);
    for reader in ["host", "participants", "minutes"] {
        let of = format!("--for {reader} --output {reader}.docx");
        let typed = format!("meeting export --plan plan.yaml --also fr {of}");
        world.run(&typed.split(' ').collect::<Vec<_>>()).fine();
        let word = Word::read(std::fs::read(world.path(&format!("{reader}.docx"))).unwrap());
        let (body, _) = word.part("word/document.xml");
        let outer = |name: &str| {
            let of_outer = named(&body, name);
            let tables = |found: &Found| found.around.iter().filter(|it| *it == "w:tbl").count();
            of_outer.filter(|found| tables(found) == 1).count()
        };
        assert_eq!(outer("w:gridCol"), 2, "{reader}");
        assert_eq!(outer("w:tc"), outer("w:tr") * 2, "{reader}");
        assert!(outer("w:tr") >= 5, "{reader}");
        let written = String::from_utf8(word.parts["word/document.xml"].clone()).unwrap();
        assert!(
            !written.contains("</w:tbl></w:tc>"),
            "a cell ends with a paragraph"
        );
        let languages = named(&body, "w:lang").map(|found| found.attributes["w:val"].as_str());
        assert_eq!(
            languages.collect::<BTreeSet<_>>(),
            BTreeSet::from(["fr-FR"]),
            "{reader}"
        );
        let page = named(&body, "w:pgSz").next().unwrap();
        assert_eq!(page.attributes["w:orient"], "landscape");
        assert!(
            word.parts.contains_key("word/header0.xml"),
            "it is confidential on each page"
        );
        assert!(!word.parts.contains_key("word/footer1.xml"));
    }
}

#[test]
fn what_is_left_open_is_seen_and_an_agenda_stands_on_one_page() {
    let world = World::new();
    let plan = "cocreate: 1\nanswers: { stages: [draft], risk: false }\nmeetings:\n  kick-off: { \
                purpose: exchange, participants: 20, minutes: 60, date: 2027-02-10, start: \
                '10:00', zones: [Africa/Nairobi] }\n";
    world.write("plan.yaml", plan);
    let export = |reader: &str, file: &str| {
        let typed = format!("meeting export --plan plan.yaml --for {reader} --output {file}");
        world.run(&typed.split(' ').collect::<Vec<_>>()).fine();
        std::fs::read(world.path(file)).unwrap()
    };
    let word = Word::read(export("participants", "invitation.docx"));
    let (body, _) = word.part("word/document.xml");
    let written = String::from_utf8(word.parts["word/document.xml"].clone()).unwrap();
    let open = written.matches(">[").count();
    assert!(open > 10, "{written}");
    assert_eq!(named(&body, "w:highlight").count(), open);
    // All rows but the last are kept with the next one, of the agenda and of the day.
    let rows = named(&body, "w:tr").count() - 4;
    let in_table = |found: &&Found| found.around.iter().any(|it| it == "w:tbl");
    let kept = named(&body, "w:keepNext").filter(in_table).count();
    assert_eq!(kept, 3 * (rows - 1) + 2 * (4 - 1), "{rows}");
    let page = String::from_utf8(export("participants", "invitation.html")).unwrap();
    assert!(page.contains("<table class=\"short\">"), "{page}");
    assert!(!page.contains("<footer>"), "nothing stands at its foot");
    let minutes = String::from_utf8(export("minutes", "minutes.html")).unwrap();
    assert!(minutes.contains("<footer><p>"), "{minutes}");
}

#[test]
fn the_paper_is_that_of_the_plans_country_unless_another_is_asked_for() {
    let of = |country: &str, more: &[&str]| {
        let plan = PLAN.replace("country: KE", &format!("country: {country}"));
        let (mut all, _) = Word::export(&plan, more).part("word/document.xml");
        let page = all.iter().position(|element| element.name == "w:pgSz");
        let page = all.swap_remove(page.unwrap());
        let side = |name: &str| page.attributes[name].parse::<u32>().unwrap();
        let (width, height) = (side("w:w"), side("w:h"));
        (width.min(height), width.max(height))
    };
    let (a4, letter) = ((11906, 16838), (12240, 15840));
    for (country, paper) in [("KE", a4), ("FR", a4), ("MX", letter), ("CA", letter)] {
        assert_eq!(of(country, &[]), paper, "{country}");
    }
    assert_eq!(of("MX", &["--paper", "a4"]), a4);
    assert_eq!(of("KE", &["--paper", "letter"]), letter);
    let world = World::new();
    world.write(
        "cocreate-plan.yaml",
        PLAN.replace("country: KE", "country: CO"),
    );
    let page = world.run(&["export", "--format", "html"]).fine();
    assert!(page.contains("size: letter") && !page.contains("size: A4"));
    // Where there is no plan, the system tells the country.
    let list = |language: &str| {
        let world = World::new().with("LANG", language);
        world.run(&["tools", "--format", "html"]).fine()
    };
    assert!(list("es_MX.UTF-8").contains("size: letter"));
    assert!(list("es_ES.UTF-8").contains("size: A4") && list("es").contains("size: A4"));
    let said = world.run(&["export", "--paper", "a3"]).failed(2);
    assert!(said.contains("letter"), "{said}");
}
