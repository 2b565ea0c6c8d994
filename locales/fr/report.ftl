### What follows from a plan: on the screen and in documents.

report-title = Plan de co-création
report-title-country = Plan de co-création : { $country }
report-title-locality = Plan de co-création : { $locality }, { $country }

report-readiness = État de préparation
report-ready = Prêt, d'après les réponses : rien ne s'oppose au passage en ligne.
report-ready-with-warnings = Prêt, avec des points de vigilance : on peut commencer, après avoir lu ce qui pourrait mal se passer.
report-not-yet = Pas encore : il reste quelque chose à régler avant de passer en ligne.
report-found = { $blockers ->
    [0] 0 point bloquant
    [one] { $blockers } point bloquant
   *[other] { $blockers } points bloquants
}, { $warnings ->
    [0] 0 point de vigilance
    [one] { $warnings } point de vigilance
   *[other] { $warnings } points de vigilance
}, { $advice ->
    [0] 0 conseil
    [one] { $advice } conseil
   *[other] { $advice } conseils
}.
report-progress = Avancement de la liste de contrôle : { $done } sur { $items }.

report-findings = Constats
report-blockers = { $count ->
    [one] { $count } point bloquant
   *[other] { $count } points bloquants
}
report-warnings = { $count ->
    [one] { $count } point de vigilance
   *[other] { $count } points de vigilance
}
report-advice = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
report-do-next = À faire : { $next }

report-checklist = Liste de contrôle par étape
report-undated = { $count ->
    [one] { $count } tâche n'a pas encore d'échéance : elle dépend de la réponse à « { $date } ».
   *[other] { $count } tâches n'ont pas encore d'échéance ; la première dépend de la réponse à « { $date } ».
}
report-tools = Outils à examiner
report-tool = { $tool } : { $reasons }
report-tool-gone = a fermé ou n'est plus maintenu
report-open = Réponses à préciser
report-next = Et maintenant
