### `cocreate plan`, apart from the questions themselves.

plan-saved =
    The plan is in { $path }. Next:
      cocreate tools match --plan { $typed }
      cocreate export --plan { $typed }
plan-too-early =
    Saved in { $path }. As soon as country and stages are answered, advice follows. To go on:
      cocreate plan { $typed }
plan-answers-open = { $count ->
    [one] One question that applies has no answer in that file. It stays open.
   *[other] { $count } questions that apply have no answer in that file. They stay open.
}
plan-answers-waiting = { $count ->
    [one] Kept, but not counted: { $questions }. Its question does not apply with the answers as they are.
   *[other] Kept, but not counted: { $questions }. Their questions do not apply with the answers as they are.
}
plan-answers-not-taken = Not taken from that file: { $parts }. Only its profile, answers and notes are.
plan-kept = This plan holds parts of guide { $version }; this is guide { $ours }. Kept but not used: { $kept }.
