### Words that the lists share.

list-column-id = Id
list-facts = Facts
list-fact-stages = Stages
list-fact-levels = Levels of participation
list-unknown = unknown

# $filters is a list such as "12 (--free), 3 (--stage)".
list-left-out = Left out: { $filters }.
list-left-out-unknown = { $count ->
    [one] One more may fit, but the facts are not known ({ $filters }); --include-unknown shows it.
   *[other] { $count } more may fit, but the facts are not known ({ $filters }); --include-unknown shows them.
}
