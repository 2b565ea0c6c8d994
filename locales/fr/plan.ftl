### `cocreate plan`, apart from the questions themselves.

plan-saved =
    Le plan est dans { $path }. Pour la suite :
      cocreate status --plan { $typed }
      cocreate tools match --plan { $typed }
      cocreate export --plan { $typed }
plan-stopped =
    Arrêt ici. { $answered ->
        [one] { $answered } question a sa réponse
       *[other] { $answered } questions ont leur réponse
    }, { $left ->
        [one] il en reste une
       *[other] il en reste { $left }
    }. Tout est enregistré dans { $path }. Pour reprendre :
      cocreate plan { $typed }
# Where the input ended before everything was asked.
plan-so-far = Jusqu'ici
plan-so-far-answered = Réponses données
plan-so-far-not-asked = Questions non posées
plan-ended =
    L'entrée s'est terminée : rien ne découle encore de ces réponses. Tout est enregistré dans { $path }. Pour continuer :
      cocreate plan { $typed }
plan-too-early =
    Enregistré dans { $path }. Indiquez le pays et les étapes pour obtenir des conseils. Pour reprendre :
      cocreate plan { $typed }
plan-answers-open = { $count ->
    [one] { $count } question qui vous concerne est sans réponse dans ce fichier. Elle reste à préciser.
   *[other] { $count } questions qui vous concernent sont sans réponse dans ce fichier. Elles restent à préciser.
}
plan-answers-waiting = { $count ->
    [one] Réponse gardée, mais non comptée : { $questions }. La question ne se pose pas avec vos réponses actuelles.
   *[other] Réponses gardées, mais non comptées : { $questions }. Les questions ne se posent pas avec vos réponses actuelles.
}
plan-answers-not-taken = Non repris de ce fichier : { $parts }. Seuls le profil, les réponses et les notes le sont.
plan-kept = Ce plan contient des éléments du guide { $version } ; le guide actuel est le { $ours }. Conservé, mais non utilisé : { $kept }.
plan-fields-kept =
    { $count ->
        [one] Ce champ est conservé dans le plan, mais il n'est pas utilisé.
       *[other] Ces champs sont conservés dans le plan, mais ils ne sont pas utilisés.
    }

# Ce qui a réussi, à une chose près.
plan-notice-no-lock = Le disque où se trouve { $path } ne permet pas de verrouiller les fichiers. Veillez à ce que personne d'autre ne travaille sur ce plan en même temps.
plan-notice-permissions = Les droits de { $path } n'ont pas tous pu être conservés. Vérifiez qui peut le lire maintenant.
plan-notice-owner = { $path } n'a pas pu conserver l'utilisateur et le groupe auxquels il appartenait. Vérifiez qui peut le lire maintenant.
plan-notice-other-names = { $path } a un autre nom (un lien physique). Sous cet autre nom, l'ancien contenu est resté.

plan-from = { $answers ->
    [one] Une réponse est reprise de { $previous }. Ce qui dépend du cycle est demandé de nouveau.
   *[other] { $answers } réponses sont reprises de { $previous }. Ce qui dépend du cycle est demandé de nouveau.
 }
plan-from-unfinished = { $count ->
    [one] Une de ses tâches n'a pas été faite. Si le nouveau plan la demande aussi, son responsable et ce qui a été noté sont conservés.
   *[other] { $count } de ses tâches n'ont pas été faites. Si le nouveau plan les demande aussi, leurs responsables et ce qui a été noté sont conservés.
 }
plan-from-exists = { $path } contient déjà un plan, qui serait perdu.
plan-from-exists-hint = Indiquez un fichier qui n'existe pas encore : cocreate plan NOUVEAU --from PRÉCÉDENT
plan-from-recommended = { $count ->
    [0] Aucune n'est une recommandation de l'évaluation. Pour en noter une, avec son texte entre guillemets droits : cocreate add TEXTE --recommendation
    [one] L'une d'elles est une recommandation de l'évaluation.
   *[other] { $count } d'entre elles sont des recommandations de l'évaluation.
}
plan-older = Ce plan a été établi avec le guide { $version } ; celui-ci est le guide { $ours }. Ce qui est nouveau pour lui :
plan-older-question = {"- "}une question : { $title }
plan-older-item = {"- "}dans la liste de contrôle : { $title }
plan-older-rule = {"- "}d'après vos réponses : { $title }
plan-older-nothing = {"- "}rien qui concerne ce plan
plan-older-asked = Seul ce qui est nouveau est demandé ; --full demande aussi le reste.
