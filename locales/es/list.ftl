### Words that the lists share.

list-column-id = Identificador
list-facts = Datos
list-fact-stages = Etapas
list-fact-levels = Niveles de participación
list-unknown = no se sabe

# $filters is a list such as "12 (--free), 3 (--stage)".
list-left-out = Quedaron fuera: { $filters }.
list-left-out-unknown = { $count ->
    [one] Quizá { $count } más cumpla lo que pide, pero faltan datos ({ $filters }); para ver todo, añada --include-unknown.
   *[other] Quizá { $count } más cumplan lo que pide, pero faltan datos ({ $filters }); para ver todo, añada --include-unknown.
}
