### `cocreate search`.

search-title = Búsqueda: { $sought }
search-found = Resultados
search-hit = { $place }: { $title }
search-none = En este idioma no aparece «{ $sought }».
search-none-hint = Pruebe con otra palabra o con menos palabras.
search-elsewhere = Esto es lo que hay en otro idioma ({ $language }, { $code }):
search-more = { $shown ->
        [one] Se muestra el mejor
       *[other] Se muestran los { $shown } mejores
    } de { $total } resultados. Todos: --limit { $most }
search-column-place = Dónde
search-column-title = Qué
search-column-command = Comando

search-in-commands = Comando
search-in-advice = Consejo para una etapa
search-in-examples = Ejemplo
search-in-glossary = Glosario
search-in-texts = Textos
search-in-items = Lista de tareas
search-in-levels = Nivel de participación
search-in-meetings = Consejo para reuniones
search-in-questions = Pregunta
search-in-resources = Recurso
search-in-rules = Qué se desprende de sus respuestas
search-in-stages = Etapa
search-in-standards = Estándares
search-in-tools = Herramienta
