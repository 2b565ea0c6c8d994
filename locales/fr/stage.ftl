### `cocreate stage`.

stage-title = Les étapes de la co-création
stage-lead = Sept étapes, de la préparation du processus à l'évaluation du plan. Dans la pratique elles se chevauchent, et la priorisation peut intervenir à tout moment.
stage-order = Dans l'ordre
stage-column-stage = Étape
stage-column-purpose = But
stage-column-section = Rubrique
stage-column-text = Conseil
stage-column-takes = Moyens nécessaires

stage-section-when = Quand passer en ligne
stage-section-principles = Principes
stage-section-approaches = Approches
stage-section-requirements = Exigences des normes du PGO
stage-section-cautions = Points de vigilance
stage-section-tools = Types d'outils
stage-section-examples = Exemples
stage-section-resources = Pour aller plus loin

stage-fits = Situations favorables
stage-does-not-fit = Situations défavorables
stage-technology-low-tech = À faible technicité
stage-technology-ready-made = Avec des outils tout prêts
stage-technology-advanced = Avec une plateforme ou une méthode avancée
stage-companion = En complément
stage-before = Jusqu'en 2021
stage-takes = { $money ->
    [none] Niveau maximal : { $level }. Il faut environ { $people } pendant { $weeks }, sans dépense.
    [low] Niveau maximal : { $level }. Il faut environ { $people } pendant { $weeks } et un petit budget.
    [medium] Niveau maximal : { $level }. Il faut environ { $people } pendant { $weeks } et un certain budget.
   *[high] Niveau maximal : { $level }. Il faut environ { $people } pendant { $weeks } et un budget réservé.
}
stage-people = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
stage-weeks = { $count ->
    [one] une semaine
   *[other] { $count } semaines
}

# What takes the place of a stage's own advice, as by the plan nothing of that is left to do.
stage-instead = À la place, d'après votre plan
# The rules of a local member.
stage-section-rules-local = Règles du PGO local
stage-aside-all = { $count ->
    [one] Le seul conseil propre à cette étape
   *[other] Les { $count } conseils propres à cette étape
}, avec ses outils et ses exemples
stage-aside = Mis à part en raison de votre plan
stage-aside-answers = Votre plan indique autre chose. { $answers }
stage-aside-kinds = Aucun outil de ces types ne convient à votre plan.
stage-aside-staff = Il faut { $people ->
    [one] une personne
   *[other] { $people } personnes
} pendant { $weeks ->
    [one] une semaine
   *[other] { $weeks } semaines
}, et votre équipe compte { $staff ->
    [one] { $staff } personne
   *[other] { $staff } personnes
}.
stage-aside-time = Il faut { $weeks ->
    [one] une semaine
   *[other] { $weeks } semaines
}, et, selon votre plan, le travail avec le public va du { $begins } au { $ends }.
stage-example-exposes = { $example } (ne reprenez pas ses canaux : ils permettraient de voir ou de retrouver les participants)
stage-tools-expose = { $kind } (à éviter pour les personnes en danger : on pourrait les voir, les entendre ou les retrouver)
stage-below-promise = Votre plan promet le niveau { $promised } : combinez cette approche avec une autre qui l'atteint.
stage-promise-unkept = Votre plan promet le niveau { $promised }, et aucune des approches qui restent ici ne l'atteint : trouvez du temps, du renfort ou un moyen sûr pour une qui l'atteint, ou promettez moins.
stage-nothing-left = Votre plan n'a les moyens d'aucune approche de cette étape. La moins exigeante est « { $name } » : { $people } pendant { $weeks }. Cherchez du renfort, ou n'en faites qu'une partie, sur une durée plus longue.
stage-level-left-out = { $count ->
    [one] Une approche n'est pas affichée : elle n'atteint pas le niveau { $level }.
   *[other] { $count } approches ne sont pas affichées : elles n'atteignent pas le niveau { $level }.
}
