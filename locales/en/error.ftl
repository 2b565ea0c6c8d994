### Errors: what happened, and what to try next.

# $name is the nearest valid name.
error-nearest = Did you mean { $name }?
error-nearest-called = Did you mean { $name } ({ $title })?
error-several = Which one is meant: { $names }?
error-allowed = Allowed: { $names }.

error-language-unknown = cocreate is not available in "{ $name }".
error-language-unknown-hint = Choose one of { $known }.

error-usage-help = See what can be typed: cocreate --help
error-usage-help-command = See what can be typed: { $command } --help
error-usage-suggested = Did you mean { $suggested }?
error-usage-unknown-argument = { $argument } is not known here.
error-usage-unknown-command = There is no command { $command }.
error-usage-missing-command = A command is missing.
error-usage-missing-argument = Something is missing: { $argument }
error-usage-twice = { $argument } is given twice.
error-usage-conflict = { $argument } and { $other } do not go together.
error-usage-missing-value = { $argument } needs a value.
error-usage-bad-value = "{ $value }" is not a valid value for { $argument }.
error-usage-too-many-values = { $argument } takes no value: leave out "{ $value }".
error-usage-not-utf8 = The command line holds characters that are not UTF-8.
error-usage-other = The command line cannot be understood.
error-usage-number-hint = Write a whole number above zero, in digits alone, for example 1200.
error-usage-date-hint = Write year-month-day, for example 2027-01-31.
error-usage-years-hint = Write a year or a range of years: 2020, 2018..2020, 2020.. or ..2019.

error-io-not-found = { $path } was not found.
error-io-not-found-hint = Check the name and the folder.
error-io-permission = You are not allowed to read or write { $path }.
error-io-read-only = { $path } is on a disk that cannot be written to.
error-io-permission-hint = Choose a folder of your own, for example your documents, or ask for the right to write here.
error-io-full = There is no room left to write { $path }. What was there before is unchanged.
error-io-full-hint = Free some space, or choose a folder on another disk, and try again.
error-io-folder = { $path } is a folder, not a file.
error-io-folder-hint = Name a file in it, for example { $example }.
error-io-no-folder = { $path } is a file, not a folder.
error-io-no-folder-hint = Name a folder.
error-io-device = Windows keeps the name { $path } for a device: nothing could be kept there.
error-io-device-hint = Choose another name.
error-io-name = { $path } cannot be a name of a file here: it is too long, or holds something that is not allowed.
error-io-name-hint = Choose a shorter name of letters, digits and hyphens.
error-io-in-use = { $path } is in use by another program.
error-io-in-use-hint = Close it there, and try again.
error-io-unreachable = The drive with { $path } cannot be reached at the moment.
error-io-unreachable-hint = See whether you are connected to it, or work on a copy on your own disk.
error-io-faulty = The disk with { $path } reports a fault, or gives back something other than was written.
error-io-faulty-hint = Copy your files to another disk, and go on there.
error-io-circle = { $path } is a link that leads in a circle.
error-io-circle-hint = Name the file itself.
error-io-many-files = { $path } could not be opened: too many files are open.
error-io-many-files-hint = Close some programs, and try again.
error-io-memory = There is not enough memory to read or write { $path }.
error-io-unsupported = The disk with { $path } cannot do what was asked of it.
error-io-other = The system refused to read or write { $path } (system error code: { $code }).
error-io-other-hint = Try another folder or disk.
error-output = The results could not be written where they were sent.
error-output-hint = If they go to a file, see whether its disk is full, or choose another place.

error-file-too-large = { $path } is larger than { $most } MB: it is not a file of cocreate's.
error-file-too-large-hint = Check that you named the right file.
error-file-faults = { $count ->
    [one] One fault in { $path }. The file was left as it is.
   *[other] { $count } faults in { $path }. The file was left as it is.
}
error-file-faults-hint = Correct the lines named above in a text editor and try again.
error-and-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
}
error-file-not-utf8 = neither UTF-8 nor UTF-16 with a mark: save the file as UTF-8
error-file-syntax = not valid YAML: look at indentation, colons and quotation marks on this line and the one before
error-file-tab = begins with a tab: YAML wants spaces, for example two for each step to the right
error-file-conflict-mark = an unfinished git merge: keep one of the two sides, and delete the lines with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" }
error-file-second-document = a second document begins here (---): keep one document in a file
error-file-too-much = holds too much, or is nested too deep, for a file of cocreate's: look at what begins here
error-file-duplicate = appears twice
error-file-unknown-field = unknown field "{ $found }".
error-file-unknown-value = "{ $found }" is not allowed here.
error-file-missing-field = the field "{ $name }" is missing
error-file-write-so = "{ $found }" cannot stand here. Write it like this: { $example }
error-file-wrong-kind = "{ $found }" is not of the right kind

error-plan-missing = There is no plan at { $path }.
error-plan-missing-hint = Make one with cocreate plan, or name it with --plan FILE.
error-plan-busy = { $path } is open in another cocreate.
error-plan-busy-by = { $path } is open in another cocreate ({ $who }).
error-plan-busy-process = process { $number }
error-plan-busy-hint = Finish there first, or use another file: cocreate plan OTHER.yaml
error-plan-read-only = { $path } is read-only, and was left as it is.
error-plan-read-only-hint = Take the protection off, or work on a copy under another name: cocreate plan OTHER.yaml
error-plan-would-be-too-large = { $path } would become larger than { $most } MB, and cocreate does not read larger files.
error-plan-would-be-too-large-hint = Shorten what was added to it by hand, and try again.
error-plan-no-file = { $path } is a device or a pipe: no plan can be kept there.
error-plan-no-file-hint = Name a file in a folder of yours.
error-plan-lock-in-the-way = cocreate cannot lock { $path }: { $lock } stands in the way and is not a file.
error-plan-lock-in-the-way-hint = Move it away, and try again.
error-plan-not-readable = What was to be saved in { $path } could not be read again. The file was left as it was.
error-plan-not-readable-hint = That is a fault of cocreate's. Answer in other words, and tell its makers which question it was; do not send them the answer.
error-plan-changed = { $path } was changed by another program while cocreate had it open, and was left as it is.
error-plan-changed-hint = Your answers are in { $saved }. Compare the two files and keep what you need.
error-plan-newer = made by a newer cocreate (format { $found }; this one knows { $known }): get the newest version
error-plan-newer-hint = Open it with a newer cocreate: what is in it cannot be read here.
error-plan-not-a-plan = not a cocreate plan: it must begin with "cocreate: 1"
error-plan-not-a-plan-hint = Name the right file, or begin a plan under another name: cocreate plan OTHER.yaml
error-plan-empty = the file is empty
error-plan-empty-hint = If there was a plan in it, put a copy of it back. To begin a new one, delete the file first.
error-plan-list-of-items = this is a list, as older plans had it. Now each item stands under its own id, like this: { $example }
error-plan-unknown-id = "{ $found }" does not exist in this guide.
error-plan-wrong-part = { $question } belongs under "{ $part }:". Write it like this: { $example }

# What is on the disk after an error, said behind it.
error-saved-before = The last change is not saved; everything before it is.
error-saved-nothing = Nothing is saved yet.

# Other names under which commands and options are looked for in this language: own = others | own = others.
error-also-commands = plan = interview | tools = tool, catalogue | stage = stages, phase | meeting = meetings | examples = example, cases | resources = resource | glossary = terms | standards = requirements, rules | timeline = dates, schedule | levels = level, spectrum | search = find | questions = question | write = draft, letter, text, texts | export = report, document
error-also-options = open-source = opensource, open | participants = people, size | language = languages
