### `cocreate export`: the document for the Support Unit contact.

export-written = Enregistré : { $path }
export-exists = { $path } existe déjà et a été laissé tel quel.
export-exists-hint = Choisissez un autre nom, ou ajoutez --force pour le remplacer.
export-one-language = Le format { $format } ne contient qu'une langue et ne va pas avec --also.
export-one-language-hint = Utilisez --format avec l'un de ceux-ci : { $formats } ; ou laissez --also de côté et écrivez un fichier par langue.
export-is-plan = { $path } est le plan lui-même et a été laissé tel quel.
export-is-plan-hint = Choisissez un autre nom.

export-lead = Note à l'intention du contact à l'Unité de soutien : où en est ce processus de co-création et ce dont l'équipe a besoin.
export-contents = Sommaire
export-annexes = Annexes
export-done = fait
export-to-do = à faire

export-need = Ce que nous vous demandons
export-need-blocker = Un conseil sur ce point bloquant : « { $title } ».
export-need-open = Votre avis sur une question à laquelle nous ne pouvons pas encore répondre : « { $ask } »
# One of the days below: what it is of, and when.
export-need-day = { $what } ({ $date })
export-need-dates = { $count ->
    [one] Une vérification : cette date convient-elle au calendrier du PGO ? { $days }
   *[other] Une vérification : ces dates conviennent-elles au calendrier du PGO ? { $days }
}
export-need-peers = Des contacts chez des membres qui ont déjà fait cela en ligne : { $stages }.

export-who = Qui nous sommes et où nous en sommes
export-stages = Étapes prévues en ligne
export-gaps = État de préparation et lacunes
export-dates = Calendrier
export-dates-caption = Dates de ce processus
export-column-event = Événement
export-column-date = Date
export-tasks = Qui doit faire quoi
export-tasks-government = { $count ->
    [one] Administration : { $count } tâche à faire.
   *[other] Administration : { $count } tâches à faire.
}
export-tasks-civil-society = { $count ->
    [one] Société civile : { $count } tâche à faire.
   *[other] Société civile : { $count } tâches à faire.
}
export-tasks-both = { $count ->
    [one] Administration et société civile ensemble : { $count } tâche à faire.
   *[other] Administration et société civile ensemble : { $count } tâches à faire.
}
export-tasks-first = La première : « { $title } »

export-owner = Responsable : { $side }
export-owner-named = Responsable : { $side } ({ $owner })
export-due = Échéance : { $timing }
export-due-needs = Pas encore d'échéance : elle dépend de la réponse à « { $date } ».
export-requirement = Répond à l'exigence minimale { $requirement }
export-requirement-local = Répond à la règle du PGO local « { $name } »
export-status-doing = En cours
export-status-not-applicable = Sans objet
export-status-no-reason = Notée comme sans objet, pour l'instant sans motif : elle compte encore parmi les tâches à faire.
export-status-no-evidence = Notée comme faite, pour l'instant sans preuve : elle ne compte pas encore. Un lien ou une note l'attesterait.
export-note = Note : { $note }
export-evidence = Preuve : { $address }

export-requirements = Exigences minimales
export-rules-of-local = Règles du PGO local
export-requirements-edition = D'après les Normes de participation et de co-création du PGO en vigueur depuis le 1er janvier 2022.
export-requirements-local = D'après les règles du PGO local. Les huit exigences minimales ne s'imposent qu'aux membres nationaux.
export-requirements-caption = Avancement par exigence
export-column-requirement = Exigence
export-column-name = Intitulé
export-column-state = État
export-column-progress = Tâches faites
export-requirement-elsewhere = aucune dans ce plan
export-requirement-progress = { $done } sur { $items }

export-tools = Outils
export-tools-chosen = Choisis par l'équipe.
export-tools-suggested = Suggérés d'après les réponses ; rien n'est encore décidé.
export-tool-caution = Attention : { $caution }
export-tool-for = Pour : { $reasons }
export-tool-against = Contre : { $reasons }
export-tool-unknown = À vérifier : { $reasons }

export-answers = Réponses
export-answers-caption = Réponses aux questions
export-column-question = Question
export-column-answer = Réponse

export-foot-guide = Établi avec cocreate, guide { $version }. Dernière vérification des données : { $checked }.
export-foot-credit = Les faits proviennent du Partenariat pour un gouvernement ouvert et des autres sources citées ; les textes sont ceux de cocreate. Ce document n'est pas une publication officielle du PGO.

export-state = Où en est le processus
export-state-requirements = Exigences respectées : { $met } sur { $total } ; non respectées : { $missed } ; à risque : { $risk }.
export-confidential = Confidentiel : la divulgation de ce document peut mettre des participants en danger. Ne le transmettez qu'aux personnes qui en ont besoin.
export-safe-task = Pour le plan
export-names-left-out = L'identité des personnes à l'origine des réponses est omise.
export-with-notes = Ce document contient les notes de l'équipe.
export-blockers = Ce qui bloque
export-next-dates = Prochaines dates
export-timeline = Prochaines dates : situation au { $date }
export-today = aujourd'hui, { $date }
export-tool-stages = Étapes : { $stages }
export-column-stage = Étape
export-column-task = Tâche
export-column-how = Comment
export-column-side = À qui elle revient
export-column-owner = Responsable
export-column-due = Échéance
export-column-timing = Par rapport à ce jour
export-column-evidence = Preuves
export-column-note = Note
export-column-item = Tâche du guide
export-column-days-late = Jours de retard
export-column-later = De nouveau le
export-column-needs = Dépend de
export-column-remedy = Ce qui peut encore être fait
export-column-settled = Réglée
export-column-text = Texte correspondant
export-item-todo = à faire
export-item-doing = commencée
export-item-done = faite
export-item-not-applicable = sans objet
export-ending = cocreate n'écrit pas de fichiers qui se terminent par .{ $ending }.
export-ending-hint = Choisissez l'une de ces extensions : { $endings }. Ou indiquez le format avec --format.
export-no-text-hint = Indiquez un fichier : --output note.{ $ending }
export-advised = Conseil donné à l'équipe : « { $next } »
export-gaps-addressed = Ce que cocreate a indiqué à l'équipe à propos de ses réponses, dans les mêmes termes.
export-checklist-addressed = Les tâches de l'équipe, dans leur état actuel. Les explications s'adressent à la personne qui s'en charge.
export-why-not = Les réponses qui ont fait inscrire une tâche ne s'adressent pas à tout le monde.
export-why-not-hint = Retirez --why, ou choisissez --for team ou --for support-unit.
