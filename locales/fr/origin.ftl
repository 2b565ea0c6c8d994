### Where statements come from.

# $has says whether there is a source to name.
origin-basis-guide = { $has ->
    [yes] Fondement : guide du PGO ({ $source }).
   *[no] Fondement : guide du PGO.
}
origin-basis-standard = { $has ->
    [yes] Fondement : normes du PGO ({ $source }).
   *[no] Fondement : normes du PGO.
}
origin-basis-practice = { $has ->
    [yes] Fondement : pratique de terrain, pas une règle du PGO ({ $source }).
   *[no] Fondement : pratique de terrain, pas une règle du PGO.
}
origin-unverified = (Texte officiel non revérifié.)
# $basis is one or two sentences.
origin-code = { $basis } Code : { $code }.
origin-sources = Sources
origin-sources-hint = D'où cela vient et ce qui est vérifié : --sources
# $checked is a month such as 2026-11.
origin-checked = Vérifié en { $checked }.
origin-column-verified = Vérifié
origin-column-basis = Fondement
origin-column-code = Code
# Un énoncé et sa nature, reconnaissable d'un coup d'œil.
origin-tagged = { $text } [{ $basis ->
        [guide] guide du PGO
        [standard] normes du PGO
       *[practice] pratique
    }]
origin-tags = [normes du PGO] : normes ou manuel du PGO. [guide du PGO] : conseil du guide du PGO sur la co-création en ligne. [pratique] : conseil tiré de l'expérience, jamais une règle du PGO.
