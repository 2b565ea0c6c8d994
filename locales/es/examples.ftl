### `cocreate examples`.

examples-title = Ejemplos
examples-column-place = Lugar
examples-column-year = Año
examples-column-approach = De qué se trata
examples-column-example = Ejemplo
examples-column-done = Qué se hizo
examples-column-shows = Qué enseña
examples-column-addresses = Direcciones
# $place is a country, or a place in it; $year may be "año desconocido".
examples-name = { $place }, { $year }: { $approach }
examples-year-unknown = año desconocido
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

# With a plan: what a case has in common with it, in lower case, as it stands in a list.
examples-column-near = Qué tiene en común con su plan
examples-near-country = mismo país
examples-near-region = misma región
examples-near-national = también nacional
examples-near-local = también local
examples-near-stage = sobre { $stages }
examples-near-level = misma influencia: { $level }
examples-exposes = No copie sus canales: permitirían ver o rastrear a quien participa.
examples-near-note = Primero lo más cercano al plan: por país, región, nivel de gobierno, etapas, influencia y formas de participar.
examples-exposing-note = { $count ->
    [one] Uno queda al final, porque sus canales expondrían a la gente.
   *[other] { $count } quedan al final, porque sus canales expondrían a la gente.
}
