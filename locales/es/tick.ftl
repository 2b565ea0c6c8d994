### `cocreate tick`: qué se hizo, quién lo hace, qué lo demuestra.

tick-done = Hecha el { $date }: { $title }.
tick-done-undated = Hecha: { $title }.
tick-doing = Empezada: { $title }.
tick-todo = Por hacer: { $title }.
tick-not-applicable = No aplica: { $title }.
tick-unchanged = Sin cambios: { $title }.
tick-owner = Responsable: { $owner }.
tick-no-owner = Ya no figura ningún responsable.
tick-due = Plazo: { $date }, fijado por usted.
tick-evidence = Prueba: { $addresses }
tick-note = Nota: { $note }
tick-no-note = La nota se quitó.
tick-no-evidence = Responde al requisito mínimo { $rule } y todavía no cuenta: añada un enlace (--evidence) o aquello que lo demuestre (--note).
tick-no-evidence-local = Responde a una regla de OGP Local y todavía no cuenta: añada un enlace (--evidence) o aquello que lo demuestre (--note).
tick-not-yet = El { $date } todavía no ha llegado. Se anotó de todos modos; si fue un error, deshágalo.

tick-which = ¿Qué tarea?
tick-which-hint =
    Indique una o varias, por identificador o por palabras del título. Para verlas todas:
      cocreate status
tick-unknown = Ninguna tarea de este plan se llama «{ $name }».
tick-unknown-hint = Para verlas todas: cocreate status
tick-several = «{ $name }» puede ser más de una tarea; no se cambió nada.
tick-several-hint = Indique una de ellas por su identificador:
tick-set-aside = «{ $title }» no se desprende de las respuestas de este plan.
tick-set-aside-hint =
    Si su trabajo ha cambiado, cambie las respuestas: cocreate plan. O añada una tarea propia: cocreate add
tick-no-reason = Una tarea que no aplica necesita un motivo; no se cambió nada.
tick-no-reason-hint = Diga por qué: --note …
tick-address-hint = La prueba es una dirección que empieza por https:// o http://. Lo que no tiene dirección va en --note.
tick-on-hint = --on es el día en que algo se hizo.
tick-text-hint = Escriba una línea de { $most } letras como máximo, sin caracteres de control.
tick-pick = ¿Qué se hizo?
tick-pick-none = Nada
tick-pick-enough = Eso es todo
tick-nothing = No se cambió nada.

tick-added = Añadida: { $title } [{ $id }].
tick-add-empty = Una tarea propia necesita un texto; no se añadió nada.
tick-add-empty-hint = Diga qué hay que hacer: cocreate add "…"
tick-rule-of-local = Esa es una regla de OGP Local, y este plan es de un miembro nacional: la tarea no cuenta para ningún requisito.
tick-rule-of-national = Esa es una regla para miembros nacionales, y este plan es de un miembro local: la tarea no cuenta para ninguna regla.

tick-tools-chosen = Elegidas para «{ $stage }»: { $tools }.
tick-tools-removed = Ya no se eligen para «{ $stage }»: { $tools }.
tick-tools-unchanged = Nada que cambiar para «{ $stage }».
tick-tool-ruled-out = { $tool } queda descartada para este plan: { $reasons }.
tick-tool-refused = No se eligió nada.
tick-tool-refused-hint =
    Vea qué conviene: cocreate tools match. Si ya resolvió lo que la descarta, elíjala de todos modos con --anyway.
