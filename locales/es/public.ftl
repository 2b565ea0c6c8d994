### `cocreate export --for public`: what everybody may read of a plan.

public-lead = Qué se prevé en este proceso de cocreación, cuándo y a cargo de quién.
public-about = Sobre este proceso
public-tasks = Qué se hará
public-tools = Dónde tendrá lugar
public-last-day = Último día para esta tarea: { $title }
public-status = Estado: { $status }
public-exposed = { $count ->
    [one] Esto se haría público y podría permitir que se identifique a una persona:
   *[other] Estos datos se harían públicos y podrían permitir que se identifique a una persona:
}
public-exposed-line = - { $place }: { $found } ({ $kind })
public-exposed-email = dirección de correo electrónico
public-exposed-telephone = número de teléfono
public-exposed-name = nombre que figura en el plan
public-exposed-hint = Quítelo del plan, o añada --anyway si la persona está de acuerdo en que se publique. No se ha escrito nada.
