### `cocreate meeting`.

meeting-tips-title = Consejos para reuniones virtuales
meeting-tips-lead = Qué hacer desde semanas antes de una reunión hasta después de ella. Indique cuántas personas serán, quién puede asistir y para qué se reúnen, y verá solo lo que corresponde.
meeting-tips-count = { $count ->
    [0] Ninguno de los { $total } consejos corresponde.
    [one] 1 de { $total } consejos.
   *[other] { $count } de { $total } consejos.
}
meeting-column-part = Parte
meeting-column-phase = Cuándo
meeting-column-only = Solo para
meeting-column-tip = Consejo
meeting-value-open = abierta
meeting-value-invited = invitación
meeting-value-decision = decisión
meeting-value-exchange = intercambio
meeting-size-from = a partir de { $from } personas
meeting-size-to = hasta { $to } personas
meeting-size-between = de { $from } a { $to } personas
meeting-only-open = reuniones abiertas
meeting-only-invited = reuniones por invitación
meeting-only-decision = reuniones que deciden
meeting-only-exchange = reuniones de intercambio
meeting-tip-only = ({ $applies }) { $text }
