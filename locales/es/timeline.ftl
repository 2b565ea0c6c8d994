### `cocreate timeline`.

timeline-lead = Las fechas de este plan: hacia atrás desde su entrega, hacia adelante desde su inicio, y lo que se repite hasta su final.
timeline-conflicts = Lo que no encaja
timeline-days = Día a día
timeline-undated = Sin fecha
timeline-waits = A la espera de «{ $date }»:
timeline-again = { $title } (de nuevo)
timeline-advice = { $title } (consejo, no regla)
timeline-crowd = Del { $from } al { $to }: { $items }.
timeline-crowd-day = El { $date }: { $items }.
timeline-picture = { $title }: las fechas, vistas desde el { $date }
timeline-legend = Cada línea es un mes y cada signo un día. > hoy; # con retraso; «o» por hacer; * una fecha del plan; de 2 a 9, varias cosas; = abierto a aportes.
timeline-column-kind = Tipo
timeline-column-last-day = Último día
timeline-kind-date = fecha del plan
timeline-kind-item = tarea
timeline-kind-again = tarea, de nuevo
timeline-kind-deadline = plazo
timeline-kind-meeting = reunión
timeline-kind-conflict = no encaja
timeline-kind-window = abierto a aportes
timeline-column-start = Inicio (UTC)
timeline-column-end = Fin (UTC)
timeline-column-reason = Por qué importa
timeline-column-next = Qué hacer
timeline-column-because = Se debe a
timeline-column-together = Coincide
timeline-at-once = Dos reuniones tienen lugar a la vez
timeline-at-once-reason = «{ $one }» y «{ $other }» se solapan el { $date }: quien haga falta en ambas faltará en una.
timeline-at-once-next = Mueva una de las dos, o acuerde de antemano quién va a cuál y cómo se entera cada una de lo que decidió la otra.
timeline-meeting-zone = { $start }, { $zone }
