//! A meeting for those who plan and run it.

use super::MeetingBook;
use crate::catalogue::{Fit, Judgement, telling_apart};
use crate::guide::model::{HandedTo, Kind};
use crate::meeting::Task;
use crate::message;
use crate::plan::{RuleSet, Timing, task_name};
use crate::report::fit_words::FitWords;
use crate::report::{
    Block, Check, Day, Document, Entry, Notice, Part, SLOT, Section, Span, Table, Target, Text,
    answer_words, labelled,
};

impl MeetingBook<'_> {
    /// What it is called, with the code of the language where a person wrote that.
    pub(super) fn title(&self) -> (String, Option<String>) {
        match self.meeting.topic() {
            Some(topic) => (topic.to_owned(), Some(self.written_in())),
            None => (
                message!(self.messages, "meeting-title", name = self.meeting.name),
                None,
            ),
        }
    }

    /// What a person wrote.
    fn written(&self, words: &str) -> Span {
        Span::written(words, &self.written_in())
    }

    /// The code of the language in which the team writes.
    pub(super) fn written_in(&self) -> String {
        let roles = self.meeting.questionnaire().roles();
        let written = self.meeting.plan.answers.get(&*roles.language);
        let written = written.and_then(|language| language.options().first());
        written.unwrap_or(&self.meeting.parts.language).clone()
    }

    pub(super) fn platform_name(&self, fit: &Fit) -> &str {
        let tools = &self.meeting.parts.tools;
        tools.facts.name(fit.id.as_str(), &tools.texts)
    }

    pub(super) fn caution(&self, fit: &Fit) -> &str {
        let texts = &self.meeting.parts.tools.texts;
        texts.get(&["tools", &fit.id, "caution"])
    }

    pub(super) fn fit_words(&self) -> FitWords<'_> {
        FitWords {
            texts: &self.meeting.parts.fit.texts,
            messages: self.messages,
            telling: None,
        }
    }

    /// The same, saying only what tells the platforms apart.
    fn telling_words(&self) -> FitWords<'_> {
        let platforms = &self.kit.platforms;
        let leading: Vec<&Fit> = platforms.iter().collect();
        FitWords {
            telling: Some(telling_apart(&leading, platforms)),
            ..self.fit_words()
        }
    }

    /// What must be known before anything is read.
    pub(super) fn handling(&self) -> Vec<Text> {
        let at_risk = self.meeting.at_risk();
        let confidential = at_risk.then(|| message!(self.messages, "meeting-confidential"));
        Text::all(confidential)
    }

    /// Its own questions with their answers.
    pub(super) fn facts(&self) -> Block {
        let questionnaire = self.meeting.questionnaire();
        let evaluation = self.meeting.evaluation();
        let answers = self.meeting.meeting.answers.iter();
        let answers = answers.filter(|(id, _)| evaluation.applies(id));
        let facts = answers.map(|(id, answer)| {
            let name = questionnaire.text(id, "short").to_owned();
            let words = answer_words(questionnaire, id, answer, self.messages);
            let words = match (questionnaire.kind(id), answer.date()) {
                (Some(Kind::TimeZones), _) => words.replace('_', " "),
                (Some(Kind::Date), Some(date)) => self.messages.weekday_date(date),
                _ => words,
            };
            (name, words)
        });
        Block::Facts(labelled(facts.collect(), self.messages))
    }

    /// Its agenda as rows.
    pub(super) fn agenda_table(&self) -> Table {
        let messages = self.messages;
        let columns = vec![
            message!(messages, "meeting-column-time"),
            message!(messages, "meeting-column-minutes"),
            message!(messages, "meeting-column-what"),
        ];
        let rows = self.kit.agenda.parts.iter().map(|part| {
            vec![
                self.clock(part),
                part.minutes.to_string(),
                self.part_title(part),
            ]
        });
        Table::new(columns, rows)
    }

    /// What goes wrong, above everything else.
    pub(super) fn problems(&self) -> Option<Block> {
        let messages = self.messages;
        let questionnaire = self.meeting.questionnaire();
        let missing = self.kit.missing.iter();
        let missing = missing.map(|id| {
            let question = questionnaire.text(id, "short");
            message!(messages, "meeting-missing", question = question)
        });
        let problems = self.kit.agenda.problems.iter();
        let problems = problems.map(|problem| self.problem(*problem));
        let warnings = self.warnings().map(|(_, words)| words.to_owned());
        let lines = Text::all(missing.chain(problems).chain(warnings));
        let notice = Notice {
            headline: None,
            lines,
        };
        (!notice.lines.is_empty()).then_some(Block::Notice(notice))
    }

    /// What must be known before anything is sent, by its id.
    pub(super) fn warnings(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let warnings = self.meeting.warnings(self.today).into_iter();
        warnings.map(|id| (id, self.meeting.said(&["warnings", id])))
    }

    /// For those who plan it; with `script`, for those who run it, what they do in each part.
    pub(super) fn for_hosts(&self, script: bool) -> Document {
        let (title, title_language) = self.title();
        let mut first: Vec<Block> = self.problems().into_iter().collect();
        first.push(self.facts());
        let mut agenda = self.agenda();
        let (mut failures, mut sheet, mut open) = (None, None, Vec::new());
        if script {
            let (steps, of_steps) = self.steps();
            let (when_it_fails, of_failures) = self.failures();
            let (for_rooms, of_rooms) = self.room_sheet();
            agenda.extend(steps);
            open = [of_steps, of_failures, of_rooms].concat();
            (failures, sheet) = (when_it_fails, for_rooms);
        }
        let roles = self.role_blocks(sheet.is_none());
        let sections = [
            self.section("meeting", "meeting-section-meeting", first),
            self.section("agenda", "meeting-section-agenda", agenda),
            failures,
            sheet,
            self.section("zones", "meeting-section-zones", self.zones()),
            self.section("roles", "meeting-section-roles", roles),
            self.section(
                "checklist",
                "meeting-section-checklist",
                self.checklist(script),
            ),
            self.section("platforms", "meeting-section-platforms", self.platforms()),
            self.section("standards", "meeting-section-standards", self.standards()),
        ];
        let document = Document {
            language: self.messages.language().code().to_owned(),
            handling: self.handling(),
            title,
            title_language,
            sections: sections.into_iter().flatten().collect(),
            aligned: true,
            ..Document::default()
        };
        if script {
            self.with_gaps_told(document, &open)
        } else {
            document
        }
    }

    pub(super) fn section(&self, id: &str, heading: &str, blocks: Vec<Block>) -> Option<Section> {
        Section::new(id, self.messages.text(heading, &[]), blocks)
    }

    fn agenda(&self) -> Vec<Block> {
        let messages = self.messages;
        let agenda = &self.kit.agenda;
        if agenda.parts.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Table(self.agenda_table())];
        let mut notes: Vec<String> = self.whose_hours().into_iter().collect();
        if let Some(rooms) = agenda.rooms {
            notes.push(message!(
                messages,
                "meeting-rooms",
                number = rooms.number,
                size = rooms.size
            ));
        }
        for (id, minutes) in &agenda.costs {
            let reason = self.meeting.guide.texts.get(&["slower", id, "reason"]);
            notes.push(message!(
                messages,
                "meeting-cost",
                reason = reason,
                minutes = *minutes
            ));
        }
        blocks.extend(notes.into_iter().map(Block::paragraph));
        blocks
    }

    /// Of which time zone the hours of the agenda are, where there are several.
    pub(super) fn whose_hours(&self) -> Option<String> {
        self.kit.start.filter(|_| self.kit.zones.len() > 1)?;
        let zone = self.kit.zones.first()?.replace('_', " ");
        Some(message!(self.messages, "meeting-whose-hours", zone = zone))
    }

    /// When it is for everybody.
    pub(super) fn zones(&self) -> Vec<Block> {
        let messages = self.messages;
        let zones = self.in_zones();
        if zones.is_empty() {
            return Vec::new();
        }
        let columns = vec![
            message!(messages, "meeting-column-zone"),
            message!(messages, "meeting-column-day"),
            message!(messages, "meeting-column-start"),
            message!(messages, "meeting-column-end"),
        ];
        let rows = zones.into_iter().map(|zone| {
            vec![
                zone.zone.replace('_', " "),
                messages.weekday_date(zone.start.date()),
                messages.time(zone.start.time()),
                messages.time(zone.end.time()),
            ]
        });
        vec![Block::Table(Table::new(columns, rows))]
    }

    fn role_entry(&self, id: &str, host: Option<u32>) -> Entry {
        let texts = &self.meeting.guide.texts;
        let name = texts.get(&["roles", id, "name"]).to_owned();
        let name = match host {
            Some(host) => message!(self.messages, "meeting-host", role = name, number = host),
            None => name,
        };
        Entry::new(name, [self.meeting.said(&["roles", id, "task"])])
    }

    fn role_blocks(&self, with_rooms: bool) -> Vec<Block> {
        let dealt = self.kit.roles.iter();
        let dealt = dealt.map(|dealt| self.role_entry(&dealt.role, dealt.host));
        let mut blocks = vec![Block::List(dealt.collect())];
        if with_rooms {
            blocks.extend(self.room_roles());
        }
        blocks
    }

    /// Who does what in each small room, where there are some.
    pub(super) fn room_roles(&self) -> Vec<Block> {
        if self.kit.room_roles.is_empty() {
            return Vec::new();
        }
        let roles = self.kit.room_roles.iter();
        let roles = roles.map(|id| self.role_entry(id, None));
        vec![
            Block::Heading(message!(self.messages, "meeting-each-room")),
            Block::List(roles.collect()),
        ]
    }

    /// What is to be done; for those who plan it, with the name by which each task is ticked.
    fn checklist(&self, handed_out: bool) -> Vec<Block> {
        let messages = self.messages;
        let tasks = self.kit.tasks.iter().map(|task| {
            let title = self.meeting.said(&["checklist", &task.id]);
            let name = task_name(self.meeting.name, &task.id);
            let text = if handed_out {
                title.to_owned()
            } else {
                message!(messages, "standing-item", title = title, id = name)
            };
            let late = self
                .is_late(task)
                .then(|| message!(messages, "meeting-late"));
            let owner = task.said.said.owner.as_ref();
            let owner = owner.filter(|_| !self.meeting.at_risk()).map(|owner| {
                let words = message!(messages, "standing-owner", owner = SLOT);
                Text::filled(&words, [self.written(owner)])
            });
            let made_by = self.made_by(task).filter(|_| !handed_out);
            let made_by = made_by.map(|target| {
                Text::to(
                    &message!(messages, "report-item-text", command = SLOT),
                    target,
                )
            });
            let details = Text::all(late).into_iter().chain(owner).chain(made_by);
            Check {
                id: None,
                done: task.is_settled(),
                date: task.due.map(|due| Day::new(due, messages)),
                text: text.into(),
                details: details.collect(),
            }
        });
        let tasks = Block::Checklist(tasks.collect());
        if handed_out {
            return vec![tasks];
        }
        let placeholder = message!(messages, "standing-placeholder");
        let tick = self.of_plan(Target::entry(Part::Tick, &placeholder));
        let tick = Text::to(&message!(messages, "standing-mark", command = SLOT), tick);
        vec![tasks, Block::Paragraph(tick)]
    }

    /// What makes the text or the hand-out that does a task.
    fn made_by(&self, task: &Task) -> Option<Target> {
        let facts = self.meeting.guide.facts.checklist.get(&task.id)?;
        let name = self.meeting.name;
        let target = match (facts.hand_out, &facts.text) {
            (Some(reader), _) => {
                let reader = match reader {
                    HandedTo::Host => "host",
                    HandedTo::Participants => "participants",
                    HandedTo::Minutes => "minutes",
                };
                Target::entry(Part::MeetingExport, name).with("for", reader)
            }
            (None, Some(text)) => Target::entry(Part::Write, text).with("meeting", name),
            (None, None) => return None,
        };
        Some(self.of_plan(target))
    }

    /// Names the plan, where it is not the one that is meant anyway.
    pub(super) fn of_plan(&self, target: Target) -> Target {
        match self.plan {
            Some(plan) => target.with("plan", plan),
            None => target,
        }
    }

    /// Whether its day has passed, and it can still be done.
    pub(super) fn is_late(&self, task: &Task) -> bool {
        task.standing(self.kit.date, self.today).timing == Timing::Overdue
    }

    fn platforms(&self) -> Vec<Block> {
        let messages = self.messages;
        let words = self.telling_words();
        let none = self.kit.platforms.is_empty();
        let unsure = self
            .kit
            .platforms
            .iter()
            .any(|fit| fit.judgement() != Judgement::Fits);
        let said = if none {
            Some("meeting-no-platform")
        } else {
            unsure.then_some("meeting-platforms-unsure")
        };
        let entries = self.kit.platforms.iter().map(|fit| {
            let caution = self.caution(fit);
            let mut details = vec![message!(messages, "export-tool-caution", caution = caution)];
            for (id, reasons) in [
                ("export-tool-for", words.in_favour(fit)),
                ("export-tool-against", words.against(fit)),
                ("export-tool-unknown", words.uncertain(fit)),
            ] {
                if !reasons.is_empty() {
                    details.push(message!(messages, id, reasons = messages.series(&reasons)));
                }
            }
            Entry::new(self.platform_name(fit), details)
        });
        let said = said.map(|id| Block::paragraph(messages.text(id, &[])));
        said.into_iter()
            .chain([Block::List(entries.collect())])
            .collect()
    }

    fn standards(&self) -> Vec<Block> {
        let messages = self.messages;
        let rules = self.kit.serves.iter().map(|id| {
            let name = self.rule_name(id);
            let rule = match self.kit.rule_set {
                RuleSet::National => message!(
                    messages,
                    "meeting-serves-requirement",
                    id = id.as_str(),
                    name = name
                ),
                RuleSet::Local => message!(messages, "meeting-serves-local", name = name),
            };
            let date = self
                .kit
                .date
                .map(|date| message!(messages, "meeting-serves-date", date = messages.date(date)));
            Entry::new(rule, date)
        });
        vec![Block::List(rules.collect())]
    }
}
