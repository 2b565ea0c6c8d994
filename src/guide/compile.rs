//! From files to checked, compiled parts: the one way a guide comes into being, at build time and
//! at run time.

use std::collections::{BTreeMap, BTreeSet};

use super::STATEMENTS;
use super::check;
use super::files::Files;
use super::model::{Basis, Manifest};
use super::module::{Facts, FactsReader, MODULES, Module, ReadModule, Words};
use super::named_conditions::NamedConditions;
use super::problem::{GuideDiagnostic, Problem};
use super::search::Index;
use super::texts::{Texts, is_read};
use crate::text::{marked_english, without_mark};
use crate::yaml::{Content, Document, Meaning, Node, join};

/// What came of a guide's files.
pub struct Compiled {
    /// The parts, or every fault by file and line if there is one.
    pub parts: Result<BTreeMap<String, Vec<u8>>, Vec<GuideDiagnostic>>,
    /// How far each file of an unfinished language is.
    pub translated: Vec<Translated>,
}

/// How far a file of an unfinished language is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    pub language: String,
    /// The file, below the guide's folder.
    pub file: String,
    pub done: usize,
    pub all: usize,
}

/// Compiles a guide's files into parts.
#[must_use]
pub fn compile(files: &Files) -> Compiled {
    let mut work = Work {
        files,
        documents: BTreeMap::new(),
        lines: BTreeMap::new(),
        faults: Vec::new(),
        words: BTreeMap::new(),
        translated: Vec::new(),
    };
    work.read_files();
    let (named, faults) = NamedConditions::resolve(&mut work.documents);
    for (module, path, problem) in faults {
        work.fault(&format!("{module}.yaml"), &path, problem);
    }
    let facts = Facts::read(&mut work);
    let left_out = LeftOut::of(&work);
    work.check_values();
    let texts = work.texts(&facts.manifest, &left_out);
    let found = check::facts(&facts);
    for (module, path, problem) in &found {
        // The manifest is read as a whole: what stands for it says nothing.
        let unread = *module == Manifest::NAME && left_out.has(module);
        // What stands for a name that could not be read says nothing, either.
        let hides =
            |found: &str| (found.is_empty() && left_out.has(module)) || left_out.may_hold(found);
        let hidden = matches!(problem, Problem::UnknownId { found, .. } if hides(found));
        let elsewhere = named.is_told_there(module, path, problem, &found);
        if !unread && !hidden && !elsewhere {
            work.fault(&format!("{module}.yaml"), path, problem.clone());
        }
    }
    if !work.faults.is_empty() {
        let mut faults = work.faults;
        faults.sort_by(|a, b| (&a.file, a.line, &a.path).cmp(&(&b.file, b.line, &b.path)));
        faults.dedup();
        return Compiled {
            parts: Err(faults),
            translated: work.translated,
        };
    }
    let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, facts) in facts.compile() {
        parts.insert(name.to_owned(), facts);
    }
    let declared = facts.declarations();
    let statements = declared
        .iter()
        .flat_map(|(_, declared)| &declared.statements);
    let statements: Vec<(Basis, bool)> = statements
        .map(|(_, provenance)| (provenance.basis, provenance.verified))
        .collect();
    let counted = postcard::to_allocvec(&statements).expect("two small values each");
    parts.insert(STATEMENTS.to_owned(), counted);
    let searchable = facts.searchable();
    for language in facts.manifest.languages.keys() {
        let is_unfinished = facts.manifest.unfinished.contains(language);
        let spoken = |module: &'static str| texts.get(&(language.clone(), module));
        // The marks of English texts are no words of theirs.
        let without_marks: BTreeMap<&'static str, BTreeMap<String, String>> = searchable
            .iter()
            .filter(|_| is_unfinished)
            .filter_map(|(module, _)| {
                let plain = |(path, text): (&String, &String)| {
                    (path.clone(), without_mark(text).to_owned())
                };
                Some((*module, spoken(module)?.iter().map(plain).collect()))
            })
            .collect();
        let words = |module: &'static str| without_marks.get(module).or_else(|| spoken(module));
        let modules = searchable
            .iter()
            .filter_map(|(module, things)| Some((*module, &things[..], words(module)?)));
        let modules: Vec<_> = modules.collect();
        parts.insert(
            format!("{language}/search"),
            Index::compile(language, &modules),
        );
    }
    for ((language, module), texts) in texts {
        parts.insert(format!("{language}/{module}"), Texts::compile(&texts));
    }
    Compiled {
        parts: Ok(parts),
        translated: work.translated,
    }
}

/// A text as it stands in a file of words.
pub struct Written {
    pub language: String,
    /// The file, below the guide's folder.
    pub file: String,
    pub line: usize,
    pub path: String,
    pub text: String,
}

/// Every text to read in the words of a guide, as far as the files can be read.
#[must_use]
pub fn written(files: &Files) -> Vec<Written> {
    let mut all = Vec::new();
    for (file, content) in files {
        let document = content
            .as_ref()
            .and_then(|content| Document::read(content).ok());
        let (Some((language, _)), Some(document)) = (file.split_once('/'), document) else {
            continue;
        };
        let mut texts = BTreeMap::new();
        leaves(&document.root, "", &mut texts, &mut Vec::new());
        let texts = texts.into_iter().filter(|(path, _)| is_read(path));
        let lines = LineNumbers::of(&document);
        all.extend(texts.map(|(path, text)| Written {
            language: language.to_owned(),
            file: file.clone(),
            line: lines.line(&path),
            path,
            text,
        }));
    }
    all
}

/// The lines of a file by the path that begins on each: looked for in the file itself, many paths
/// of a long file would take the square of its length.
struct LineNumbers {
    by_path: BTreeMap<String, usize>,
    first: usize,
}

impl LineNumbers {
    fn of(document: &Document) -> LineNumbers {
        LineNumbers {
            by_path: document.lines(),
            first: document.line(""),
        }
    }

    /// The line of a path, or of its nearest parent, as [`Document::line`] has it.
    fn line(&self, path: &str) -> usize {
        let known = parents(path).find_map(|parent| self.by_path.get(parent));
        known.copied().unwrap_or(self.first)
    }
}

/// A path, then what it stands below, the nearest first. A key may hold a dot itself, as the
/// numbers of requirements do, so that not each of these is a path.
fn parents(path: &str) -> impl Iterator<Item = &str> {
    let above = path.rmatch_indices('.').map(|(dot, _)| &path[..dot]);
    std::iter::once(path).chain(above)
}

/// The modules whose facts, or some of them, were left out because they could not be read, each
/// with what its file names, where that can be read. What refers to those facts may be right, so
/// only the fault itself is told.
struct LeftOut(BTreeMap<&'static str, Option<Named>>);

/// Every id that a file of facts names, whether or not what it stands for can be read.
#[derive(Default)]
struct Named {
    ids: BTreeSet<String>,
    /// The same below their collections, as paths.
    paths: BTreeSet<String>,
}

impl LeftOut {
    /// Those of which a fault is known once the facts have been read.
    fn of(work: &Work<'_>) -> LeftOut {
        let at_fault: BTreeSet<&str> = work.faults.iter().map(|fault| &*fault.file).collect();
        let left_out = MODULES.iter().filter_map(|name| {
            let file = format!("{name}.yaml");
            let is_left_out = at_fault.contains(&*file);
            is_left_out.then(|| (*name, work.documents.get(&file).map(Named::in_file)))
        });
        LeftOut(left_out.collect())
    }

    fn has(&self, module: &str) -> bool {
        self.0.contains_key(module)
    }

    /// Whether an id may stand among what was left out.
    fn may_hold(&self, id: &str) -> bool {
        let mut files = self.0.values();
        files.any(|named| named.as_ref().is_none_or(|named| named.ids.contains(id)))
    }

    /// Whether a text may belong to an entry that was left out.
    fn may_have_text(&self, module: &str, path: &str) -> bool {
        self.0.get(module).is_some_and(|named| {
            let is_named = |named: &Named| parents(path).skip(1).any(|it| named.paths.contains(it));
            named.as_ref().is_none_or(is_named)
        })
    }
}

impl Named {
    fn in_file(document: &Document) -> Named {
        let mut named = Named::default();
        for (collection, entries) in document.root.as_mapping().unwrap_or_default() {
            let keys = entries.as_mapping().unwrap_or_default().iter();
            let ids = keys.map(|(key, _)| key);
            let ids = ids.chain(entries.as_sequence().unwrap_or_default());
            for id in ids.filter_map(Node::as_str) {
                if let Some(collection) = collection.as_str() {
                    named.ids.insert(id.to_owned());
                    named.paths.insert(join(collection, id));
                }
            }
        }
        named
    }
}

struct Work<'a> {
    files: &'a Files,
    documents: BTreeMap<String, Document>,
    /// Of files in which there is a fault.
    lines: BTreeMap<String, LineNumbers>,
    faults: Vec<GuideDiagnostic>,
    words: BTreeMap<&'static str, Words>,
    translated: Vec<Translated>,
}

impl Work<'_> {
    fn fault(&mut self, file: &str, path: &str, problem: Problem) {
        let line = self.documents.get(file).map_or(1, |document| {
            let lines = self.lines.entry(file.to_owned());
            lines
                .or_insert_with(|| LineNumbers::of(document))
                .line(path)
        });
        self.faults
            .push(GuideDiagnostic::new(line, path, problem).within(file));
    }

    fn read_files(&mut self) {
        for (file, content) in self.files {
            let Some(content) = content else {
                self.fault(file, "", Problem::TooLarge);
                continue;
            };
            match Document::read(content) {
                Ok(document) => {
                    self.documents.insert(file.clone(), document);
                }
                Err(error) => {
                    let (line, path) = (error.line(), error.path().to_owned());
                    let problem = Problem::Unreadable(error);
                    self.faults
                        .push(GuideDiagnostic::new(line, &path, problem).within(file));
                }
            }
        }
    }

    fn check_values(&mut self) {
        let mut found = Vec::new();
        for (file, document) in &self.documents {
            let faults = check::nodes(&document.root).into_iter();
            found.extend(faults.map(|(path, problem)| (file.clone(), path, problem)));
        }
        for (file, path, problem) in found {
            self.fault(&file, &path, problem);
        }
    }

    /// The words of every module in every language, by language and module.
    fn texts(
        &mut self,
        manifest: &Manifest,
        left_out: &LeftOut,
    ) -> BTreeMap<(String, &'static str), BTreeMap<String, String>> {
        let mut parts = BTreeMap::new();
        let mut expected: BTreeSet<String> =
            MODULES.iter().map(|name| format!("{name}.yaml")).collect();
        let words = std::mem::take(&mut self.words);
        for (module, words) in &words {
            let mut languages: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
            for language in manifest.languages.keys() {
                let file = format!("{language}/{module}.yaml");
                match self.documents.get(&file) {
                    Some(document) => {
                        let mut texts = BTreeMap::new();
                        let mut wrong = Vec::new();
                        leaves(&document.root, "", &mut texts, &mut wrong);
                        for path in wrong {
                            self.fault(&file, &path, Problem::Shape(crate::yaml::not_a_text()));
                        }
                        languages.insert(language, texts);
                    }
                    None if self.files.contains_key(&file) => {}
                    None if manifest.unfinished.contains(language) => {
                        languages.insert(language, BTreeMap::new());
                    }
                    None => self.fault(&file, "", Problem::MissingFile),
                }
                expected.insert(file);
            }
            for (language, path, problem) in check::words(words, &languages, &manifest.unfinished) {
                let is_orphan = problem == Problem::OrphanedText;
                if !(is_orphan && left_out.may_have_text(module, &path)) {
                    self.fault(&format!("{language}/{module}.yaml"), &path, problem);
                }
            }
            self.fill_gaps(module, words, &manifest.unfinished, &mut languages);
            for (language, texts) in languages {
                parts.insert((language.to_owned(), *module), texts);
            }
        }
        for file in self.files.keys() {
            // Which words are expected depends on the facts, and on the languages that the guide
            // lists.
            let module = file
                .split_once('/')
                .map(|(_, module)| module.trim_end_matches(".yaml"));
            let unsure =
                module.is_some_and(|module| left_out.has(module) || left_out.has(Manifest::NAME));
            if !expected.contains(file) && !unsure {
                self.fault(file, "", Problem::UnexpectedFile);
            }
        }
        parts
    }

    /// Puts English texts where an unfinished language has none, and counts.
    fn fill_gaps(
        &mut self,
        module: &str,
        words: &Words,
        unfinished: &[String],
        languages: &mut BTreeMap<&str, BTreeMap<String, String>>,
    ) {
        let english = languages.get("en").cloned().unwrap_or_default();
        let needed: Vec<(&String, &String)> = words
            .needed
            .keys()
            .filter_map(|path| english.get_key_value(path))
            .collect();
        for language in unfinished.iter().filter(|_| !needed.is_empty()) {
            let Some(texts) = languages.get_mut(language.as_str()) else {
                continue;
            };
            let mut done = 0;
            for (path, in_english) in &needed {
                let is_there = |text: &String| {
                    !text.trim().is_empty() && !check::is_same_sentence(path, text, in_english)
                };
                if texts.get(*path).is_some_and(is_there) {
                    done += 1;
                    continue;
                }
                let text = if is_read(path) {
                    marked_english(in_english)
                } else {
                    (*in_english).clone()
                };
                texts.insert((*path).clone(), text);
            }
            self.translated.push(Translated {
                language: language.clone(),
                file: format!("{language}/{module}.yaml"),
                done,
                all: needed.len(),
            });
        }
    }
}

/// Every text of a words file by its path; `wrong` takes the paths of leaves that are not texts.
fn leaves(node: &Node, path: &str, texts: &mut BTreeMap<String, String>, wrong: &mut Vec<String>) {
    match (node.content(), node.meaning()) {
        (Content::Mapping(entries), _) => {
            for (key, value) in entries {
                leaves(value, &join(path, &key.shown()), texts, wrong);
            }
        }
        (_, Some(Meaning::Text(text))) => {
            texts.insert(path.to_owned(), text.trim_end().to_owned());
        }
        (_, Some(Meaning::Nothing)) => {
            texts.insert(path.to_owned(), String::new());
        }
        _ => wrong.push(path.to_owned()),
    }
}

impl ReadModule for &mut Work<'_> {
    fn module<M: Module>(&mut self) -> M {
        let file = format!("{}.yaml", M::NAME);
        if !self.files.contains_key(&file) {
            self.fault(&file, "", Problem::MissingFile);
        }
        let blank = Node::plain("");
        let document = self.documents.get(&file);
        let mut reader = FactsReader::new(document.map_or(&blank, |document| &document.root));
        let module = M::read(&mut reader);
        reader.finish();
        let faults = reader.faults;
        if document.is_some() {
            for (path, problem) in faults {
                self.fault(&file, &path, problem);
            }
        }
        let mut words = Words::default();
        module.words(&mut words);
        if !words.needed.is_empty() {
            self.words.insert(M::NAME, words);
        }
        module
    }
}
