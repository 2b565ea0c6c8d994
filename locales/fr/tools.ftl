### `cocreate tools`, `tools show` and `tools match`.

tools-title = Outils de participation
tools-column-name = Outil
tools-column-id = Identifiant
tools-column-category = Catégorie
tools-column-free = Gratuit
tools-column-open-source = Code ouvert
tools-column-judgement = Adéquation
tools-column-for = Pour
tools-column-against = Contre
tools-column-unknown = À vérifier
tools-column-ruled-out-by = Écarté par
tools-column-unconfirmed = À confirmer
tools-column-status = État
tools-column-use = À quoi il sert
tools-column-caution = Attention
tools-column-checked = Vérifié

# $checked is a month such as 2026-11.
tools-count = { $count ->
    [0] Aucun des { $total } outils ne convient.
    [one] Un outil sur { $total }.
   *[other] { $count } outils sur { $total }.
} Dernière vérification des données : { $checked } ; demandez confirmation au fournisseur avant de vous y fier.
tools-left-out-discontinued = { $count ->
    [one] { $count } autre est fermé ou n'est plus maintenu ; --include-discontinued l'affiche.
   *[other] { $count } autres sont fermés ou ne sont plus maintenus ; --include-discontinued les affiche.
}
tools-more = Pour tout savoir sur l'un d'eux : { $command }
tools-not-found-hint = Voyez leurs identifiants : cocreate tools

tools-mode-synchronous = en direct
tools-mode-asynchronous = chacun à son rythme
tools-mode-both = en direct ou chacun à son rythme

tools-feature-paid = avec une offre payante
tools-feature-partly = en partie
tools-feature-unknown = pas d'information

tools-checked = Dernière vérification des données : { $checked }. Les prix et les limites changent : demandez confirmation au fournisseur avant de vous y fier.
tools-caution = Attention : { $caution }
tools-unconfirmed = { $value } [non confirmé]
tools-no-sources = Aucune source n'appuie ces données.
tools-status-renamed = { $has ->
    [yes] Existe désormais sous un autre nom ({ $since }).
   *[no] Existe désormais sous un autre nom.
}
tools-status-discontinued = { $has ->
    [yes] Fermé ({ $since }).
   *[no] Fermé.
}
tools-status-dormant = N'est plus maintenu : ne commencez rien de nouveau avec cet outil.
tools-replaced-by = Voyez plutôt { $tools }.

tools-fact-address = Adresse
tools-fact-also-known-as = Autres noms
tools-fact-categories = Catégories
tools-fact-stages = Étapes
tools-fact-levels = Niveaux de participation
tools-fact-mode = Participation
tools-fact-participants = Limites
tools-fact-limit = À propos des limites
tools-fact-pricing = Prix
tools-fact-free = Gratuit pour l'équipe organisatrice
tools-fact-open-source = Code source ouvert
tools-fact-open-core = Parties fermées
tools-fact-licence = Licence
tools-fact-licence-note = À propos de la licence
tools-fact-repository = Dépôt du code
tools-fact-self-hosted = Sur votre propre serveur
tools-fact-hosted = Hébergé pour vous
tools-fact-low-bandwidth = À faible débit
tools-fact-bandwidth = À propos du débit
tools-fact-phone = Par téléphone
tools-fact-sms = Par SMS
tools-fact-offline = Hors ligne
tools-fact-breakout-rooms = Salles de sous-groupe
tools-fact-polls = Sondages
tools-fact-recording = Enregistrement
tools-fact-encrypted = Chiffrement de bout en bout
tools-fact-details = À propos de ces fonctions
tools-fact-anonymous = Sans donner son nom
tools-fact-languages = Langues de l'interface
tools-fact-moderation = Modération
tools-fact-accessibility = Accessibilité
tools-fact-data-residency = Lieu des données
tools-fact-security = Sécurité

tools-pricing-free = gratuit
tools-pricing-freemium = gratuit pour l'essentiel, payant au-delà
tools-pricing-paid = payant
tools-hosted-free = oui, gratuitement
tools-hosted-freemium = oui, gratuit pour l'essentiel, payant au-delà
tools-hosted-paid = oui, à titre payant
tools-hosted-third-party = par des tiers
tools-hosted-none = non
tools-anonymous-possible = oui, c'est possible
tools-anonymous-pseudonymous = sous un pseudonyme
tools-anonymous-account = non, il faut un compte

tools-limit-number = { $number } { $unit }
tools-limit-unlimited = sans limite ({ $unit })
tools-limit-server = selon le serveur ({ $unit })
tools-limit-free = offre gratuite, { $limit }
tools-limit-paid = offre payante, { $limit }
tools-limit-self-hosted = sur votre propre serveur, { $limit }
tools-limit-as-of = date des chiffres : { $date }

tools-judgement-fits = adapté
tools-judgement-ruled-out = écarté

tools-match-title = Outils pour ce plan
tools-match-best = Les plus adaptés
tools-match-no-needs = Vos réponses ne permettent pas encore de choisir des outils. Indiquez au moins les étapes prévues en ligne : cocreate plan
tools-match-none = Aucun outil ne remplit toutes vos conditions. Voyez ci-dessous pourquoi chacun est écarté.
tools-match-more = { $count ->
    [one] { $count } autre convient : --limit { $all } l'affiche.
   *[other] { $count } autres conviennent : --limit { $all } les affiche.
}
tools-match-unconfirmed = Écartés jusqu'à confirmation
tools-match-ask = Ces outils ne remplissent qu'en partie l'une de vos conditions, ou personne n'a pu confirmer qu'ils la remplissent. N'en utilisez aucun avant que son fournisseur, ou la personne qui le gère pour vous, ne l'ait confirmé par écrit et que vous ne l'ayez essayé.
tools-match-ruled-out = Écartés
