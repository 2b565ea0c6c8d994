### `cocreate about`.

about-title = À propos de cocreate
about-lead = cocreate aide les personnes qui mènent en ligne un processus de co-création du Partenariat pour un gouvernement ouvert (PGO) : il pose les questions, conseille, planifie et vérifie, en un seul programme qui ne demande ni compte ni connexion.
about-for = À qui s'adresse-t-il ?
about-for-text = Aux points de contact gouvernementaux, à la société civile et aux personnes qui animent les échanges, qu'elles débutent dans la co-création en ligne, veuillent l'améliorer à une étape ou voir comment font les autres. La plupart des conseils valent aussi pour les réunions en présentiel et pour la participation au-delà du PGO.
about-use = Comment s'en servir
about-use-plan = Répondez à une quinzaine de questions et obtenez un plan avec une liste de contrôle et des dates.
about-use-stage = Lisez quand passer en ligne à chaque étape, selon quels principes et par quelles approches.
about-use-meeting = Préparez et animez des réunions virtuelles, dont celles du forum.
about-use-tools = Choisissez des outils selon ce qui compte : étape, coût, licence, nombre de personnes, faible débit.
about-use-standards = Confrontez le processus aux normes, exigence par exigence.
about-use-examples = Voyez ce qu'ont fait des pays et des collectivités locales.
about-use-search = Retrouvez n'importe quel mot dans tous ces contenus.
about-use-export = Remettez le plan à votre contact à l'Unité de soutien.
about-verified = Ce qui est vérifié
about-verified-statements = { $total } conseils et règles : { $standard } reposent sur les normes ou le manuel du PGO, { $guide } sur le guide du PGO, { $practice } sur la pratique. Leur origine est indiquée partout où ils s'affichent.
about-verified-unread = { $count ->
    [one] L'un d'eux reprend de mémoire un texte du PGO qui n'a pas pu être relu ; il porte une mention qui le signale.
   *[other] { $count } d'entre eux reprennent de mémoire un texte du PGO qui n'a pas pu être relu ; chacun porte une mention qui le signale.
}
about-verified-tools = { $tools } outils et { $examples } exemples. Ce que personne n'a pu confirmer est signalé.
about-verified-resources = { $count } ressources, dont { $unseen } n'ont pas pu être ouvertes lors de la vérification.
about-verified-see = Pour voir le code, la source et l'adresse d'un énoncé, ajoutez ceci à une commande :
about-credits = Crédits
about-credit-guide = Les faits proviennent du Partenariat pour un gouvernement ouvert, surtout de son guide « Transposer en ligne le processus de co-création du PGO » (2020).
about-credit-standards = Les exigences sont celles des Normes de participation et de co-création du PGO en vigueur depuis 2022.
about-credit-others = Les niveaux de participation sont ceux d'IAP2. Derrière les conseils pratiques se trouve l'expérience publiée de nombreuses organisations ; --sources les nomme.
about-not-official = Ceci n'est pas un produit officiel du PGO. Toutes les phrases sont de nous, les erreurs aussi.
about-licence = Le programme est un logiciel libre, sous licence MIT ou Apache 2.0, à votre choix.
about-help = Où trouver de l'aide
about-help-support-unit = Pour une aide sur mesure, adressez-vous à votre contact à l'Unité de soutien du PGO, qui peut aussi vous mettre en relation avec des partenaires et des praticiens.
about-help-commitments = Pour des idées d'engagements, consultez le Guide du gouvernement ouvert :
about-help-resources = Pour des manuels, des partenaires et des listes d'outils :
about-versions = Versions
about-version-program = Programme
about-version-guide = Guide
about-version-checked = Dernière vérification des faits
about-languages = Langues
