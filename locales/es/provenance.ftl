### Where statements come from.

# $has says whether there is a source to name.
provenance-basis-guide = { $has ->
    [yes] Se basa en la guía de OGP ({ $source }).
   *[no] Se basa en la guía de OGP.
}
provenance-basis-standard = { $has ->
    [yes] Se basa en los estándares de OGP ({ $source }).
   *[no] Se basa en los estándares de OGP.
}
provenance-basis-practice = { $has ->
    [yes] Se basa en la práctica ({ $source }); no es una regla de OGP.
   *[no] Se basa en la práctica; no es una regla de OGP.
}
# A sentence of its own, and the same behind a name.
provenance-unverified = (Sin verificar en la fuente.)
provenance-unverified-name = (sin verificar en la fuente)
# $basis is one or two sentences.
provenance-code = { $basis } Código: { $code }.
provenance-sources = Fuentes
provenance-sources-hint = De dónde sale y qué está verificado: --sources
# $checked is a month such as 2026-11.
provenance-checked = Comprobado en { $checked }.
provenance-column-verified = Verificado
provenance-column-basis = Fundamento
provenance-column-code = Código
# Una afirmación con su tipo, para distinguirlo de un vistazo.
provenance-tagged = { $text } [{ $basis ->
        [guide] guía de OGP
        [standard] estándares de OGP
       *[practice] práctica
    }]
provenance-tags = [estándares de OGP]: los estándares o el manual de OGP. [guía de OGP]: consejo de la guía de OGP sobre la cocreación virtual. [práctica]: consejo nacido de la experiencia, nunca una regla de OGP.
