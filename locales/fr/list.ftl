### Words that the lists share.

list-column-id = Identifiant
list-facts = Caractéristiques
list-fact-stages = Étapes
list-fact-levels = Niveaux de participation
list-unknown = pas d'information

# $filters is a list such as "12 (free), 3 (stage)".
list-left-out = Vos filtres écartent : { $filters }.
list-left-out-unknown = { $count ->
    [one] { $count } autre convient peut-être, mais les données manquent ou une condition n'est remplie qu'en partie ({ $filters }) ; --include-unknown l'affiche.
   *[other] { $count } autres conviennent peut-être, mais les données manquent ou une condition n'est remplie qu'en partie ({ $filters }) ; --include-unknown les affiche.
}

# What a filter asks for, in a word or two.
list-filter-stage = étape
list-filter-level = niveau
list-filter-category = catégorie
list-filter-mode = mode
list-filter-language = langue
list-filter-participants = participants
list-filter-free = gratuit
list-filter-open-source = code source ouvert
list-filter-self-hosted = sur votre serveur
list-filter-hosted = hébergé pour vous
list-filter-low-bandwidth = connexion lente
list-filter-phone = téléphone
list-filter-sms = SMS
list-filter-offline = hors connexion
list-filter-anonymous = sans donner son nom
list-filter-breakout-rooms = salles de sous-groupe
list-filter-polls = sondages
list-filter-recording = enregistrement
list-filter-encrypted = chiffrement
list-filter-search = recherche
list-filter-country = pays
list-filter-region = région
list-filter-tool = outil
list-filter-year = année
list-filter-topic = thème
list-filter-kind = type
list-filter-part = partie
list-filter-phase = moment
list-filter-size = taille
list-filter-setting = cadre
list-filter-plan = votre plan
list-filter-meeting = la réunion
list-filter-aim = but

# Formats that are no text, such as docx.
list-no-text = Le format { $format } n'est pas du texte et ne peut pas s'afficher à l'écran.
list-no-text-hint = Envoyez-le dans un fichier, par exemple avec > nom.{ $ending }
