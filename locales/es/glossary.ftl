### `cocreate glossary`.

glossary-title = Glosario
glossary-column-definition = Significado
glossary-column-topic = Tema
glossary-column-term = Término
glossary-column-usage = Nota
glossary-count = { $count ->
    [0] Ninguno de los { $total } términos coincide.
    [one] 1 de { $total } términos.
   *[other] { $count } de { $total } términos.
}
glossary-more = Para saber qué significa uno de ellos: { $command }
glossary-not-found = El glosario no tiene «{ $term }» en ningún idioma.
glossary-not-found-hint = Todos los términos: cocreate glossary
glossary-usage = Nota: { $usage }
# $form is a term, $variants a list.
glossary-variants = { $form }; también: { $variants }
glossary-form-seen = { $form } [vista en una fuente]
glossary-form-proposed = { $form } [propuesta: no vista en una fuente]
