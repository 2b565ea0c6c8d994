### What follows from a plan: on the screen and in documents.

report-title = Plan de cocreación
report-title-country = Plan de cocreación: { $country }
report-title-locality = Plan de cocreación: { $locality }, { $country }

report-readiness = ¿Está todo listo?
report-ready = Listo al { $date }, según sus respuestas: se preguntó lo decisivo, nada lo impide y lo que vencía está hecho.
report-ready-with-warnings = Nada lo impide, pero atienda primero lo siguiente: { $missing }.
report-not-yet = Todavía no. Esto hay que resolver: { $missing }.
report-found = { $blockers ->
    [one] 1 impedimento
   *[other] { $blockers } impedimentos
}, { $warnings ->
    [one] 1 advertencia
   *[other] { $warnings } advertencias
}, { $advice ->
    [one] 1 consejo
   *[other] { $advice } consejos
}.
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
report-undated = { $count ->
    [one] 1 tarea todavía no tiene fecha: falta el dato «{ $date }».
   *[other] { $count } tareas todavía no tienen fecha; para la primera falta el dato «{ $date }».
}
report-tools = Herramientas para considerar
report-tool = { $tool }: { $reasons }
report-tool-gone = cerró o ya no recibe mantenimiento
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
report-standing-due = { $rule }: { $state }. Próxima fecha: { $date }.
report-standing-missed = { $rule }: incumplido. Venció el { $date }, hace { $days ->
    [one] un día
   *[other] { $days } días
}.
report-standing-at-risk = { $rule }: en riesgo. { $open ->
    [one] Falta una tarea
   *[other] Faltan { $open } tareas
} por hacer hasta el { $date }.
report-item-timing = { $title } ({ $timing })
report-timing-ahead = { $date }
report-timing-soon = { $date }, { $days ->
    [0] hoy
    [one] mañana
   *[other] en { $days } días
}
report-timing-late = { $date }, { $days ->
    [one] un día
   *[other] { $days } días
} de retraso
report-timing-until = { $date }, { $days ->
    [one] un día
   *[other] { $days } días
} de retraso; todavía es posible hasta el { $until }
report-timing-lapsed = { $date }; ese año terminó y no hay nada anotado. Si se hizo, anótelo con su evidencia
report-mark-lapsed = nada anotado
report-mark-late = { $days ->
    [one] un día
   *[other] { $days } días
} de retraso
report-mark-soon = { $days ->
    [0] hoy
    [one] mañana
   *[other] en { $days } días
}
report-later = De nuevo: { $dates }.

report-missing-requirements = { $count ->
    [one] un requisito incumplido
   *[other] { $count } requisitos incumplidos
}
report-missing-at-risk = { $count ->
    [one] un requisito en riesgo
   *[other] { $count } requisitos en riesgo
}
report-missing-blockers = { $count ->
    [one] un impedimento
   *[other] { $count } impedimentos
}
report-missing-warnings = { $count ->
    [one] una advertencia
   *[other] { $count } advertencias
}
report-missing-late = { $count ->
    [one] una tarea con retraso
   *[other] { $count } tareas con retraso
}
report-missing-questions = { $count ->
    [one] una pregunta decisiva sin respuesta
   *[other] { $count } preguntas decisivas sin respuesta
}
report-missing-open = { $count ->
    [one] una pregunta pendiente
   *[other] { $count } preguntas pendientes
}
report-ask = Responda solo esta: { $command }
