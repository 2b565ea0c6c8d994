### `cocreate tick` : ce qui a été fait, par qui, et ce qui le montre.

tick-done = Faite le { $date } : { $title }.
tick-done-undated = Faite : { $title }.
tick-doing = Commencée : { $title }.
tick-todo = À faire : { $title }.
tick-not-applicable = Sans objet : { $title }.
tick-unchanged = Déjà noté ainsi : { $title }.
tick-owner = Responsable : { $owner }.
tick-no-owner = Elle n'a plus de responsable désigné.
tick-due = Échéance : { $date }, fixée par vous.
tick-evidence = Preuve : { $addresses }
tick-note = Note : { $note }
tick-no-note = La note est retirée.
tick-no-evidence = Elle répond à l'exigence minimale { $rule } et ne compte pas encore : ajoutez un lien (--evidence) ou une autre preuve, en quelques mots (--note).
tick-no-evidence-local = Elle répond à une règle du PGO local et ne compte pas encore : ajoutez un lien (--evidence) ou une autre preuve, en quelques mots (--note).
tick-not-yet = Le { $date } est une date à venir. C'est noté quand même ; si c'est une erreur, annulez.

tick-which = Quelle tâche ?
tick-which-hint =
    Indiquez-en une ou plusieurs, par identifiant ou par des mots du titre. Pour les voir toutes :
      cocreate status
tick-unknown = Aucune tâche de ce plan ne s'appelle « { $name } ».
tick-unknown-hint = Pour les voir toutes : cocreate status
tick-several = « { $name } » peut désigner plusieurs tâches ; rien n'a été modifié.
tick-several-hint = Indiquez l'une d'elles par son identifiant :
tick-set-aside = « { $title } » ne découle pas des réponses de ce plan.
tick-set-aside-hint =
    Si vos projets ont changé, modifiez vos réponses : cocreate plan. Ou ajoutez une tâche de votre choix : cocreate add
tick-no-reason = Il faut un motif pour noter une tâche comme sans objet ; rien n'a été modifié.
tick-no-reason-hint = Dites pourquoi : --note …
tick-address-hint = Une preuve est une adresse qui commence par https:// ou http://. Ce qui n'a pas d'adresse va dans --note.
tick-on-hint = --on indique le jour où la tâche a été faite.
tick-text-hint = Écrivez une ligne de { $most } caractères au plus, sans caractères de contrôle.
tick-pick = Qu'est-ce qui a été fait ?
tick-pick-none = Rien
tick-pick-enough = C'est tout
tick-nothing = Rien n'a été modifié.

tick-added = Ajoutée : { $title } [{ $id }].
tick-add-empty = Il faut un texte pour ajouter une tâche ; rien n'a été ajouté.
tick-add-empty-hint = Dites ce qui est à faire, entre guillemets droits : cocreate add …
tick-rule-of-local = C'est une règle du PGO local, et ce plan est celui d'un membre national : la tâche ne compte pour aucune exigence.
tick-rule-of-national = C'est une règle pour les membres nationaux, et ce plan est celui d'un membre local : la tâche ne compte pour aucune règle.

tick-tools-chosen = Outils choisis pour « { $stage } » : { $tools }.
tick-tools-removed = Outils retirés du choix pour « { $stage } » : { $tools }.
tick-tools-unchanged = Rien à modifier pour « { $stage } ».
tick-tool-ruled-out = L'outil { $tool } est écarté pour ce plan : { $reasons }.
tick-tool-refused = Rien n'a été choisi.
tick-tool-refused-hint =
    Voyez ce qui convient : cocreate tools match. Si vous avez réglé ce qui s'y oppose, choisissez-le malgré tout avec --anyway.
