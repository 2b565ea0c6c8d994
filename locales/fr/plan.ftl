### `cocreate plan`, apart from the questions themselves.

plan-saved =
    Le plan est dans { $path }. Pour la suite :
      cocreate tools match --plan { $typed }
      cocreate export --plan { $typed }
plan-too-early =
    Enregistré dans { $path }. Indiquez le pays et les étapes pour obtenir des conseils. Pour reprendre :
      cocreate plan { $typed }
plan-answers-open = { $count ->
    [one] { $count } question qui vous concerne est sans réponse dans ce fichier. Elle reste à préciser.
   *[other] { $count } questions qui vous concernent sont sans réponse dans ce fichier. Elles restent à préciser.
}
plan-answers-waiting = { $count ->
    [one] Gardée, mais non comptée : { $questions }. Sa question ne se pose pas avec les réponses actuelles.
   *[other] Gardées, mais non comptées : { $questions }. Leurs questions ne se posent pas avec les réponses actuelles.
}
plan-answers-not-taken = N'est pas repris de ce fichier : { $parts }. Seuls le profil, les réponses et les notes le sont.
plan-kept = Ce plan contient des éléments du guide { $version } ; le guide actuel est le { $ours }. Conservé, mais non utilisé : { $kept }.
