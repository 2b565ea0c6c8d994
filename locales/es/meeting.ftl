### `cocreate meeting`.

meeting-tips-title = Consejos para reuniones virtuales
meeting-tips-lead = Qué hacer desde semanas antes de una reunión hasta después de ella. Indique cuántas personas serán, quién puede asistir y para qué se reúnen, y verá solo lo que corresponde.
meeting-tips-count = { $count ->
    [0] Ninguno de los { $total } consejos corresponde.
    [one] 1 de { $total } consejos.
   *[other] { $count } de { $total } consejos.
}
meeting-column-part = Parte
meeting-column-phase = Cuándo
meeting-column-only = Solo para
meeting-column-tip = Consejo
meeting-size-from = a partir de { $from } personas
meeting-size-to = hasta { $to } personas
meeting-size-between = de { $from } a { $to } personas
meeting-tip-only = ({ $applies }) { $text }

### Una reunión planificada.

meeting-title = Reunión: { $name }
meeting-confidential = Confidencial: puede haber personas en peligro si esto llega a otras manos. No lo pase a nadie que no lo necesite.
meeting-section-meeting = La reunión
meeting-section-agenda = Agenda
meeting-section-failures = Si algo falla
meeting-section-room-sheet = Hoja para cada sala
meeting-section-zones = En cada huso horario
meeting-section-roles = Quién hace qué
meeting-section-checklist = Por hacer
meeting-section-platforms = Dónde reunirse
meeting-section-standards = A qué requisito responde
meeting-section-when = Día y hora
meeting-section-joining = Cómo unirse
meeting-section-access = Lo que usted necesita
meeting-section-data = Sus datos
meeting-section-ballot = Cómo se vota
meeting-section-attendance = Quiénes participaron
meeting-section-notes = Lo que se dijo
meeting-section-decisions = Lo que se decidió
meeting-section-recommendations = Lo que se recomendó
meeting-section-follow-up = Quién da seguimiento
meeting-section-open = Lo que quedó abierto
meeting-column-time = Hora
meeting-column-minutes = Minutos
meeting-column-what = Qué
meeting-column-zone = Huso horario
meeting-column-day = Día
meeting-column-start = Inicio
meeting-column-end = Fin
meeting-column-decision = Decisión
meeting-column-recommendation = Recomendación
meeting-column-reasons = Razones
meeting-column-method = Cómo se decidió
meeting-column-against = Argumentos en contra
meeting-column-otherwise = Otras opiniones y sus razones
meeting-column-task = Tarea
meeting-column-who = Quién
meeting-column-who-safely = Quién, sin nombres
meeting-column-until = Fecha límite
meeting-break = Pausa
meeting-continued = { $title } (continuación)
meeting-whose-hours = Las horas son las de { $zone }.
meeting-break-script = Diga en voz alta que se sigue a las { $time }.
meeting-continued-script = Sigan donde lo dejaron.
meeting-script = Guion
meeting-script-line = { $time } { $title } ({ $minutes } min)
meeting-rooms = { $number ->
    [one] Una sala
   *[other] { $number } salas
} de hasta { $size } personas.
meeting-cost = { $reason }: esto ocupa { $minutes } de los minutos de la reunión.
meeting-each-room = En cada sala
meeting-host = { $role } (persona { $number })
meeting-no-platform = Ninguna plataforma del catálogo cumple lo que esta reunión exige.
meeting-platforms-unsure = De ninguna se sabe que cumpla todo lo que esta reunión exige. Compruebe primero estas.
meeting-serves-requirement = Requisito { $id }: { $name }
meeting-serves-local = OGP Local: { $name }
meeting-serves-date = La fecha que cuenta es la de esta reunión: { $date }. Guarde el acta como prueba.
meeting-minutes-title = Acta: { $title }
meeting-minutes-who = Nombres y organizaciones, si cada persona está de acuerdo.
meeting-minutes-number-only = Solo cuántas personas participaron. Ni nombres ni organizaciones.
meeting-minutes-confirm = El acta queda como está escrita cuando quienes asistieron hayan tenido tres días para corregirla.
meeting-minutes-confirm-risk = Esta acta no se envía a nadie. Se lee en la próxima reunión y queda firme si nadie se opone.
meeting-late = Este día ya pasó: hágalo ahora.
# Under risk a calendar says no more than this.
meeting-hour-in-zone = { $start } ({ $zone })
meeting-day-in-zone = { $day }, { $start } ({ $zone })
meeting-safe-summary = Reunión
meeting-safe-task = Para la reunión
meeting-document = Este documento
meeting-room-size = hasta { $size } personas
meeting-room-hours = De { $start } a { $end } ({ $minutes } min).
meeting-each-minutes = { $minutes ->
    [one] Alrededor de un minuto por persona.
   *[other] Unos { $minutes } minutos por persona.
}
meeting-each-short = Menos de un minuto por persona: pida una sola frase.
meeting-gap-said = lo que se dijo, con sus razones
meeting-gap-said-safely = lo que se dijo, sin nombres
meeting-gap-present = quiénes estuvieron
meeting-gap-number = número de personas
meeting-gap-open = lo que quedó abierto y cuándo se retoma
meeting-missing = Todavía no hay agenda. Falta responder: { $question }.
meeting-problem-too-short = En estos minutos no cabe nada que sirva a esta finalidad.
meeting-problem-reports = { $people } personas forman { $rooms } salas; a cada una le { $each ->
    [one] queda un minuto
   *[other] quedan { $each } minutos
} para la puesta en común.
meeting-problem-writing = { $rooms } salas no tienen tiempo para informar de viva voz; cada una solo puede escribir su punto principal.
meeting-problem-set = Los minutos fijados a mano ({ $set } en total) no caben en la reunión. No se han tenido en cuenta.
meeting-problem-clock = A la hora de inicio se cambian los relojes: ese día la hora no existe o se repite. Elija otra.
meeting-problem-hosts = { $rooms } salas necesitan cada una quien facilite y quien tome notas, y { $hosts ->
    [one] solo hay una persona
   *[other] hay { $hosts } personas
} para conducir. Que cada sala elija a las suyas; entrégueles la hoja.
meeting-instead = Mejor: { $options }.
meeting-fits-minutes = { $minutes } minutos
meeting-fits-meetings = { $meetings } reuniones
meeting-fits-panel = un panel de { $panel } personas
meeting-fits-panel-longer = un panel de { $panel } personas durante { $minutes } minutos
meeting-planned =
    La reunión «{ $name }» está en { $path }. A continuación:
      cocreate meeting export { $typed } --for participants
meeting-none = No hay ninguna reunión en { $path }.
meeting-none-hint = Para empezar una: cocreate meeting plan arranque
meeting-unknown = No hay ninguna reunión «{ $name }» en { $path }.
meeting-unknown-hint = Están estas: { $names }.
meeting-which-hint = Indique cuál: { $names }.
meeting-which = Hay más de una reunión en { $path }.
meeting-bad-name = «{ $name }» no puede ser el nombre de una reunión.
meeting-bad-name-hint = Use letras, cifras y guiones, por ejemplo arranque.
meeting-no-hours = Para un calendario, la reunión necesita su día, su inicio, su duración y un huso horario.
meeting-no-hours-hint = Para indicarlos: cocreate meeting plan { $typed }
meeting-stopped =
    En pausa. Respondidas: { $answered }. Por responder: { $left }. Todo está guardado en { $path }. Para seguir:
      cocreate meeting plan { $typed }
