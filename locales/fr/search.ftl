### `cocreate search`.

search-title = Recherche : { $sought }
search-found = Résultats
search-hit = { $place } : { $title }
search-none = Rien dans cette langue ne contient « { $sought } ».
search-none-hint = Essayez un autre mot, ou moins de mots.
search-elsewhere = Résultats dans une autre langue ({ $language }, { $code }) :
search-more = { $shown ->
        [one] Seul le meilleur résultat sur { $total } est affiché.
       *[other] Les { $shown } meilleurs résultats sur { $total } sont affichés.
    } Tous : --limit { $most }
search-column-place = Où
search-column-title = Quoi
search-column-command = Commande

search-in-commands = Commande
search-in-advice = Conseil pour une étape
search-in-examples = Exemple
search-in-glossary = Glossaire
search-in-texts = Textes
search-in-items = Liste de contrôle
search-in-levels = Niveau de participation
search-in-meetings = Conseil pour les réunions
search-in-questions = Question
search-in-resources = Ressource
search-in-rules = Constat
search-in-stages = Étape
search-in-standards = Normes
search-in-tools = Outil
