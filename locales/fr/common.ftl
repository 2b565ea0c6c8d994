### Words that several commands use.

common-yes = oui
common-no = non
common-unknown-yet = on ne sait pas encore
common-side-government = gouvernement
common-side-civil-society = société civile
common-side-both = gouvernement et société civile ensemble
# The name of a value that follows.
common-label = { $name } :
common-more = -- Entrée : suite, q : arrêter --
