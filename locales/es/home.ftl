### `cocreate` alone.

home-welcome =
    cocreate le ayuda a llevar un proceso de cocreación de OGP, la Alianza para
    el Gobierno Abierto, a un espacio virtual.

    Para empezar:
      cocreate plan            responda unas quince preguntas y obtenga su plan
      cocreate questions       vea antes las preguntas
      cocreate tools           explore herramientas de participación
      cocreate --help          todo lo demás

    Sus respuestas se quedan en un archivo de esta carpeta. No se envía nada a
    ninguna parte.
home-plan =
    Para continuar:
      cocreate plan            siga o cambie sus respuestas ({ $file })
      cocreate status          qué vence, qué tiene retraso y por qué
      cocreate tick            marque lo que se hizo
      cocreate tools match     herramientas ordenadas para este plan
      cocreate export          un documento para su contacto en la Unidad de Apoyo
