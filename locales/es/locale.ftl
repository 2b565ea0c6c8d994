### How the language writes dates, numbers and lists.

# $day and $month are numbers, $year is a text.
locale-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
locale-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
# $hour is a number from 0 to 23, $hours the same with two digits, as $minute.
locale-time = { $hours }:{ $minute }
# Between groups of three digits. The quotation marks keep a space.
locale-number-separator = " "
# Numbers with fewer digits are not grouped.
locale-number-least-digits = 5
# $first holds all but the last, apart by commas; $initial is how the last begins: a letter, "h" with
# the letter behind it, or eight or eleven for a number that is said so.
locale-list = { $first } { $initial ->
    [i] e
    [hi] e
   *[other] y
} { $last }
locale-either = { $first } { $initial ->
    [o] u
    [ho] u
    [eight] u
    [eleven] u
   *[other] o
} { $last }
# Between things that are only named one after the other. The quotation marks keep a space.
locale-series-separator = "; "
# What may stand between groups of three figures, beside spaces, when somebody types a number.
locale-number-typed-separators = .
# Words behind a typed number that make it so many thousands or millions, apart by commas.
locale-number-typed-thousand = mil, miles, millar, millares, k
locale-number-typed-million = millón, millones, mill, mm
# What else behind a number says that something else is counted: it is not understood.
locale-number-typed-other-measures = %, por, docena, docenas, decena, decenas, centena, centenas, centenar, centenares, cientos, m, h, hora, horas, hs, día, días, semana, semanas, mes, meses
# Other names of a month that people type, apart by commas.
locale-month-typed = { $month ->
    [9] setiembre, set
   *[other] -
}
# What people type behind an hour, apart by commas: before noon, after noon, and just hours.
locale-time-typed-morning = am, a.m., a. m., de la mañana, de la madrugada
locale-time-typed-afternoon = pm, p.m., p. m., de la tarde, de la noche
locale-time-typed-hours = h, hs, hr, hrs, hora, horas
# Whether some people who speak this language put the month before the day.
locale-date-typed-month-first = no

# What spreadsheets take for the end of a cell: "," or ";".
locale-cell-separator = ";"
# The days of the week, the first one being Monday.
locale-weekdays = lunes, martes, miércoles, jueves, viernes, sábado, domingo
locale-weekday-date = { $weekday } { $date }
