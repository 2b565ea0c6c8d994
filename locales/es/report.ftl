### What follows from a plan: on the screen and in documents.

report-title = Plan de cocreación
report-title-place = Plan de cocreación: { $place }
report-place = { $locality }, { $country }

report-readiness = ¿Está todo listo?
report-ready = Listo al { $date }, según sus respuestas: lo decisivo está contestado, no hay impedimentos y lo que debía estar hecho lo está.
report-ready-with-warnings = No hay impedimentos, pero atienda antes lo siguiente: { $missing }.
report-not-yet = Todavía no. Falta resolver: { $missing }.
report-found = Sus respuestas dan lugar a { $found }.
report-found-nothing = Sus respuestas no dan lugar a impedimentos, advertencias ni consejos.
report-found-blockers = { $count ->
    [one] 1 impedimento
   *[other] { $count } impedimentos
}
report-found-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
report-found-advice = { $count ->
    [one] 1 consejo
   *[other] { $count } consejos
}
report-progress = Avance de la lista de tareas: { $done } de { $items }.

report-findings = Qué se desprende de sus respuestas
report-blockers = { $count ->
    [one] 1 impedimento
   *[other] { $count } impedimentos
}
report-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
report-advice = { $count ->
    [one] 1 consejo
   *[other] { $count } consejos
}
report-do-next = Qué hacer: { $next }

report-checklist = Lista de tareas por etapa
report-no-stage = Sin etapa
report-own-item = Tarea añadida por el equipo
report-recommended-item = Recomendación de la revisión
report-undated = { $count ->
    [one] La fecha de 1 tarea todavía no puede calcularse: falta el dato «{ $date }».
   *[other] Las fechas de { $count } tareas todavía no pueden calcularse; para la primera falta el dato «{ $date }».
}
report-tools = Herramientas para considerar
report-tool = { $tool }: { $reasons }
report-tool-gone = cerró o ya no recibe mantenimiento
report-no-tool = { $stages }: { $text }
report-open = Preguntas pendientes
report-next = Próximos pasos

# Lo que lleva retraso y la situación de las reglas que rigen para este miembro.
report-as-of = Situación al { $date }
report-late = Con retraso o en riesgo
report-rule-national = Requisito mínimo { $id }, { $name }
report-rule-local = OGP Local, { $name }
report-state-missed = incumplido
report-state-at-risk = en riesgo
report-state-unknown = sin datos
report-state-not-yet-due = aún no vence
report-state-met = cumplido
report-standing = { $rule }: { $state }.
report-standing-met = { $rule }: cumplido. Vence de nuevo el { $date }.
report-standing-due = { $rule }: { $state }. Próxima fecha: { $date }.
report-standing-missed = { $rule }: incumplido. Venció el { $date }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}.
report-standing-late = { $rule }: en riesgo. Algo venció el { $date }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}.
report-standing-at-risk = { $rule }: en riesgo. { $open ->
    [one] Falta 1 tarea, que debe hacerse
   *[other] Faltan { $open } tareas, que deben hacerse
} a más tardar el { $date }.
report-item-timing = { $title } ({ $timing })
report-item-text = Texto para esta tarea: { $command }
report-timing-ahead = { $date }
report-timing-soon = { $date }, { $days ->
    [0] hoy
    [one] mañana
   *[other] dentro de { $days } días
}
report-timing-soon-until = { $date }, { $days ->
    [0] hoy
    [one] mañana
   *[other] dentro de { $days } días
}; se puede hacer hasta el { $until }
report-timing-late = { $date }, { $days ->
    [one] 1 día
   *[other] { $days } días
} de retraso
report-timing-until = { $date }, { $days ->
    [one] 1 día
   *[other] { $days } días
} de retraso; aún se puede hacer hasta el { $until }
report-timing-lapsed = { $date }; no hay nada anotado de ese año: si se hizo, anótelo y añada la prueba
report-mark-lapsed = nada anotado
report-mark-late = { $days ->
    [one] 1 día
   *[other] { $days } días
} de retraso
report-mark-soon = { $days ->
    [0] hoy
    [one] mañana
   *[other] dentro de { $days } días
}
# A mark of lateness or of nearness, with the last day.
report-mark-until = { $mark }; { $late ->
    [yes] aún se puede hacer
   *[no] se puede hacer
} hasta el { $until }
report-later = Se repite en estas fechas: { $dates }.

report-missing-requirements = { $count ->
    [one] 1 requisito incumplido
   *[other] { $count } requisitos incumplidos
}
report-missing-at-risk = { $count ->
    [one] 1 requisito en riesgo
   *[other] { $count } requisitos en riesgo
}
report-missing-unknown = { $count ->
    [one] 1 requisito del que no hay datos
   *[other] { $count } requisitos de los que no hay datos
}
report-missing-blockers = { $count ->
    [one] 1 impedimento
   *[other] { $count } impedimentos
}
report-missing-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
report-missing-late = { $count ->
    [one] 1 tarea con retraso
   *[other] { $count } tareas con retraso
}
report-missing-questions = { $count ->
    [one] 1 pregunta decisiva sin respuesta
   *[other] { $count } preguntas decisivas sin respuesta
}
report-missing-open = { $count ->
    [one] 1 pregunta pendiente
   *[other] { $count } preguntas pendientes
}
report-ask = Responda solo esta: { $command }
