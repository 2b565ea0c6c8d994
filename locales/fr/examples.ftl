### `cocreate examples`.

examples-title = Exemples
examples-column-place = Lieu
examples-column-year = Année
examples-column-approach = De quoi il s'agit
examples-column-example = Exemple
examples-column-done = Ce qui a été fait
examples-column-shows = Ce que cela montre
examples-column-addresses = Adresses
# $place is a country, or a place in it; $year may be "année inconnue".
examples-name = { $place }, { $year } : { $approach }
examples-year-unknown = année inconnue
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

# With a plan: what a case has in common with it, in lower case, as it stands in a list.
examples-column-near = Points communs avec votre plan
examples-near-country = même pays
examples-near-region = même région
examples-near-national = national aussi
examples-near-local = local aussi
examples-near-stage = aussi sur : { $stages }
examples-near-level = même influence : { $level }
examples-exposes = Ne reprenez pas ses canaux : ils permettraient de voir ou de retrouver les participants.
examples-near-note = Du plus proche au plus éloigné du plan : pays, région, échelon, étapes, influence et moyens de participer.
examples-exposing-note = { $count ->
    [one] Un exemple vient en dernier, car ses canaux exposeraient les gens.
   *[other] { $count } exemples viennent en dernier, car leurs canaux exposeraient les gens.
}
