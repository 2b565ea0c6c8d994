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
meeting-confidential = Confidentiel : la divulgation de ce document peut mettre des personnes en danger. Ne le transmettez qu'aux personnes qui en ont besoin.
meeting-section-meeting = La réunion
meeting-section-agenda = Ordre du jour
meeting-section-failures = En cas de problème
meeting-section-room-sheet = Fiche pour chaque salle
meeting-section-zones = Dans chaque fuseau horaire
meeting-section-roles = Qui fait quoi
meeting-section-checklist = À faire
meeting-section-platforms = Où se réunir
meeting-section-standards = À quoi elle répond
meeting-section-when = Jour et heure
meeting-section-joining = Comment participer
meeting-section-access = Ce qu'il vous faut
meeting-section-data = Vos données
meeting-section-ballot = Comment on vote
meeting-section-attendance = Qui a participé
meeting-section-notes = Ce qui a été dit
meeting-section-decisions = Ce qui a été décidé
meeting-section-recommendations = Ce qui a été recommandé
meeting-section-follow-up = Qui assure le suivi
meeting-section-open = Points restés en suspens
meeting-column-time = Heure
meeting-column-minutes = Minutes
meeting-column-what = Quoi
meeting-column-zone = Fuseau horaire
meeting-column-day = Jour
meeting-column-start = Début
meeting-column-end = Fin
meeting-column-decision = Décision
meeting-column-recommendation = Recommandation
meeting-column-reasons = Raisons
meeting-column-method = Mode de décision
meeting-column-against = Arguments contre
meeting-column-otherwise = Autres avis, et leurs raisons
meeting-column-task = Tâche
meeting-column-who = Qui
meeting-column-who-safely = Qui, sans nom
meeting-column-until = Pour le
meeting-break = Pause
meeting-continued = { $title } (suite)
meeting-whose-hours = Ces heures sont celles du fuseau horaire { $zone }.
meeting-break-script = Dites à voix haute que vous reprenez à { $time }.
meeting-continued-script = Reprenez là où vous vous êtes arrêtés.
meeting-script = Déroulé
meeting-script-line = { $time } { $title } ({ $minutes } min)
meeting-rooms = { $number ->
    [one] Une salle
   *[other] { $number } salles
} de { $size } personnes au plus.
meeting-cost = { $reason } : { $minutes } min de la durée totale.
meeting-each-room = Dans chaque salle
meeting-host = { $role } (personne { $number })
meeting-no-platform = Aucune plateforme du catalogue ne répond à ce que cette réunion exige.
meeting-platforms-unsure = Aucune plateforme ne répond avec certitude à tout ce que cette réunion exige. Vérifiez d'abord celles-ci.
meeting-serves-requirement = Exigence { $id } : { $name }
meeting-serves-local = PGO local : { $name }
meeting-serves-date = La date qui compte est celle de cette réunion : { $date }. Gardez le compte rendu comme preuve.
meeting-minutes-title = Compte rendu : { $title }
meeting-minutes-who = Noms et organisations des personnes qui l'acceptent.
meeting-minutes-number-only = Seulement le nombre de participants. Ni noms ni organisations.
meeting-minutes-confirm = Le compte rendu devient définitif, tel qu'il est écrit, une fois que les présents ont eu trois jours pour le corriger.
meeting-minutes-confirm-risk = Ce compte rendu n'est envoyé à personne. Il est lu à la réunion suivante et devient définitif si personne ne s'y oppose.
meeting-late = Ce jour est passé : faites-le maintenant.
# Under risk a calendar says no more than this.
meeting-hour-in-zone = { $start } ({ $zone })
meeting-day-in-zone = { $day }, { $start } ({ $zone })
meeting-safe-summary = Réunion
meeting-safe-task = Pour la réunion
meeting-document = Ce document
meeting-room-size = jusqu'à { $size } personnes
meeting-room-hours = De { $start } à { $end } ({ $minutes } min).
meeting-each-minutes = { $minutes ->
    [one] Environ une minute par personne.
   *[other] Environ { $minutes } minutes par personne.
}
meeting-each-short = Moins d'une minute par personne : demandez une seule phrase.
meeting-gap-said = ce qui a été dit, avec les raisons
meeting-gap-said-safely = ce qui a été dit, sans noms
meeting-gap-present = qui était là
meeting-gap-number = nombre de personnes
meeting-gap-open = ce qui est resté ouvert, et quand on y reviendra
meeting-missing = Il n'y a pas encore d'ordre du jour. Sans réponse : { $question }.
meeting-problem-too-short = Cette durée est trop courte pour le but de la réunion.
meeting-problem-reports = Pour { $people } personnes, il faut { $rooms } salles, et chacune n'a que { $each ->
    [one] une minute
   *[other] { $each } minutes
} pour sa restitution.
meeting-problem-writing = { $rooms } salles n'ont pas le temps d'une restitution orale ; chacune ne peut qu'écrire son point principal.
meeting-problem-set = Les durées fixées à la main ({ $set } minutes en tout) dépassent celle de la réunion. Il n'en a pas été tenu compte.
meeting-problem-clock = Le changement d'heure tombe sur l'heure du début : ce jour-là, cette heure n'existe pas ou revient deux fois. Choisissez-en une autre.
meeting-problem-hosts = Chacune des { $rooms } salles a besoin d'une personne qui anime et d'une autre qui prend des notes, et vous avez { $hosts ->
    [one] un seul animateur
   *[other] { $hosts } animateurs
}. Laissez chaque salle choisir ces personnes et remettez-leur la fiche.
meeting-instead = Mieux : { $options }.
meeting-fits-minutes = { $minutes } minutes
meeting-fits-meetings = { $meetings } réunions
meeting-fits-panel = un panel de { $panel } personnes
meeting-fits-panel-longer = un panel de { $panel } personnes pendant { $minutes } minutes
meeting-planned =
    La réunion « { $name } » est dans { $path }. Ensuite :
      cocreate meeting export { $typed } --for participants
meeting-none = Il n'y a pas de réunion dans { $path }.
meeting-none-hint = Pour en commencer une : cocreate meeting plan lancement
meeting-unknown = Il n'y a pas de réunion « { $name } » dans { $path }.
meeting-unknown-hint = Réunions de ce plan : { $names }.
meeting-which-hint = Indiquez laquelle : { $names }.
meeting-which = Il y a plusieurs réunions dans { $path }.
meeting-bad-name = « { $name } » ne peut pas être le nom d'une réunion.
meeting-bad-name-hint = Utilisez des lettres, des chiffres et des traits d'union, par exemple lancement.
meeting-no-hours = Pour un agenda électronique, la réunion doit avoir un jour, une heure de début, une durée et un fuseau horaire.
meeting-no-hours-hint = Pour les indiquer : cocreate meeting plan { $typed }
meeting-stopped =
    En pause. Réponses données : { $answered }. Restent : { $left }. Tout est enregistré dans { $path }. Pour continuer :
      cocreate meeting plan { $typed }
