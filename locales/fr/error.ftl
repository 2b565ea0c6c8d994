### Errors: what happened, and what to try next.

# $name is the nearest valid name.
error-nearest = Vouliez-vous dire { $name } ?
error-nearest-called = Vouliez-vous dire { $name } ({ $title }) ?
error-several = Lequel voulez-vous dire : { $names } ?
error-allowed = Possibilités : { $names }.

error-language-unknown = cocreate n'est pas disponible dans la langue « { $name } ».
error-language-unknown-hint = Choisissez l'une de ces langues : { $known }.

error-usage-help = Pour voir ce que l'on peut taper : cocreate --help
error-usage-help-command = Pour voir ce que l'on peut taper : { $command } --help
error-usage-suggested = Vouliez-vous dire { $suggested } ?
error-usage-unknown-argument = { $argument } n'est pas accepté ici.
error-usage-unknown-command = La commande { $command } n'existe pas.
error-usage-missing-command = Il manque une commande.
error-usage-missing-argument = Il manque : { $argument }
error-usage-twice = { $argument } figure deux fois.
error-usage-conflict = { $argument } et { $other } ne vont pas ensemble.
error-usage-missing-value = { $argument } demande une valeur.
error-usage-bad-value = « { $value } » n'est pas une valeur admise pour { $argument }.
error-usage-too-many-values = { $argument } s'utilise sans valeur : retirez « { $value } ».
error-usage-not-utf8 = La ligne de commande contient des caractères qui ne sont pas en UTF-8.
error-usage-other = cocreate n'a pas compris la ligne de commande.
error-usage-number-hint = Écrivez un nombre entier supérieur à zéro, en chiffres seulement, par exemple 1200.
error-usage-date-hint = Écrivez la date sous la forme année-mois-jour, par exemple 2027-01-31.
error-usage-years-hint = Écrivez une année ou une période : 2020, 2018..2020, 2020.. ou ..2019.

error-io-not-found = { $path } est introuvable.
error-io-not-found-hint = Vérifiez le nom et le dossier.
error-io-permission = Vous n'avez pas le droit de lire ou d'écrire { $path }.
error-io-read-only = { $path } se trouve sur un disque protégé en écriture.
error-io-permission-hint = Choisissez un dossier à vous, par exemple celui de vos documents, ou demandez le droit d'écrire ici.
error-io-full = Il n'y a plus de place pour écrire { $path }. Ce qui s'y trouvait est intact.
error-io-full-hint = Libérez de l'espace, ou choisissez un dossier sur un autre disque, puis réessayez.
error-io-folder = { $path } est un dossier, pas un fichier.
error-io-folder-hint = Indiquez un fichier dans ce dossier, par exemple { $example }.
error-io-no-folder = { $path } est un fichier, pas un dossier.
error-io-no-folder-hint = Indiquez un dossier.
error-io-device = Windows réserve le nom { $path } à un périphérique : rien ne pourrait y être gardé.
error-io-device-hint = Choisissez un autre nom.
error-io-name = { $path } ne convient pas ici comme nom de fichier : il est trop long ou contient un signe interdit.
error-io-name-hint = Choisissez un nom plus court, fait de lettres, de chiffres et de traits d'union.
error-io-in-use = { $path } est utilisé par un autre programme.
error-io-in-use-hint = Fermez-le dans ce programme, puis réessayez.
error-io-unreachable = Le lecteur où se trouve { $path } est inaccessible pour le moment.
error-io-unreachable-hint = Vérifiez la connexion, ou travaillez sur une copie sur votre propre disque.
error-io-faulty = Le disque où se trouve { $path } signale une panne, ou n'a pas conservé ce qui a été écrit.
error-io-faulty-hint = Copiez vos fichiers sur un autre disque et continuez sur cet autre disque.
error-io-circle = { $path } est un lien qui renvoie à lui-même.
error-io-circle-hint = Indiquez le fichier lui-même.
error-io-many-files = { $path } n'a pas pu être ouvert : trop de fichiers sont ouverts.
error-io-many-files-hint = Fermez quelques programmes, puis réessayez.
error-io-memory = La mémoire ne suffit pas pour lire ou écrire { $path }.
error-io-unsupported = Le disque où se trouve { $path } ne permet pas cette opération.
error-io-other = Le système a refusé de lire ou d'écrire { $path } (code d'erreur du système : { $code }).
error-io-other-hint = Essayez un autre dossier ou un autre disque.
error-output = Impossible d'écrire les résultats à l'endroit indiqué.
error-output-hint = S'ils vont dans un fichier, vérifiez que le disque n'est pas plein, ou choisissez un autre endroit.

error-file-too-large = { $path } dépasse { $most } Mo : ce n'est pas un fichier de cocreate.
error-file-too-large-hint = Vérifiez que vous avez indiqué le bon fichier.
error-file-faults = { $count ->
    [one] { $count } erreur dans { $path }. Le fichier est resté tel quel.
   *[other] { $count } erreurs dans { $path }. Le fichier est resté tel quel.
}
error-file-faults-hint = Corrigez les lignes indiquées ci-dessus dans un éditeur de texte, puis réessayez.
error-and-more = { $count ->
    [one] … et encore { $count }.
   *[other] … et encore { $count }.
}
error-file-not-utf8 = ni en UTF-8 ni en UTF-16 avec marque : enregistrez le fichier en UTF-8
error-file-syntax = YAML non valable : vérifiez les retraits, les deux-points et les guillemets de cette ligne et de la précédente
error-file-tab = commence par une tabulation : YAML demande des espaces, par exemple deux par niveau
error-file-conflict-mark = une fusion git inachevée : gardez l'une des deux versions et supprimez les lignes avec { "<<<<<<<" }, { "=======" } et { ">>>>>>>" }
error-file-second-document = un second document commence ici (---) : gardez un seul document par fichier
error-file-too-much = contient trop d'éléments, ou trop de niveaux, pour un fichier de cocreate : regardez ce qui commence ici
error-file-duplicate = figure deux fois
error-file-unknown-field = champ inconnu « { $found } ».
error-file-unknown-value = « { $found } » n'est pas admis ici.
error-file-missing-field = le champ « { $name } » manque
error-file-write-so = « { $found } » ne peut pas se trouver ici. Écrivez-le ainsi : { $example }
error-file-wrong-kind = « { $found } » n'est pas du bon type

error-plan-missing = Le plan { $path } n'existe pas.
error-plan-missing-hint = Créez-en un avec cocreate plan, ou indiquez le bon fichier avec --plan FICHIER.
error-plan-busy = { $path } est déjà ouvert dans une autre session de cocreate.
error-plan-busy-by = { $path } est déjà ouvert dans une autre session de cocreate ({ $who }).
error-plan-busy-process = processus { $number }
error-plan-busy-hint = Fermez d'abord cette session, ou prenez un autre fichier : cocreate plan AUTRE.yaml
error-plan-read-only = { $path } est en lecture seule et a été laissé tel quel.
error-plan-read-only-hint = Retirez la protection, ou travaillez sur une copie qui porte un autre nom : cocreate plan AUTRE.yaml
error-plan-would-be-too-large = { $path } dépasserait { $most } Mo, et cocreate ne relit pas de fichiers plus grands.
error-plan-would-be-too-large-hint = Raccourcissez ce qui y a été ajouté à la main, puis réessayez.
error-plan-no-file = { $path } est un périphérique ou un tube : aucun plan ne peut y être gardé.
error-plan-no-file-hint = Indiquez un fichier dans un dossier à vous.
error-plan-lock-in-the-way = { $lock } occupe la place où cocreate verrouille { $path }, et n'est pas un fichier.
error-plan-lock-in-the-way-hint = Déplacez-le, puis réessayez.
error-plan-not-readable = Ce qui devait être enregistré dans { $path } n'a pas pu être relu. Le fichier est resté tel quel.
error-plan-not-readable-hint = C'est un défaut de cocreate. Formulez la réponse autrement, et signalez aux auteurs de quelle question il s'agissait ; ne leur envoyez pas la réponse.
error-plan-changed = Un autre programme a modifié { $path } pendant que cocreate s'en servait ; le fichier a été laissé en l'état.
error-plan-changed-hint = Vos réponses sont dans { $saved }. Comparez les deux fichiers et gardez ce qu'il vous faut.
error-plan-newer = créé par une version plus récente de cocreate (format { $found } ; celle-ci connaît le format { $known }) : installez la dernière version
error-plan-newer-hint = Ouvrez-le avec une version plus récente de cocreate : son contenu ne peut pas être lu ici.
error-plan-not-a-plan = ce fichier n'est pas un plan de cocreate : il doit commencer par « cocreate: 1 »
error-plan-not-a-plan-hint = Indiquez le bon fichier, ou commencez un plan sous un autre nom : cocreate plan AUTRE.yaml
error-plan-empty = le fichier est vide
error-plan-empty-hint = Si un plan s'y trouvait, rétablissez-le à partir d'une copie. Pour en commencer un autre, supprimez d'abord le fichier.
error-plan-list-of-items = c'est une liste, comme dans les anciens plans. Chaque tâche se place maintenant sous son propre identifiant, ainsi : { $example }
error-plan-unknown-id = « { $found } » n'existe pas dans ce guide.
error-plan-wrong-part = { $question } doit se trouver sous « { $part }: ». Écrivez-le ainsi : { $example }

# Ce qui est sur le disque après une erreur, dit à sa suite.
error-saved-before = Le dernier changement n'est pas enregistré ; tout ce qui précède l'est.
error-saved-nothing = Rien n'est encore enregistré.

# Other names under which commands and options are looked for in this language: own = others | own = others.
error-also-commands = plan = planifier, entretien | questions = question | tools = outils, outil, catalogue | stage = étape, étapes, phase | meeting = réunion, réunions | examples = exemples, exemple, cas | resources = ressources, ressource | glossary = glossaire, termes | standards = normes, exigences | timeline = dates, frise, échéancier | levels = niveaux, niveau | search = chercher, rechercher, recherche | about = à-propos | write = rédiger, écrire, texte, textes | export = exporter, document | help = aide
error-also-options = level = niveau | stage = étape | free = gratuit, gratuite | open-source = libre, code-ouvert | category = catégorie | language = langue | participants = personnes | sources = source | search = chercher, recherche | country = pays | region = région | year = année | topic = thème | kind = type | output = sortie, fichier | answers = réponses | with-notes = avec-notes | phone = téléphone | encrypted = chiffré, chiffrée | recording = enregistrement | offline = hors-ligne | limit = limite | full = complet | force = forcer | help = aide
