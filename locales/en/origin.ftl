### Where statements come from.

# $basis is one or two sentences.
origin-code = { $basis } Code: { $code }.
origin-sources = Sources
# $checked is a month such as 2026-11.
origin-checked = Checked { $checked }.
origin-column-verified = Verified
origin-column-basis = Basis
origin-column-code = Code
origin-column-sources = Sources
