### Un error del propio programa.

fault-what = cocreate tropezó con un error propio y se detuvo.
fault-saved = El archivo de su plan está íntegro. Contiene todas las respuestas y los cambios confirmados; solo puede faltar lo que se estaba haciendo en este momento.
fault-report = No se envió nada. Cuente, por favor, a quienes mantienen cocreate qué escribió usted y páseles esta línea; no les envíe un plan real:
