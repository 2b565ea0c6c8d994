### `cocreate stage`.

stage-title = Las etapas de la cocreación
stage-lead = Siete etapas, desde la preparación del proceso hasta la evaluación del plan. En la práctica se superponen, y la priorización puede surgir en cualquier momento.
stage-order = En orden
stage-column-stage = Etapa
stage-column-purpose = Propósito
stage-column-section = Apartado
stage-column-text = Consejo
stage-column-takes = Qué requiere

stage-section-when = Cuándo conviene lo virtual
stage-section-principles = Principios
stage-section-approaches = Enfoques
stage-section-requirements = Requisitos de los estándares de OGP
stage-section-cautions = Precauciones
stage-section-tools = Tipos de herramientas
stage-section-examples = Ejemplos
stage-section-resources = Para saber más

stage-fits = Conviene
stage-does-not-fit = No conviene
stage-technology-low-tech = De baja tecnología
stage-technology-ready-made = Listos para usar
stage-technology-advanced = Avanzados
stage-companion = Complemento
stage-before = Hasta 2021
stage-takes = { $money ->
    [none] Nivel máximo: { $level }. Requiere aproximadamente { $people } durante { $weeks } y no tiene costo.
    [low] Nivel máximo: { $level }. Requiere aproximadamente { $people } durante { $weeks } y cuesta poco.
    [medium] Nivel máximo: { $level }. Requiere aproximadamente { $people } durante { $weeks } y tiene un costo moderado.
   *[high] Nivel máximo: { $level }. Requiere aproximadamente { $people } durante { $weeks } y necesita un presupuesto propio.
}
stage-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
stage-weeks = { $count ->
    [one] 1 semana
   *[other] { $count } semanas
}

# What takes the place of a stage's own advice, as by the plan nothing of that is left to do.
stage-instead = En su lugar, según su plan
# The rules of a local member.
stage-section-rules-local = Reglas de OGP Local
stage-aside-all = { $count ->
    [one] El único consejo propio de esta etapa
   *[other] Los { $count } consejos propios de esta etapa
}, con sus herramientas y ejemplos
stage-aside = No corresponde según su plan
stage-aside-answers = Su plan indica otra cosa. { $answers }
stage-aside-kinds = Ninguna herramienta de estos tipos sirve para su plan.
stage-aside-staff = Requiere { $people ->
    [one] 1 persona
   *[other] { $people } personas
} durante { $weeks ->
    [one] 1 semana
   *[other] { $weeks } semanas
}, y usted cuenta con { $staff ->
    [one] 1 persona
   *[other] { $staff } personas
}.
stage-aside-time = Requiere { $weeks ->
    [one] 1 semana
   *[other] { $weeks } semanas
}, y según su plan el trabajo con la gente va del { $begins } al { $ends }.
stage-example-exposes = { $example } (no copie sus canales: permitirían ver o rastrear a quien participa)
stage-tools-expose = { $kind } (no para las personas en riesgo: permitiría verlas, oírlas o rastrearlas)
stage-below-promise = Su plan promete el nivel { $promised }: combine este enfoque con otro que lo alcance.
stage-promise-unkept = Su plan promete el nivel { $promised }, y ninguno de los enfoques que quedan aquí lo alcanza: busque tiempo, apoyo o una forma segura para uno que lo alcance, o prometa menos.
stage-nothing-left = Su plan no tiene medios para ningún enfoque de esta etapa. El que menos pide es «{ $name }»: { $people } durante { $weeks }. Busque apoyo o haga una parte en más tiempo.
stage-level-left-out = { $count ->
    [one] Se omite 1 enfoque que no alcanza el nivel { $level }.
   *[other] Se omiten { $count } enfoques que no alcanzan el nivel { $level }.
}
