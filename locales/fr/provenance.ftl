### Where statements come from.

# $has says whether there is a source to name.
provenance-basis-guide = { $has ->
    [yes] Fondement : guide du PGO ({ $source }).
   *[no] Fondement : guide du PGO.
}
provenance-basis-standard = { $has ->
    [yes] Fondement : normes du PGO ({ $source }).
   *[no] Fondement : normes du PGO.
}
provenance-basis-practice = { $has ->
    [yes] Fondement : pratique de terrain, pas une règle du PGO ({ $source }).
   *[no] Fondement : pratique de terrain, pas une règle du PGO.
}
# A sentence of its own, and the same behind a name.
provenance-unverified = (Non revérifié à la source.)
provenance-unverified-name = (non revérifié à la source)
# $basis is one or two sentences.
provenance-code = { $basis } Code : { $code }.
provenance-sources = Sources
provenance-sources-hint = D'où cela vient et ce qui est vérifié : --sources
# $checked is a month such as 2026-11.
provenance-checked = Vérifié en { $checked }.
provenance-column-verified = Vérifié
provenance-column-basis = Fondement
provenance-column-code = Code
# Un énoncé et sa nature, reconnaissable d'un coup d'œil.
provenance-tagged = { $text } [{ $basis ->
        [guide] guide du PGO
        [standard] normes du PGO
       *[practice] pratique
    }]
provenance-tags = [normes du PGO] : normes ou manuel du PGO. [guide du PGO] : conseil du guide du PGO sur la co-création en ligne. [pratique] : conseil tiré de l'expérience, jamais une règle du PGO.
