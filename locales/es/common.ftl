### Words that several commands use.

common-yes = sí
common-no = no
common-unknown-yet = aún no se sabe
common-side-government = gobierno
common-side-civil-society = sociedad civil
common-side-both = gobierno y sociedad civil en conjunto
# The name of a value that follows.
common-label = { $name }:
common-more = -- Enter: seguir, q: terminar --
