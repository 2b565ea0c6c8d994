### The command line's help.

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes{" "}
cli-heading-arguments = Arguments{" "}
cli-heading-options = Options{" "}
cli-heading-global = Options de toutes les commandes{" "}
cli-heading-examples = Exemples :
cli-usage-options = [OPTIONS]

cli-value-command = COMMANDE
cli-value-file = FICHIER
cli-value-folder = DOSSIER
cli-value-language = LANGUE
cli-value-when = QUAND
cli-value-format = FORMAT
cli-value-stage = ÉTAPE
cli-value-level = NIVEAU
cli-value-category = CATÉGORIE
cli-value-mode = MODE
cli-value-mark = SIGNE
cli-value-number = NOMBRE
cli-value-text = TEXTE
cli-value-column = COLONNE
cli-value-id = OUTIL
cli-value-reader = DESTINATAIRE
cli-value-kind = TEXTE
cli-value-date = DATE
cli-value-question = QUESTION
cli-value-name = NOM
cli-value-module = MODULE
cli-value-country = PAYS
cli-value-region = RÉGION
cli-value-tool = OUTIL
cli-value-years = ANNÉES
cli-value-topic = THÈME
cli-value-term = TERME
cli-value-example = EXEMPLE
cli-value-resource = RESSOURCE
cli-value-section = RUBRIQUE
cli-value-phase = PHASE
cli-value-setting = TYPE
cli-value-aim = OBJECTIF
cli-value-shell = SHELL
cli-value-words = MOTS
cli-value-part = PARTIE
cli-value-paper = PAPIER
cli-value-year = ANNÉE
cli-value-item = TÂCHE
cli-value-side = PARTIE
cli-value-status = ÉTAT
cli-value-address = ADRESSE

# $languages are the codes of all languages.
cli-global-lang = Langue : { $languages }
cli-global-guide = Utiliser le guide modifié qui se trouve dans ce dossier
cli-global-color = Couleurs : auto, always (toujours) ou never (jamais)
cli-global-no-pager = Afficher les longs résultats en une fois, et non écran par écran
cli-global-date = Prendre ce jour pour aujourd'hui, par exemple 2027-01-31
cli-global-help = Afficher cette aide
cli-global-version = Afficher la version

cli-cocreate-about = Un guide et une liste de contrôle pour mener en ligne un processus de co-création du Partenariat pour un gouvernement ouvert (PGO)
cli-cocreate-examples =
    cocreate plan
    cocreate tools --stage consult --free --open-source
    cocreate export --for support-unit --format html --output note.html

cli-cocreate-plan-about = Répondre à des questions et obtenir un plan sur mesure
cli-cocreate-plan-file = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-plan-full = Poser toutes les questions, pas seulement celles du premier tour
cli-cocreate-plan-answers = Prendre les réponses dans un fichier (- pour l'entrée standard) au lieu de poser les questions
cli-cocreate-plan-from = Reprendre ce qui reste valable dans ce plan du cycle précédent
cli-cocreate-plan-ask = Poser seulement cette question, par son identifiant (répétable)
cli-cocreate-plan-plain = Poser les questions en simples lignes numérotées, adaptées aux lecteurs d'écran
cli-cocreate-plan-why = Indiquer pour chaque tâche les réponses et la règle dont elle découle
cli-cocreate-plan-examples =
    cocreate plan
    cocreate questions --format yaml > reponses.yaml
    cocreate plan --answers reponses.yaml --full mon-plan.yaml

cli-cocreate-status-about = Voir où en sont les tâches du plan, en commençant par les retards
cli-cocreate-status-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-status-stage = Seulement les tâches de cette étape (répétable : l'une d'elles suffit)
cli-cocreate-status-owner = Seulement celles dont le nom du responsable contient ces mots
cli-cocreate-status-side = Seulement les tâches de cette partie : government (administration) ou civil-society (société civile), y compris celles qu'elles partagent, ou both (seulement celles qu'elles partagent)
cli-cocreate-status-status = Seulement celles qui sont todo (à faire), doing (commencées), done (faites) ou not-applicable (sans objet) ; répétable : l'un de ces états suffit
cli-cocreate-status-overdue = Seulement ce qui est en retard
cli-cocreate-status-due-before = Seulement ce qui est à faire avant ce jour
cli-cocreate-status-days = Ce qui peut encore se faire dans ce nombre de jours, ce qui ne peut plus être fait à temps, et ce qu'il faut dire à l'Unité de soutien
cli-cocreate-status-week = La même chose pour une semaine
cli-cocreate-status-why = Indiquer pour chacune les réponses et la règle dont elle découle
cli-cocreate-status-all = Afficher toutes les tâches, quel que soit leur nombre
cli-cocreate-status-examples =
    cocreate status
    cocreate status --week
    cocreate status --stage consultation --side civil-society --why

cli-cocreate-tick-about = Noter l'avancement des tâches : ce qui a été fait, par qui, et ce qui le prouve
cli-cocreate-tick-items = Les tâches, par identifiant, par le début d'un identifiant ou par des mots du titre (par défaut, dans un terminal : à choisir dans une liste)
cli-cocreate-tick-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-tick-status = done (faite), doing (commencée), todo (à faire) ou not-applicable (sans objet) (par défaut : done ; avec seulement --owner ou --due, l'état reste le même)
cli-cocreate-tick-on = Le jour où elle a été faite (par défaut : aujourd'hui)
cli-cocreate-tick-owner = Qui s'en charge (un texte vide retire le nom)
cli-cocreate-tick-due = Une échéance fixée par vous, à la place de celle qui est calculée
cli-cocreate-tick-note = Pourquoi elle est sans objet, ou ce qui prouve autrement qu'elle a été faite (un texte vide retire la note)
cli-cocreate-tick-evidence = L'adresse d'une preuve (répétable)
cli-cocreate-tick-from = Reprendre l'avancement noté dans un fichier, comme celui que donne la page de l'équipe (- pour l'entrée standard)
cli-cocreate-tick-plain = Choisir dans de simples lignes numérotées, adaptées aux lecteurs d'écran
cli-cocreate-tick-examples =
    cocreate tick publish-timeline --evidence https://example.org/calendrier
    cocreate tick charte --status doing --owner Ana
    cocreate tick data-notice --status not-applicable --note superflu

cli-cocreate-add-about = Ajouter à la liste une tâche de votre choix
cli-cocreate-add-text = Ce qui est à faire
cli-cocreate-add-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-add-stage = L'étape dont elle fait partie
cli-cocreate-add-due = La date à laquelle elle doit être faite
cli-cocreate-add-owner = Qui s'en charge
cli-cocreate-add-side = À qui revient la tâche : government (administration), civil-society (société civile) ou both (ensemble)
cli-cocreate-add-requirement = L'exigence, ou la règle du PGO local, à laquelle elle répond
cli-cocreate-add-note = Une note
cli-cocreate-add-recommendation = C'est une recommandation de l'évaluation : elle passe dans le plan du cycle suivant
cli-cocreate-add-examples =
    cocreate add "Interroger le tribunal" --stage consult --due 2027-02-01
    cocreate add "Imprimer le programme" --owner Ana --requirement 1.1

cli-cocreate-choose-about = Noter les outils que vous avez choisis pour une étape
cli-cocreate-choose-tools = Les outils, par identifiant ou par nom
cli-cocreate-choose-stage = L'étape : prepare, identify, prioritize, draft, consult, implement ou monitor
cli-cocreate-choose-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-choose-remove = Ne plus les choisir
cli-cocreate-choose-anyway = Accepter même un outil écarté pour ce plan ; le motif est affiché
cli-cocreate-choose-examples =
    cocreate choose decidim email-list --stage consult

cli-cocreate-log-about = Lister les modifications du plan qui peuvent être annulées, les plus récentes d'abord
cli-cocreate-log-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)

cli-cocreate-undo-about = Annuler la dernière modification du plan
cli-cocreate-undo-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)

cli-cocreate-questions-about = Afficher les questions, en formulaire à imprimer ou en fichier à remplir
cli-cocreate-questions-questions = Seulement ces questions, par identifiant ou nom court (par défaut : toutes)
cli-cocreate-questions-output = Écrire dans ce fichier ; sans --format, un fichier de réponses à remplir
cli-cocreate-questions-force = Remplacer le fichier s'il existe
cli-cocreate-questions-first-pass = Seulement celles du premier tour
cli-cocreate-questions-sources = Indiquer sur quoi repose chaque question, avec son code et ses adresses
cli-cocreate-questions-format = table, markdown (formulaire), yaml (fichier à remplir), json ou csv
cli-cocreate-questions-examples =
    cocreate questions --format markdown > formulaire.md
    cocreate questions --format yaml > reponses.yaml

cli-cocreate-tools-about = Parcourir le catalogue des outils de participation
cli-cocreate-tools-stage = Pour cette étape : prepare, identify, prioritize, draft, consult, implement ou monitor ; les noms français conviennent aussi, par exemple consultation (répétable : l'une d'elles suffit)
cli-cocreate-tools-level = Qui permet d'atteindre ce niveau : inform, consult, involve, collaborate ou empower
cli-cocreate-tools-category = De cette catégorie, par exemple video-meeting ou survey-form
cli-cocreate-tools-mode = Participation synchronous (en direct), asynchronous (chacun à son rythme) ou both (les deux)
cli-cocreate-tools-language = Avec une interface dans cette langue : en, es, fr ou ru (répétable : toutes à la fois)
cli-cocreate-tools-participants = Pour ce nombre de personnes au moins
cli-cocreate-tools-free = Gratuit pour l'équipe organisatrice
cli-cocreate-tools-open-source = À code source ouvert
cli-cocreate-tools-self-hosted = Installable sur votre propre serveur
cli-cocreate-tools-hosted = Hébergé pour vous par quelqu'un d'autre
cli-cocreate-tools-low-bandwidth = Utilisable à faible débit
cli-cocreate-tools-phone = Participation possible par téléphone
cli-cocreate-tools-sms = Participation possible par SMS
cli-cocreate-tools-offline = Utilisable sans connexion permanente
cli-cocreate-tools-anonymous = Participation possible sans donner son nom
cli-cocreate-tools-breakout-rooms = Avec des salles de sous-groupe
cli-cocreate-tools-polls = Avec des sondages
cli-cocreate-tools-recording = Avec enregistrement
cli-cocreate-tools-encrypted = Avec chiffrement de bout en bout
cli-cocreate-tools-search = Dont le nom, la catégorie ou la description contient ces mots
cli-cocreate-tools-include-unknown = Afficher aussi les outils dont les données manquent
cli-cocreate-tools-include-discontinued = Afficher aussi les outils fermés ou qui ne sont plus maintenus
cli-cocreate-tools-sort = Trier par name (nom), category (catégorie) ou participants
cli-cocreate-tools-sources = Indiquer où les données de chaque outil ont été lues
cli-cocreate-tools-examples =
    cocreate tools --stage consult --free --open-source
    cocreate tools --category video-meeting --participants 120
    cocreate tools show jitsi-meet
    cocreate tools match --plan cocreate-plan.yaml

cli-cocreate-tools-show-about = Afficher tout ce que l'on sait sur un outil
cli-cocreate-tools-show-id = Son identifiant ou son nom
cli-cocreate-tools-show-sources = Indiquer où ses données ont été lues

cli-cocreate-tools-match-about = Classer les outils pour un plan, en donnant les raisons
cli-cocreate-tools-match-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-tools-match-stage = Seulement les outils de cette étape
cli-cocreate-tools-match-limit = Nombre d'outils à afficher (par défaut : 10)

cli-cocreate-examples-about = Parcourir les cas nationaux et locaux
cli-cocreate-examples-id = Tout afficher sur celui-ci
cli-cocreate-examples-country = De ce pays, par son nom ou son code à deux lettres (répétable : l'un d'eux suffit)
cli-cocreate-examples-region = De cette région : africa-and-middle-east, americas, asia-pacific ou europe
cli-cocreate-examples-stage = Sur cette étape : prepare, identify, prioritize, draft, consult, implement ou monitor
cli-cocreate-examples-level = Qui ont atteint ce niveau : inform, consult, involve, collaborate ou empower
cli-cocreate-examples-tool = Qui ont utilisé cet outil
cli-cocreate-examples-year = De cette année ou de ces années : 2020, 2018..2020, 2020.. ou ..2019
cli-cocreate-examples-search = Dont le lieu, les outils ou le texte contiennent ces mots
cli-cocreate-examples-include-unknown = Afficher aussi les exemples dont les données manquent
cli-cocreate-examples-plan = Mettre d'abord ce qui est proche de ce plan, avec les raisons, et signaler ce qui exposerait des personnes en danger
cli-cocreate-examples-sources = Indiquer d'où cela vient et ce qui est vérifié
cli-cocreate-examples-examples =
    cocreate examples --country CI
    cocreate examples --plan cocreate-plan.yaml
    cocreate examples --stage rédaction --region americas --year 2020..
    cocreate examples ke-ogp-zoom-2020 --sources

cli-cocreate-standards-about = Consulter les normes de participation et de co-création du PGO
cli-cocreate-standards-part = Une exigence (3.1), une norme (3) ou un chapitre, par exemple deadlines (échéances), principles (principes), assessment (évaluation) ou cycle
cli-cocreate-standards-edition = 2022 (en vigueur) ou 2020 (référence rapide, remplacée)
cli-cocreate-standards-local = Les règles du PGO local
cli-cocreate-standards-stage = Ce qui s'impose à cette étape : prepare, identify, prioritize, draft, consult, implement ou monitor ; les noms français conviennent aussi, par exemple consultation (répétable)
cli-cocreate-standards-plan = Confronter un plan aux normes : où en est chaque exigence qui s'impose au membre du PGO (sans nom de fichier : cocreate-plan.yaml)
cli-cocreate-standards-strict = Finir avec le code de sortie 1 si une exigence n'est pas respectée
cli-cocreate-standards-sources = Indiquer sur quoi repose chaque énoncé, avec son code et ses adresses
cli-cocreate-standards-examples =
    cocreate standards
    cocreate standards 3.1 --sources
    cocreate standards --stage consultation
    cocreate standards échéances
    cocreate standards --edition 2020
    cocreate standards --plan cocreate-plan.yaml --strict

cli-cocreate-timeline-about = Montrer les dates d'un plan et celles qui sont incompatibles
cli-cocreate-timeline-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-timeline-plain = Lister les jours sans dessin, pour les lecteurs d'écran
cli-cocreate-timeline-format = table, markdown, html, docx, json, yaml, csv, ics (pour un agenda) ou svg (une image)
cli-cocreate-timeline-examples =
    cocreate timeline
    cocreate timeline --format ics > dates.ics
    cocreate timeline --plan cocreate-plan.yaml --format svg > dates.svg

cli-cocreate-levels-about = Consulter les cinq niveaux de participation
cli-cocreate-levels-level = Un niveau : inform, consult, involve, collaborate ou empower ; les noms français conviennent aussi, par exemple implication
cli-cocreate-levels-sources = Indiquer sur quoi repose chaque énoncé, avec son code et ses adresses
cli-cocreate-levels-examples =
    cocreate levels
    cocreate levels implication --sources

cli-cocreate-resources-about = Trouver d'autres lectures et de l'aide
cli-cocreate-resources-id = Tout afficher sur celle-ci
cli-cocreate-resources-topic = Sur ce thème, par exemple modération ou virtual-meetings (répétable : l'un d'eux suffit)
cli-cocreate-resources-kind = De ce type, par exemple manuel ou partner
cli-cocreate-resources-language = Dans cette langue, par son nom ou son code
cli-cocreate-resources-stage = Pour cette étape : prepare, identify, prioritize, draft, consult, implement ou monitor
cli-cocreate-resources-search = Dont le titre, l'éditeur ou le texte contiennent ces mots
cli-cocreate-resources-include-unknown = Afficher aussi les ressources dont les données manquent
cli-cocreate-resources-include-general = Avec --stage, afficher aussi celles qui servent à toutes les étapes
cli-cocreate-resources-sources = Indiquer ce qui est vérifié
cli-cocreate-resources-examples =
    cocreate resources --topic modération --language français
    cocreate resources --stage rédaction --include-general
    cocreate resources security-in-a-box

cli-cocreate-glossary-about = Chercher un terme dans toutes les langues
cli-cocreate-glossary-term = Le terme dans n'importe quelle langue, ou l'une de ses autres formes
cli-cocreate-glossary-topic = Sur ce thème : ogp, participation, stage, method, inclusion, meeting ou safety
cli-cocreate-glossary-search = Dont les formes ou le sens contiennent ces mots
cli-cocreate-glossary-sources = Indiquer quelles formes ont été vues dans une source, et où
cli-cocreate-glossary-examples =
    cocreate glossary forum multi-intervenants
    cocreate glossary --topic stage
    cocreate glossary MÉI --sources

cli-cocreate-write-about = Rédiger un texte dont le processus a besoin, avec les réponses du plan
cli-cocreate-write-kind = Quel texte, par exemple avis ou invitation (sans nom : les énumère)
cli-cocreate-write-plan = Le fichier du plan (sinon : cocreate-plan.yaml, s'il existe)
cli-cocreate-write-meeting = Pour cette réunion du plan, par son nom (sinon : la prochaine)
cli-cocreate-write-also = Mettre en regard le même document dans cette langue (répétable : à partir de trois, les langues se suivent)
cli-cocreate-write-output = Écrire dans ce fichier, au format de son extension
cli-cocreate-write-force = Remplacer le fichier s'il existe
cli-cocreate-write-examples =
    cocreate write
    cocreate write avis
    cocreate write invitation > invitation.md
    cocreate write report-back --output reponse.html
    cocreate write notice --lang es --also fr --output avis.docx

cli-cocreate-export-about = Produire, à partir du plan, un document à transmettre
cli-cocreate-export-plan = Le fichier du plan (par défaut : cocreate-plan.yaml)
cli-cocreate-export-reader = À qui il est destiné : support-unit (l'Unité de soutien), team (l'équipe), public (tout le monde) ou review (preuves par exigence)
cli-cocreate-export-also = Ajouter à la suite le même document dans cette langue (répétable)
cli-cocreate-export-format = markdown, html, docx, ics, json, yaml ou csv (par défaut, selon l'extension de --output)
cli-cocreate-export-output = Le fichier à créer (par défaut : affichage à l'écran) ; pour review, aussi un dossier/, un index à publier
cli-cocreate-export-force = Remplacer le fichier s'il existe
cli-cocreate-export-with-notes = Inclure aussi les notes de l'équipe, omises sinon
cli-cocreate-export-with-names = Nommer les personnes à l'origine des réponses, même si quelqu'un peut être mis en danger
cli-cocreate-export-why = Indiquer pour chaque tâche les réponses et la règle dont elle découle
cli-cocreate-export-anyway = Publier même ce qui pourrait permettre de reconnaître une personne (--for public)
cli-cocreate-export-examples =
    cocreate export --for support-unit --lang fr --format html --output note.html
    cocreate export --for public --lang fr --also en --output public.html
    cocreate export --for review --output depot/

cli-cocreate-guide-about = Pour les personnes qui modifient le guide
cli-cocreate-guide-check-about = Signaler toutes les erreurs d'un guide
cli-cocreate-guide-check-folder = Le dossier du guide
cli-cocreate-guide-path-about = Indiquer d'où vient le guide
cli-cocreate-guide-schema-about = Afficher le schéma JSON des fichiers du guide, pour les éditeurs de texte
cli-cocreate-guide-schema-module = Seulement pour ce module

cli-cocreate-help-about = Afficher l'aide d'une commande
cli-cocreate-help-command = La commande

cli-cocreate-stage-about = Lire les conseils pour une étape de la co-création
cli-cocreate-stage-stage = L'étape : prepare, identify, prioritize, draft, consult, implement ou monitor, ou son nom en français (par défaut : toutes, en bref)
cli-cocreate-stage-section = Seulement ceci : when, principles, approaches, requirements, cautions, tools, examples ou resources
cli-cocreate-stage-level = Seulement les approches qui peuvent atteindre ce niveau : inform, consult, involve, collaborate ou empower
cli-cocreate-stage-plan = Mettre à part ce qui ne convient pas à ce plan (par défaut : cocreate-plan.yaml, s'il existe)
cli-cocreate-stage-all = Tout montrer, même ce qui ne convient pas au plan
cli-cocreate-stage-sources = Indiquer sur quoi repose chaque énoncé, avec son code et ses adresses
cli-cocreate-stage-examples =
    cocreate stage draft
    cocreate stage identify --section approaches --level involve

cli-cocreate-meeting-about = Réussir une réunion virtuelle
cli-cocreate-meeting-examples =
    cocreate meeting tips --phase during --size 120
cli-cocreate-meeting-plan-about = Planifier une réunion : ordre du jour, personnes, tâches et textes
cli-cocreate-meeting-plan-name = Le nom que vous lui donnez, par exemple lancement (sinon : la seule qui existe)
cli-cocreate-meeting-plan-answers = Prendre les réponses dans un fichier (- pour l'entrée standard) au lieu de les demander
cli-cocreate-meeting-plan-plan = Le fichier du plan auquel la réunion appartient (sinon : cocreate-plan.yaml)
cli-cocreate-meeting-plan-plain = Poser les questions en lignes numérotées simples, adaptées aux lecteurs d'écran
cli-cocreate-meeting-plan-examples =
    cocreate meeting plan lancement
    cocreate meeting plan lancement --answers reunion.yaml

cli-cocreate-meeting-show-about = Afficher la préparation d'une réunion : ordre du jour, rôles, tâches
cli-cocreate-meeting-show-name = Le nom que vous lui donnez, par exemple lancement (sinon : la seule qui existe)
cli-cocreate-meeting-show-plan = Le fichier du plan auquel elle appartient (sinon : cocreate-plan.yaml)
cli-cocreate-meeting-show-examples =
    cocreate meeting show lancement
    cocreate meeting show lancement --format json

cli-cocreate-meeting-export-about = Produire un document à remettre pour une réunion
cli-cocreate-meeting-export-name = Le nom que vous lui donnez, par exemple lancement (sinon : la seule qui existe)
cli-cocreate-meeting-export-plan = Le fichier du plan auquel elle appartient (sinon : cocreate-plan.yaml)
cli-cocreate-meeting-export-reader = À qui il est destiné : host (l'équipe d'animation), participants (les personnes invitées) ou minutes (le compte rendu)
cli-cocreate-meeting-export-also = Mettre en regard le même document dans cette langue (répétable : à partir de trois, les langues se suivent)
cli-cocreate-meeting-export-format = markdown, html, docx, json, yaml, csv ou ics (sinon, selon l'extension de --output)
cli-cocreate-meeting-export-output = Le fichier à créer (sinon : affichage à l'écran)
cli-cocreate-meeting-export-force = Remplacer le fichier s'il existe
cli-cocreate-meeting-export-examples =
    cocreate meeting export lancement --for participants --lang es --also en --output invitation.docx
    cocreate meeting export lancement --for minutes

cli-cocreate-meeting-tips-about = Lire des conseils pour les réunions virtuelles
cli-cocreate-meeting-tips-part = Sur ceci : hosting, breakouts, sharing, deciding, platform, forum, hybrid, accessibility, interpretation, security ou afterwards
cli-cocreate-meeting-tips-phase = Pour ce moment : weeks-before, days-before, during ou after
cli-cocreate-meeting-tips-size = Pour une réunion de ce nombre de personnes
cli-cocreate-meeting-tips-setting = Pour les réunions ouvertes (open) ou sur invitation (invited)
cli-cocreate-meeting-tips-aim = Pour les réunions de décision (decision) ou d'échange (exchange)
cli-cocreate-meeting-tips-plan = Mettre à part ce qui ne convient pas à ce plan
cli-cocreate-meeting-tips-meeting = Mettre à part ce qui ne convient pas à cette réunion du plan
cli-cocreate-meeting-tips-search = Qui contiennent ces mots
cli-cocreate-meeting-tips-sources = Indiquer sur quoi repose chaque conseil, avec son code et ses adresses
cli-cocreate-meeting-tips-examples =
    cocreate meeting tips --phase during --size 120
    cocreate meeting tips --part breakouts,deciding

cli-cocreate-search-about = Chercher des mots dans tous les contenus
cli-cocreate-search-words = Ce qu'il faut chercher ; les terminaisons, les accents et les majuscules ne comptent pas
cli-cocreate-search-limit = Nombre de résultats à afficher (par défaut : 12)
cli-cocreate-search-examples =
    cocreate search harcelement
    cocreate search comptes rendus du forum

cli-cocreate-about-about = Ce qu'est cocreate, à qui il s'adresse et sur quoi il repose

# Options that mean the same in many commands.
cli-shared-format = table, { $formats }
cli-shared-separator = csv : ce qui sépare les cellules : comma (virgule), semicolon (point-virgule) ou tab (par défaut, ce qu'attendent les tableurs dans votre langue)
cli-shared-byte-order-mark = csv : commencer par la marque qui permet aux tableurs de reconnaître les accents
cli-shared-paper = html, docx : a4 ou letter (à défaut, ce qui est d'usage dans le pays du plan)

cli-cocreate-completions-about = Afficher le script grâce auquel votre shell complète ce que vous tapez
cli-cocreate-completions-shell = bash, elvish, fish, powershell ou zsh
cli-cocreate-completions-examples =
    # bash : désormais, dans chaque terminal
    echo 'source <(cocreate completions bash)' >> ~/.bashrc

cli-cocreate-man-about = Afficher le manuel, une page par commande, au format que lit man
cli-cocreate-man-command = La page de cette commande (par défaut : tout le manuel, ou sa première page)
cli-cocreate-man-output = Enregistrer les pages dans ce dossier
cli-cocreate-man-force = Remplacer les pages qui existent déjà
