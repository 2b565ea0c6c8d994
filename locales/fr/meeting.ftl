### `cocreate meeting`.

meeting-tips-title = Conseils pour les réunions virtuelles
meeting-tips-lead = Que faire, des semaines qui précèdent une réunion jusqu'à ses suites. Indiquez sa taille, qui peut y venir et à quoi elle sert : seuls les conseils qui la concernent s'afficheront.
meeting-tips-count = { $count ->
    [0] Aucun des { $total } conseils ne convient.
    [one] Un conseil sur { $total }.
   *[other] { $count } conseils sur { $total }.
}
meeting-column-part = Partie
meeting-column-phase = Quand
meeting-column-only = Seulement
meeting-column-tip = Conseil
meeting-size-from = à partir de { $from } personnes
meeting-size-to = jusqu'à { $to } personnes
meeting-size-between = de { $from } à { $to } personnes
meeting-tip-only = ({ $applies }) { $text }

### Une réunion planifiée.

meeting-title = Réunion : { $name }
meeting-confidential = Confidentiel : des personnes peuvent être en danger si ceci parvient à d'autres. Ne le transmettez à personne qui n'en a pas besoin.
meeting-section-meeting = La réunion
meeting-section-agenda = Ordre du jour
meeting-section-zones = Dans chaque fuseau horaire
meeting-section-roles = Qui fait quoi
meeting-section-checklist = À faire
meeting-section-platforms = Où se réunir
meeting-section-standards = À quoi elle répond
meeting-section-when = Jour et heure
meeting-section-joining = Comment se joindre
meeting-section-access = Ce qu'il vous faut
meeting-section-data = Vos données
meeting-section-ballot = Comment on vote
meeting-section-attendance = Qui a participé
meeting-section-notes = Ce qui a été dit
meeting-section-decisions = Ce qui a été décidé
meeting-section-follow-up = Qui donne suite
meeting-section-open = Points restés en suspens
meeting-column-time = Heure
meeting-column-minutes = Minutes
meeting-column-what = Quoi
meeting-column-zone = Fuseau horaire
meeting-column-day = Jour
meeting-column-start = Début
meeting-column-end = Fin
meeting-column-decision = Décision
meeting-column-reasons = Raisons
meeting-column-method = Mode de décision
meeting-column-against = Contre, et pourquoi
meeting-column-task = Tâche
meeting-column-who = Qui
meeting-column-until = Jusqu'au
meeting-break = Pause
meeting-continued = { $title } (suite)
meeting-script = Déroulé
meeting-script-line = { $time } { $title } ({ $minutes } min)
meeting-rooms = { $number ->
    [one] Une salle
   *[other] { $number } salles
} de { $size } personnes au plus.
meeting-cost = { $reason } : { $minutes } de ces minutes.
meeting-each-room = Dans chaque salle
meeting-host = { $role } (personne { $number })
meeting-no-platform = Aucune plateforme du catalogue ne répond à ce que cette réunion exige.
meeting-platforms-unsure = D'aucune on ne sait si elle répond à tout ce que cette réunion exige. Vérifiez d'abord celles-ci.
meeting-serves-requirement = Exigence { $id } : { $name }
meeting-serves-local = OGP Local : { $name }
meeting-serves-date = À la date de cette réunion : { $date }. Gardez le compte rendu comme preuve.
meeting-minutes-title = Compte rendu : { $title }
meeting-minutes-who = Noms et organisations, dans la mesure où chacun est d'accord.
meeting-minutes-number-only = Seulement le nombre de participants. Ni noms ni organisations.
meeting-minutes-confirm = Les décisions valent telles qu'écrites quand les présents ont eu trois jours pour les corriger.
meeting-late = Ce jour est passé : faites-le maintenant.
meeting-gaps = { $count ->
    [one] Un blanc est marqué […]. Remplissez-le avant d'envoyer ceci.
   *[other] { $count } blancs sont marqués […]. Remplissez-les avant d'envoyer ceci.
}
meeting-missing = Il n'y a pas encore d'ordre du jour. Sans réponse : { $question }.
meeting-problem-too-short = Rien qui serve ce but ne tient dans ces minutes.
meeting-problem-reports = { $people } personnes font { $rooms } salles ; il reste à chacune { $each ->
    [one] une minute
   *[other] { $each } minutes
} pour sa restitution.
meeting-problem-writing = { $rooms } salles n'ont pas le temps d'une restitution orale ; chacune ne peut qu'écrire son point principal.
meeting-problem-set = Les minutes fixées à la main ({ $set } en tout) ne tiennent pas dans la réunion. Il n'en a pas été tenu compte.
meeting-problem-hosts = { $rooms } salles demandent chacune quelqu'un qui anime et quelqu'un qui note, et il y a { $hosts ->
    [one] un seul animateur
   *[other] { $hosts } animateurs
}. Que chaque salle choisisse les siens ; donnez-leur la fiche.
meeting-instead = Mieux : { $options }.
meeting-fits-minutes = { $minutes } minutes
meeting-fits-meetings = { $meetings } réunions
meeting-fits-panel = un panel de { $panel } personnes
meeting-fits-panel-longer = un panel de { $panel } personnes pendant { $minutes } minutes
meeting-planned =
    La réunion « { $name } » est dans { $path }. Ensuite :
      cocreate meeting export { $typed } --for participants
meeting-none = Il n'y a pas de réunion dans { $path }.
meeting-none-hint = cocreate meeting plan kick-off en commence une.
meeting-unknown = Il n'y a pas de réunion « { $name } » dans { $path }.
meeting-unknown-hint = Il y a : { $names }.
meeting-which-hint = Dites laquelle : { $names }.
meeting-which = Il y a plus d'une réunion dans { $path }.
meeting-bad-name = « { $name } » ne peut pas être le nom d'une réunion.
meeting-bad-name-hint = Employez des lettres, des chiffres et des traits d'union, par exemple kick-off.
meeting-no-hours = Pour un agenda électronique, il faut à la réunion son jour, son début, sa durée et un fuseau horaire.
meeting-no-hours-hint = cocreate meeting plan { $typed } les demande.
meeting-stopped =
    En pause. Réponses données : { $answered }. Restent : { $left }. Tout est enregistré dans { $path }. Pour continuer :
      cocreate meeting plan { $typed }
