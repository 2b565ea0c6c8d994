### How the language writes dates, numbers and lists.

# $day and $month are numbers, $year is a text.
locale-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
locale-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# $hour is a number from 0 to 23, $hours the same with two digits, as $minute.
locale-time = { $hours }:{ $minute }
# Between groups of three digits. The quotation marks keep a space.
locale-number-separator = ","
# Numbers with fewer digits are not grouped.
locale-number-least-digits = 4
# $first holds all but the last, apart by commas; $initial is how the last begins.
locale-list = { $first } and { $last }
locale-either = { $first } or { $last }
# Between things that are only named one after the other. The quotation marks keep a space.
locale-series-separator = "; "
# What may stand between groups of three figures, beside spaces, when somebody types a number.
locale-number-typed-separators = ,
# Words behind a typed number that make it so many thousands or millions, apart by commas.
locale-number-typed-thousand = thousand, thousands, k
locale-number-typed-million = million, millions, mn
# What else behind a number says that something else is counted: it is not understood.
locale-number-typed-other-measures = %, percent, per, dozen, dozens, hundred, hundreds, score, m, h, hr, hrs, hour, hours, day, days, week, weeks, month, months
# Other names of a month that people type, apart by commas.
locale-month-typed = { $month ->
    [9] sept
   *[other] -
}
# What people type behind an hour, apart by commas: before noon, after noon, and just hours.
locale-time-typed-morning = am, a.m., a. m., in the morning
locale-time-typed-afternoon = pm, p.m., p. m., in the afternoon, in the evening
locale-time-typed-hours = h, hr, hrs, hours, o'clock
# Whether some people who speak this language put the month before the day.
locale-date-typed-month-first = yes

# What spreadsheets take for the end of a cell: "," or ";".
locale-cell-separator = ","
# The days of the week, the first one being Monday.
locale-weekdays = Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
locale-weekday-date = { $weekday } { $date }
