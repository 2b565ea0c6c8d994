### The interview.

interview-which-language = ¿En qué idioma?
interview-welcome = Cada respuesta se guarda al instante en { $path }. Puede parar cuando quiera y seguir después.
interview-welcome-back = Seguimos con { $path }. Cada respuesta se guarda al instante.
# $left is how many questions are still to come, the current one included.
interview-progress = { $section }: { $left ->
    [one] última pregunta
   *[other] quedan { $left } preguntas
}
interview-before = Su respuesta hasta ahora: { $answer }
interview-answered = Anotado: { $answer }
interview-your-answer = Su respuesta
interview-your-answers = Sus respuestas (una o más)
interview-your-answers-most = Sus respuestas ({ $most } como máximo)
interview-first = Esta es la primera pregunta.

interview-how-yes-no = Escriba sí o no.
interview-how-name = Escriba un nombre o su código de dos letras.
interview-how-one-of = Escriba un número.
interview-how-some-of = Escriba uno o más números, separados por comas.
interview-how-some-of-most = { $most ->
    [one] Escriba un número.
   *[other] Escriba hasta { $most } números, separados por comas.
}
interview-how-number = Un número entero ({ $unit })
interview-how-date = Una fecha, por ejemplo 31 de enero de 2027 o 2027-01-31
interview-how-time = Una hora, por ejemplo 14:30
interview-how-zones = Husos horarios por su ciudad, separados por comas; por ejemplo, Bogotá, Madrid
interview-lines-joined = Llegaron varias líneas a la vez: se toman como una sola respuesta. Una línea vacía la termina.
interview-how-text = Un texto breve

interview-commands =
    Además: ? explica, < vuelve atrás, > salta, ?? significa «aún no se sabe»,
    = revisa, + añade una nota, . guarda y termina.
interview-commands-short = (? explica, < vuelve, > salta, ?? no se sabe, = revisa, + nota, . termina)

# What can be typed instead of the signs, apart by commas. The first one is shown nowhere.
interview-word-explain = ayuda, explicar, explique, explicación
interview-word-back = atrás, volver, regresar, anterior
interview-word-skip = saltar, omitir, pasar, siguiente
interview-word-unknown = no sé, no lo sé, aún no sé, aún no lo sé, todavía no sé, todavía no lo sé, no se sabe, aún no se sabe, no sabemos, no lo sabemos, aún no lo sabemos, ni idea, no estoy seguro, no estoy segura, unknown
interview-word-review = revisar, repasar
interview-word-note = nota, anotar
interview-word-stop = parar, terminar, salir, guardar, cerrar
interview-word-yes = sí, si, s, claro, claro que sí, por supuesto, así es, verdadero, true
interview-word-no = no, n, claro que no, para nada, falso, false
# What says that none of the options holds.
interview-word-none = ninguno, ninguna, nada, ninguno de ellos, ninguna de ellas, ninguno de estos, ninguna de estas
# What people say before the name of a country, the longest first.
interview-word-leads = de la, de los, de las, del, de, los, las, la, el

interview-keys-select = (Muévase con las flechas y elija con Enter.)
interview-keys-multi = (Flechas para moverse, espacio para marcar, Enter para seguir. Esc: explicar, saltar, volver, nota, terminar.)
interview-keys-text = (Enter para seguir; Enter sin texto abre un menú: explicar, saltar, volver, nota, terminar.)
interview-menu = ¿Qué desea hacer? (Esc: volver a la pregunta)
interview-menu-explain = Explicar esta pregunta
interview-menu-unknown = Aún no lo sé
interview-menu-skip = Saltar esta pregunta por ahora
interview-menu-back = Volver a la pregunta anterior
interview-menu-note = Añadir una nota
interview-menu-review = Revisar y cambiar respuestas
interview-menu-stop = Guardar y terminar

interview-explain-option = - { $option }: { $text }
interview-note = Una nota sobre esta pregunta (Enter solo: ninguna). Queda en el archivo del plan; los documentos la muestran solo si usted lo pide.
interview-note-kept = Nota guardada en el archivo del plan.
interview-note-before = La nota hasta ahora: { $note }
interview-review = ¿Qué respuesta quiere cambiar?
interview-review-none = Ninguna: continuar
interview-review-others = Otra pregunta…
interview-review-section = ¿En qué parte está?
interview-review-question = ¿Qué pregunta?
interview-review-blank = sin respuesta
interview-review-line = { $question }: { $answer }
interview-next = { $count ->
    [0] Ya no quedan preguntas. ¿Qué desea hacer?
    [one] Primera ronda lista. Hay una pregunta más. ¿Qué desea hacer?
   *[other] Primera ronda lista. Hay hasta { $count } preguntas más. ¿Qué desea hacer?
}
interview-next-show = Ver qué se desprende de mis respuestas
interview-next-everything = Seguir con las demás preguntas: el plan será más preciso

interview-interrupted =
    Interrumpido. Sus respuestas están guardadas. Para continuar:
      cocreate { $typed }
interview-nothing-saved = No se guardó nada, porque no respondió ninguna pregunta.
interview-no-input = No se recibió ninguna respuesta: la entrada terminó antes de la primera.
interview-no-input-hint = También puede completar un archivo: cocreate questions --format yaml > respuestas.yaml y después cocreate plan --answers respuestas.yaml

interview-refuse-yes-no = «{ $found }» no sirve aquí. Responda sí o no.
interview-refuse-true-false = «{ $found }» no sirve aquí. Escriba true o false.
interview-refuse-option = «{ $found }» no es una de las opciones.
interview-refuse-option-numbers = Escriba un número del 1 al { $count }, o un nombre.
interview-refuse-option-norway = Para Noruega, escriba el código entre comillas rectas: "NO".
interview-refuse-too-many = { $most ->
    [one] Solo se puede elegir una opción.
   *[other] Se pueden elegir { $most } opciones como máximo.
}
interview-refuse-twice = «{ $found }» aparece dos veces.
interview-refuse-number = «{ $found }» no es un número entero. Escriba solo cifras, por ejemplo 120.
interview-refuse-range = { $found } queda fuera de los límites: de { $least } a { $most }.
interview-refuse-least = { $found } es demasiado poco: el mínimo es { $least }.
interview-refuse-most = { $found } es demasiado: el máximo es { $most }.
interview-refuse-date = «{ $found }» no es una fecha. Escriba año-mes-día, por ejemplo 2027-01-31.
interview-refuse-time = «{ $found }» no es una hora. Escriba horas y minutos, por ejemplo 14:30.
interview-refuse-zone = «{ $found }» no es un huso horario. Escriba el continente y la ciudad, por ejemplo Europe/Madrid.
interview-refuse-no-question = No existe esa pregunta.
interview-refuse-year = Aquí no puede tratarse del año { $found }: debe estar entre { $earliest } y { $latest }. Escríbalo con cuatro cifras, por ejemplo 2027-01-31.
interview-refuse-empty = Aquí tiene que haber algo escrito.
interview-refuse-long = Es demasiado largo: se admiten { $most } caracteres como máximo.
interview-refuse-hidden = El texto contiene un carácter oculto ({ $code }). Vuelva a escribirlo sin él.
interview-refuse-required = El plan no puede prescindir de esta respuesta.
interview-type-to-find = Escriba el comienzo de un nombre:
interview-which-is-meant = «{ $typed }»: ¿cuál de estos?
interview-none-of-these = Ninguno de estos
interview-choose-first = Primero elija una línea: con las flechas, con su número o con sus primeras letras.
interview-mark-first = Todavía no hay nada marcado: marque con la barra espaciadora y después pulse Enter. Para saltar la pregunta: >
interview-not-marked = «{ $option }» no está marcada. Márquela con la barra espaciadora o pulse Enter otra vez para seguir sin ella.
interview-no-such-line = Ninguna línea empieza por «{ $typed }». No se eligió nada.
interview-page = (página { $page } de { $pages })
interview-refuse-not-alone = «{ $option }» no puede ir junto con otras opciones: elíjala sola o quítela.
interview-keys-narrow = (Escriba letras y la lista se acorta. Flechas: moverse. Enter: elegir. Esc: explicar, saltar, volver, nota, terminar.)
