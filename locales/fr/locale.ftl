### How the language writes dates, numbers and lists.

# $day and $month are numbers, $year is a text.
locale-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
locale-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
# $hour is a number from 0 to 23, $hours the same with two digits, as $minute.
locale-time = { $hour } h { $minute }
# Between groups of three digits. The quotation marks keep a space.
locale-number-separator = " "
# Numbers with fewer digits are not grouped.
locale-number-least-digits = 4
# $first holds all but the last, apart by commas; $initial is how the last begins.
locale-list = { $first } et { $last }
locale-either = { $first } ou { $last }
# Between things that are only named one after the other. The quotation marks keep a space.
locale-series-separator = " ; "
# What may stand between groups of three figures, beside spaces, when somebody types a number.
locale-number-typed-separators = .
# Words behind a typed number that make it so many thousands or millions, apart by commas.
locale-number-typed-thousand = mille, millier, milliers, k
locale-number-typed-million = million, millions
# What else behind a number says that something else is counted: it is not understood.
locale-number-typed-other-measures = %, pour, pourcent, dizaine, dizaines, douzaine, douzaines, vingtaine, vingtaines, centaine, centaines, cent, cents, m, h, heure, heures, jour, jours, semaine, semaines, mois
# Other names of a month that people type, apart by commas.
locale-month-typed = { $month ->
    [9] sept
   *[other] -
}
# What people type behind an hour, apart by commas: before noon, after noon, and just hours.
locale-time-typed-morning = am, a.m., du matin, heures du matin, heure du matin, h du matin
locale-time-typed-afternoon = pm, p.m., de l'après-midi, du soir, heures de l'après-midi, heure de l'après-midi, h de l'après-midi, heures du soir, h du soir
locale-time-typed-hours = h, hrs, heure, heures
# Whether some people who speak this language put the month before the day.
locale-date-typed-month-first = no

# What spreadsheets take for the end of a cell: "," or ";".
locale-cell-separator = ";"
# The days of the week, the first one being Monday.
locale-weekdays = lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
locale-weekday-date = { $weekday } { $date }
