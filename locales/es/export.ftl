### `cocreate export`: the document for the Support Unit contact.

export-written = Guardado: { $path }
export-exists = { $path } ya existe y quedó como estaba.
export-exists-hint = Elija otro nombre o añada --force para reemplazarlo.
export-one-language = El formato { $format } contiene un solo idioma y no se combina con --also.
export-one-language-hint = Use --format con uno de estos: { $formats }; o no use --also y escriba un archivo por idioma.
export-is-plan = { $path } es el propio plan y quedó como estaba.
export-is-plan-hint = Elija otro nombre.

export-lead = Informe breve para nuestro contacto en la Unidad de Apoyo: en qué punto está este proceso de cocreación y qué necesita el equipo.
export-contents = Contenido
export-annexes = Anexos
export-done = hecho
export-to-do = pendiente

export-need = Qué le pedimos
export-need-blocker = Orientación sobre este impedimento: «{ $title }».
export-need-open = Su opinión sobre una pregunta que todavía no podemos responder: { $ask }
# One of the days below: what it is of, and when.
export-need-day = { $what } ({ $date })
export-need-dates = { $count ->
    [one] Que compruebe si esta fecha encaja en el calendario de OGP: { $days }.
   *[other] Que compruebe si estas fechas encajan en el calendario de OGP: { $days }.
}
export-need-peers = Contacto con miembros que ya hayan hecho esto en línea: { $stages }.

export-who = Quiénes somos y en qué punto estamos
export-stages = Etapas en línea
export-gaps = Qué está listo y qué falta
export-dates = Fechas
export-dates-caption = Fechas de este proceso
export-column-event = Momento del proceso
export-column-date = Fecha
export-tasks = Qué le toca a cada parte
export-tasks-government = { $count ->
    [one] Gobierno: 1 tarea pendiente.
   *[other] Gobierno: { $count } tareas pendientes.
}
export-tasks-civil-society = { $count ->
    [one] Sociedad civil: 1 tarea pendiente.
   *[other] Sociedad civil: { $count } tareas pendientes.
}
export-tasks-both = { $count ->
    [one] Gobierno y sociedad civil en conjunto: 1 tarea pendiente.
   *[other] Gobierno y sociedad civil en conjunto: { $count } tareas pendientes.
}
export-tasks-first = La primera: { $title }

export-owner = A cargo de: { $side }
export-owner-named = A cargo de: { $side } ({ $owner })
export-due = Fecha límite: { $timing }
export-due-needs = Todavía sin fecha: falta el dato «{ $date }».
export-requirement = Requisito mínimo que ayuda a cumplir: { $requirement }
export-requirement-local = Regla de OGP Local que ayuda a cumplir: { $name }
export-status-doing = En curso
export-status-not-applicable = No corresponde
export-status-no-reason = Marcada como no aplicable, por ahora sin motivo: sigue contando como pendiente.
export-status-no-evidence = Marcada como hecha, por ahora sin prueba: todavía no cuenta. Un enlace o una nota la acreditaría.
export-note = Nota: { $note }
export-evidence = Prueba: { $address }

export-requirements = Requisitos mínimos
export-rules-of-local = Reglas de OGP Local
export-requirements-edition = Según los Estándares de participación y cocreación de OGP, vigentes desde el 1 de enero de 2022.
export-requirements-local = Según las reglas de OGP Local. Los ocho requisitos mínimos rigen solo para los miembros nacionales.
export-requirements-caption = Avance por requisito
export-column-requirement = Requisito
export-column-name = Nombre
export-column-state = Situación
export-column-progress = Tareas hechas
export-requirement-elsewhere = ninguna en este plan
export-requirement-progress = { $done } de { $items }

export-tools = Herramientas
export-tools-chosen = Las eligió el equipo.
export-tools-suggested = Se desprenden de las respuestas; todavía no hay nada decidido.
export-tool-caution = Atención: { $caution }
export-tool-for = A favor: { $reasons }
export-tool-against = En contra: { $reasons }
export-tool-unknown = Por comprobar: { $reasons }

export-answers = Respuestas
export-answers-caption = Respuestas a las preguntas
export-column-question = Pregunta
export-column-answer = Respuesta

export-foot-guide = Elaborado con cocreate, guía { $version }, datos revisados en { $checked }.
export-foot-credit = Los datos provienen de la Alianza para el Gobierno Abierto (OGP) y de las demás fuentes citadas; la redacción es propia de cocreate. Este no es un producto oficial de OGP.

export-state = En qué punto está
export-state-requirements = Requisitos: { $met } de { $total } cumplidos; incumplidos: { $missed }; en riesgo: { $risk }.
export-confidential = Confidencial: si esto se conoce, quienes participan pueden correr peligro. Entréguelo solo a quien lo necesite.
export-safe-task = Para el plan
export-names-left-out = No se dice quién está detrás de las respuestas.
export-with-notes = Este documento contiene las notas propias del equipo.
export-blockers = Qué lo impide
export-next-dates = Próximas fechas
export-timeline = Las próximas fechas, vistas desde el { $date }
export-today = hoy, { $date }
export-tool-stages = Para: { $stages }
export-column-stage = Etapa
export-column-task = Tarea
export-column-how = Cómo
export-column-side = De quién
export-column-owner = Responsable
export-column-due = Fecha
export-column-timing = Respecto de hoy
export-column-evidence = Pruebas
export-column-note = Nota
export-column-item = Tarea de la guía
export-column-days-late = Días de retraso
export-column-later = Se repite el
export-column-needs = Depende de
export-column-remedy = Qué puede hacerse todavía
export-column-settled = Resuelta
export-column-text = Texto correspondiente
export-item-todo = pendiente
export-item-doing = empezada
export-item-done = hecha
export-item-not-applicable = no corresponde
export-ending = cocreate no escribe archivos que terminan en .{ $ending }.
export-ending-hint = Elija una de estas terminaciones: { $endings }. O indique el formato con --format.
export-no-text-hint = Indique un archivo: --output informe.{ $ending }
export-advised = Consejo al equipo: «{ $next }»
export-gaps-addressed = Lo que cocreate indicó al equipo acerca de sus respuestas, con las mismas palabras.
export-checklist-addressed = Las tareas del equipo, tal como están. Las explicaciones se dirigen a quien realiza la tarea.
export-why-not = Las respuestas por las que una tarea está en la lista no son para todo el mundo.
export-why-not-hint = Quite --why, o elija --for team o --for support-unit.
