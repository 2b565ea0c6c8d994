### The command line's help.

cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-global = Opciones de todos los comandos
cli-heading-examples = Ejemplos:
cli-usage-options = [OPCIONES]

cli-value-command = COMANDO
cli-value-file = ARCHIVO
cli-value-folder = CARPETA
cli-value-language = IDIOMA
cli-value-when = CUÁNDO
cli-value-format = FORMATO
cli-value-stage = ETAPA
cli-value-level = NIVEL
cli-value-category = TIPO
cli-value-mode = MODO
cli-value-mark = SIGNO
cli-value-number = NÚMERO
cli-value-text = TEXTO
cli-value-column = COLUMNA
cli-value-id = HERRAMIENTA
cli-value-reader = DESTINATARIO
cli-value-kind = TEXTO
cli-value-date = FECHA
cli-value-question = PREGUNTA
cli-value-name = NOMBRE
cli-value-module = MÓDULO
cli-value-country = PAÍS
cli-value-region = REGIÓN
cli-value-tool = HERRAMIENTA
cli-value-years = AÑOS
cli-value-topic = TEMA
cli-value-term = TÉRMINO
cli-value-example = EJEMPLO
cli-value-resource = RECURSO
cli-value-section = APARTADO
cli-value-phase = FASE
cli-value-setting = TIPO
cli-value-aim = FINALIDAD
cli-value-shell = SHELL
cli-value-words = PALABRAS
cli-value-part = PARTE
cli-value-paper = PAPEL
cli-value-year = AÑO
cli-value-item = TAREA
cli-value-side = PARTE
cli-value-status = ESTADO
cli-value-address = DIRECCIÓN

# $languages are the codes of all languages.
cli-global-lang = Idioma: { $languages }
cli-global-guide = Usar la guía editada que está en esta carpeta
cli-global-color = Usar colores: auto (automático), always (siempre) o never (nunca)
cli-global-no-pager = Mostrar los resultados largos de una vez, no por pantallas
cli-global-date = Tomar este día como hoy, por ejemplo 2027-01-31
cli-global-help = Mostrar esta ayuda
cli-global-version = Mostrar la versión

cli-cocreate-about = Guía y asistente, con lista de tareas, para llevar un proceso de cocreación de la Alianza para el Gobierno Abierto (OGP) a un espacio virtual
cli-cocreate-examples =
    cocreate plan
    cocreate tools --stage consulta --free --open-source
    cocreate export --for support-unit --format html --output informe.html

cli-cocreate-plan-about = Responder preguntas y obtener un plan a la medida
cli-cocreate-plan-file = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-plan-full = Hacer todas las preguntas, no solo las de la primera ronda
cli-cocreate-plan-answers = Tomar las respuestas de un archivo (- es la entrada estándar) en vez de preguntar
cli-cocreate-plan-from = Empezar con lo que deja este plan del ciclo anterior
cli-cocreate-plan-ask = Hacer solo esta pregunta, por su identificador (se puede repetir)
cli-cocreate-plan-plain = Preguntar en líneas numeradas sencillas, aptas para lectores de pantalla
cli-cocreate-plan-why = Decir de cada tarea qué respuestas y qué regla la causaron
cli-cocreate-plan-examples =
    cocreate plan
    cocreate questions --format yaml > respuestas.yaml
    cocreate plan --answers respuestas.yaml --full mi-plan.yaml

cli-cocreate-status-about = Ver en qué punto están las tareas del plan, primero las que tienen retraso
cli-cocreate-status-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-status-stage = Solo de esta etapa (puede repetirse: cualquiera de ellas)
cli-cocreate-status-owner = Solo aquellas cuyo responsable lleva esto en el nombre
cli-cocreate-status-side = Solo las tareas de government (gobierno) o de civil-society (sociedad civil), cada una con lo que hacen en conjunto, o solo both (en conjunto)
cli-cocreate-status-status = Solo las que tienen este estado: todo (por hacer), doing (empezadas), done (hechas) o not-applicable (no aplican) (puede repetirse: cualquiera de ellas)
cli-cocreate-status-overdue = Solo lo que tiene retraso
cli-cocreate-status-due-before = Solo lo que vence antes de este día
cli-cocreate-status-days = Lo que aún se puede hacer en este número de días, lo que ya no puede hacerse a tiempo y qué decir a la Unidad de Apoyo
cli-cocreate-status-week = Lo mismo para una semana
cli-cocreate-status-why = Decir de cada una qué respuestas y qué regla la causaron
cli-cocreate-status-all = Mostrar todas las tareas, por muchas que sean
cli-cocreate-status-examples =
    cocreate status
    cocreate status --week
    cocreate status --stage consulta --side civil-society --why

cli-cocreate-tick-about = Marcar tareas como hechas e indicar quién se encarga y qué lo demuestra
cli-cocreate-tick-items = Las tareas, por identificador, por el comienzo de un identificador o por palabras del título (si se omite, en una terminal: elija de una lista)
cli-cocreate-tick-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-tick-status = done (hecha), doing (empezada), todo (por hacer) o not-applicable (no aplica) (si se omite: done; solo con --owner o --due no cambia)
cli-cocreate-tick-on = El día en que se hizo (si se omite: hoy)
cli-cocreate-tick-owner = Quién se encarga (un texto vacío quita el nombre)
cli-cocreate-tick-due = Una fecha propia en lugar de la calculada
cli-cocreate-tick-note = Por qué no aplica, u otra cosa que lo demuestre (un texto vacío quita la nota)
cli-cocreate-tick-evidence = La dirección de lo que lo demuestra (puede repetirse)
cli-cocreate-tick-from = Tomar lo que un archivo dice de las tareas, como el que da la página del equipo (- para la entrada estándar)
cli-cocreate-tick-plain = Elegir entre líneas numeradas sencillas, aptas para lectores de pantalla
cli-cocreate-tick-examples =
    cocreate tick publish-timeline --evidence https://example.org/calendario
    cocreate tick normas --status doing --owner Ana
    cocreate tick data-notice --status not-applicable --note "sin datos"

cli-cocreate-add-about = Añadir una tarea propia a la lista
cli-cocreate-add-text = Qué hay que hacer
cli-cocreate-add-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-add-stage = La etapa a la que pertenece
cli-cocreate-add-due = La fecha en que debe estar hecha
cli-cocreate-add-owner = Quién se encarga
cli-cocreate-add-side = De quién es la tarea: government (gobierno), civil-society (sociedad civil) o both (en conjunto)
cli-cocreate-add-requirement = El requisito, o la regla de OGP Local, al que responde
cli-cocreate-add-note = Una nota
cli-cocreate-add-recommendation = Es una recomendación de la revisión: pasa al plan del ciclo siguiente
cli-cocreate-add-examples =
    cocreate add "Consultar al tribunal" --stage consult --due 2027-02-01
    cocreate add "Imprimir el orden del día" --owner Ana --requirement 1.1

cli-cocreate-choose-about = Guardar las herramientas que decidió usar en una etapa
cli-cocreate-choose-tools = Las herramientas, por identificador o nombre
cli-cocreate-choose-stage = La etapa del proceso en la que se usará la herramienta: prepare, identify, prioritize, draft, consult, implement o monitor
cli-cocreate-choose-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-choose-remove = Dejar de elegirlas
cli-cocreate-choose-anyway = Elegir también lo descartado para este plan; se dice por qué
cli-cocreate-choose-examples =
    cocreate choose decidim email-list --stage consult

cli-cocreate-log-about = Ver los cambios del plan que se pueden deshacer, primero los más recientes
cli-cocreate-log-plan = Archivo del plan (si se omite: cocreate-plan.yaml)

cli-cocreate-undo-about = Deshacer el último cambio del plan
cli-cocreate-undo-plan = Archivo del plan (si se omite: cocreate-plan.yaml)

cli-cocreate-questions-about = Ver las preguntas, como formulario para imprimir o como archivo para completar
cli-cocreate-questions-questions = Solo estas preguntas, por identificador o nombre breve (si se omite: todas)
cli-cocreate-questions-output = Escribir en este archivo; sin --format, un archivo de respuestas para llenar
cli-cocreate-questions-force = Reemplazar el archivo si existe
cli-cocreate-questions-first-pass = Solo las de la primera ronda
cli-cocreate-questions-sources = Indicar en qué se basa cada pregunta, con su código y sus direcciones
cli-cocreate-questions-format = table, markdown (un formulario), yaml (un archivo para completar), json o csv
cli-cocreate-questions-examples =
    cocreate questions --format markdown > formulario.md
    cocreate questions --format yaml > respuestas.yaml

cli-cocreate-tools-about = Explorar el catálogo de herramientas de participación
cli-cocreate-tools-stage = Para esta etapa: prepare, identify, prioritize, draft, consult, implement o monitor; también sirve el nombre en español, por ejemplo consulta (puede repetirse: basta con una de ellas)
cli-cocreate-tools-level = Para este nivel de participación: inform, consult, involve, collaborate o empower; también sirve el nombre en español, por ejemplo involucrar
cli-cocreate-tools-category = De este tipo, por ejemplo video-meeting o survey-form; también sirve un nombre en español, por ejemplo encuesta
cli-cocreate-tools-mode = Forma de participar: synchronous (al mismo tiempo), asynchronous (cada quien a su ritmo) o both (de ambas formas)
cli-cocreate-tools-language = Con interfaz en este idioma: en, es, fr o ru (puede repetirse: deben estar todos)
cli-cocreate-tools-participants = Para este número de personas como mínimo
cli-cocreate-tools-free = Gratuitas para quien organiza
cli-cocreate-tools-open-source = De código abierto
cli-cocreate-tools-self-hosted = Pueden funcionar en un servidor propio
cli-cocreate-tools-hosted = Administradas por un proveedor: no hay que instalar nada
cli-cocreate-tools-low-bandwidth = Funcionan con conexión lenta
cli-cocreate-tools-phone = Permiten participar por teléfono
cli-cocreate-tools-sms = Permiten participar por SMS
cli-cocreate-tools-offline = Funcionan sin conexión permanente
cli-cocreate-tools-anonymous = Permiten participar sin dar el nombre
cli-cocreate-tools-breakout-rooms = Con salas para grupos pequeños
cli-cocreate-tools-polls = Con sondeos
cli-cocreate-tools-recording = Permiten grabar
cli-cocreate-tools-encrypted = Con posibilidad de cifrado de extremo a extremo
cli-cocreate-tools-search = Con estas palabras en el nombre, el tipo o la descripción
cli-cocreate-tools-include-unknown = Mostrar también aquellas de las que faltan datos
cli-cocreate-tools-include-discontinued = Mostrar también las que cerraron o ya no reciben mantenimiento
cli-cocreate-tools-sort = Ordenar por name (nombre), category (tipo) o participants (participantes)
cli-cocreate-tools-sources = Indicar dónde se leyeron los datos de cada una
cli-cocreate-tools-examples =
    cocreate tools --stage consulta --free --open-source
    cocreate tools --category video-meeting --participants 120
    cocreate tools show jitsi-meet
    cocreate tools match --plan cocreate-plan.yaml

cli-cocreate-tools-show-about = Mostrar todo lo que se sabe de una herramienta
cli-cocreate-tools-show-id = Su identificador o su nombre
cli-cocreate-tools-show-sources = Indicar dónde se leyeron sus datos

cli-cocreate-tools-match-about = Ordenar las herramientas según un plan y explicar los motivos
cli-cocreate-tools-match-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-tools-match-stage = Solo herramientas para esta etapa
cli-cocreate-tools-match-limit = Cuántas mostrar (si se omite: 10)

cli-cocreate-examples-about = Consultar casos nacionales y locales
cli-cocreate-examples-id = Mostrar todo sobre este
cli-cocreate-examples-country = De este país, por nombre o código de dos letras (puede repetirse: basta con uno de ellos)
cli-cocreate-examples-region = De esta región: africa-and-middle-east, americas, asia-pacific o europe
cli-cocreate-examples-stage = Sobre esta etapa: prepare, identify, prioritize, draft, consult, implement o monitor
cli-cocreate-examples-level = Que alcanzaron este nivel: inform, consult, involve, collaborate o empower
cli-cocreate-examples-tool = Que usaron esta herramienta
cli-cocreate-examples-year = De este año o estos años: 2020, 2018..2020, 2020.. o ..2019
cli-cocreate-examples-search = Con estas palabras en el lugar, las herramientas o el texto
cli-cocreate-examples-include-unknown = Mostrar también aquellos de los que faltan datos
cli-cocreate-examples-plan = Poner primero lo más cercano a este plan, con el porqué, y señalar lo que expondría a personas en riesgo
cli-cocreate-examples-sources = Indicar de dónde sale y qué está verificado
cli-cocreate-examples-examples =
    cocreate examples --country MX
    cocreate examples --plan cocreate-plan.yaml
    cocreate examples --stage redacción --region americas --year 2020..
    cocreate examples ke-ogp-zoom-2020 --sources

cli-cocreate-standards-about = Consultar los estándares de participación y cocreación de OGP
cli-cocreate-standards-part = Un requisito (3.1), un estándar (3) o un capítulo, como deadlines (plazos), principles (principios), assessment (evaluación) o cycle (ciclo)
cli-cocreate-standards-edition = 2022 (vigente) o 2020 (referencia rápida ya sustituida)
cli-cocreate-standards-local = Las reglas de OGP Local
cli-cocreate-standards-stage = Lo que obliga en esta etapa: prepare, identify, prioritize, draft, consult, implement o monitor; también sirven los nombres en español, por ejemplo consulta (puede repetirse)
cli-cocreate-standards-plan = Contrastar un plan con los estándares: cómo está cada requisito que obliga a su miembro (sin nombre de archivo: cocreate-plan.yaml)
cli-cocreate-standards-strict = Terminar con el código de salida 1 si hay un requisito incumplido
cli-cocreate-standards-sources = Indicar en qué se basa cada afirmación, con su código y sus direcciones
cli-cocreate-standards-examples =
    cocreate standards
    cocreate standards 3.1 --sources
    cocreate standards --stage consulta
    cocreate standards plazos
    cocreate standards --edition 2020
    cocreate standards --plan cocreate-plan.yaml --strict

cli-cocreate-timeline-about = Mostrar las fechas de un plan y lo que no encaja
cli-cocreate-timeline-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-timeline-plain = Listar los días sin dibujo, como conviene a los lectores de pantalla
cli-cocreate-timeline-format = table, markdown, html, docx, json, yaml, csv, ics (para un calendario) o svg (una imagen)
cli-cocreate-timeline-examples =
    cocreate timeline
    cocreate timeline --format ics > fechas.ics
    cocreate timeline --plan cocreate-plan.yaml --format svg > fechas.svg

cli-cocreate-levels-about = Consultar los cinco niveles de participación
cli-cocreate-levels-level = Un nivel: inform (informar), consult (consultar), involve (involucrar), collaborate (colaborar) o empower (empoderar)
cli-cocreate-levels-sources = Indicar en qué se basa cada afirmación, con su código y sus direcciones
cli-cocreate-levels-examples =
    cocreate levels
    cocreate levels involucrar --sources

cli-cocreate-resources-about = Buscar más lecturas y ayuda
cli-cocreate-resources-id = Mostrar todo sobre este
cli-cocreate-resources-topic = Sobre este tema, por ejemplo moderación o virtual-meetings (puede repetirse: basta con uno de ellos)
cli-cocreate-resources-kind = De este tipo, por ejemplo manual o partner
cli-cocreate-resources-language = En este idioma, por nombre o código
cli-cocreate-resources-stage = Para esta etapa: prepare, identify, prioritize, draft, consult, implement o monitor
cli-cocreate-resources-search = Con estas palabras en el título, el nombre de quien lo publica o el texto
cli-cocreate-resources-include-unknown = Mostrar también aquellos de los que faltan datos
cli-cocreate-resources-include-general = Con --stage, mostrar también los que sirven para todas las etapas
cli-cocreate-resources-sources = Indicar qué está verificado
cli-cocreate-resources-examples =
    cocreate resources --topic moderación --language español
    cocreate resources --stage redacción --include-general
    cocreate resources security-in-a-box

cli-cocreate-glossary-about = Consultar un término en todos los idiomas
cli-cocreate-glossary-term = El término en cualquier idioma, u otra forma de él
cli-cocreate-glossary-topic = Sobre este tema: ogp, participation, stage, method, inclusion, meeting o safety
cli-cocreate-glossary-search = Con estas palabras en sus formas o en su significado
cli-cocreate-glossary-sources = Indicar qué formas se vieron en una fuente, y en cuál
cli-cocreate-glossary-examples =
    cocreate glossary réponse motivée
    cocreate glossary --topic stage
    cocreate glossary MRI --sources

cli-cocreate-write-about = Escribir un texto que el proceso necesita, con las respuestas del plan
cli-cocreate-write-kind = Qué texto, por ejemplo aviso o invitación (si se omite: los enumera)
cli-cocreate-write-plan = El archivo del plan (si se omite: cocreate-plan.yaml, donde lo haya)
cli-cocreate-write-meeting = Para esta reunión del plan, por su nombre (si se omite: la próxima)
cli-cocreate-write-also = Poner al lado lo mismo en este idioma (se puede repetir: tres idiomas o más van uno tras otro)
cli-cocreate-write-output = Escribir en este archivo, en el formato que indica su extensión
cli-cocreate-write-force = Reemplazar el archivo si existe
cli-cocreate-write-examples =
    cocreate write
    cocreate write aviso
    cocreate write invitación > invitacion.md
    cocreate write report-back --output respuesta.html
    cocreate write notice --lang es --also en --output aviso.docx

cli-cocreate-export-about = Pasar el plan a un documento para otra persona
cli-cocreate-export-plan = Archivo del plan (si se omite: cocreate-plan.yaml)
cli-cocreate-export-reader = Quién lo leerá: support-unit, team (el equipo), public (el público) o review (pruebas por requisito)
cli-cocreate-export-also = Añadir lo mismo en este idioma a continuación (se puede repetir)
cli-cocreate-export-format = markdown, html, docx, ics, json, yaml o csv (si se omite, según la terminación de --output)
cli-cocreate-export-output = Dónde guardarlo (si se omite, aparece en pantalla); para review, también una carpeta/ con un índice para publicar
cli-cocreate-export-force = Reemplazar el archivo si ya existe
cli-cocreate-export-with-notes = Incluir también las notas del equipo, que sin esta opción se omiten
cli-cocreate-export-with-names = Decir quién está detrás de las respuestas, aunque alguien pueda correr peligro
cli-cocreate-export-why = Decir de cada tarea qué respuestas y qué regla la causaron
cli-cocreate-export-anyway = Publicar incluso lo que podría llevar hasta una persona (--for public)
cli-cocreate-export-examples =
    cocreate export --for support-unit --lang fr --format html --output plan.html
    cocreate export --for public --lang es --also en --output publico.html
    cocreate export --for review --output repositorio/

cli-cocreate-guide-about = Para quienes editan la guía
cli-cocreate-guide-check-about = Señalar todos los errores de una guía
cli-cocreate-guide-check-folder = Carpeta de la guía
cli-cocreate-guide-path-about = Indicar de dónde proviene la guía
cli-cocreate-guide-schema-about = Mostrar el esquema (JSON Schema) de los archivos de la guía, para editores de texto
cli-cocreate-guide-schema-module = Solo el de este módulo

cli-cocreate-help-about = Mostrar la ayuda de un comando
cli-cocreate-help-command = El comando

cli-cocreate-stage-about = Leer los consejos para una etapa de la cocreación
cli-cocreate-stage-stage = La etapa: prepare, identify, prioritize, draft, consult, implement o monitor, o su nombre en español (si se omite: todas, en breve)
cli-cocreate-stage-section = Solo esto: when, principles, approaches, requirements, cautions, tools, examples o resources; también sirve el nombre en español, por ejemplo precauciones
cli-cocreate-stage-level = Solo los enfoques que pueden alcanzar este nivel: inform, consult, involve, collaborate o empower
cli-cocreate-stage-plan = Descartar lo que no corresponde a este plan (si se omite: cocreate-plan.yaml, si existe)
cli-cocreate-stage-all = Mostrar todo, diga lo que diga el plan
cli-cocreate-stage-sources = Indicar en qué se basa cada afirmación, con su código y sus direcciones
cli-cocreate-stage-examples =
    cocreate stage draft
    cocreate stage identify --section approaches --level involve

cli-cocreate-meeting-about = Preparar y conducir bien una reunión virtual
cli-cocreate-meeting-examples =
    cocreate meeting tips --phase during --size 120
cli-cocreate-meeting-plan-about = Planificar una reunión: agenda, personas, tareas y textos
cli-cocreate-meeting-plan-name = Nombre de la reunión, por ejemplo arranque (si se omite: la única que hay)
cli-cocreate-meeting-plan-answers = Tomar las respuestas de un archivo (- para la entrada estándar) en lugar de preguntar
cli-cocreate-meeting-plan-plan = El archivo del plan al que pertenece (si se omite: cocreate-plan.yaml)
cli-cocreate-meeting-plan-plain = Preguntar en líneas numeradas sencillas, aptas para lectores de pantalla
cli-cocreate-meeting-plan-examples =
    cocreate meeting plan arranque
    cocreate meeting plan arranque --answers reunion.yaml

cli-cocreate-meeting-show-about = Mostrar lo preparado para una reunión: agenda, funciones, tareas y plataformas
cli-cocreate-meeting-show-name = Nombre de la reunión, por ejemplo arranque (si se omite: la única que hay)
cli-cocreate-meeting-show-plan = El archivo del plan al que pertenece (si se omite: cocreate-plan.yaml)
cli-cocreate-meeting-show-examples =
    cocreate meeting show arranque
    cocreate meeting show arranque --format json

cli-cocreate-meeting-export-about = Guardar los documentos que se entregan para una reunión
cli-cocreate-meeting-export-name = Nombre de la reunión, por ejemplo arranque (si se omite: la única que hay)
cli-cocreate-meeting-export-plan = El archivo del plan al que pertenece (si se omite: cocreate-plan.yaml)
cli-cocreate-meeting-export-reader = Quién lo leerá: host (quien conduce), participants (participantes) o minutes (para el acta)
cli-cocreate-meeting-export-also = Poner al lado lo mismo en este idioma (se puede repetir: tres idiomas o más van uno tras otro)
cli-cocreate-meeting-export-format = markdown, html, docx, json, yaml, csv o ics (si se omite, según la terminación de --output)
cli-cocreate-meeting-export-output = Dónde escribirlo (si se omite: la pantalla)
cli-cocreate-meeting-export-force = Reemplazar el archivo si existe
cli-cocreate-meeting-export-examples =
    cocreate meeting export arranque --for participants --lang es --also en --output invitacion.docx
    cocreate meeting export arranque --for minutes

cli-cocreate-meeting-tips-about = Leer consejos para reuniones virtuales
cli-cocreate-meeting-tips-part = Sobre esto: hosting, breakouts, sharing, deciding, platform, forum, hybrid, accessibility, interpretation, security o afterwards; también sirve el nombre en español, por ejemplo seguridad
cli-cocreate-meeting-tips-phase = Para este momento: weeks-before (semanas antes), days-before (días antes), during (durante) o after (después)
cli-cocreate-meeting-tips-size = Para una reunión de tantas personas
cli-cocreate-meeting-tips-setting = Para reuniones abiertas (open) o por invitación (invited)
cli-cocreate-meeting-tips-aim = Para reuniones que toman una decisión (decision) o que son de intercambio (exchange)
cli-cocreate-meeting-tips-plan = Descartar lo que no corresponde a este plan
cli-cocreate-meeting-tips-meeting = Descartar lo que no corresponde a esta reunión del plan
cli-cocreate-meeting-tips-search = Con estas palabras
cli-cocreate-meeting-tips-sources = Indicar en qué se basa cada consejo, con su código y sus direcciones
cli-cocreate-meeting-tips-examples =
    cocreate meeting tips --phase during --size 120
    cocreate meeting tips --part breakouts,deciding

cli-cocreate-search-about = Buscar palabras en todo el contenido
cli-cocreate-search-words = Qué buscar; no importan las terminaciones, los acentos ni las mayúsculas
cli-cocreate-search-limit = Cuántos resultados mostrar (si se omite: 12)
cli-cocreate-search-examples =
    cocreate search acoso
    cocreate search actas del foro

cli-cocreate-about-about = Qué es, para quién y en qué se basa

# Options that mean the same in many commands.
cli-shared-format = table, { $formats }
cli-shared-separator = csv: qué separa las celdas: comma (coma), semicolon (punto y coma) o tab (si se omite, lo que esperan las hojas de cálculo en su idioma)
cli-shared-byte-order-mark = csv: comenzar con la marca por la que las hojas de cálculo reconocen los acentos
cli-shared-paper = html, docx: a4 o letter (carta); si se omite, lo usual en el país del plan

cli-cocreate-completions-about = Mostrar el script con el que su shell completa lo que usted escribe
cli-cocreate-completions-shell = bash, elvish, fish, powershell o zsh
cli-cocreate-completions-examples =
    # bash: desde ahora, en cada terminal
    echo 'source <(cocreate completions bash)' >> ~/.bashrc

cli-cocreate-man-about = Mostrar el manual, una página por comando, en el formato que lee man
cli-cocreate-man-command = La página de este comando (si se omite: todo el manual, o su primera página)
cli-cocreate-man-output = Guardar las páginas en esta carpeta
cli-cocreate-man-force = Reemplazar las páginas que ya existan
