### What follows from a plan: on the screen and in documents.

report-title = Plan de cocreación
report-title-country = Plan de cocreación: { $country }
report-title-locality = Plan de cocreación: { $locality }, { $country }

report-readiness = ¿Está todo listo?
report-ready = Listo, según sus respuestas: nada en ellas impide pasar a un espacio virtual.
report-ready-with-warnings = Listo, con advertencias: se puede empezar, pero lea antes qué podría salir mal.
report-not-yet = Todavía no se puede empezar: hay algo que resolver antes de pasar a un espacio virtual.
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
