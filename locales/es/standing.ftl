### `cocreate status`: en qué punto están las tareas de un plan.

standing-overdue = Con retraso
standing-soon = Vence en dos semanas
standing-meetings-overdue = Con retraso: tareas de sus reuniones
standing-meetings = Para sus reuniones
standing-meeting = { $name }, { $date }
standing-why-meeting = Se desprende de las respuestas sobre la reunión.
standing-none = Ninguna tarea de este plan corresponde a lo indicado.
standing-item = { $title } [{ $id }]
standing-owner = Responsable: { $owner }
standing-shown = Tareas mostradas: { $shown } de { $items }.
standing-mark = Para marcar lo que se hizo: { $command }
standing-placeholder = <TAREA>
standing-no-answer = sin respuesta

standing-why = Por sus respuestas: { $answers }
standing-why-always = Forma parte de todo plan.
standing-why-date = La fecha se cuenta a partir de: { $date }
standing-why-set = La fecha la fijó usted.
standing-column-why = Por qué

# Lo que todavía cabe en una semana, o en tantos días.
standing-fits = Lo que todavía se puede hacer hasta el { $date }, en este orden
standing-nothing-due = De aquí al { $date } no vence nada.
standing-too-late = Lo que ya no puede hacerse a tiempo
# Blockers, in what still fits in a week.
standing-blockers = Lo que impide avanzar, sean cuales sean las fechas
standing-tell = Qué decir a la Unidad de Apoyo
standing-local-rule = OGP Local
standing-tell-missed = { $count ->
    [one] 1 tarea que OGP pide no se hizo a tiempo
   *[other] { $count } tareas que OGP pide no se hicieron a tiempo
}: { $items }. Lo decimos nosotros mismos, publicamos qué haremos en su lugar y para cuándo, y conservamos las pruebas.
standing-tell-at-risk = { $count ->
    [one] 1 requisito está en riesgo
   *[other] { $count } requisitos están en riesgo
}, y hasta ahora ninguno se ha incumplido.
standing-tell-on-time = Hasta ahora ningún requisito se ha incumplido ni está en riesgo.
standing-tell-unknown = { $count ->
    [one] Sobre un requisito todavía no hay datos.
   *[other] Sobre { $count } requisitos todavía no hay datos.
}
standing-tell-due = Nuestro plan prevé para OGP lo siguiente hasta el { $date }: { $items }.
standing-tell-nothing-due = De aquí al { $date } no vence nada más para OGP.
# More of a group than are shown.
standing-left-out = y { $count } más
standing-all = De las listas muy largas aquí solo se muestra la primera parte. Todas las tareas: { $command }
