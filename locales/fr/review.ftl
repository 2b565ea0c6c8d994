### How each requirement stands, held to evidence: `cocreate standards --plan`.

review-lead = Où en est chaque exigence, preuves à l'appui.
review-lead-national = Les preuves par exigence, telles que les lit le Mécanisme d'évaluation indépendant (MÉI).
review-lead-local = Les preuves par règle, telles que les lit l'organe de suivi.
review-evidence-for = Preuves : { $name }
review-not-published = Aucun dossier n'a été créé : les personnes qui participent peuvent être mises en danger, et des liens pourraient mener à elles.
review-not-published-hint = Remettez les preuves de façon confidentielle, en un seul fichier : --output evaluation.html
review-count = { $state } : { $count }.
review-missed = Non respectées
review-at-risk = À risque
review-unknown = État inconnu
review-elsewhere = Dans des étapes que ce plan ne couvre pas
review-not-yet-due = À venir
review-met = Respectées
review-recommended = { $name } (recommandation)

# Since when and until when a requirement stands as it does.
review-missed-since = Non respectée depuis le { $since }. L'échéance était le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
review-late = En retard : une échéance est passée, le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
review-late-until = En retard : une échéance est passée, le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. L'exigence peut encore être respectée jusqu'au { $until }.
review-at-risk-due = Il convient d'agir au plus tard le { $due } ; { $open ->
    [one] { $open } tâche reste
   *[other] { $open } tâches restent
} à faire ou à prouver.
review-at-risk-until = L'exigence peut être respectée jusqu'au { $until } ; { $open ->
    [one] { $open } tâche reste
   *[other] { $open } tâches restent
} à faire ou à prouver.
review-at-risk-answers = Ses dates ne posent pas de problème, mais vos réponses la mettent à risque.
review-unknown-undated = Aucune échéance n'est connue, et rien ne montre que l'exigence est respectée.
review-unknown-elsewhere = L'exigence relève d'étapes que ce plan ne couvre pas. Rien ici ne dit où elle en est.
review-not-yet-due-until = Première échéance le { $until }.
review-not-yet-due-elsewhere = L'exigence relève d'une étape ultérieure.
review-met-since-until = Respectée depuis le { $since }, et jusqu'au { $until }, prochaine échéance.
review-met-since = Respectée depuis le { $since }.
review-met-until = Respectée jusqu'au { $until }, prochaine échéance.

review-too-late = Fait hors délai : « { $title } », le { $date }.
review-next = À faire : { $title } ({ $timing })
review-next-waits = À faire : { $title } (pas encore de date : il manque « { $date } »)
review-next-undated = À faire : { $title }
review-note-it = Une fois fait : { $command }…
review-finding-alone = { $title }.
review-finding = { $title }. { $next }
review-shown = Preuves pour « { $title } » :
review-shown-on = Preuves pour « { $title } », tâche faite le { $date } :
review-explained = Aucun lien, mais un motif est noté dans le plan pour « { $title } ».
review-nothing-shown = Preuves : aucune pour l'instant.
review-claim-done = Ne compte pas : « { $title } » est notée comme faite, mais rien ne le montre.
review-claim-no-reason = Ne compte pas : « { $title } » est notée comme sans objet, mais sans motif.
review-claim-not-done = Ne compte pas encore : il y a un lien pour « { $title } », qui n'est pas notée comme faite.
review-claim-answered = Ne compte pas : vous avez répondu « { $label } : { $date } », mais rien ne le montre.
review-sought-national = Ce que cherche le MÉI : { $sought }
review-sought-local = Ce que cherche l'organe de suivi : { $sought }
review-what-counts = Une exigence ne compte comme respectée que si un lien ou un motif est noté avec ses tâches ; une simple coche ne suffit pas.
review-rules = La règle en entier : { $command }
review-strict = { $count ->
    [one] { $count } exigence n'est pas respectée : { $names }.
   *[other] { $count } exigences ne sont pas respectées : { $names }.
}

review-column-binding = Obligatoire
review-column-since = Depuis
review-column-until = Jusqu'au
review-column-next = À faire
review-column-done-on = Faite le
review-column-explained = Réglée par un motif
review-column-claims = Affirmé, ne compte pas
review-column-findings = Ce qui la met à risque
review-column-sought = Ce que cherche l'évaluation
review-column-standing = Où elle en est
review-column-too-late = Fait trop tard
