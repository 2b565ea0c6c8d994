### `cocreate status` : où en sont les tâches d'un plan.

standing-overdue = En retard
standing-soon = À faire dans les deux semaines
standing-meetings-overdue = En retard pour les réunions
standing-meetings = Pour vos réunions
standing-meeting = { $name }, { $date }
standing-why-meeting = Cela découle des réponses sur la réunion.
standing-none = Aucune tâche de ce plan ne correspond à cela.
standing-item = { $title } [{ $id }]
standing-owner = Responsable : { $owner }
standing-shown = Affichées : { $shown } sur { $items }.
standing-mark = Pour cocher ce qui a été fait : { $command }
standing-placeholder = <TÂCHE>
standing-no-answer = sans réponse

standing-why = D'après vos réponses : { $answers }
standing-why-always = Elle fait partie de tout plan.
standing-why-date = Sa date est comptée à partir de : { $date }
standing-why-set = Vous avez fixé sa date vous-même.
standing-column-why = Pourquoi

# Ce qui tient encore dans une semaine, ou dans tant de jours.
standing-fits = Ce qui peut encore se faire d'ici au { $date }, dans cet ordre
standing-nothing-due = Rien n'est à faire d'ici au { $date }.
standing-too-late = Ce qui ne peut plus être fait à temps
standing-tell = Ce qu'il faut dire à l'Unité de soutien
standing-local-rule = OGP Local
standing-tell-missed = { $count ->
    [one] { $count } tâche demandée par le PGO n'a pas été faite à temps
   *[other] { $count } tâches demandées par le PGO n'ont pas été faites à temps
} : { $items }. Nous le disons nous-mêmes, nous publions ce que nous ferons à la place et pour quand, et nous gardons les preuves.
standing-tell-at-risk = { $count ->
    [one] { $count } exigence est menacée
   *[other] { $count } exigences sont menacées
}, et aucune n'est manquée à ce jour.
standing-tell-on-time = Aucune exigence n'est manquée ni menacée à ce jour.
standing-tell-due = D'ici au { $date }, voici ce qui est à faire pour le PGO : { $items }.
standing-tell-nothing-due = D'ici au { $date }, rien d'autre n'est à faire pour le PGO.
