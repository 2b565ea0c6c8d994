### `cocreate write`: textos que necesita un proceso.

write-title = Textos
write-lead = Cada uno se hace con las respuestas de su plan. Lo que falta va entre corchetes y se enumera al final, junto con lo que se le pide a un texto así.
write-kinds = Qué se puede escribir
write-column-text = Texto
write-column-use = Para qué sirve
write-before = { $name }: antes de publicar o enviar
write-delete = Esta sección es para usted y no forma parte del texto. Bórrela al final.
write-gaps = Lo que falta completar
write-no-gaps = Nada: todos los espacios están completos.
write-gaps-of-plan = Datos que pregunta el plan:
write-gap-asked = { $gap } ({ $command })
write-gaps-of-meeting = Datos de una reunión del plan ({ $command }):
write-gaps-by-hand = Datos que ninguna pregunta del plan recoge; escríbalos a mano:
write-gaps-withheld = Como alguien podría sufrir daños, lo que ustedes mismos escribieron sobre esto queda fuera. Añada a mano solo lo que no exponga a nadie:
write-asks = Qué se le pide a un texto así
write-open = Falta: { $gaps }
write-unsaid = El texto no lo dice.
write-without-plan = No hay ningún plan en esta carpeta, así que el texto tiene todos los espacios en blanco. Para hacer un plan: cocreate plan
write-not-found-hint = Todos los textos: cocreate write
