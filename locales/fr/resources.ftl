### `cocreate resources`.

resources-title = Ressources
resources-column-title = Titre
resources-column-kind = Type
resources-column-languages = Langues
resources-column-standing = Ce qui est vérifié
resources-column-gives = Ce qu'elle apporte
resources-count = { $count ->
    [0] Aucune des { $total } ressources ne correspond.
    [one] Une ressource sur { $total }.
   *[other] { $count } ressources sur { $total }.
}
resources-left-out-general = { $count ->
    [one] { $count } autre sert à toutes les étapes ; --include-general l'affiche.
   *[other] { $count } autres servent à toutes les étapes ; --include-general les affiche.
}
resources-more = Pour tout savoir sur l'une d'elles : { $command }
resources-not-found = Il n'y a pas de ressource « { $id } ».
resources-not-found-hint = Voyez leurs identifiants : cocreate resources
# Both are lists of languages.
resources-languages-possible = { $seen } (peut-être aussi { $possible } : non vérifié)
resources-every-stage = toutes les étapes

resources-fact-address = Adresse
resources-fact-publisher = Publié par
resources-fact-topics = Thèmes
resources-fact-in-guide = Citée dans le guide du PGO
resources-in-guide = Le guide du PGO la recommande.
resources-verified = La page, ou une copie, a été consultée.
resources-doubt-address = Rien ne confirme qu'elle soit encore à cette adresse.
resources-doubt-content = Elle n'a pas pu être ouverte : nous la connaissons par d'autres sources.
