### `cocreate questions`.

questions-title = Questions
questions-column-id = Identifiant
questions-column-ask = Question
questions-column-first-pass = Premier tour
questions-column-section = Rubrique
questions-column-short = Nom court
questions-column-help = Pourquoi cette question
questions-column-kind = Forme de la réponse
questions-column-options = Options
questions-column-bounds = Bornes
questions-column-required = Indispensable
questions-column-conditional = Sous condition
questions-column-stored-in = Rangée dans
questions-count = { $count ->
    [one] { $count } question.
   *[other] { $count } questions.
} Pour un formulaire à imprimer : --format markdown. Pour un fichier à remplir : --format yaml.
questions-form-title = Questions à se poser avant de mener la co-création en ligne
questions-form-lead = Cochez ce qui s'applique. « À préciser » est aussi une réponse. Passez les questions conditionnelles qui ne vous concernent pas.
questions-form-head =
    Réponses pour cocreate. Écrivez chaque valeur après les deux-points, sur la même ligne.
    Quand des choix sont proposés, l'identifiant de chacun est ce qui précède les deux-points.
    Laissez vide ce que vous passez ; écrivez unknown pour « à préciser ».
    Ensuite : cocreate plan --answers CE-FICHIER
questions-required = Réponse nécessaire.
questions-conditional = Question conditionnelle : elle dépend des réponses précédentes.
questions-kind-yes-no = Oui ou non (dans un fichier, true ou false).
questions-kind-one-of = Un seul choix (dans un fichier, son identifiant).
questions-kind-country = Le code du pays, à deux lettres (dans un fichier, entre guillemets droits, par exemple "KE").
questions-kind-some-of = Un ou plusieurs choix (dans un fichier, leurs identifiants entre crochets, par exemple [a, b]).
questions-kind-some-of-most = { $most } choix au plus (dans un fichier, leurs identifiants entre crochets, par exemple [a, b]).
questions-kind-number = Un nombre entier ({ $unit }).
questions-kind-date = Une date sous la forme année-mois-jour, par exemple 2027-01-31.
questions-kind-time = Une heure entre guillemets, par exemple "14:30".
questions-kind-zones = Un ou plusieurs fuseaux horaires entre crochets, par exemple [Africa/Abidjan, Europe/Paris].
questions-kind-text = Un texte court (dans un fichier, entre guillemets droits).

# On paper.
questions-paper-one = Cochez une case.
questions-paper-country = Le pays.
questions-paper-some = Cochez ce qui convient.
questions-paper-some-most = Cochez { $most } cases au plus.
questions-paper-date = Une date : jour, mois et année.
questions-paper-time = Une heure : heures et minutes.
questions-paper-zones = Chaque fuseau horaire, par sa ville.
questions-paper-text = En quelques mots.
