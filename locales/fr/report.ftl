### What follows from a plan: on the screen and in documents.

report-title = Plan de co-création
report-title-place = Plan de co-création : { $place }
report-place = { $locality }, { $country }

report-readiness = État de préparation
report-ready = Prêt au { $date }, d'après les réponses : les questions décisives ont une réponse, rien ne bloque et ce qui devait être fait l'est.
report-ready-with-warnings = Rien ne bloque, mais voici ce qu'il faut régler d'abord : { $missing }.
report-not-yet = Pas encore. Il reste à régler : { $missing }.
report-found = Vos réponses donnent lieu à { $found }.
report-found-nothing = Vos réponses ne donnent lieu à aucun point bloquant, point de vigilance ni conseil.
report-found-blockers = { $count ->
    [one] 1 point bloquant
   *[other] { $count } points bloquants
}
report-found-warnings = { $count ->
    [one] 1 point de vigilance
   *[other] { $count } points de vigilance
}
report-found-advice = { $count ->
    [one] 1 conseil
   *[other] { $count } conseils
}
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
report-no-stage = Sans étape
report-own-item = Tâche ajoutée par l'équipe
report-recommended-item = Recommandation de l'évaluation
report-undated = { $count ->
    [one] { $count } échéance ne peut pas encore être calculée : elle dépend de la réponse à « { $date } ».
   *[other] { $count } échéances ne peuvent pas encore être calculées ; la première dépend de la réponse à « { $date } ».
}
report-tools = Outils à examiner
report-tool = { $tool } : { $reasons }
report-tool-gone = a fermé ou n'est plus maintenu
report-no-tool = { $stages } : { $text }
report-open = Réponses à préciser
report-next = Et maintenant

# Ce qui est en retard, et où en sont les règles qui s'imposent à ce membre.
report-as-of = Situation au { $date }
report-late = En retard ou à risque
report-rule-national = Exigence minimale { $id }, { $name }
report-rule-local = PGO local, { $name }
report-state-missed = non respectée
report-state-at-risk = à risque
report-state-unknown = état inconnu
report-state-not-yet-due = à venir
report-state-met = respectée
report-standing = { $rule } : { $state }.
report-standing-met = { $rule } : respectée. Nouvelle échéance le { $date }.
report-standing-due = { $rule } : { $state }. Prochaine échéance : { $date }.
report-standing-missed = { $rule } : non respectée. L'échéance était le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
report-standing-late = { $rule } : à risque. Une échéance est passée, le { $date }, il y a { $days ->
    [one] 1 jour
   *[other] { $days } jours
}.
report-standing-at-risk = { $rule } : à risque. { $open ->
    [one] Il reste { $open } tâche
   *[other] Il reste { $open } tâches
} à faire d'ici au { $date }.
report-item-timing = { $title } ({ $timing })
report-item-text = Texte correspondant : { $command }
report-timing-ahead = { $date }
report-timing-soon = { $date }, { $days ->
    [0] aujourd'hui
    [1] demain
   *[other] dans { $days } jours
}
report-timing-soon-until = { $date }, { $days ->
    [0] aujourd'hui
    [1] demain
   *[other] dans { $days } jours
} ; possible jusqu'au { $until }
report-timing-late = { $date }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de retard
report-timing-until = { $date }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de retard ; encore possible jusqu'au { $until }
report-timing-lapsed = { $date } ; rien n'est noté pour cette année-là : si la tâche a été faite, notez-le avec la preuve
report-mark-lapsed = rien n'est noté
report-mark-late = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de retard
report-mark-soon = { $days ->
    [0] aujourd'hui
    [1] demain
   *[other] dans { $days } jours
}
# A mark of lateness or of nearness, with the last day.
report-mark-until = { $mark } ; { $late ->
    [yes] encore possible
   *[no] possible
} jusqu'au { $until }
report-later = Prochaines dates : { $dates }.

report-missing-requirements = { $count ->
    [one] { $count } exigence non respectée
   *[other] { $count } exigences non respectées
}
report-missing-at-risk = { $count ->
    [one] { $count } exigence à risque
   *[other] { $count } exigences à risque
}
report-missing-unknown = { $count ->
    [one] { $count } exigence dont l'état est inconnu
   *[other] { $count } exigences dont l'état est inconnu
}
report-missing-blockers = { $count ->
    [one] { $count } point bloquant
   *[other] { $count } points bloquants
}
report-missing-warnings = { $count ->
    [one] { $count } point de vigilance
   *[other] { $count } points de vigilance
}
report-missing-late = { $count ->
    [one] { $count } tâche en retard
   *[other] { $count } tâches en retard
}
report-missing-questions = { $count ->
    [one] { $count } question décisive sans réponse
   *[other] { $count } questions décisives sans réponse
}
report-missing-open = { $count ->
    [one] { $count } réponse à préciser
   *[other] { $count } réponses à préciser
}
report-ask = Pour répondre à cette seule question : { $command }
