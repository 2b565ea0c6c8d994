### The interview.

interview-which-language = Quelle langue ?
interview-welcome = Chaque réponse est aussitôt enregistrée dans { $path }. Vous pouvez vous arrêter à tout moment et reprendre plus tard.
interview-welcome-back = Vous reprenez { $path }. Chaque réponse est aussitôt enregistrée.
# $left is how many questions are still to come, the current one included.
interview-progress = { $section } : { $left ->
    [one] encore { $left } question
   *[other] encore { $left } questions
}
interview-before = Votre réponse actuelle : { $answer }
interview-answered = Noté : { $answer }
interview-your-answer = Votre réponse
interview-your-answers = Vos réponses (une ou plusieurs)
interview-your-answers-most = Vos réponses ({ $most } au plus)
interview-first = Vous êtes à la première question.

interview-how-yes-no = Tapez oui ou non.
interview-how-name = Tapez le nom, ou le code à deux lettres.
interview-how-one-of = Tapez un numéro.
interview-how-some-of = Tapez un ou plusieurs numéros, séparés par des virgules.
interview-how-some-of-most = { $most ->
    [one] Tapez un seul numéro.
   *[other] Tapez au plus { $most } numéros, séparés par des virgules.
}
interview-how-number = Un nombre entier ({ $unit })
interview-how-date = Une date, par exemple 31 janvier 2027 ou 2027-01-31
interview-how-time = Une heure, par exemple 14:30
interview-how-zones = Des fuseaux horaires par leur ville, séparés par des virgules ; par exemple Abidjan, Paris
interview-lines-joined = Plusieurs lignes sont arrivées d'un coup : elles forment une seule réponse. Une ligne vide y met fin.
interview-how-text = Un texte court

interview-commands =
    Et aussi : ? explique, < revient en arrière, > passe,
    ?? répond « à préciser », = permet de revoir les réponses,
    + ajoute une note, . enregistre et arrête.
interview-commands-short = (? explique, < revient, > passe, ?? à préciser, = revoit, + note, . arrête)

# What can be typed instead of the signs, apart by commas. The first one is shown nowhere.
interview-word-explain = aide, expliquer, explique, explication, help
interview-word-back = retour, revenir, arrière, en arrière, précédent
interview-word-skip = passer, passe, sauter
interview-word-unknown = à préciser, je ne sais pas, je ne sais pas encore, je sais pas, ne sais pas, ne sais pas encore, sais pas, on ne sait pas, on ne sait pas encore, nous ne savons pas, nous ne savons pas encore, aucune idée, inconnu, unknown
interview-word-review = revoir, relire
interview-word-note = noter, note
interview-word-stop = arrêter, arrête, arrêt, stop, quitter, sortir, enregistrer, quit, exit
interview-word-yes = oui, o, ouais, vrai, yes, y, true
interview-word-no = non, n, faux, no, false
# What says that none of the options holds.
interview-word-none = aucun, aucune, rien, néant, aucun d'eux, aucune d'elles, aucun de ceux-ci, aucune de celles-ci
# What people say before the name of a country, the longest first.
interview-word-leads = de la, de l', du, des, de, d', la, le, les, l'

interview-keys-select = (Flèches : se déplacer. Entrée : choisir.)
interview-keys-multi = (Flèches : se déplacer. Espace : cocher. Entrée : continuer. Échap : expliquer, passer, revenir, noter, arrêter.)
interview-keys-text = (Entrée : valider. Entrée seule : ouvrir un menu pour expliquer, passer, revenir, noter, arrêter.)
interview-menu = Que souhaitez-vous faire ? (Échap : retour à la question)
interview-menu-explain = Expliquer cette question
interview-menu-unknown = À préciser : je ne sais pas encore
interview-menu-skip = Passer pour l'instant
interview-menu-back = Revenir à la question précédente
interview-menu-note = Ajouter une note
interview-menu-review = Revoir et modifier les réponses
interview-menu-stop = Enregistrer et arrêter

interview-explain-option = - { $option } : { $text }
interview-note = Une note sur cette question (Entrée seule : aucune). Elle reste dans le fichier du plan ; elle ne figure dans les documents que si vous le demandez.
interview-note-kept = Note gardée dans le fichier du plan.
interview-note-before = Note actuelle : { $note }
interview-review = Quelle réponse souhaitez-vous modifier ?
interview-review-none = Aucune, continuer
interview-review-others = Une autre question…
interview-review-section = Dans quelle partie est-elle ?
interview-review-question = Quelle question ?
interview-review-blank = sans réponse
interview-review-line = { $question } : { $answer }
interview-next = { $count ->
    [0] Vous avez répondu à toutes les questions. Que souhaitez-vous faire ?
    [one] Premier tour terminé. Encore { $count } question pour rendre le plan plus précis. Que souhaitez-vous faire ?
   *[other] Premier tour terminé. Encore { $count } questions au plus pour rendre le plan plus précis. Que souhaitez-vous faire ?
}
interview-next-show = Voir mon plan : constats, tâches, outils
interview-next-everything = Continuer avec les autres questions

interview-interrupted =
    Interrompu. Tout est enregistré. Pour reprendre :
      cocreate { $typed }
interview-nothing-saved = Rien n'a été enregistré : aucune question n'a reçu de réponse.
interview-no-input = Aucune réponse n'a été reçue : l'entrée s'est terminée avant la première réponse.
interview-no-input-hint = Remplissez plutôt un fichier : cocreate questions --format yaml > reponses.yaml, puis cocreate plan --answers reponses.yaml

interview-refuse-yes-no = « { $found } » ne convient pas ici. Répondez par oui ou par non.
interview-refuse-true-false = « { $found } » ne convient pas ici. Écrivez true ou false.
interview-refuse-option = « { $found } » ne figure pas parmi les choix.
interview-refuse-option-numbers = Tapez un numéro de 1 à { $count }, ou le nom d'un choix.
interview-refuse-option-norway = Pour la Norvège, écrivez le code entre guillemets droits : "NO".
interview-refuse-too-many = { $most ->
    [one] Un seul choix est possible.
   *[other] { $most } choix au plus sont possibles.
}
interview-refuse-twice = « { $found } » figure deux fois.
interview-refuse-number = « { $found } » n'est pas un nombre entier. Écrivez seulement des chiffres, par exemple 120.
interview-refuse-range = { $found } n'est pas possible : indiquez un nombre de { $least } à { $most }.
interview-refuse-least = { $found } est trop petit : au moins { $least }.
interview-refuse-most = { $found } est trop grand : au plus { $most }.
interview-refuse-date = « { $found } » n'est pas une date valable. Écrivez année-mois-jour, par exemple 2027-01-31.
interview-refuse-time = « { $found } » n'est pas une heure. Écrivez les heures et les minutes, par exemple 14:30.
interview-refuse-zone = « { $found } » n'est pas un fuseau horaire. Écrivez le continent et la ville, par exemple Europe/Paris.
interview-refuse-no-question = Cette question n'existe pas.
interview-refuse-year = L'année { $found } n'est pas plausible ici : il faut une année de { $earliest } à { $latest }. Écrivez-la avec quatre chiffres, par exemple 2027-01-31.
interview-refuse-empty = Il faut écrire quelque chose ici.
interview-refuse-long = C'est trop long : { $most } caractères au plus.
interview-refuse-hidden = Le texte contient un caractère caché ({ $code }). Tapez-le de nouveau sans ce caractère.
interview-refuse-required = Cette réponse est indispensable au plan.
interview-type-to-find = Tapez le début d'un nom :
interview-which-is-meant = « { $typed } » : lequel voulez-vous dire ?
interview-none-of-these = Aucun de ceux-ci
interview-choose-first = Choisissez d'abord une ligne : avec les flèches, son numéro ou ses premières lettres.
interview-mark-first = Rien n'est encore coché : cochez avec la barre d'espace, puis appuyez sur Entrée. Pour passer : >
interview-not-marked = « { $option } » n'est pas coché. Cochez avec la barre d'espace, ou appuyez encore sur Entrée pour continuer sans.
interview-no-such-line = Aucune ligne ne commence par « { $typed } ». Rien n'a été choisi.
interview-page = (page { $page } sur { $pages })
interview-refuse-not-alone = « { $option } » ne peut pas figurer avec d'autres options : choisissez-la seule ou retirez-la.
interview-keys-narrow = (Tapez des lettres et la liste se raccourcit. Flèches : se déplacer. Entrée : choisir. Échap : expliquer, passer, revenir, noter, arrêter.)
