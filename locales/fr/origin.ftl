### Where statements come from.

# $basis is one or two sentences.
origin-code = { $basis } Code : { $code }.
origin-sources = Sources
# $checked is a month such as 2026-11.
origin-checked = Vérifié en { $checked }.
origin-column-verified = Vérifié
origin-column-basis = Fondement
origin-column-code = Code
origin-column-sources = Sources
# Un énoncé et sa nature, reconnaissable d'un coup d'œil.
origin-tagged = { $text } [{ $basis ->
        [guide] guide du PGO
        [standard] normes du PGO
       *[practice] pratique
    }]
origin-tags = [normes du PGO] : les normes ou le manuel du PGO. [guide du PGO] : conseil du guide du PGO sur la co-création en ligne. [pratique] : conseil tiré de l'expérience, jamais une règle du PGO.
