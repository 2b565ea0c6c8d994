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
meeting-value-open = ouverte
meeting-value-invited = invitation
meeting-value-decision = décision
meeting-value-exchange = échange
meeting-size-from = à partir de { $from } personnes
meeting-size-to = jusqu'à { $to } personnes
meeting-size-between = de { $from } à { $to } personnes
meeting-only-open = réunions ouvertes
meeting-only-invited = réunions sur invitation
meeting-only-decision = réunions de décision
meeting-only-exchange = réunions d'échange
meeting-tip-only = ({ $applies }) { $text }
