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
