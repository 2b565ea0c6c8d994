### What follows from a plan: on the screen and in documents.

report-title = Plan de cocreación
report-title-country = Plan de cocreación: { $country }
report-title-locality = Plan de cocreación: { $locality }, { $country }

report-readiness = ¿Está todo listo?
report-ready = Listo, según sus respuestas: nada en ellas impide pasar a lo virtual.
report-ready-with-warnings = Listo, con advertencias: se puede empezar, pero lea antes qué podría salir mal.
report-not-yet = Todavía no se puede empezar: hay algo que resolver antes de pasar a lo virtual.
report-found = { $blockers ->
    [0] Ningún impedimento
    [one] Un impedimento
   *[other] { $blockers } impedimentos
}, { $warnings ->
    [0] ninguna advertencia
    [one] una advertencia
   *[other] { $warnings } advertencias
}, { $advice ->
    [0] ningún consejo
    [one] un consejo
   *[other] { $advice } consejos
}.
report-progress = Avance de la lista de tareas: { $done } de { $items }.

report-findings = Qué se desprende de sus respuestas
report-blockers = { $count ->
    [one] Un impedimento
   *[other] { $count } impedimentos
}
report-warnings = { $count ->
    [one] Una advertencia
   *[other] { $count } advertencias
}
report-advice = { $count ->
    [one] Un consejo
   *[other] { $count } consejos
}
report-do-next = Qué hacer: { $next }

report-checklist = Lista de tareas por etapa
report-undated = { $count ->
    [one] Una tarea todavía no tiene fecha: falta el dato «{ $date }».
   *[other] { $count } tareas todavía no tienen fecha; para la primera falta el dato «{ $date }».
}
report-tools = Herramientas para considerar
report-tool = { $tool }: { $reasons }
report-tool-gone = cerró o ya no recibe mantenimiento
report-open = Preguntas pendientes
report-next = Próximos pasos
