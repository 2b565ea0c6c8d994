### `cocreate glossary`.

glossary-title = Glossaire
glossary-column-definition = Sens
glossary-column-topic = Thème
glossary-column-term = Terme
glossary-column-usage = Usage
glossary-count = { $count ->
    [0] Aucun des { $total } termes ne correspond.
    [one] Un terme sur { $total }.
   *[other] { $count } termes sur { $total }.
}
glossary-more = Pour connaître le sens de l'un d'eux : { $command }
glossary-not-found = « { $term } » ne figure dans le glossaire en aucune langue.
glossary-not-found-hint = Tous les termes : cocreate glossary
glossary-usage = À noter : { $usage }
# $form is a term, $variants a list.
glossary-variants = { $form } ; aussi : { $variants }
glossary-form-seen = { $form } [forme vue dans une source]
glossary-form-proposed = { $form } [proposition : forme non vue dans une source]
