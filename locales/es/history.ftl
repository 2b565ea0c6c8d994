### Cambios de un plan, y cómo se deshacen.

history-undo = Para deshacerlo: { $command }
history-taken-back = Se deshizo: { $change } ({ $date }).
history-taken-back-undated = Se deshizo: { $change }.
history-more = { $count ->
    [one] Se puede deshacer 1 cambio más: { $command }
   *[other] Se pueden deshacer { $count } cambios más: { $command }
}
history-nothing = No hay nada que deshacer en { $path }.
history-changed-since = No se deshizo nada: { $path } se modificó después por otra vía, como un editor o una fusión de git, y ese cambio se perdería.
history-changed-since-hint = Cambie la tarea misma (cocreate tick, cocreate plan), o recupere con git una versión anterior.
history-title = «{ $title }»
history-answer = la respuesta a «{ $question }»
history-note = la nota sobre «{ $question }»
history-answers-file = las respuestas de un archivo
history-meeting = la reunión «{ $name }»
history-items = lo indicado sobre { $items }
history-own-item = la tarea nueva { $item }
history-items-file = lo que un archivo indicaba sobre las tareas
history-tools = las herramientas para «{ $stage }»
history-title-of-log = Cambios que se pueden deshacer
history-column-on = Fecha
history-column-change = Qué se cambió
