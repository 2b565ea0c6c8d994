### `cocreate standards`.

standards-standard = Estándar { $number }: { $name }
standards-label-standard = Estándar
standards-label-requirement = Requisito
standards-label-threshold = Umbral
standards-label-measure = Cómo medirlo
standards-label-evidence = Pruebas
standards-label-who = A quién le corresponde
standards-label-stages = Etapas
standards-label-further = Para ir más allá
standards-label-today = Hoy
# $requirement is a number with its name, such as "5.1 Open implementation".
standards-today-requirement = Hoy, { $requirement }
standards-column-number = Número
standards-column-id = Identificador
standards-column-chapter = Parte
standards-column-text = Qué dice
standards-column-when = Cuándo
standards-all-stages = todas

standards-threshold-permanent = en todo momento
standards-threshold-months-apart = { $number ->
    [one] al menos una vez al mes
   *[other] al menos una vez cada { $number } meses
}
standards-threshold-times-a-year = { $number ->
    [one] al menos una vez al año
   *[other] al menos { $number } veces al año
}
standards-threshold-times = { $number ->
    [one] al menos una vez
   *[other] al menos { $number } veces
}
standards-threshold-days-before = { $number ->
    [one] al menos 1 día antes del inicio
   *[other] al menos { $number } días antes del inicio
}
standards-threshold-long-enough = el tiempo suficiente según el método elegido
standards-threshold-during-development = mientras se elabora el plan

standards-who-member = Al miembro de OGP. La fuente no señala a nadie en particular, así que conviene acordar quién se encarga.
standards-who-forum-or-government = Al foro multisectorial donde lo hay; si no, al gobierno.

# $date is the name that the interview gives to one of the plan's dates.
standards-when = { $unit ->
    [days] { $count ->
        [one] 1 día
       *[other] { $count } días
    }
    [weeks] { $count ->
        [one] 1 semana
       *[other] { $count } semanas
    }
   *[months] { $count ->
        [one] 1 mes
       *[other] { $count } meses
    }
} { $direction ->
    [before] antes de
   *[after] después de
} «{ $date }»
standards-when-same-day = el día de «{ $date }»
standards-when-requirement = { $when } (requisito { $requirement })
standards-advice = Es un consejo, no una regla.

standards-in-detail = En detalle
standards-before = Lo que decía la referencia rápida de 2020
standards-superseded = Ya no rige: no contraste un plan con esto.
standards-in-force = Lo vigente: { $command }
standards-local-title = OGP Local
standards-local-lead = A los miembros locales no se les aplican los ocho requisitos nacionales. Tienen reglas propias, y un ente local de monitoreo informa sobre su cumplimiento.
standards-none = Nada de lo que hay aquí corresponde a lo que pidió.
standards-evidence-is-advice = Qué medir y qué pruebas conservar es consejo nuestro, tomado de la práctica, salvo que se indique otra cosa.
standards-one-in-full = Un requisito completo: { $command }
standards-more = Más sobre los estándares
