### Errors: what happened, and what to try next.

# $name is the nearest valid name.
error-nearest = ¿Quiso decir «{ $name }»?
error-nearest-called = ¿Quiso decir «{ $name }» ({ $title })?
error-several = ¿Cuál de estos: { $names }?
error-allowed = Opciones válidas: { $names }.

error-language-unknown = cocreate no está disponible en «{ $name }».
error-language-unknown-hint = Elija uno de estos idiomas: { $known }.

error-usage-help = Vea qué se puede escribir: cocreate --help
error-usage-help-command = Vea qué se puede escribir: { $command } --help
error-usage-suggested = ¿Quiso decir «{ $suggested }»?
error-usage-unknown-argument = Este comando no admite { $argument }.
error-usage-unknown-command = No existe el comando { $command }.
error-usage-missing-command = Falta un comando.
error-usage-missing-argument = Falta indicar: { $argument }
error-usage-twice = { $argument } aparece dos veces.
error-usage-conflict = { $argument } y { $other } no se pueden usar a la vez.
error-usage-missing-value = { $argument } necesita un valor.
error-usage-bad-value = «{ $value }» no es un valor válido para { $argument }.
error-usage-too-many-values = { $argument } no lleva ningún valor: sobra «{ $value }».
error-usage-not-utf8 = La línea de comandos contiene caracteres que no son UTF-8.
error-usage-other = No se entiende la línea de comandos.
error-usage-number-hint = Escriba un número entero mayor que cero, solo con cifras, por ejemplo 1200.
error-usage-date-hint = Escriba año-mes-día, por ejemplo 2027-01-31.
error-usage-years-hint = Escriba un año o un intervalo: 2020, 2018..2020, 2020.. o ..2019.

error-io-not-found = No se encontró el archivo o la carpeta { $path }.
error-io-not-found-hint = Revise el nombre y la carpeta.
error-io-permission = Usted no tiene permiso para leer o escribir { $path }.
error-io-read-only = { $path } está en un disco en el que no se puede escribir.
error-io-permission-hint = Elija una carpeta suya, por ejemplo la de documentos, o pida permiso para escribir en esta.
error-io-full = No queda espacio para escribir { $path }. Lo que había antes sigue igual.
error-io-full-hint = Libere espacio o elija una carpeta de otro disco, y vuelva a intentarlo.
error-io-folder = { $path } es una carpeta, no un archivo.
error-io-folder-hint = Indique un archivo en ella, por ejemplo { $example }.
error-io-no-folder = { $path } es un archivo, no una carpeta.
error-io-no-folder-hint = Indique una carpeta.
error-io-device = Windows reserva el nombre { $path } para un dispositivo: allí no se podría guardar nada.
error-io-device-hint = Elija otro nombre.
error-io-name = { $path } no puede ser aquí el nombre de un archivo: es demasiado largo o contiene algo no permitido.
error-io-name-hint = Elija un nombre más corto, de letras, cifras y guiones.
error-io-in-use = Otro programa tiene ocupado { $path }.
error-io-in-use-hint = Ciérrelo allí e inténtelo de nuevo.
error-io-unreachable = No se puede acceder en este momento a la unidad donde está { $path }.
error-io-unreachable-hint = Compruebe la conexión o trabaje con una copia en su propio disco.
error-io-faulty = El disco donde está { $path } comunica un fallo, o devuelve algo distinto de lo escrito.
error-io-faulty-hint = Copie sus archivos en otro disco y continúe allí.
error-io-circle = { $path } es un enlace que da vueltas en círculo.
error-io-circle-hint = Indique el archivo mismo.
error-io-many-files = No se pudo abrir { $path }: hay demasiados archivos abiertos.
error-io-many-files-hint = Cierre algunos programas e inténtelo de nuevo.
error-io-memory = No hay memoria suficiente para leer o escribir { $path }.
error-io-unsupported = El disco donde está { $path } no admite esta operación.
error-io-other = El sistema no permitió leer o escribir { $path } (código del sistema: { $code }).
error-io-other-hint = Pruebe con otra carpeta u otro disco.
error-output = No se pudieron escribir los resultados en el lugar indicado.
error-output-hint = Si van a un archivo, compruebe si el disco está lleno o elija otro lugar.

error-file-too-large = { $path } supera los { $most } MB: no es un archivo de cocreate.
error-file-too-large-hint = Compruebe que indicó el archivo correcto.
error-file-faults = { $count ->
    [one] Hay un error en { $path }. El archivo quedó como estaba.
   *[other] Hay { $count } errores en { $path }. El archivo quedó como estaba.
}
error-file-faults-hint = Corrija en un editor de texto las líneas señaladas arriba y vuelva a intentarlo.
error-and-more = { $count ->
    [one] … y uno más.
   *[other] … y { $count } más.
}
error-file-not-utf8 = no está en UTF-8 ni en UTF-16 con marca de orden de bytes: guarde el archivo en UTF-8
error-file-syntax = no es YAML válido: revise la sangría, los dos puntos y las comillas de esta línea y de la anterior
error-file-tab = empieza con una tabulación: YAML pide espacios, por ejemplo dos por cada nivel
error-file-conflict-mark = hay una fusión de git sin terminar: deje uno de los dos lados y borre las líneas con { "<<<<<<<" }, { "=======" } y { ">>>>>>>" }
error-file-second-document = aquí empieza un segundo documento (---): deje un solo documento por archivo
error-file-too-much = tiene demasiado contenido o demasiados niveles para un archivo de cocreate: revise lo que empieza aquí
error-file-duplicate = aparece dos veces
error-file-unknown-field = no existe el campo «{ $found }».
error-file-unknown-value = aquí no se admite «{ $found }».
error-file-missing-field = falta el campo «{ $name }»
error-file-write-so = «{ $found }» no puede estar aquí. Escríbalo así: { $example }
error-file-wrong-kind = «{ $found }» no es del tipo esperado

error-plan-missing = No hay ningún plan en { $path }.
error-plan-missing-hint = Haga uno con cocreate plan o indique cuál es con --plan ARCHIVO.
error-plan-busy = { $path } ya está abierto en otra ventana de cocreate.
error-plan-busy-by = { $path } ya está abierto en otra ventana de cocreate ({ $who }).
error-plan-busy-process = proceso { $number }
error-plan-busy-hint = Termine primero allí o use otro archivo: cocreate plan OTRO.yaml
error-plan-read-only = { $path } es de solo lectura y se ha dejado como estaba.
error-plan-read-only-hint = Quítele la protección o trabaje en una copia con otro nombre: cocreate plan OTRO.yaml
error-plan-would-be-too-large = { $path } pasaría de { $most } MB, y cocreate no lee archivos mayores.
error-plan-would-be-too-large-hint = Acorte lo que se añadió a mano e inténtelo de nuevo.
error-plan-no-file = { $path } es un dispositivo o una tubería (pipe): allí no se puede guardar un plan.
error-plan-no-file-hint = Indique un archivo en una carpeta suya.
error-plan-lock-in-the-way = cocreate no puede bloquear { $path }: { $lock } lo impide y no es un archivo.
error-plan-lock-in-the-way-hint = Quítelo de ahí e inténtelo de nuevo.
error-plan-not-readable = Lo que se iba a guardar en { $path } no se pudo volver a leer. El archivo quedó como estaba.
error-plan-not-readable-hint = Es un fallo de cocreate. Responda con otras palabras e informe a sus autores de qué pregunta era; no les envíe la respuesta.
error-plan-changed = Otro programa cambió { $path } mientras cocreate lo tenía abierto; el archivo quedó como ese programa lo dejó.
error-plan-changed-hint = Sus respuestas están en { $saved }. Compare los dos archivos y conserve lo que necesite.
error-plan-newer = se hizo con una versión más reciente de cocreate (formato { $found }; esta versión lee hasta el { $known }): instale la última versión
error-plan-newer-hint = Ábralo con una versión más reciente de cocreate: aquí no se puede leer lo que contiene.
error-plan-not-a-plan = no es un plan de cocreate: debe empezar por «cocreate: 1»
error-plan-not-a-plan-hint = Indique el archivo correcto, o empiece un plan con otro nombre: cocreate plan OTRO.yaml
error-plan-empty = el archivo está vacío
error-plan-empty-hint = Si allí había un plan, recupere una copia. Para empezar uno nuevo, borre antes el archivo.
error-plan-list-of-items = esto es una lista, como en planes anteriores. Ahora cada tarea va bajo su propio identificador, así: { $example }
error-plan-unknown-id = «{ $found }» no existe en esta guía.
error-plan-wrong-part = { $question } va debajo de «{ $part }:». Escríbalo así: { $example }

# Qué hay en el disco después de un error; se dice a continuación.
error-saved-before = El último cambio no se guardó; todo lo anterior sí.
error-saved-nothing = Todavía no se ha guardado nada.

# Other names under which commands and options are looked for in this language: own = others | own = others.
error-also-commands = plan = planificar, entrevista | questions = preguntas, pregunta | tools = herramientas, herramienta, catálogo | stage = etapa, etapas, fase | meeting = reunión, reuniones | examples = ejemplos, ejemplo, casos | resources = recursos, recurso | glossary = glosario, términos | standards = estándares, normas, requisitos | timeline = fechas, cronograma | levels = niveles, nivel | search = buscar, búsqueda | about = acerca | write = escribir, redactar, texto, textos | export = exportar, documento | guide = guía | help = ayuda
error-also-options = level = nivel | stage = etapa | free = gratis, gratuita, gratuito | open-source = código-abierto | category = categoría | language = idioma | participants = participantes, personas | format = formato | sources = fuentes | search = buscar | country = país | region = región | year = año | topic = tema | kind = tipo | date = fecha | output = salida, archivo | answers = respuestas | with-notes = con-notas | phone = teléfono | encrypted = cifrado | recording = grabación | offline = sin-conexión | limit = límite | full = completo | force = forzar | help = ayuda
