### `cocreate plan`, apart from the questions themselves.

plan-saved =
    El plan está en { $path }. Lo siguiente:
      cocreate status --plan { $typed }
      cocreate tools match --plan { $typed }
      cocreate export --plan { $typed }
plan-stopped =
    Se detuvo aquí. { $answered ->
        [one] Hay una pregunta respondida
       *[other] Hay { $answered } preguntas respondidas
    } y { $left ->
        [one] falta una
       *[other] faltan { $left }
    }. Todo está guardado en { $path }. Para continuar:
      cocreate plan { $typed }
# Where the input ended before everything was asked.
plan-so-far = Hasta ahora
plan-so-far-answered = Respondido
plan-so-far-not-asked = Aún sin preguntar
plan-ended =
    La entrada terminó, así que de estas respuestas aún no se deduce nada. Todo está guardado en { $path }. Para continuar:
      cocreate plan { $typed }
plan-too-early =
    Guardado en { $path }. En cuanto indique el país y las etapas, recibirá recomendaciones. Para continuar:
      cocreate plan { $typed }
plan-answers-open = { $count ->
    [one] Una pregunta que le corresponde no tiene respuesta en ese archivo. Queda pendiente.
   *[other] { $count } preguntas que le corresponden no tienen respuesta en ese archivo. Quedan pendientes.
}
plan-answers-waiting = { $count ->
    [one] Se guarda, pero no cuenta: { $questions }. Con las respuestas actuales, esa pregunta no corresponde.
   *[other] Se guardan, pero no cuentan: { $questions }. Con las respuestas actuales, esas preguntas no corresponden.
}
plan-answers-not-taken = De ese archivo no se toma: { $parts }. Solo se toman el perfil, las respuestas y las notas.
plan-kept = Este plan contiene partes de la guía { $version }; esta es la guía { $ours }. Se conserva, aunque no se usa: { $kept }.
plan-fields-kept =
    { $count ->
        [one] Este campo se conserva en el plan, pero no se usa.
       *[other] Estos campos se conservan en el plan, pero no se usan.
    }

# Lo que salió bien, salvo una cosa.
plan-notice-no-lock = El disco donde está { $path } no admite bloqueos. Procure que nadie más trabaje en este plan al mismo tiempo.
plan-notice-permissions = No se pudieron conservar todos los permisos de { $path }. Compruebe quién puede leerlo ahora.
plan-notice-owner = No se pudieron conservar el usuario y el grupo propietarios de { $path }. Compruebe quién puede leerlo ahora.
plan-notice-other-names = { $path } tiene otro nombre (un enlace duro). Con ese nombre sigue el contenido anterior.

plan-from = { $answers ->
    [one] Se toma una respuesta de { $previous }. Lo que depende del ciclo se vuelve a preguntar.
   *[other] Se toman { $answers } respuestas de { $previous }. Lo que depende del ciclo se vuelve a preguntar.
 }
plan-from-unfinished = { $count ->
    [one] Una de sus tareas quedó sin hacer. Si el plan nuevo también la pide, se conserva quién la hace y lo que se anotó.
   *[other] { $count } de sus tareas quedaron sin hacer. Si el plan nuevo también las pide, se conserva quién las hace y lo que se anotó.
 }
plan-from-exists = { $path } ya contiene un plan, que se perdería.
plan-from-exists-hint = Indique un archivo que aún no exista: cocreate plan NUEVO --from ANTERIOR
plan-from-recommended = { $count ->
    [0] Ninguna es una recomendación de la revisión. Para anotar una: cocreate add "TEXTO" --recommendation
    [one] Una de ellas es una recomendación de la revisión.
   *[other] { $count } de ellas son recomendaciones de la revisión.
}
plan-older = Este plan se hizo con la guía { $version }; esta es la guía { $ours }. Lo nuevo para él:
plan-older-question = {"- "}una pregunta: { $title }
plan-older-item = {"- "}en la lista de tareas: { $title }
plan-older-rule = {"- "}según sus respuestas: { $title }
plan-older-nothing = {"- "}nada que afecte a este plan
plan-older-asked = Ahora solo se pregunta lo nuevo; con --full se pregunta también lo demás.
