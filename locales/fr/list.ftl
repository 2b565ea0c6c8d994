### Words that the lists share.

list-column-id = Identifiant
list-facts = Caractéristiques
list-fact-stages = Étapes
list-fact-levels = Niveaux de participation
list-unknown = inconnu

# $filters is a list such as "12 (--free), 3 (--stage)".
list-left-out = Vos filtres écartent : { $filters }.
list-left-out-unknown = { $count ->
    [one] { $count } autre convient peut-être, mais les données manquent ({ $filters }) ; --include-unknown l'affiche.
   *[other] { $count } autres conviennent peut-être, mais les données manquent ({ $filters }) ; --include-unknown les affiche.
}
