### The command line's help.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options for every command
cli-heading-examples = Examples:
cli-usage-options = [OPTIONS]

cli-value-command = COMMAND
cli-value-file = FILE
cli-value-folder = FOLDER
cli-value-language = LANGUAGE
cli-value-when = WHEN
cli-value-format = FORMAT
cli-value-stage = STAGE
cli-value-level = LEVEL
cli-value-category = KIND
cli-value-mode = MODE
cli-value-mark = MARK
cli-value-number = NUMBER
cli-value-text = TEXT
cli-value-column = COLUMN
cli-value-id = TOOL
cli-value-reader = READER
cli-value-kind = TEXT
cli-value-date = DATE
cli-value-question = QUESTION
cli-value-name = NAME
cli-value-module = MODULE
cli-value-country = COUNTRY
cli-value-region = REGION
cli-value-tool = TOOL
cli-value-years = YEARS
cli-value-topic = TOPIC
cli-value-term = TERM
cli-value-example = EXAMPLE
cli-value-resource = RESOURCE
cli-value-section = SECTION
cli-value-phase = PHASE
cli-value-setting = SETTING
cli-value-aim = AIM
cli-value-shell = SHELL
cli-value-words = WORDS
cli-value-part = PART
cli-value-paper = PAPER
cli-value-year = YEAR
cli-value-item = ITEM
cli-value-side = SIDE
cli-value-status = STATUS
cli-value-address = ADDRESS

# $languages are the codes of all languages.
cli-global-lang = Language: { $languages }
cli-global-guide = Use the edited guide in this folder
cli-global-color = Use colour: auto, always or never
cli-global-no-pager = Show long results at once, not a screen at a time
cli-global-date = Use this date as today's, for example 2027-01-31
cli-global-help = Show this help
cli-global-version = Show the version

cli-cocreate-about = A guide and checklist assistant for taking an Open Government Partnership co-creation process online
cli-cocreate-examples =
    cocreate plan
    cocreate tools --stage consult --free --open-source
    cocreate export --for support-unit --format html --output brief.html

cli-cocreate-plan-about = Answer questions and get a tailored plan
cli-cocreate-plan-file = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-plan-full = Ask every question, not only those of the first pass
cli-cocreate-plan-answers = Take the answers from a file (- for standard input) instead of asking
cli-cocreate-plan-from = Begin with what carries over from this plan of the previous cycle
cli-cocreate-plan-ask = Ask just this question, by its id (may be repeated)
cli-cocreate-plan-plain = Ask in plain numbered lines, as suits screen readers
cli-cocreate-plan-why = Say for each item which answers and which rule led to it
cli-cocreate-plan-examples =
    cocreate plan
    cocreate questions --format yaml > answers.yaml
    cocreate plan --answers answers.yaml --full my-plan.yaml

cli-cocreate-status-about = See where the items of the plan stand, overdue ones first
cli-cocreate-status-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-status-stage = Only items of this stage (may be repeated: any of them)
cli-cocreate-status-owner = Only those whose owner has this in the name
cli-cocreate-status-side = Only the tasks of government, civil-society (each with what both do together) or both
cli-cocreate-status-status = Only those that are todo, doing, done or not-applicable (may be repeated: any of them)
cli-cocreate-status-overdue = Only what is overdue
cli-cocreate-status-due-before = Only what is due before this day
cli-cocreate-status-days = What still fits in this many days, what can no longer be done in time, and what to tell the Support Unit
cli-cocreate-status-week = The same for a week
cli-cocreate-status-why = Say for each which answers and which rule led to it
cli-cocreate-status-all = Show every item, however many there are
cli-cocreate-status-examples =
    cocreate status
    cocreate status --week
    cocreate status --stage consult --side civil-society --why

cli-cocreate-tick-about = Mark items of the checklist as done, and say who does them and what proves it
cli-cocreate-tick-items = The items, by id, the beginning of an id, or words of the title (if left out, on a terminal: choose from a list)
cli-cocreate-tick-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-tick-status = done, doing, todo or not-applicable (if left out: done; with only --owner or --due it stays as it is)
cli-cocreate-tick-on = The day on which it was done (if left out: today)
cli-cocreate-tick-owner = Who does it (an empty text takes the name away)
cli-cocreate-tick-due = A date of your own in place of the computed one
cli-cocreate-tick-note = Why it does not apply, or what else shows it (an empty text takes the note away)
cli-cocreate-tick-evidence = The address of what proves it (may be repeated)
cli-cocreate-tick-from = Take what a file says about items, for example the file saved from the team's page (- for standard input)
cli-cocreate-tick-plain = Choose from plain numbered lines, as suits screen readers
cli-cocreate-tick-examples =
    cocreate tick publish-timeline --evidence https://example.org/timeline
    cocreate tick "house rules" --status doing --owner Ana
    cocreate tick data-notice --status not-applicable --note "no data"

cli-cocreate-add-about = Add an item of your own to the checklist
cli-cocreate-add-text = What is to be done
cli-cocreate-add-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-add-stage = The stage it belongs to
cli-cocreate-add-due = The date by which it is to be done
cli-cocreate-add-owner = Who does it
cli-cocreate-add-side = Whose task it is: government, civil-society or both
cli-cocreate-add-requirement = The requirement, or the rule of OGP Local, that it serves
cli-cocreate-add-note = A note
cli-cocreate-add-recommendation = It is a recommendation of the review: it is carried over into the plan of the next cycle
cli-cocreate-add-examples =
    cocreate add "Ask the court" --stage consult --due 2027-02-01
    cocreate add "Print the agenda" --owner Ana --requirement 1.1

cli-cocreate-choose-about = Keep the tools that you decided on for a stage
cli-cocreate-choose-tools = The tools, by id or name
cli-cocreate-choose-stage = The stage: prepare, identify, prioritize, draft, consult, implement or monitor
cli-cocreate-choose-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-choose-remove = Choose them no longer
cli-cocreate-choose-anyway = Choose even what is ruled out for this plan; the reasons are shown
cli-cocreate-choose-examples =
    cocreate choose decidim email-list --stage consult

cli-cocreate-log-about = List the changes to the plan that can be taken back, newest first
cli-cocreate-log-plan = The plan's file (if left out: cocreate-plan.yaml)

cli-cocreate-undo-about = Take back the last change to the plan
cli-cocreate-undo-plan = The plan's file (if left out: cocreate-plan.yaml)

cli-cocreate-questions-about = List the questions, as a form to print or a file to fill in
cli-cocreate-questions-questions = Only these questions, by id or short name (if left out: all)
cli-cocreate-questions-output = Write to this file; without --format, an answers file to fill in
cli-cocreate-questions-force = Replace the file if it exists
cli-cocreate-questions-first-pass = Only those of the first pass
cli-cocreate-questions-sources = Say what each question rests on, with its code and addresses
cli-cocreate-questions-format = table, markdown (a form), yaml (a file to fill in), json or csv
cli-cocreate-questions-examples =
    cocreate questions --format markdown > form.md
    cocreate questions --format yaml > answers.yaml

cli-cocreate-tools-about = Look through the catalogue of participation tools
cli-cocreate-tools-stage = For this stage: prepare, identify, prioritize, draft, consult, implement or monitor (may be repeated: any of them)
cli-cocreate-tools-level = Those that can reach this level: inform, consult, involve, collaborate or empower
cli-cocreate-tools-category = Of this kind, for example video-meeting or survey-form
cli-cocreate-tools-mode = How people take part: synchronous (at the same time), asynchronous (at any time) or both
cli-cocreate-tools-language = With an interface in this language: en, es, fr or ru (may be repeated: all of them)
cli-cocreate-tools-participants = For at least this many people
cli-cocreate-tools-free = Free for the organiser
cli-cocreate-tools-open-source = Open source
cli-cocreate-tools-self-hosted = Can run on your own server
cli-cocreate-tools-hosted = Somebody runs it for you
cli-cocreate-tools-low-bandwidth = Works on a slow line
cli-cocreate-tools-phone = People can take part by telephone
cli-cocreate-tools-sms = People can take part by SMS
cli-cocreate-tools-offline = Works without a permanent connection
cli-cocreate-tools-anonymous = People can take part without a name
cli-cocreate-tools-breakout-rooms = Has breakout rooms
cli-cocreate-tools-polls = Has polls
cli-cocreate-tools-recording = Can record
cli-cocreate-tools-encrypted = Can encrypt end to end
cli-cocreate-tools-search = Only those whose name, kind or description contains these words
cli-cocreate-tools-include-unknown = Also show those whose facts are not known
cli-cocreate-tools-include-discontinued = Also show those that are closed or no longer maintained
cli-cocreate-tools-sort = Sort by name, category or participants
cli-cocreate-tools-sources = Say where the facts of each were read
cli-cocreate-tools-examples =
    cocreate tools --stage consult --free --open-source
    cocreate tools --category video-meeting --participants 120
    cocreate tools show jitsi-meet
    cocreate tools match --plan cocreate-plan.yaml

cli-cocreate-tools-show-about = Show everything known about one tool
cli-cocreate-tools-show-id = Its id or name
cli-cocreate-tools-show-sources = Say where its facts were read

cli-cocreate-tools-match-about = Rank the tools for a plan, with reasons
cli-cocreate-tools-match-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-tools-match-stage = Only tools for this stage
cli-cocreate-tools-match-limit = How many to show (if left out: 10)

cli-cocreate-examples-about = Look through country and local cases
cli-cocreate-examples-id = Show all about this one
cli-cocreate-examples-country = From this country, by name or two-letter code (may be repeated: any of them)
cli-cocreate-examples-region = From this region: africa-and-middle-east, americas, asia-pacific or europe
cli-cocreate-examples-stage = About this stage: prepare, identify, prioritize, draft, consult, implement or monitor
cli-cocreate-examples-level = Those that reached this level: inform, consult, involve, collaborate or empower
cli-cocreate-examples-tool = That used this tool
cli-cocreate-examples-year = From this year, or these: 2020, 2018..2020, 2020.. or ..2019
cli-cocreate-examples-search = Only those whose place, tools or text contains these words
cli-cocreate-examples-include-unknown = Also show those whose facts are not known
cli-cocreate-examples-plan = Put what is closest to this plan first, with the reasons, and mark what would expose people at risk
cli-cocreate-examples-sources = Say where it comes from and what is verified
cli-cocreate-examples-examples =
    cocreate examples --country KE
    cocreate examples --plan cocreate-plan.yaml
    cocreate examples --stage draft --region americas --year 2020..
    cocreate examples ke-ogp-zoom-2020 --sources

cli-cocreate-standards-about = Look up OGP's participation and co-creation standards
cli-cocreate-standards-part = One requirement (3.1), one standard (3), or a chapter such as deadlines, principles, assessment or cycle
cli-cocreate-standards-edition = 2022 (in force) or 2020 (superseded quick reference)
cli-cocreate-standards-local = The rules of OGP Local
cli-cocreate-standards-stage = What binds this stage: prepare, identify, prioritize, draft, consult, implement or monitor (may be repeated)
cli-cocreate-standards-plan = Hold a plan to the standards: how each requirement that binds its member stands (if no file is named: cocreate-plan.yaml)
cli-cocreate-standards-strict = End with exit code 1 when a requirement is missed
cli-cocreate-standards-sources = Say what each statement rests on, with its code and addresses
cli-cocreate-standards-examples =
    cocreate standards
    cocreate standards 3.1 --sources
    cocreate standards --stage consult
    cocreate standards deadlines
    cocreate standards --edition 2020
    cocreate standards --plan cocreate-plan.yaml --strict

cli-cocreate-timeline-about = Show the dates of a plan, and what does not fit together
cli-cocreate-timeline-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-timeline-plain = List the days without a drawing, as suits screen readers
cli-cocreate-timeline-format = table, markdown, html, docx, json, yaml, csv, ics (for a calendar) or svg (a picture)
cli-cocreate-timeline-examples =
    cocreate timeline
    cocreate timeline --format ics > dates.ics
    cocreate timeline --plan cocreate-plan.yaml --format svg > dates.svg

cli-cocreate-levels-about = Look up the five levels of participation
cli-cocreate-levels-level = One level: inform, consult, involve, collaborate or empower
cli-cocreate-levels-sources = Say what each statement rests on, with its code and addresses
cli-cocreate-levels-examples =
    cocreate levels
    cocreate levels involve --sources

cli-cocreate-resources-about = Find further reading and help
cli-cocreate-resources-id = Show all about this one
cli-cocreate-resources-topic = On this topic, for example moderation or virtual-meetings (may be repeated: any of them)
cli-cocreate-resources-kind = Of this kind, for example handbook or partner
cli-cocreate-resources-language = In this language, by name or code
cli-cocreate-resources-stage = For this stage: prepare, identify, prioritize, draft, consult, implement or monitor
cli-cocreate-resources-search = Only those whose title, publisher or text contains these words
cli-cocreate-resources-include-unknown = Also show those whose facts are not known
cli-cocreate-resources-include-general = With --stage, also show those that serve every stage
cli-cocreate-resources-sources = Say what is verified
cli-cocreate-resources-examples =
    cocreate resources --topic moderation --language es
    cocreate resources --stage draft --include-general
    cocreate resources security-in-a-box

cli-cocreate-glossary-about = Look up a term in every language
cli-cocreate-glossary-term = The term in any language, or another form of it
cli-cocreate-glossary-topic = On this topic: ogp, participation, stage, method, inclusion, meeting or safety
cli-cocreate-glossary-search = Only those whose forms or meaning contain these words
cli-cocreate-glossary-sources = Say which forms were seen in a source, and where
cli-cocreate-glossary-examples =
    cocreate glossary foro multisectorial
    cocreate glossary --topic stage
    cocreate glossary IRM --sources

cli-cocreate-write-about = Write a text that the process needs, from the plan's own answers
cli-cocreate-write-kind = Which text, for example notice or invitation (if left out: list them)
cli-cocreate-write-plan = The plan's file (if left out: cocreate-plan.yaml, where there is one)
cli-cocreate-write-meeting = For this meeting of the plan, by its name (if left out: the next one)
cli-cocreate-write-also = Add the same in this language beside it (may be repeated: three or more languages stand one after the other)
cli-cocreate-write-output = Write to this file, in the format its name ends in
cli-cocreate-write-force = Replace the file if it exists
cli-cocreate-write-examples =
    cocreate write
    cocreate write notice
    cocreate write invitation --lang fr > invitation.md
    cocreate write report-back --output report-back.html
    cocreate write notice --lang es --also en --output notice.docx

cli-cocreate-export-about = Write the plan as a document for somebody else
cli-cocreate-export-plan = The plan's file (if left out: cocreate-plan.yaml)
cli-cocreate-export-reader = Who will read it: support-unit, team, public or review (evidence by requirement)
cli-cocreate-export-also = Add the same in this language after it (may be repeated)
cli-cocreate-export-format = markdown, html, docx, ics, json, yaml or csv (if left out, as the ending of --output says)
cli-cocreate-export-output = Where to write it (if left out: the screen); for review also a folder/, an index to publish
cli-cocreate-export-force = Replace the file if it exists
cli-cocreate-export-with-notes = Also put in the notes of the team, which are left out otherwise
cli-cocreate-export-with-names = Name who is behind the answers even where people may be harmed
cli-cocreate-export-why = Say for each item which answers and which rule led to it
cli-cocreate-export-anyway = Publish even what could lead to a person (--for public)
cli-cocreate-export-examples =
    cocreate export --for support-unit --lang fr --format html --output brief.html
    cocreate export --for public --lang es --also en --output public.html
    cocreate export --for review --output repository/

cli-cocreate-guide-about = For those who edit the guide
cli-cocreate-guide-check-about = List every fault of a guide
cli-cocreate-guide-check-folder = The guide's folder
cli-cocreate-guide-path-about = Say where the guide comes from
cli-cocreate-guide-schema-about = Print the JSON Schema of the guide's files, for editors
cli-cocreate-guide-schema-module = Only of this module

cli-cocreate-help-about = Show help for a command
cli-cocreate-help-command = The command

cli-cocreate-stage-about = Read the advice for a stage of co-creation
cli-cocreate-stage-stage = The stage: prepare, identify, prioritize, draft, consult, implement or monitor (if left out: all, in short)
cli-cocreate-stage-section = Only this: when, principles, approaches, requirements, cautions, tools, examples or resources
cli-cocreate-stage-level = Only approaches that can reach this level: inform, consult, involve, collaborate or empower
cli-cocreate-stage-plan = Set aside what does not suit this plan (if left out: cocreate-plan.yaml, where there is one)
cli-cocreate-stage-all = Show everything, whatever a plan says
cli-cocreate-stage-sources = Say what each statement rests on, with its code and addresses
cli-cocreate-stage-examples =
    cocreate stage draft
    cocreate stage identify --section approaches --level involve

cli-cocreate-meeting-about = Get a virtual meeting right
cli-cocreate-meeting-examples =
    cocreate meeting tips --phase during --size 120
cli-cocreate-meeting-plan-about = Plan a meeting: its agenda, people, tasks and texts
cli-cocreate-meeting-plan-name = What you call it, for example kick-off (if left out: the only one)
cli-cocreate-meeting-plan-answers = Take the answers from a file (- for standard input) instead of asking
cli-cocreate-meeting-plan-plan = The file of the plan to which it belongs (if left out: cocreate-plan.yaml)
cli-cocreate-meeting-plan-plain = Ask in plain numbered lines, as suits screen readers
cli-cocreate-meeting-plan-examples =
    cocreate meeting plan kick-off
    cocreate meeting plan kick-off --answers meeting.yaml

cli-cocreate-meeting-show-about = Show what is prepared for a meeting: agenda, roles, tasks and platforms
cli-cocreate-meeting-show-name = What you call it, for example kick-off (if left out: the only one)
cli-cocreate-meeting-show-plan = The file of the plan to which it belongs (if left out: cocreate-plan.yaml)
cli-cocreate-meeting-show-examples =
    cocreate meeting show kick-off
    cocreate meeting show kick-off --format json

cli-cocreate-meeting-export-about = Write what is handed out for a meeting
cli-cocreate-meeting-export-name = What you call it, for example kick-off (if left out: the only one)
cli-cocreate-meeting-export-plan = The file of the plan to which it belongs (if left out: cocreate-plan.yaml)
cli-cocreate-meeting-export-reader = Who will read it: host, participants or minutes
cli-cocreate-meeting-export-also = Add the same in this language beside it (may be repeated: three or more languages stand one after the other)
cli-cocreate-meeting-export-format = markdown, html, docx, json, yaml, csv or ics (if left out, as the ending of --output says)
cli-cocreate-meeting-export-output = Where to write it (if left out: the screen)
cli-cocreate-meeting-export-force = Replace the file if it exists
cli-cocreate-meeting-export-examples =
    cocreate meeting export kick-off --for participants --lang es --also en --output invitation.docx
    cocreate meeting export kick-off --for minutes

cli-cocreate-meeting-tips-about = Read tips for virtual meetings
cli-cocreate-meeting-tips-part = On this: hosting, breakouts, sharing, deciding, platform, forum, hybrid, accessibility, interpretation, security or afterwards
cli-cocreate-meeting-tips-phase = For this time: weeks-before, days-before, during or after
cli-cocreate-meeting-tips-size = For a meeting of this many people
cli-cocreate-meeting-tips-setting = For meetings that are open, or by invitation
cli-cocreate-meeting-tips-aim = For meetings that take a decision, or are for exchange
cli-cocreate-meeting-tips-plan = Set aside what does not suit this plan
cli-cocreate-meeting-tips-meeting = Set aside what does not suit this meeting of the plan
cli-cocreate-meeting-tips-search = Only those that contain these words
cli-cocreate-meeting-tips-sources = Say what each tip rests on, with its code and addresses
cli-cocreate-meeting-tips-examples =
    cocreate meeting tips --phase during --size 120
    cocreate meeting tips --part breakouts,deciding

cli-cocreate-search-about = Search everything for words
cli-cocreate-search-words = What to search for; endings, accents and capitals do not matter
cli-cocreate-search-limit = How many to show (if left out: 12)
cli-cocreate-search-examples =
    cocreate search harassment
    cocreate search minutes of the forum

cli-cocreate-about-about = What this is, for whom, and what it rests on

# Options that mean the same in many commands.
cli-shared-format = table, { $formats }
cli-shared-separator = csv: what stands between cells: comma, semicolon or tab (if left out, what spreadsheets of your language expect)
cli-shared-byte-order-mark = csv: begin with the mark that makes spreadsheets show accents correctly
cli-shared-paper = html, docx: a4 or letter (if left out, what is usual in the plan's country)

cli-cocreate-completions-about = Print the script by which your shell completes what you type
cli-cocreate-completions-shell = bash, elvish, fish, powershell or zsh
cli-cocreate-completions-examples =
    # bash: for every shell from now on
    echo 'source <(cocreate completions bash)' >> ~/.bashrc

cli-cocreate-man-about = Print the manual, one page for each command, in the format of man
cli-cocreate-man-command = The page of this command (if left out: the whole manual, or its first page)
cli-cocreate-man-output = Write the pages into this folder
cli-cocreate-man-force = Replace pages that are there
