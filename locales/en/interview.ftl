### The interview.

interview-which-language = Which language?
interview-welcome = Every answer is saved at once in { $path }. You can stop at any time and go on later.
interview-welcome-back = Going on with { $path }. Every answer is saved at once.
# $left is how many questions are still to come, the current one included.
interview-progress = { $section }: { $left ->
    [one] last question
   *[other] { $left } questions left
}
interview-before = Your answer so far: { $answer }
interview-answered = Noted: { $answer }
interview-your-answer = Your answer
interview-your-answers = Your answers (one or more)
interview-your-answers-most = Your answers (at most { $most })
interview-first = This is the first question.

interview-how-yes-no = Type yes or no.
interview-how-name = Type a name or its two-letter code.
interview-how-one-of = Type one number.
interview-how-some-of = Type one or more numbers, with commas between them.
interview-how-some-of-most = Type up to { $most ->
    [one] one number
   *[other] { $most } numbers
}, with commas between them.
interview-how-number = A whole number ({ $unit })
interview-how-date = A date, for example 31 January 2027 or 2027-01-31
interview-how-time = A time of day, for example 14:30
interview-how-zones = Time zones by their city, with commas between them, for example Nairobi, Madrid
interview-lines-joined = Several lines came at once: they are taken as one answer. An empty line ends it.
interview-how-text = A short text

interview-commands =
    Also: ? explains, < goes back, > skips, ?? means "don't know yet",
    = reviews, + adds a note, . saves and stops.
interview-commands-short = (? explains, < goes back, > skips, ?? don't know yet, = reviews, + adds a note, . stops)

# What can be typed instead of the signs, apart by commas. The first one is shown nowhere.
interview-word-explain = help, explain
interview-word-back = back
interview-word-skip = skip
interview-word-unknown = don't know, don't know yet, we don't know, we don't know yet, no idea, i don't know, i don't know yet, not known yet, unknown
interview-word-review = review
interview-word-note = note
interview-word-stop = stop, quit, exit, save
interview-word-yes = yes, y, yeah, yep, true
interview-word-no = no, n, nope, false
# What says that none of the options holds.
interview-word-none = none, nothing, none of them, none of these
# What people say before the name of a country, the longest first.
interview-word-leads = the

interview-keys-select = (Arrows move, Enter chooses.)
interview-keys-multi = (Arrows move, space marks, Enter goes on. Esc: explain, skip, back, note, stop.)
interview-keys-text = (Enter goes on; Enter alone opens a menu: explain, skip, back, note, stop.)
interview-menu = What would you like to do? (Esc: back to the question)
interview-menu-explain = Explain this question
interview-menu-unknown = I don't know yet
interview-menu-skip = Skip for now
interview-menu-back = Back to the question before
interview-menu-note = Add a note
interview-menu-review = Review and change answers
interview-menu-stop = Save and stop

interview-explain-option = - { $option }: { $text }
interview-note = A note on this question (Enter alone: none). It stays in the plan file; documents show it only if you ask for notes.
interview-note-kept = Note kept in the plan file.
interview-note-before = The note so far: { $note }
interview-review = Which answer would you like to change?
interview-review-none = None, go on
interview-review-others = Another question …
interview-review-section = In which part is it?
interview-review-question = Which question?
interview-review-blank = no answer
interview-review-line = { $question }: { $answer }
interview-next = { $count ->
    [0] Every question that applies is answered. What now?
    [one] The first pass is done. One more question would make the plan more exact. What now?
   *[other] The first pass is done. Up to { $count } more questions would make the plan more exact. What now?
}
interview-next-show = Show me what follows from my answers
interview-next-everything = Go on with the other questions

interview-interrupted =
    Stopped. Your answers are saved. To go on:
      cocreate { $typed }
interview-nothing-saved = Nothing was answered, so nothing was saved.
interview-no-input = There is nobody to ask: the input ended before any answer.
interview-no-input-hint = Fill in a file instead: cocreate questions --format yaml > answers.yaml, then cocreate plan --answers answers.yaml

interview-refuse-yes-no = "{ $found }" is not an answer here. Answer yes or no.
interview-refuse-true-false = "{ $found }" is not an answer here. Write true or false.
interview-refuse-option = "{ $found }" is not one of the options.
interview-refuse-option-numbers = Type a number from 1 to { $count }, or a name.
interview-refuse-option-norway = For Norway, write the code in quotation marks: "NO".
interview-refuse-too-many = { $most ->
    [one] Only one can be chosen.
   *[other] At most { $most } can be chosen.
}
interview-refuse-twice = "{ $found }" appears twice.
interview-refuse-number = "{ $found }" is not a whole number. Write digits only, for example 120.
interview-refuse-range = { $found } is out of range: from { $least } to { $most }.
interview-refuse-least = { $found } is too small: at least { $least }.
interview-refuse-most = { $found } is too large: at most { $most }.
interview-refuse-date = "{ $found }" is not a date. Write year-month-day, for example 2027-01-31.
interview-refuse-time = "{ $found }" is not a time of day. Write hours and minutes, for example 14:30.
interview-refuse-zone = "{ $found }" is not a time zone. Write the continent and the city, for example Europe/Madrid.
interview-refuse-no-question = There is no such question.
interview-refuse-year = The year { $found } cannot be right here: it must be from { $earliest } to { $latest }. Write it with four digits, for example 2027-01-31.
interview-refuse-empty = There must be something here.
interview-refuse-long = That is too long: at most { $most } characters.
interview-refuse-hidden = The text holds a hidden character ({ $code }). Type it again without it.
interview-refuse-required = The plan cannot do without this answer.
interview-type-to-find = Type the beginning of a name:
interview-which-is-meant = "{ $typed }": which one is meant?
interview-none-of-these = None of these
interview-choose-first = Choose a line first: with the arrows, its number or its first letters.
interview-mark-first = Nothing is marked yet: mark with the space bar, then Enter. To skip: >
interview-not-marked = "{ $option }" is not marked. Mark it with the space bar, or press Enter again to go on without it.
interview-no-such-line = No line begins with "{ $typed }". Nothing was chosen.
interview-page = (page { $page } of { $pages })
interview-refuse-not-alone = "{ $option }" cannot stand beside other options: choose it alone, or leave it out.
interview-keys-narrow = (Type letters and the list grows shorter. Arrows move, Enter chooses. Esc: explain, skip, back, note, stop.)
