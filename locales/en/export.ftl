### `cocreate export`: the document for the Support Unit contact.

export-written = Written: { $path }
export-exists = { $path } exists already and was left as it is.
export-exists-hint = Choose another name, or add --force to replace it.
export-one-language = The format { $format } holds one language, and does not go with --also.
export-one-language-hint = Use --format with one of { $formats }; or leave out --also and write one file for each language.
export-is-plan = { $path } is the plan itself and was left as it is.
export-is-plan-hint = Choose another name.

export-lead = A brief for the Support Unit contact: where this co-creation process stands and what the team needs.
export-contents = Contents
export-annexes = Annexes
export-done = done
export-to-do = to do

export-need = What we need from you
export-need-blocker = Advice on a blocker: { $title }
export-need-open = Your view on a question we cannot answer yet: { $ask }
# One of the days below: what it is of, and when.
export-need-day = { $what } ({ $date })
export-need-dates = { $count ->
    [one] Please check that this day fits the OGP calendar: { $days }.
   *[other] Please check that these days fit the OGP calendar: { $days }.
}
export-need-peers = Contacts with members who have done this online: { $stages }.

export-who = Who we are and where we are
export-stages = Stages that go online
export-gaps = Readiness and gaps
export-dates = Dates
export-dates-caption = Dates of this process
export-column-event = Event
export-column-date = Date
export-tasks = What is asked of whom
export-tasks-government = { $count ->
    [one] Government: one task open.
   *[other] Government: { $count } tasks open.
}
export-tasks-civil-society = { $count ->
    [one] Civil society: one task open.
   *[other] Civil society: { $count } tasks open.
}
export-tasks-both = { $count ->
    [one] Government and civil society together: one task open.
   *[other] Government and civil society together: { $count } tasks open.
}
export-tasks-first = First: { $title }

export-owner = Task of: { $side }
export-owner-named = Task of: { $side } ({ $owner })
export-due = Due: { $timing }
export-due-needs = No date yet: it waits for "{ $date }".
export-requirement = Serves minimum requirement { $requirement }
export-requirement-local = Serves the rule of OGP Local: { $name }
export-status-doing = Under way
export-status-not-applicable = Does not apply
export-status-no-reason = Marked as not applicable, with no reason given so far: it still counts as open.
export-status-no-evidence = Marked as done, with no evidence so far: it does not count yet. A link or a note would show it.
export-note = Note: { $note }
export-evidence = Evidence: { $address }

export-requirements = Minimum requirements
export-rules-of-local = Rules of OGP Local
export-requirements-edition = Checked against the OGP Participation and Co-Creation Standards in force since 1 January 2022.
export-requirements-local = Checked against the rules of OGP Local. The eight minimum requirements bind national members only.
export-requirements-caption = Progress by requirement
export-column-requirement = Requirement
export-column-name = Name
export-column-state = State
export-column-progress = Items done
export-requirement-elsewhere = none in this plan
export-requirement-progress = { $done } of { $items }

export-tools = Tools
export-tools-chosen = Chosen by the team.
export-tools-suggested = Suggested by the answers; nothing is decided yet.
export-tool-caution = Caution: { $caution }
export-tool-for = For: { $reasons }
export-tool-against = Against: { $reasons }
export-tool-unknown = To check: { $reasons }

export-answers = Answers
export-answers-caption = Answers to the questions
export-column-question = Question
export-column-answer = Answer

export-foot-guide = Made with cocreate, guide { $version }, facts checked { $checked }.
export-foot-credit = Facts from the Open Government Partnership and others as cited; the wording is cocreate's own. This is not an official OGP product.

export-state = Where it stands
export-state-requirements = Requirements: { $met } of { $total } met; missed: { $missed }; at risk: { $risk }.
export-confidential = Confidential: people who take part may be harmed if this becomes known. Pass it on only to those who need it.
export-safe-task = For the plan
export-names-left-out = The names of those behind the answers are left out.
export-with-notes = This document holds the team's own notes.
export-blockers = What stands in the way
export-next-dates = Next dates
export-timeline = The next dates, seen from { $date }
export-today = today, { $date }
export-tool-stages = Stages: { $stages }
export-column-stage = Stage
export-column-task = Task
export-column-how = How
export-column-side = Whose task
export-column-owner = Responsible
export-column-due = Due
export-column-timing = Against today
export-column-evidence = Evidence
export-column-note = Note
export-column-item = Item of the guide
export-column-days-late = Days late
export-column-later = Again on
export-column-needs = Waits for
export-column-remedy = What can still be done
export-column-settled = Settled
export-column-text = Text for it
export-item-todo = to do
export-item-doing = begun
export-item-done = done
export-item-not-applicable = not applicable
export-ending = cocreate writes no files that end in .{ $ending }.
export-ending-hint = Choose one of these endings: { $endings }. Or name the format with --format.
export-no-text-hint = Name a file: --output brief.{ $ending }
export-advised = Advice to the team: "{ $next }"
export-gaps-addressed = What cocreate said to the team about its answers, in the words it used.
export-checklist-addressed = The team's tasks, as they stand. The explanations speak to whoever does the task.
export-why-not = The answers that led to a checklist item are not for everybody to see.
export-why-not-hint = Leave --why out, or choose --for team or --for support-unit.
