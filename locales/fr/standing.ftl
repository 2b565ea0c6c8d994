### `cocreate status` : où en sont les tâches d'un plan.

standing-overdue = En retard
standing-soon = À faire dans les deux semaines
standing-meetings-overdue = En retard pour les réunions
standing-meetings = Pour vos réunions
standing-meeting = { $name }, { $date }
standing-why-meeting = Cela découle des réponses sur la réunion.
standing-none = Aucune tâche de ce plan ne correspond à ces critères.
standing-item = { $title } [{ $id }]
standing-owner = Responsable : { $owner }
standing-shown = Affichées : { $shown } sur { $items }.
standing-mark = Pour cocher ce qui a été fait : { $command }
standing-placeholder = <TÂCHE>
standing-no-answer = sans réponse

standing-why = D'après vos réponses : { $answers }
standing-why-always = Elle fait partie de tout plan.
standing-why-date = Son échéance se compte à partir de : { $date }
standing-why-set = Vous avez fixé son échéance vous-même.
standing-column-why = Pourquoi

# Ce qui tient encore dans une semaine, ou dans tant de jours.
standing-fits = Ce qui peut encore se faire d'ici au { $date }, dans cet ordre
standing-nothing-due = Il n'y a rien à faire d'ici au { $date }.
standing-too-late = Ce qui ne peut plus être fait à temps
# Blockers, in what still fits in a week.
standing-blockers = Ce qui bloque, quelles que soient les échéances
standing-tell = Ce qu'il faut dire à l'Unité de soutien
standing-local-rule = PGO local
standing-tell-missed = { $count ->
    [one] { $count } tâche demandée par le PGO n'a pas été faite à temps
   *[other] { $count } tâches demandées par le PGO n'ont pas été faites à temps
} : { $items }. Nous le signalons nous-mêmes, nous publions ce que nous ferons à la place et à quelle date, et nous gardons les preuves.
standing-tell-at-risk = { $count ->
    [one] { $count } exigence est à risque
   *[other] { $count } exigences sont à risque
} ; aucun manquement à ce jour.
standing-tell-on-time = À ce jour, il n'y a aucun manquement et aucune exigence n'est à risque.
standing-tell-unknown = { $count ->
    [one] Pour une exigence, rien ne montre encore où elle en est.
   *[other] Pour { $count } exigences, rien ne montre encore où elles en sont.
}
standing-tell-due = Notre plan prévoit ceci pour le PGO d'ici au { $date } : { $items }.
standing-tell-nothing-due = D'ici au { $date }, il n'y a rien d'autre à faire pour le PGO.
# More of a group than are shown.
standing-left-out = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
standing-all = Des très longues listes, seul le début est affiché ici. Toutes les tâches : { $command }
