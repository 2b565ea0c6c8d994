//! What is handed over: the exports are as agreed, in every language; each is sound in its own
//! format; and what people wrote stays text in all of them.
//!
//! The agreed ones stand in `tests/golden`. After a change that is meant, renew them and look at
//! the difference: `COCREATE_RENEW_GOLDEN=1 cargo test --test it documents::`

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cocreate::built_in;
use cocreate::guide::model::{
    Countries, Fit, Items, Levels, Manifest, Questions, Rules, Stages, Standards, Tools,
};
use cocreate::guide::{Guide, Module, Texts};
use cocreate::locale::{Language, Messages};
use cocreate::message;
use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use serde_json::Value;

use crate::world::{LANGUAGES, World};

/// A national process in Kenya: every question answered, some things done, some tools chosen.
const PLAN: &str = include_str!("../golden/plan.yaml");

const FORMATS: [(&str, &str); 3] = [("markdown", "md"), ("html", "html"), ("json", "json")];

/// The export of a plan.
#[track_caller]
fn export(plan: &str, language: &str, format: &str) -> String {
    let world = World::new();
    world.write("plan.yaml", plan);
    let arguments = [
        "export",
        "--plan",
        "plan.yaml",
        "--for",
        "support-unit",
        "--date",
        "2026-11-23",
        // Whatever people wrote is looked at.
        "--with-notes",
        "--with-names",
    ];
    world
        .run(&[&arguments[..], &["--lang", language, "--format", format]].concat())
        .fine()
}

fn texts<M: Module>(language: &str) -> Texts {
    Guide::new(built_in::GUIDE).texts::<M>(language)
}

// ── as agreed ───────────────────────────────────────────────────────────────

fn golden(format: &str, language: &str, ending: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(format)
        .join(format!("{language}.{ending}"))
}

#[test]
fn notes_and_names_stay_in_the_plan_unless_they_are_asked_for() {
    let world = World::new();
    world.write("plan.yaml", hostile_plan());
    let export = |format: &str, private: &[&str]| {
        let arguments = ["export", "--plan", "plan.yaml", "--format", format];
        world.run(&[&arguments[..], private].concat()).fine()
    };
    for format in ["markdown", "html", "json", "yaml", "csv"] {
        let kept = export(format, &[]);
        for private in ["answernote", "itemnote", "contactbegin", "ownerbegin"] {
            assert!(!kept.contains(private), "{format}: {private}");
        }
        let named = export(format, &["--with-names"]);
        assert!(
            named.contains("ownerbegin") && !named.contains("itemnote"),
            "{format}"
        );
        let noted = export(format, &["--with-notes"]);
        assert!(
            noted.contains("itemnote") && !noted.contains("ownerbegin"),
            "{format}"
        );
    }
    let messages = Messages::new(Language::ENGLISH);
    let said = |id: &str, text: &str| text.contains(&messages.text(id, &[]));
    assert!(said("export-confidential", &export("markdown", &[])));
    assert!(!said("export-with-notes", &export("markdown", &[])));
    assert!(said(
        "export-with-notes",
        &export("markdown", &["--with-notes"]).replace('\\', "")
    ));
}

#[test]
fn an_ending_chooses_the_format_or_is_refused() {
    let world = World::new();
    world.write("plan.yaml", PLAN);
    for (file, begins) in [
        ("a.html", "<!DOCTYPE"),
        ("a.csv", "Id"),
        ("a.md", "# "),
        ("a", "# "),
    ] {
        world
            .run(&["export", "--plan", "plan.yaml", "--output", file])
            .fine();
        assert!(world.read(file).starts_with(begins), "{file}");
    }
    for file in ["brief.odt", "brief.pdf"] {
        let said = world
            .run(&["export", "--plan", "plan.yaml", "--output", file])
            .failed(2);
        assert!(said.contains(".html") && said.contains(".csv"), "{said}");
        assert!(!world.path(file).exists(), "{file}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_output_itself_can_be_named_as_the_file() {
    let world = World::new();
    world.write("plan.yaml", PLAN);
    let output = world
        .command(&["export", "--plan", "plan.yaml", "--output", "/dev/stdout"])
        .output()
        .unwrap();
    assert!(output.stdout.starts_with(b"# "), "{output:?}");
}

#[test]
fn exports_are_as_agreed() {
    let mut changed = Vec::new();
    for (format, ending) in FORMATS {
        for language in LANGUAGES {
            let path = golden(format, language, ending);
            let now = export(PLAN, language, format);
            if std::env::var_os("COCREATE_RENEW_GOLDEN").is_some() {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                cocreate::plan::write_atomic(&path, now.as_bytes()).unwrap();
            }
            let agreed = std::fs::read_to_string(&path)
                .unwrap_or_default()
                .replace("\r\n", "\n");
            if agreed != now {
                changed.push(first_difference(&path, &agreed, &now));
            }
        }
    }
    let how = "If this is meant: COCREATE_RENEW_GOLDEN=1 cargo test --test it documents::";
    assert!(changed.is_empty(), "{}\n{how}", changed.join("\n"));
}

/// Where they part, with a little of what stands around: a page has long lines.
fn first_difference(path: &Path, agreed: &str, now: &str) -> String {
    let same = agreed
        .chars()
        .zip(now.chars())
        .take_while(|(agreed, now)| agreed == now)
        .count();
    let line = 1 + now
        .chars()
        .take(same)
        .filter(|letter| *letter == '\n')
        .count();
    let around = |text: &str| {
        text.chars()
            .skip(same.saturating_sub(60))
            .take(140)
            .collect::<String>()
    };
    format!(
        "{}:{line}\n  agreed: {:?}\n  now:    {:?}",
        path.display(),
        around(agreed),
        around(now)
    )
}

#[test]
fn the_same_plan_gives_the_same_bytes_again() {
    for (format, _) in FORMATS {
        assert_eq!(
            export(PLAN, "fr", format),
            export(PLAN, "fr", format),
            "{format}"
        );
    }
}

// ── a page as its readers' programs see it ──────────────────────────────────

/// A page, read as strictly as the standard says.
pub struct Page {
    pub errors: Vec<String>,
    pub elements: Vec<Element>,
}

#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The names of all elements around it, from the outermost.
    around: Vec<String>,
    /// All text in it.
    text: String,
}

impl Page {
    pub fn read(html: &str) -> Page {
        let mut options = ParseOpts::default();
        options.tokenizer.exact_errors = true;
        options.tree_builder.exact_errors = true;
        let dom = parse_document(RcDom::default(), options).one(html);
        let mut elements = Vec::new();
        collect(&dom.document, &mut Vec::new(), &mut elements);
        Page {
            errors: dom
                .errors
                .borrow()
                .iter()
                .map(ToString::to_string)
                .collect(),
            elements,
        }
    }

    fn of(language: &str) -> Page {
        Page::read(&export(PLAN, language, "html"))
    }

    fn all<'p>(&'p self, name: &str) -> impl Iterator<Item = &'p Element> {
        let name = name.to_owned();
        self.elements
            .iter()
            .filter(move |element| element.name == name)
    }

    #[track_caller]
    fn one(&self, name: &str) -> &Element {
        assert_eq!(self.all(name).count(), 1, "{name}");
        self.all(name).next().unwrap()
    }

    #[track_caller]
    fn by_id(&self, id: &str) -> &Element {
        let found = self
            .elements
            .iter()
            .find(|element| element.attribute("id") == id);
        found.unwrap_or_else(|| panic!("nothing has the id {id:?}"))
    }

    fn headings(&self) -> Vec<(usize, &Element)> {
        let level = |name: &str| {
            ["h1", "h2", "h3", "h4", "h5", "h6"]
                .iter()
                .position(|heading| *heading == name)
        };
        self.elements
            .iter()
            .filter_map(|element| Some((level(&element.name)? + 1, element)))
            .collect()
    }
}

impl Element {
    /// The value of an attribute; empty where it has none.
    fn attribute(&self, name: &str) -> &str {
        self.attributes
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }
}

/// Gathers elements in the order of the page; what it gives back is the text.
fn collect(node: &Handle, around: &mut Vec<String>, elements: &mut Vec<Element>) -> String {
    let mut text = String::new();
    match &node.data {
        NodeData::Text { contents } => text.push_str(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            let attributes = attrs.borrow();
            let attributes = attributes
                .iter()
                .map(|a| (a.name.local.to_string(), a.value.to_string()))
                .collect();
            let name = name.local.to_string();
            let place = elements.len();
            elements.push(Element {
                name: name.clone(),
                attributes,
                around: around.clone(),
                text: String::new(),
            });
            around.push(name);
            for child in node.children.borrow().iter() {
                text.push_str(&collect(child, around, elements));
            }
            around.pop();
            elements[place].text.clone_from(&text);
        }
        _ => {
            for child in node.children.borrow().iter() {
                text.push_str(&collect(child, around, elements));
            }
        }
    }
    text
}

/// A plan in which little is said, and one in which nothing is.
fn small_plans() -> [String; 2] {
    let head = PLAN.lines().take(3).collect::<Vec<_>>().join("\n");
    [
        format!(
            "{head}\nprofile: {{ country: NO }}\nanswers: {{ stages: [monitor], risk: unknown }}\n"
        ),
        format!("{head}\n"),
    ]
}

#[test]
fn pages_have_no_fault_of_html() {
    for language in LANGUAGES {
        for plan in [PLAN.to_owned(), hostile_plan()]
            .into_iter()
            .chain(small_plans())
        {
            assert_eq!(
                Page::read(&export(&plan, language, "html")).errors,
                [""; 0],
                "{language}"
            );
        }
    }
    let faulty = "<!DOCTYPE html><title>t</title><p>one<div>two</p></div>";
    assert_ne!(
        Page::read(faulty).errors,
        [""; 0],
        "the parser tells of faults at all"
    );
}

#[test]
fn pages_name_their_language_and_themselves() {
    for language in LANGUAGES {
        let page = Page::of(language);
        assert_eq!(page.one("html").attribute("lang"), language);
        assert_eq!(
            page.one("title").text,
            "Kenya’s sixth action plan, co-created online"
        );
        assert!(
            page.all("meta")
                .any(|meta| meta.attribute("charset") == "utf-8")
        );
        let viewport = page
            .all("meta")
            .find(|meta| meta.attribute("name") == "viewport")
            .unwrap();
        assert!(viewport.attribute("content").contains("width=device-width"));
        assert!(
            !viewport.attribute("content").contains("scal="),
            "readers may zoom"
        );
    }
}

#[test]
fn pages_can_be_walked_by_headings_and_landmarks() {
    for language in LANGUAGES {
        for plan in [PLAN.to_owned()].into_iter().chain(small_plans()) {
            let page = Page::read(&export(&plan, language, "html"));
            for landmark in ["header", "nav", "main", "footer"] {
                assert_eq!(page.one(landmark).around, ["html", "body"], "{landmark}");
            }
            assert!(!page.one("nav").attribute("aria-label").is_empty());
            let headings = page.headings();
            assert_eq!(headings.iter().filter(|(level, _)| *level == 1).count(), 1);
            assert_eq!(headings[0].0, 1);
            for pair in headings.windows(2) {
                assert!(
                    pair[1].0 <= pair[0].0 + 1,
                    "{:?} after {:?}",
                    pair[1].1,
                    pair[0].1
                );
            }
            assert!(
                headings
                    .iter()
                    .all(|(_, heading)| !heading.text.trim().is_empty())
            );
        }
    }
}

#[test]
fn pages_label_their_sections_and_tables() {
    for language in LANGUAGES {
        let page = Page::of(language);
        for section in page.all("section") {
            let heading = page.by_id(section.attribute("aria-labelledby"));
            assert!(
                ["h2", "h3"].contains(&heading.name.as_str())
                    && section.text.contains(&heading.text),
                "{heading:?}"
            );
        }
        assert!(page.all("table").count() >= 3);
        assert_eq!(page.all("caption").count(), page.all("table").count());
        assert!(page.all("caption").all(|caption| !caption.text.is_empty()));
        for header in page.all("th") {
            let expected = if header.around.contains(&"thead".to_owned()) {
                "col"
            } else {
                "row"
            };
            assert_eq!(header.attribute("scope"), expected, "{header:?}");
        }
        let rows = page
            .all("tr")
            .filter(|row| row.around.contains(&"tbody".to_owned()))
            .count();
        assert_eq!(
            page.all("th")
                .filter(|header| header.attribute("scope") == "row")
                .count(),
            rows
        );
    }
}

#[test]
fn pages_link_to_each_of_their_sections_once() {
    for language in LANGUAGES {
        let page = Page::of(language);
        let ids: Vec<&str> = page
            .elements
            .iter()
            .map(|element| element.attribute("id"))
            .filter(|id| !id.is_empty())
            .collect();
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "ids are unique: {ids:?}"
        );
        let inside = |element: &&Element| element.around.contains(&"nav".to_owned());
        let links: Vec<(&str, &str)> = page
            .all("a")
            .filter(inside)
            .map(|link| (link.attribute("href"), link.text.as_str()))
            .collect();
        let sections: Vec<(String, &str)> = page
            .all("section")
            .map(|section| {
                let heading = page.by_id(section.attribute("aria-labelledby"));
                (
                    format!("#{}", section.attribute("id")),
                    heading.text.as_str(),
                )
            })
            .collect();
        let sections: Vec<(&str, &str)> = sections
            .iter()
            .map(|(href, name)| (href.as_str(), *name))
            .collect();
        assert_eq!(links, sections, "{language}");
    }
}

#[test]
fn pages_fetch_nothing_and_run_nothing() {
    for language in LANGUAGES {
        let text = export(PLAN, language, "html");
        for reference in [
            "<script",
            "<link",
            "<img",
            "<iframe",
            "src=",
            "url(",
            "@import",
            "javascript:",
        ] {
            assert!(!text.contains(reference), "{language}: {reference}");
        }
        is_inert(&Page::read(&text));
    }
}

/// Nothing in the page but text, its structure and plain links.
#[track_caller]
fn is_inert(page: &Page) {
    let elements = "a body br caption cite dd div dl dt footer h1 h2 h3 h4 head header html li main meta nav ol p section \
                    span strong style table tbody td th thead time title tr ul svg line circle text";
    let attributes = "aria-hidden aria-label aria-labelledby charset class content datetime href http-equiv id lang \
                      name role scope tabindex viewBox x y x1 y1 x2 y2 cx cy r text-anchor";
    for element in &page.elements {
        assert!(
            elements.split_whitespace().any(|name| name == element.name),
            "{element:?}"
        );
        for name in element.attributes.keys() {
            assert!(
                attributes.split_whitespace().any(|known| known == name),
                "{element:?}"
            );
        }
        let href = element.attribute("href");
        assert!(
            ["", "#", "https://", "http://"]
                .iter()
                .any(|start| href.starts_with(start)),
            "{element:?}"
        );
        let is_link = element.name == "a";
        let goes_somewhere = ["#", "https://", "http://"]
            .iter()
            .any(|start| href.starts_with(start));
        assert_eq!(is_link, goes_somewhere, "{element:?}");
    }
}

// ── what people wrote stays text ────────────────────────────────────────────

/// What would mean something in one of the formats, between marks by which it is found again.
const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script> & &lt; \"quoted\" 'single'",
    "*bold* _slanted_ ~~gone~~ `code` **strong**",
    "[link](https://example.org/) ![image](https://example.org/a.png)",
    "a | b || c \\| d \\* e \\",
    "one\n\n# heading\n- entry\n| cell |\n---\nend",
    "https://example.org/<script>alert(1)</script>",
    "https://example.org/\n\n# heading",
    "https://example.org/\"onclick=\"alert(1) javascript:alert(1) https://example.org/a|b`c",
];

fn marked(place: &str, number: usize) -> String {
    format!(
        "{place}begin{number} {} {place}end{number}",
        HOSTILE[number]
    )
}

/// Every place where people write, filled with each of them.
fn hostile_texts() -> Vec<String> {
    let places = [
        "title",
        "contact",
        "answernote",
        "owner",
        "evidence",
        "itemnote",
    ];
    places
        .iter()
        .flat_map(|place| (0..HOSTILE.len()).map(|number| marked(place, number)))
        .collect()
}

fn hostile_plan() -> String {
    let all = |place: &str| {
        (0..HOSTILE.len())
            .map(|number| marked(place, number))
            .collect::<Vec<_>>()
    };
    let mut plan: serde_yaml::Value = serde_yaml::from_str(PLAN).unwrap();
    plan["profile"]["title"] = all("title").join(" ").into();
    plan["profile"]["contact"] = all("contact").join(" ").into();
    plan["notes"]["participants"] = all("answernote").join(" ").into();
    let item = &mut plan["checklist"]["dialogue-meeting"];
    item["owner"] = all("owner").join(" ").into();
    item["note"] = all("itemnote").join(" ").into();
    item["evidence"] = all("evidence").into();
    serde_yaml::to_string(&plan).unwrap()
}

/// The same on one line, as documents show it.
fn on_one_line(text: &str) -> String {
    text.replace('\n', " ")
}

#[test]
fn what_people_wrote_stays_text_in_html() {
    let page = Page::read(&export(&hostile_plan(), "en", "html"));
    is_inert(&page);
    let text = on_one_line(&page.one("body").text);
    for hostile in hostile_texts() {
        assert!(text.contains(&on_one_line(&hostile)), "{hostile:?}");
    }
    assert_eq!(page.one("h1").text, page.one("title").text);
}

#[test]
fn what_people_wrote_stays_text_in_markdown() {
    let document = export(&hostile_plan(), "en", "markdown");
    for hostile in hostile_texts() {
        let (first, last) = (
            hostile.split(' ').next().unwrap(),
            hostile.rsplit(' ').next().unwrap(),
        );
        let line = document
            .lines()
            .find(|line| line.contains(first))
            .unwrap_or_else(|| panic!("{first} is missing"));
        let from = line.find(first).unwrap();
        let to = line
            .find(last)
            .unwrap_or_else(|| panic!("{hostile:?} goes over several lines: {line}"))
            + last.len();
        let in_table = line.starts_with('|');
        assert_eq!(
            unescaped(&line[from..to], in_table).as_ref(),
            Ok(&on_one_line(&hostile)),
            "{line}"
        );
    }
}

/// What a reader of Markdown sees of a text that has no effect; otherwise the letter that has one.
fn unescaped(markdown: &str, in_table: bool) -> Result<String, char> {
    let mut text = String::new();
    let mut letters = markdown.chars();
    while let Some(letter) = letters.next() {
        // In an address on its own, only what could end it or begin an element matters.
        let in_address = text
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.starts_with("https://"));
        match letter {
            '\\' => text.push(letters.next().ok_or('\\')?),
            '&' => {
                let entity: String = letters
                    .by_ref()
                    .take_while(|letter| *letter != ';')
                    .collect();
                text.push(match entity.as_str() {
                    "lt" => '<',
                    "amp" => '&',
                    _ => return Err('&'),
                });
            }
            '<' | '`' => return Err(letter),
            '|' if in_table => return Err(letter),
            '*' | '_' | '[' | ']' | '#' | '~' if !in_address => return Err(letter),
            letter => text.push(letter),
        }
    }
    Ok(text)
}

#[test]
fn what_people_wrote_stays_as_it_was_in_json() {
    let data: Value = serde_json::from_str(&export(&hostile_plan(), "en", "json")).unwrap();
    let texts = strings(&data).join("\n");
    for hostile in hostile_texts() {
        assert!(texts.contains(&hostile), "{hostile:?}");
    }
}

/// A copy of the guide in which a tool has another name.
fn guide_with_tool_named(world: &World, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
    for (file, content) in cocreate::guide::read_folder(&folder).unwrap() {
        let mut content = String::from_utf8(content.unwrap()).unwrap();
        if file == "tools.yaml" {
            let named = content.replace(
                "    name: Etherpad\n",
                &format!("    name: {}\n", Value::from(name)),
            );
            assert_ne!(named, content, "the tool is in the guide");
            content = named;
        }
        world.write(&format!("guide/{file}"), content);
    }
}

#[test]
fn no_cell_of_a_spreadsheet_starts_a_formula() {
    for name in [
        "=HYPERLINK(\"https://example.org\")",
        "+1+1",
        "-1-1",
        "@SUM(1)",
        "\t=1+1",
        "a,\"b\"\n=c",
    ] {
        let world = World::new();
        guide_with_tool_named(&world, name);
        world.write("plan.yaml", PLAN);
        for command in [
            &["tools"][..],
            &["tools", "show", "etherpad"],
            &["tools", "match", "--plan", "plan.yaml"],
        ] {
            let text = world
                .run(&[&["--guide", "guide"], command, &["--format", "csv"]].concat())
                .fine();
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(text.as_bytes());
            let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            let cells = || rows.iter().flat_map(|row| row.iter());
            assert!(
                cells().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])),
                "{name:?}: {text}"
            );
            assert!(
                rows.len() > 1
                    && rows
                        .iter()
                        .all(|row| row.len() == rows[0].len() && row.len() > 1)
            );
            if command.len() == 1 {
                assert!(
                    cells().any(|cell| cell.trim_start_matches('\'') == name),
                    "{name:?}: {text}"
                );
            }
        }
    }
}

// ── the parts that were asked for ───────────────────────────────────────────

#[test]
fn the_brief_holds_every_part_in_every_language() {
    for language in LANGUAGES {
        let page = Page::of(language);
        let messages = Messages::new(Language::find(language).unwrap());
        // In print the apostrophe is another letter than in the guide.
        let section = |id: &str| page.by_id(id).text.replace('’', "'");
        let says = |id: &str, text: &str| {
            assert!(
                section(id).contains(text),
                "{language}: {id} lacks {text:?}"
            );
        };
        let (questions, stages, tools) = (
            texts::<Questions>(language),
            texts::<Stages>(language),
            texts::<Tools>(language),
        );
        let (rules, items) = (texts::<Rules>(language), texts::<Items>(language));

        // Who, and where in the cycle.
        says(
            "who",
            texts::<Countries>(language).get(&["countries", "KE", "name"]),
        );
        says(
            "who",
            questions.get(&["questions", "side", "options", "both", "name"]),
        );
        says("who", "OGP secretariat, ogp@example.org");
        says("who", "Country support for Africa, support@example.org");
        for stage in ["identify", "draft", "consult"] {
            says("who", stages.get(&["stages", stage, "name"]));
        }

        // Readiness and gaps, each with what to do.
        let missing = message!(messages, "report-missing-blockers", count = 1);
        says("state", &missing);
        for field in ["title", "reason", "next"] {
            says("blockers", rules.get(&["rules", "nobody-answers", field]));
            says(
                "findings",
                rules.get(&["rules", "data-without-signal", field]),
            );
        }

        // What is asked of whom: all three sides have something to do.
        let tasks = page
            .all("li")
            .filter(|entry| within(&page, "tasks", entry))
            .count();
        assert_eq!(tasks, 3, "{language}");
        says("tasks", items.get(&["items", "translate-all", "title"]));

        // The checklist with what was done, by whom, with what to show for it, and why not.
        says(
            "checklist",
            items.get(&["items", "repository-update", "title"]),
        );
        says("checklist", items.get(&["items", "helping-hand", "how"]));
        says("checklist", "Forum secretariat");
        says(
            "checklist",
            "https://example.org/ogp/invitation?draft=2&language=sw",
        );
        says("checklist", "A telecom partner pays for data and calls.");
        says("checklist", &messages.text("export-status-no-reason", &[]));
        says(
            "checklist",
            &messages.text("export-status-no-evidence", &[]),
        );
        says("checklist", &messages.date(jiff::civil::date(2027, 1, 18)));

        // Tools, chosen and suggested, each with its caution.
        for tool in ["kobotoolbox", "rapidpro", "etherpad", "jitsi-meet"] {
            says("tools", tools.get(&["tools", tool, "use"]));
            says("tools", tools.get(&["tools", tool, "caution"]));
        }
        says("tools", &messages.text("export-tools-chosen", &[]));
        says("tools", &messages.text("export-tools-suggested", &[]));

        // Dates, in words.
        says("dates", &messages.date(jiff::civil::date(2027, 2, 1)));
        says("dates", &messages.date(jiff::civil::date(2027, 6, 30)));

        // What is late comes first, then what is needed from the reader, then what is open.
        let open = questions.get(&["questions", "decision-receiver", "ask"]);
        says("open", open);
        says("open", questions.get(&["questions", "identity", "ask"]));
        says("need", open);
        says("need", rules.get(&["rules", "nobody-answers", "title"]));
        let first: Vec<_> = page
            .all("section")
            .take(3)
            .map(|section| section.attribute("id"))
            .collect();
        assert_eq!(first, ["state", "late", "need"]);

        // Requirements, and whatever was answered, with its notes.
        says(
            "requirements",
            texts::<Standards>(language).get(&["requirements", "4.1", "name"]),
        );
        says("answers", "Only the plenary, never the breakout rooms.");
        says(
            "answers",
            questions.get(&["questions", "depth", "options", "wide-then-deep", "name"]),
        );
        // An answer to a question that does not apply is nobody's business.
        let hidden = questions.get(&["questions", "implementation-start", "short"]);
        assert!(!page.one("body").text.contains(hidden), "{language}");
    }
}

/// Whether an element lies in the section with this id: the page's order tells, since sections do
/// not nest.
fn within(page: &Page, id: &str, element: &Element) -> bool {
    let place = |wanted: &Element| {
        page.elements
            .iter()
            .position(|other| std::ptr::eq(other, wanted))
            .unwrap()
    };
    let sections: Vec<&Element> = page.all("section").collect();
    let section = sections
        .iter()
        .rposition(|section| place(section) < place(element));
    section.is_some_and(|position| sections[position].attribute("id") == id)
        && element.around.contains(&"section".to_owned())
}

#[test]
fn the_brief_carries_a_date_only_if_one_is_given() {
    let world = World::new();
    world.write("plan.yaml", PLAN);
    let messages = Messages::new(Language::ENGLISH);
    let date = messages.date(jiff::civil::date(2026, 11, 23));
    assert!(export(PLAN, "en", "markdown").contains(&date));
    assert!(
        !world
            .run(&["export", "--plan", "plan.yaml"])
            .fine()
            .contains(&date)
    );
}

// ── data for programs ───────────────────────────────────────────────────────

/// The keys of the JSON export: where, which there are, and which may be left out.
const CONTRACT: [(&str, &str, &str); 11] = [
    (
        "",
        "cocreate guide guide_checked language date profile stages readiness findings open_questions dates checklist \
         tools tool_gaps answers next_steps rule_set requirements",
        "",
    ),
    ("profile", "question section label answer", "note"),
    ("answers", "question section label answer", "note"),
    ("stages", "id name", ""),
    ("readiness", "id name", ""),
    (
        "findings",
        "id kind title reason next basis verified sources because",
        "requirement",
    ),
    ("open_questions", "question ask unknown decisive", ""),
    ("dates", "question label date", ""),
    (
        "checklist",
        "id item stage stage_name title how side due timing basis verified status evidence",
        "last_day later days_late remedy due_needs requirement owner note text",
    ),
    ("tools", "stage stage_name chosen tools", ""),
    (
        "requirements",
        "id name binding verified state standing open done items at_stake",
        "last_day",
    ),
];

#[test]
fn the_json_export_has_the_keys_of_its_contract() {
    for plan in [PLAN.to_owned()].into_iter().chain(small_plans()) {
        let data: Value = serde_json::from_str(&export(&plan, "en", "json")).unwrap();
        for (path, always, sometimes) in CONTRACT {
            let entries = match if path.is_empty() { &data } else { &data[path] } {
                Value::Array(entries) => entries.clone(),
                entry => vec![entry.clone()],
            };
            assert!(plan != PLAN || !entries.is_empty(), "{path} is tried");
            for entry in entries {
                let keys: BTreeSet<&str> = entry
                    .as_object()
                    .unwrap()
                    .keys()
                    .map(String::as_str)
                    .collect();
                let always: BTreeSet<&str> = always.split_whitespace().collect();
                let all: BTreeSet<&str> = always
                    .iter()
                    .copied()
                    .chain(sometimes.split_whitespace())
                    .collect();
                assert!(
                    keys.is_superset(&always) && keys.is_subset(&all),
                    "{path}: {keys:?}"
                );
            }
        }
    }
    let data: Value = serde_json::from_str(&export(PLAN, "en", "json")).unwrap();
    assert_eq!(data["cocreate"], 1);
    assert_eq!(data["readiness"]["id"], "not-yet");
    assert_eq!(data["stages"][1]["id"], "draft");
    let item = |id: &str| {
        data["checklist"]
            .as_array()
            .unwrap()
            .iter()
            .find(|item| item["id"] == id)
            .unwrap()
            .clone()
    };
    assert_eq!(item("publish-timeline")["due"], "2027-01-18");
    assert_eq!(item("repository-update")["status"], "done");
    assert_eq!(item("cover-costs")["status"], "not-applicable");
    assert_eq!(item("one-master-copy")["due"], Value::Null);
    assert_eq!(data["tools"][0]["tools"][0]["id"], "kobotoolbox");
    let tool = data["tools"][0]["tools"][0].as_object().unwrap();
    let keys: Vec<&str> = tool.keys().map(String::as_str).collect();
    let expected = [
        "id",
        "name",
        "address",
        "use",
        "caution",
        "reasons_for",
        "reasons_against",
        "reasons_unknown",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn what_is_marked_as_done_counts_only_with_something_to_show_for_it() {
    let done = |plan: &str, id: &str| {
        let data: Value = serde_json::from_str(&export(plan, "en", "json")).unwrap();
        let requirements = data["requirements"].as_array().unwrap();
        let found = requirements
            .iter()
            .find(|requirement| requirement["id"] == id)
            .unwrap();
        (
            found["done"].as_u64().unwrap(),
            found["items"].as_u64().unwrap(),
        )
    };
    assert_eq!(
        done(PLAN, "2.1"),
        (0, 1),
        "the website is marked as done, without a link"
    );
    assert_eq!(done(PLAN, "2.2").0, 1, "the repository has one");
    let website = "  ogp-website:\n    status: done";
    assert!(PLAN.contains(website));
    let with = |rest: &str| PLAN.replace(website, &format!("  ogp-website:\n{rest}"));
    assert_eq!(
        done(
            &with("    note: a reason\n    status: not-applicable"),
            "2.1"
        ),
        (1, 1),
        "it need not be, for a reason"
    );
    assert_eq!(
        done(&with("    status: not-applicable"), "2.1"),
        (0, 1),
        "no reason is given"
    );
}

/// What is said in the reader's language.
const WORDS: [&str; 20] = [
    "standing",
    "remedy",
    "label",
    "answer",
    "name",
    "title",
    "reason",
    "next",
    "ask",
    "how",
    "stage_name",
    "due_needs",
    "use",
    "caution",
    "reasons_for",
    "reasons_against",
    "reasons_unknown",
    "next_steps",
    "language",
    "tool_gaps",
];

/// The data without what is said in the reader's language, which goes to `words`.
fn without_words(data: &Value, words: &mut Vec<String>) -> Value {
    match data {
        Value::Object(entries) => entries
            .iter()
            .map(|(key, value)| {
                if WORDS.contains(&key.as_str()) {
                    words.extend(strings(value));
                    (key.clone(), Value::Null)
                } else {
                    (key.clone(), without_words(value, words))
                }
            })
            .collect(),
        Value::Array(entries) => entries
            .iter()
            .map(|entry| without_words(entry, words))
            .collect(),
        other => other.clone(),
    }
}

/// Every text in the data, in order.
fn strings(data: &Value) -> Vec<String> {
    match data {
        Value::String(text) => vec![text.clone()],
        Value::Array(entries) => entries.iter().flat_map(strings).collect(),
        Value::Object(entries) => entries.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn another_language_changes_the_words_and_nothing_else() {
    let read = |language: &str| {
        let mut words = Vec::new();
        let data: Value = serde_json::from_str(&export(PLAN, language, "json")).unwrap();
        (without_words(&data, &mut words), words)
    };
    let (english, english_words) = read("en");
    for language in ["es", "fr"] {
        let (data, words) = read(language);
        assert_eq!(data, english, "{language}");
        assert_eq!(words.len(), english_words.len(), "{language}");
        let other = words
            .iter()
            .zip(&english_words)
            .filter(|(word, english)| word != english)
            .count();
        assert!(
            other > words.len() / 3,
            "{language}: only {other} of {} words differ",
            words.len()
        );
    }
}

/// Every text of the guide in a language that is long enough to be told from others.
fn guide_texts(language: &str) -> Vec<String> {
    let all = [
        texts::<Questions>(language),
        texts::<Rules>(language),
        texts::<Items>(language),
        texts::<Fit>(language),
        texts::<Stages>(language),
        texts::<Levels>(language),
        texts::<Standards>(language),
        texts::<Countries>(language),
        texts::<Tools>(language),
    ];
    all.iter()
        .flat_map(|texts| texts.iter().map(|(_, text)| text.to_owned()))
        .filter(|text| text.len() >= 8)
        .collect()
}

#[test]
fn a_plan_answered_in_spanish_is_exported_in_french_without_spanish() {
    let world = World::speaking("es");
    world.write("answers.yaml", PLAN.replace("language: en", "language: es"));
    world
        .run(&["plan", "--answers", "answers.yaml", "--full", "plan.yaml"])
        .fine();
    let plan = world.read("plan.yaml");
    let items: serde_yaml::Value = serde_yaml::from_str(&plan).unwrap();
    let title = texts::<Items>("es")
        .get(&["items", "dialogue-meeting", "title"])
        .to_owned();
    assert_eq!(
        items["checklist"]["dialogue-meeting"]["title"].as_str(),
        Some(title.as_str()),
        "the plan itself speaks Spanish"
    );

    // What reads the same in French is no Spanish, nor is a language's own name for itself.
    let mut french = guide_texts("fr");
    french.extend(
        Guide::new(built_in::GUIDE)
            .facts::<Manifest>()
            .languages
            .into_values(),
    );
    let french = french.join("\n");
    let spanish: Vec<String> = guide_texts("es")
        .into_iter()
        .filter(|text| !french.contains(text.as_str()))
        .collect();
    let words = |language: &str| {
        let data: Value = serde_json::from_str(&export(&plan, language, "json")).unwrap();
        format!(
            "{}\n{}",
            strings(&data).join("\n"),
            Page::read(&export(&plan, language, "html"))
                .one("html")
                .text
        )
    };
    let in_spanish = words("es");
    let found = spanish
        .iter()
        .filter(|text| in_spanish.contains(text.as_str()))
        .count();
    assert!(found > 100, "a Spanish export holds Spanish texts: {found}");
    let in_french = words("fr");
    let left: Vec<&String> = spanish
        .iter()
        .filter(|text| in_french.contains(text.as_str()))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
