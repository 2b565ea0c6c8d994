### Words that the lists share.

list-column-id = Identificador
list-facts = Datos
list-fact-stages = Etapas
list-fact-levels = Niveles de participación
list-unknown = no se sabe

# $filters is a list such as "12 (free), 3 (stage)".
list-left-out = Quedaron fuera: { $filters }.
list-left-out-unknown = { $count ->
    [one] Quizá { $count } más cumpla lo que pide, pero faltan datos o solo se cumple en parte ({ $filters }); para ver todo, añada --include-unknown.
   *[other] Quizá { $count } más cumplan lo que pide, pero faltan datos o solo se cumple en parte ({ $filters }); para ver todo, añada --include-unknown.
}

# What a filter asks for, in a word or two.
list-filter-stage = etapa
list-filter-level = nivel
list-filter-category = tipo
list-filter-mode = modalidad
list-filter-language = idioma
list-filter-participants = participantes
list-filter-free = gratuita
list-filter-open-source = código abierto
list-filter-self-hosted = en servidor propio
list-filter-hosted = servicio alojado
list-filter-low-bandwidth = conexión lenta
list-filter-phone = teléfono
list-filter-sms = SMS
list-filter-offline = sin conexión
list-filter-anonymous = sin dar el nombre
list-filter-breakout-rooms = salas para grupos
list-filter-polls = sondeos
list-filter-recording = grabación
list-filter-encrypted = cifrado
list-filter-search = búsqueda
list-filter-country = país
list-filter-region = región
list-filter-tool = herramienta
list-filter-year = año
list-filter-topic = tema
list-filter-kind = tipo
list-filter-part = parte
list-filter-phase = momento
list-filter-size = tamaño
list-filter-setting = abierta o por invitación
list-filter-plan = su plan
list-filter-meeting = la reunión
list-filter-aim = finalidad

# Formats that are no text, such as docx.
list-no-text = El formato { $format } no es texto y no puede mostrarse en la pantalla.
list-no-text-hint = Envíelo a un archivo, por ejemplo con > nombre.{ $ending }
