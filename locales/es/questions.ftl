### `cocreate questions`.

questions-title = Preguntas
questions-column-id = Identificador
questions-column-ask = Pregunta
questions-column-first-pass = Primera ronda
questions-column-section = Sección
questions-column-short = Nombre breve
questions-column-help = Por qué lo preguntamos
questions-column-kind = Forma de la respuesta
questions-column-options = Opciones
questions-column-bounds = Límites
questions-column-required = Necesaria
questions-column-conditional = Condicional
questions-column-stored-in = Se guarda en
questions-count = { $count ->
    [one] Una pregunta.
   *[other] { $count } preguntas.
} Como formulario para imprimir: --format markdown. Como archivo para completar: --format yaml.
questions-form-title = Preguntas antes de llevar la cocreación a un espacio virtual
questions-form-lead = Marque lo que corresponda. «Aún no se sabe» también es una respuesta. Las preguntas condicionales se pueden dejar en blanco cuando no vengan al caso.
questions-form-head =
    Respuestas para cocreate. Escriba cada valor después de los dos puntos, en la misma línea.
    Donde haya una lista, el identificador de cada opción es lo que va antes de los dos puntos.
    Deje en blanco lo que quiera saltar; escriba unknown si aún no se sabe.
    Después: cocreate plan --answers ESTE-ARCHIVO
questions-required = Respuesta obligatoria.
questions-conditional = Condicional: solo si las respuestas anteriores lo piden.
questions-kind-yes-no = Sí o no (en un archivo: true o false).
questions-kind-one-of = Una sola opción (en un archivo: su identificador).
questions-kind-country = El código del país, de dos letras, por ejemplo PE (en un archivo: entre comillas rectas).
questions-kind-some-of = Una o más opciones (en un archivo: sus identificadores entre corchetes, por ejemplo [a, b]).
questions-kind-some-of-most = Hasta { $most } opciones (en un archivo: sus identificadores entre corchetes, por ejemplo [a, b]).
questions-kind-number = Un número entero ({ $unit }).
questions-kind-date = Una fecha: año-mes-día, por ejemplo 2027-01-31.
questions-kind-time = Una hora entre comillas, por ejemplo "14:30".
questions-kind-zones = Uno o más husos horarios entre corchetes, por ejemplo [America/Bogota, Europe/Madrid].
questions-kind-text = Un texto breve (en un archivo: entre comillas rectas).

# On paper.
questions-paper-one = Marque una.
questions-paper-country = El país.
questions-paper-some = Marque lo que corresponda.
questions-paper-some-most = Marque como máximo { $most }.
questions-paper-date = Una fecha: día, mes y año.
questions-paper-time = Una hora: horas y minutos.
questions-paper-zones = Cada huso horario, por su ciudad.
questions-paper-text = En pocas palabras.
