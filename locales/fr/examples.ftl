### `cocreate examples`.

examples-title = Exemples
examples-column-place = Lieu
examples-column-year = Année
examples-column-approach = De quoi il s'agit
examples-column-example = Exemple
examples-column-done = Ce qui a été fait
examples-column-shows = Ce que cela montre
examples-column-addresses = Adresses
# $place is a country, or a place in it; $year may be "unknown".
examples-name = { $place }, { $year } : { $approach }
examples-place = { $locality } ({ $country })
examples-count = { $count ->
    [0] Aucun des { $total } exemples ne correspond.
    [one] Un exemple sur { $total }.
   *[other] { $count } exemples sur { $total }.
}
examples-more = Pour tout savoir sur l'un d'eux : { $command }
examples-tool-more = Pour tout savoir sur cet outil : { $command }
examples-not-found = Il n'y a pas d'exemple « { $id } ».
examples-not-found-hint = Voyez leurs identifiants : cocreate examples

examples-fact-region = Région
examples-fact-government = Administration
examples-government-national = nationale
examples-government-local = locale
examples-fact-ogp = Dans un processus du PGO
examples-fact-number = Chiffres
examples-fact-tools = Outils du catalogue
examples-fact-named = Autres outils et sites
examples-fact-channels = Moyens de participer
