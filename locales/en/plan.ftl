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
plan-kept = This plan holds parts of guide { $version }; this is guide { $ours }. Kept but not used: { $kept }.
