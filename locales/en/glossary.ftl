### `cocreate glossary`.

glossary-title = Glossary
glossary-column-definition = Meaning
glossary-column-topic = Topic
glossary-column-term = Term
glossary-column-usage = Usage
glossary-count = { $count ->
    [0] None of { $total } terms fits.
    [one] One of { $total } terms.
   *[other] { $count } of { $total } terms.
}
glossary-more = What one of them means: { $command }
glossary-not-found = The glossary does not have "{ $term }" in any language.
glossary-not-found-hint = All terms: cocreate glossary
glossary-usage = Note: { $usage }
# $form is a term, $variants a list.
glossary-variants = { $form }; also: { $variants }
glossary-form-seen = { $form } [seen in a source]
glossary-form-proposed = { $form } [proposed: not seen in a source]
