### `cocreate examples`.

examples-title = Ejemplos
examples-column-place = Lugar
examples-column-year = Año
examples-column-approach = De qué se trata
examples-column-example = Ejemplo
examples-column-done = Qué se hizo
examples-column-shows = Qué enseña
examples-column-addresses = Direcciones
# $place is a country, or a place in it; $year may be "unknown".
examples-name = { $place }, { $year }: { $approach }
examples-place = { $locality } ({ $country })
examples-count = { $count ->
    [0] Ninguno de los { $total } ejemplos coincide.
    [one] 1 de { $total } ejemplos.
   *[other] { $count } de { $total } ejemplos.
}
examples-more = Para saber todo de uno de ellos: { $command }
examples-tool-more = Para saber todo de esta herramienta: { $command }
examples-not-found = No hay ningún ejemplo «{ $id }».
examples-not-found-hint = Vea sus identificadores: cocreate examples

examples-fact-region = Región
examples-fact-government = Gobierno
examples-government-national = nacional
examples-government-local = local
examples-fact-ogp = Dentro de un proceso de OGP
examples-fact-number = Cifras
examples-fact-tools = Herramientas del catálogo
examples-fact-named = Otras herramientas y sitios
examples-fact-channels = Vías para participar
