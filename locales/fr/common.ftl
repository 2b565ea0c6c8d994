### Words that several commands use.

common-yes = oui
common-no = non
common-unknown-yet = à préciser
common-side-government = administration
common-side-civil-society = société civile
common-side-both = administration et société civile ensemble
# The name of a value that follows.
common-label = { $name } :
common-more = -- Entrée : suite, q : arrêter --
