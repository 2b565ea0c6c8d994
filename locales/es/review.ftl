### How each requirement stands, held to evidence: `cocreate standards --plan`.

review-lead = Cómo está cada requisito, según las pruebas.
review-lead-national = Las pruebas por requisito, tal como las lee el Mecanismo de Revisión Independiente (MRI).
review-lead-local = Las pruebas por regla, tal como las lee el ente local de monitoreo.
review-evidence-for = Pruebas: { $name }
review-not-published = No se escribió ninguna carpeta: quienes participan pueden correr peligro y los enlaces podrían llevar hasta ellos.
review-not-published-hint = Entregue las pruebas de forma confidencial, en un solo archivo: --output revision.html
review-count = { $state }: { $count }.
review-missed = Incumplidos
review-at-risk = En riesgo
review-unknown = Sin datos
review-elsewhere = En etapas que este plan no abarca
review-not-yet-due = Aún no vencen
review-met = Cumplidos
review-recommended = { $name } (recomendación)

# Since when and until when a requirement stands as it does.
review-missed-since = Incumplido desde el { $since }. Venció el { $due }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}.
review-late = Con retraso: algo venció el { $due }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}.
review-late-until = Con retraso: algo venció el { $due }, hace { $days ->
    [one] 1 día
   *[other] { $days } días
}. Todavía se puede cumplir hasta el { $until }.
review-at-risk-due = Conviene hacer algo a más tardar el { $due }; { $open ->
    [one] queda 1 tarea
   *[other] quedan { $open } tareas
} por hacer o por demostrar.
review-at-risk-until = Se puede cumplir hasta el { $until }; { $open ->
    [one] queda 1 tarea
   *[other] quedan { $open } tareas
} por hacer o por demostrar.
review-at-risk-answers = Ninguna fecha lo pone en riesgo, pero sus respuestas sí.
review-unknown-undated = Nada dice cuándo vence y nada demuestra que se cumpla.
review-unknown-elsewhere = Corresponde a etapas que este plan no abarca. Nada indica aquí cómo está.
review-not-yet-due-until = Vence por primera vez el { $until }.
review-not-yet-due-elsewhere = Corresponde a una etapa posterior.
review-met-since-until = Cumplido desde el { $since } y hasta el { $until }, cuando vence de nuevo.
review-met-since = Cumplido desde el { $since }.
review-met-until = Cumplido hasta el { $until }, cuando vence de nuevo.

review-too-late = Hecho fuera de plazo: «{ $title }», el { $date }.
review-next = Lo siguiente: { $title } ({ $timing })
review-next-waits = Lo siguiente: { $title } (aún sin fecha: falta «{ $date }»)
review-next-undated = Lo siguiente: { $title }
review-note-it = Cuando esté hecho: { $command }…
review-finding-alone = { $title }.
review-finding = { $title }. { $next }
review-shown = Pruebas de «{ $title }»:
review-shown-on = Pruebas de «{ $title }», tarea hecha el { $date }:
review-explained = Sin enlace, pero el plan anota un motivo para «{ $title }».
review-nothing-shown = Pruebas: ninguna todavía.
review-claim-done = No cuenta: «{ $title }» figura como hecha, pero nada lo demuestra.
review-claim-no-reason = No cuenta: «{ $title }» figura como no aplicable, pero no se anota el motivo.
review-claim-not-done = Todavía no cuenta: hay un enlace para «{ $title }», que no figura como hecha.
review-claim-answered = No cuenta: usted respondió «{ $label }: { $date }», pero nada lo demuestra.
review-sought-national = El MRI busca: { $sought }
review-sought-local = El ente local de monitoreo busca: { $sought }
review-what-counts = Un requisito se da por cumplido con un enlace o un motivo anotado en sus tareas, nunca solo con marcarlas.
review-rules = La regla completa: { $command }
review-strict = { $count ->
    [one] Hay 1 requisito incumplido: { $names }.
   *[other] Hay { $count } requisitos incumplidos: { $names }.
}

review-column-binding = Obligatorio
review-column-since = Desde
review-column-until = Hasta
review-column-next = Lo siguiente
review-column-done-on = Hecho el
review-column-explained = Resuelto con un motivo
review-column-claims = Afirmado, no cuenta
review-column-findings = Qué lo pone en riesgo
review-column-sought = Qué busca la revisión
review-column-standing = Cómo está
review-column-too-late = Hecho fuera de plazo
