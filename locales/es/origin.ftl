### Where statements come from.

# $has says whether there is a source to name.
origin-basis-guide = { $has ->
    [yes] Se basa en la guía de OGP ({ $source }).
   *[no] Se basa en la guía de OGP.
}
origin-basis-standard = { $has ->
    [yes] Se basa en los estándares de OGP ({ $source }).
   *[no] Se basa en los estándares de OGP.
}
origin-basis-practice = { $has ->
    [yes] Se basa en la práctica ({ $source }); no es una regla de OGP.
   *[no] Se basa en la práctica; no es una regla de OGP.
}
origin-unverified = (Sin verificar en la fuente)
# $basis is one or two sentences.
origin-code = { $basis } Código: { $code }.
origin-sources = Fuentes
origin-sources-hint = De dónde sale y qué está verificado: --sources
# $checked is a month such as 2026-11.
origin-checked = Comprobado en { $checked }.
origin-column-verified = Verificado
origin-column-basis = Fundamento
origin-column-code = Código
# Una afirmación con su tipo, para distinguirlo de un vistazo.
origin-tagged = { $text } [{ $basis ->
        [guide] guía de OGP
        [standard] estándares de OGP
       *[practice] práctica
    }]
origin-tags = [estándares de OGP]: los estándares o el manual de OGP. [guía de OGP]: consejo de la guía de OGP sobre la cocreación virtual. [práctica]: consejo nacido de la experiencia, nunca una regla de OGP.
