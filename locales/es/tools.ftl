### `cocreate tools`, `tools show` and `tools match`.

tools-title = Herramientas de participación
tools-column-name = Herramienta
tools-column-id = Identificador
tools-column-category = Tipo
tools-column-free = Gratuita
tools-column-open-source = Código abierto
tools-column-judgement = Idoneidad
tools-column-for = A favor
tools-column-against = En contra
tools-column-unknown = Por comprobar
tools-column-ruled-out-by = Descartada por
tools-column-unconfirmed = Por confirmar
tools-column-status = Situación
tools-column-use = Para qué sirve
tools-column-caution = Precaución
tools-column-checked = Revisado

# $checked is a month such as 2026-11.
tools-count = { $count ->
    [0] Ninguna de las { $total } herramientas cumple lo que usted pide.
    [one] 1 de { $total } herramientas.
   *[other] { $count } de { $total } herramientas.
} Datos revisados en { $checked }; confírmelos con el proveedor antes de confiar en ellos.
tools-left-out-discontinued = { $count ->
    [one] Otra cerró o ya no recibe mantenimiento; véala con --include-discontinued.
   *[other] Otras { $count } cerraron o ya no reciben mantenimiento; véalas con --include-discontinued.
}
tools-more = Para saber todo de una de ellas: { $command }
tools-not-found-hint = Vea sus identificadores: cocreate tools

tools-mode-synchronous = al mismo tiempo
tools-mode-asynchronous = cada quien a su ritmo
tools-mode-both = al mismo tiempo o cada quien a su ritmo

tools-feature-paid = en planes de pago
tools-feature-partly = en parte
tools-feature-unknown = no se sabe

tools-checked = Datos revisados en { $checked }. Los precios y los límites cambian: confírmelos con el proveedor antes de confiar en ellos.
tools-caution = Atención: { $caution }
tools-unconfirmed = { $value } [sin confirmar]
tools-no-sources = Ninguna fuente respalda estos datos.
tools-status-renamed = { $has ->
    [yes] Sigue con otro nombre (desde el { $since }).
   *[no] Sigue con otro nombre.
}
tools-status-discontinued = { $has ->
    [yes] Ya no está disponible (desde el { $since }).
   *[no] Ya no está disponible.
}
tools-status-dormant = Ya no recibe mantenimiento: no empiece nada nuevo con esta herramienta.
tools-replaced-by = En su lugar, considere { $tools }.

tools-fact-address = Dirección web
tools-fact-also-known-as = Otros nombres
tools-fact-categories = Tipos
tools-fact-stages = Etapas
tools-fact-levels = Niveles de participación
tools-fact-mode = Se participa
tools-fact-participants = Límites
tools-fact-limit = Sobre los límites
tools-fact-pricing = Precio
tools-fact-free = Gratuita para quien organiza
tools-fact-open-source = De código abierto
tools-fact-open-core = Con partes cerradas
tools-fact-licence = Licencia
tools-fact-licence-note = Sobre la licencia
tools-fact-repository = Código
tools-fact-self-hosted = En un servidor propio
tools-fact-hosted = Con un proveedor
tools-fact-low-bandwidth = Con conexión lenta
tools-fact-bandwidth = Sobre la conexión
tools-fact-phone = Por teléfono
tools-fact-sms = Por SMS
tools-fact-offline = Sin conexión
tools-fact-breakout-rooms = Salas para grupos pequeños
tools-fact-polls = Sondeos
tools-fact-recording = Grabación
tools-fact-encrypted = Cifrado de extremo a extremo
tools-fact-details = Sobre estas funciones
tools-fact-anonymous = Sin dar el nombre
tools-fact-languages = Idiomas de la interfaz
tools-fact-moderation = Moderación
tools-fact-accessibility = Accesibilidad
tools-fact-data-residency = Dónde están los datos
tools-fact-security = Seguridad

tools-pricing-free = gratis
tools-pricing-freemium = gratis lo básico, de pago lo demás
tools-pricing-paid = de pago
tools-hosted-free = sí, gratis
tools-hosted-freemium = sí, gratis lo básico, de pago lo demás
tools-hosted-paid = sí, de pago
tools-hosted-third-party = a cargo de terceros
tools-hosted-none = no
tools-anonymous-possible = posible
tools-anonymous-pseudonymous = con un seudónimo
tools-anonymous-account = no, hace falta una cuenta

tools-limit-number = { $number } { $unit }
tools-limit-unlimited = sin límite ({ $unit })
tools-limit-server = depende del servidor ({ $unit })
tools-limit-free = gratis: { $limit }
tools-limit-paid = de pago: { $limit }
tools-limit-self-hosted = en un servidor propio: { $limit }
tools-limit-as-of = según datos de { $date }

tools-judgement-fits = adecuada
tools-judgement-ruled-out = descartada

tools-match-title = Herramientas para este plan
tools-match-best = Las más adecuadas
tools-match-no-needs = Sus respuestas todavía no piden nada a las herramientas. Indique al menos qué etapas serán en línea: cocreate plan
tools-match-none = Ninguna herramienta cumple todo lo que usted exige. Vea abajo qué descarta a cada una.
tools-match-more = { $count ->
    [one] Hay otra que también sirve: véala con --limit { $all }.
   *[other] Hay otras { $count } que también sirven: véalas con --limit { $all }.
}
tools-match-unconfirmed = Descartadas mientras no se confirme
tools-match-ask = Estas herramientas cumplen solo en parte algo que usted exige, o nadie pudo confirmarlo. No use ninguna hasta que su proveedor, o quien la administre para usted, lo confirme por escrito y usted la haya probado.
tools-match-ruled-out = Descartadas
