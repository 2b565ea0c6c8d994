### Where statements come from.

# $basis is one or two sentences.
origin-code = { $basis } Código: { $code }.
origin-sources = Fuentes
# $checked is a month such as 2026-11.
origin-checked = Comprobado en { $checked }.
origin-column-verified = Verificado
origin-column-basis = Fundamento
origin-column-code = Código
origin-column-sources = Fuentes
# Una afirmación con su tipo, para distinguirlo de un vistazo.
origin-tagged = { $text } [{ $basis ->
        [guide] guía de OGP
        [standard] estándares de OGP
       *[practice] práctica
    }]
origin-tags = [estándares de OGP]: los estándares o el manual de OGP. [guía de OGP]: consejo de la guía de OGP sobre la cocreación virtual. [práctica]: consejo nacido de la experiencia, nunca una regla de OGP.
