### `cocreate about`.

about-title = À propos de cocreate
about-lead = cocreate aide les personnes qui mènent en ligne un processus de co-création du Partenariat pour un gouvernement ouvert (PGO) : il pose les questions, conseille, planifie et vérifie, en un seul programme sans compte ni connexion.
about-for = À qui s'adresse-t-il ?
about-for-text = Aux points de contact de l'administration, à la société civile et aux personnes qui animent les échanges. Vous débutez dans la co-création en ligne, vous voulez améliorer une étape ou voir ce que font les autres : ce programme est pour vous. La plupart des conseils valent aussi pour les réunions en présentiel et pour la participation au-delà du PGO.
about-use = Comment s'en servir
about-use-plan = Répondez à une quinzaine de questions : vous obtenez un plan avec une liste de contrôle et des dates.
about-use-stage = Apprenez, pour chaque étape, quand passer en ligne, selon quels principes et avec quelles approches.
about-use-meeting = Préparez et animez des réunions virtuelles, dont celles du forum.
about-use-tools = Choisissez des outils selon ce qui compte : étape, coût, licence, nombre de personnes, faible débit.
about-use-standards = Comparez votre processus aux normes, exigence par exigence.
about-use-examples = Découvrez ce qu'ont fait des pays et des collectivités locales.
about-use-search = Cherchez un mot dans tous ces contenus.
about-use-export = Remettez le plan à votre contact à l'Unité de soutien.
about-verified = Ce qui est vérifié
about-verified-statements = { $total } conseils et règles : { $standard } reposent sur les normes ou le manuel du PGO, { $guide } sur le guide du PGO, { $practice } sur la pratique. Leur origine est indiquée partout où ils s'affichent.
about-verified-unread = { $count ->
    [one] L'un d'eux s'appuie sur un texte officiel du PGO que nous n'avons pas pu revérifier ; une mention le signale.
   *[other] { $count } d'entre eux s'appuient sur un texte officiel du PGO que nous n'avons pas pu revérifier ; une mention le signale à chaque fois.
}
about-verified-tools = { $tools } outils et { $examples } exemples. Ce que personne n'a pu confirmer est signalé.
about-verified-resources = { $count } ressources, dont { $unseen } n'ont pas pu être ouvertes lors de la vérification.
about-verified-see = Pour voir le code, la source et l'adresse d'un conseil ou d'une règle, ajoutez ceci à une commande :
about-credits = Crédits
about-credit-guide = Les faits proviennent du Partenariat pour un gouvernement ouvert, surtout de son guide « Transposer en ligne le processus de co-création du PGO » (2020).
about-credit-standards = Les exigences sont celles des Normes de participation et de co-création du PGO en vigueur depuis 2022.
about-credit-others = Les niveaux de participation sont ceux d'IAP2. Les conseils tirés de la pratique s'appuient sur l'expérience publiée par de nombreuses organisations ; --sources les nomme.
about-not-official = Ceci n'est pas un produit officiel du PGO. Nous avons écrit toutes les phrases ; les erreurs sont les nôtres.
about-licence = Le programme est un logiciel libre, sous licence MIT ou Apache 2.0, à votre choix.
about-help = Où trouver de l'aide
about-help-support-unit = Pour une aide sur mesure, adressez-vous à votre contact à l'Unité de soutien du PGO, qui peut aussi vous mettre en relation avec des partenaires et des praticiens.
about-help-commitments = Pour des idées d'engagements, consultez l'Open Gov Guide :
about-help-resources = Pour des manuels, des partenaires et des listes d'outils :
about-versions = Versions
about-version-program = Programme
about-version-guide = Guide
about-version-checked = Dernière vérification des faits
about-languages = Langues
about-verified-option = --sources
