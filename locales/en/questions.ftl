### `cocreate questions`.

questions-title = Questions
questions-column-id = Id
questions-column-ask = Question
questions-column-first-pass = First pass
questions-column-section = Section
questions-column-short = Short name
questions-column-help = Why we ask
questions-column-kind = Form of the answer
questions-column-options = Options
questions-column-bounds = Bounds
questions-column-required = Needed
questions-column-conditional = Conditional
questions-column-stored-in = Stored in
questions-count = { $count ->
    [one] One question.
   *[other] { $count } questions.
} As a form to print: --format markdown. As a file to fill in: --format yaml.
questions-form-title = Questions before taking co-creation online
questions-form-lead = Mark what applies. "Don't know yet" is an answer too. Questions marked as conditional can be left out where they do not apply.
questions-form-head =
    Answers for cocreate. Write each value after its colon, on the same line.
    Where choices are listed, the id of a choice is what stands before the colon.
    Leave blank what you skip; write unknown for "don't know yet".
    Then: cocreate plan --answers THIS-FILE
questions-required = Needed.
questions-conditional = Only where earlier answers call for it.
questions-kind-yes-no = true or false.
questions-kind-one-of = One of these ids:
questions-kind-country = A two-letter country code in quotation marks, for example "KE".
questions-kind-some-of = One or more of these ids in square brackets, for example [a, b]:
questions-kind-some-of-most = Up to { $most } of these ids in square brackets, for example [a, b]:
questions-kind-number = A whole number ({ $unit }).
questions-kind-date = A date, year-month-day, for example 2027-01-31.
questions-kind-time = A time of day in quotation marks, for example "14:30".
questions-kind-zones = One or more time zones in square brackets, for example [Africa/Nairobi, Europe/Madrid].
questions-kind-text = A short text in quotation marks.

# On paper.
questions-paper-one = Tick one.
questions-paper-country = The country.
questions-paper-some = Tick what applies.
questions-paper-some-most = Tick at most { $most }.
questions-paper-date = A date: day, month and year.
questions-paper-time = A time of day: hours and minutes.
questions-paper-zones = Each time zone by its city.
questions-paper-text = In a few words.
