### `cocreate levels`.

levels-title = Niveles de participación (espectro de IAP2)
levels-lead = Cuánto peso tiene el público en la decisión, de menos a más. Elija un nivel para cada etapa y no prometa más de lo que pueda cumplir.
# $id is what can be typed.
levels-level = { $number }. { $name } ({ $id })
levels-promise = La promesa
levels-asks = Qué le exige
levels-offline = En persona o con baja tecnología
levels-online = En línea
levels-usual-in = Lo habitual en estas etapas (consejo nuestro)
levels-notes = Acerca de la escala
levels-column-id = Identificador
levels-column-name = Nivel
levels-column-goal = Qué significa
levels-chart = Todas las palabras son nuestras. El cuadro original pertenece a IAP2, que exige permiso por escrito para copiarlo o adaptarlo: { $address }
