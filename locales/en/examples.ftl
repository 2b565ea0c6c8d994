### `cocreate examples`.

examples-title = Examples
examples-column-place = Place
examples-column-year = Year
examples-column-approach = What it was
examples-column-example = Example
examples-column-done = What was done
examples-column-shows = What it shows
examples-column-addresses = Addresses
# $place is a country, or a place in it; $year may be "year unknown".
examples-name = { $place }, { $year }: { $approach }
examples-year-unknown = year unknown
examples-place = { $locality } ({ $country })
examples-count = { $count ->
    [0] None of { $total } examples fits.
    [one] One of { $total } examples.
   *[other] { $count } of { $total } examples.
}
examples-more = All about one of them: { $command }
examples-tool-more = All about this tool: { $command }
examples-not-found = There is no example "{ $id }".
examples-not-found-hint = See their ids: cocreate examples

examples-fact-region = Region
examples-fact-government = Government
examples-government-national = national
examples-government-local = local
examples-fact-ogp = Part of an OGP process
examples-fact-number = How many
examples-fact-tools = Tools in the catalogue
examples-fact-named = Other tools and sites
examples-fact-channels = Ways of taking part

# With a plan: what a case has in common with it, in lower case, as it stands in a list.
examples-column-near = Near to your plan
examples-near-country = same country
examples-near-region = same region
examples-near-national = national, too
examples-near-local = local, too
examples-near-stage = about { $stages }
examples-near-level = same influence: { $level }
examples-exposes = Do not copy its channels: people could be seen or traced through them.
examples-near-note = Nearest to the plan first: by country, region, level of government, stages, influence and ways of taking part.
examples-exposing-note = { $count ->
    [one] One stands last, because its channels would expose people.
   *[other] { $count } stand last, because their channels would expose people.
}
