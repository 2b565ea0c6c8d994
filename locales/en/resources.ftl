### `cocreate resources`.

resources-title = Resources
resources-column-title = Title
resources-column-kind = Kind
resources-column-languages = Languages
resources-column-standing = What is verified
resources-column-gives = What it gives
resources-count = { $count ->
    [0] None of { $total } resources fits.
    [one] One of { $total } resources.
   *[other] { $count } of { $total } resources.
}
resources-left-out-general = { $count ->
    [one] One more serves every stage; --include-general shows it.
   *[other] { $count } more serve every stage; --include-general shows them.
}
resources-more = All about one of them: { $command }
resources-not-found = There is no resource "{ $id }".
resources-not-found-hint = See their ids: cocreate resources
# Both are lists of languages.
resources-languages-possible = { $seen } (perhaps also { $possible }: not checked)
resources-every-stage = every stage

resources-fact-address = Address
resources-fact-publisher = Publisher
resources-fact-topics = Topics
resources-fact-in-guide = Linked in the OGP guide
resources-in-guide = The OGP guide links to it.
resources-verified = The page, or a copy of it, was seen.
resources-doubt-address = Whether it is still at this address could not be confirmed.
resources-doubt-content = Known from what others say about it: it was not opened.
