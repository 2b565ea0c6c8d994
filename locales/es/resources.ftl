### `cocreate resources`.

resources-title = Recursos
resources-column-title = Título
resources-column-kind = Tipo
resources-column-languages = Idiomas
resources-column-standing = Qué está verificado
resources-column-gives = Qué ofrece
resources-count = { $count ->
    [0] Ninguno de los { $total } recursos coincide.
    [one] 1 de { $total } recursos.
   *[other] { $count } de { $total } recursos.
}
resources-left-out-general = { $count ->
    [one] Uno más sirve para todas las etapas; véalo con --include-general.
   *[other] Otros { $count } sirven para todas las etapas; véalos con --include-general.
}
resources-more = Para saber todo de uno de ellos: { $command }
resources-not-found = No hay ningún recurso «{ $id }».
resources-not-found-hint = Vea sus identificadores: cocreate resources
# Both are lists of languages.
resources-languages-possible = { $seen } (quizá también { $possible }: sin comprobar)
resources-every-stage = todas las etapas

resources-fact-address = Dirección web
resources-fact-publisher = Publicado por
resources-fact-topics = Temas
resources-fact-in-guide = Enlazado en la guía de OGP
resources-in-guide = La guía de OGP lo enlaza.
resources-verified = Se vio la página o una copia de ella.
resources-doubt-address = No se pudo confirmar que siga en esta dirección.
resources-doubt-content = Se conoce por lo que otros cuentan: no se abrió.
