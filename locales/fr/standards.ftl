### `cocreate standards`.

standards-standard = Norme { $number } : { $name }
standards-label-standard = Norme
standards-label-requirement = Exigence
standards-label-threshold = Seuil
standards-label-measure = Comment la mesurer
standards-label-evidence = Preuves
standards-label-who = Qui en est responsable
standards-label-stages = Étapes
standards-label-further = Pour aller plus loin
standards-label-today = Aujourd'hui
# $requirement is a number with its name, such as "5.1 Open implementation".
standards-today-requirement = Aujourd'hui, { $requirement }
standards-column-number = Numéro
standards-column-id = Identifiant
standards-column-chapter = Partie
standards-column-text = Texte
standards-column-when = Quand
standards-all-stages = toutes

standards-threshold-permanent = à tout moment
standards-threshold-months-apart = { $number ->
    [1] au moins une fois par mois
   *[other] au moins une fois tous les { $number } mois
}
standards-threshold-times-a-year = { $number ->
    [1] au moins une fois par an
   *[other] au moins { $number } fois par an
}
standards-threshold-times = { $number ->
    [1] au moins une fois
   *[other] au moins { $number } fois
}
standards-threshold-days-before = { $number ->
    [1] au moins un jour avant le début
   *[other] au moins { $number } jours avant le début
}
standards-threshold-long-enough = assez longtemps pour la méthode choisie
standards-threshold-during-development = pendant l'élaboration du plan

standards-who-member = Le membre du PGO. La source ne désigne personne en particulier : convenez entre vous de la personne qui s'en charge.
standards-who-forum-or-government = Le forum multi-intervenants s'il existe, sinon le gouvernement.

# $date is the name that the interview gives to one of the plan's dates.
standards-when = { $unit ->
    [days] { $count ->
        [1] un jour
       *[other] { $count } jours
    }
    [weeks] { $count ->
        [1] une semaine
       *[other] { $count } semaines
    }
   *[months] { $count ->
        [1] un mois
       *[other] { $count } mois
    }
} { $direction ->
    [before] avant
   *[after] après
} « { $date } »
standards-when-same-day = le jour de « { $date } »
standards-when-requirement = { $when } (exigence { $requirement })
standards-advice = C'est un conseil, pas une règle.

standards-in-detail = En détail
standards-before = Ce que disait la référence rapide de 2020
standards-superseded = Texte remplacé : n'évaluez plus aucun plan d'après lui.
standards-in-force = Ce qui est en vigueur : { $command }
standards-local-title = PGO local
standards-local-lead = Les huit exigences nationales ne s'appliquent pas aux membres locaux. Ils ont leurs propres règles et leur propre organe de suivi, qui rend compte de leur application.
standards-none = Rien ici ne correspond à votre demande.
standards-evidence-is-advice = Les mesures et les preuves proposées sont nos conseils, tirés de la pratique, sauf mention contraire.
standards-one-in-full = Une exigence en entier : { $command }
standards-more = Pour en savoir plus sur les normes
