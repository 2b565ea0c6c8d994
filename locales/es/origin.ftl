### Where statements come from.

# $basis is one or two sentences.
origin-code = { $basis } Código: { $code }.
origin-sources = Fuentes
# $checked is a month such as 2026-11.
origin-checked = Comprobado en { $checked }.
origin-column-verified = Verificado
origin-column-basis = Base
origin-column-code = Código
origin-column-sources = Fuentes
