### `cocreate guide`.

guide-fine = { $count ->
    [one] { $count } fichier, aucune erreur.
   *[other] { $count } fichiers, aucune erreur.
}
guide-built-in-fine = Le guide intégré { $version } ne contient aucune erreur : il a été vérifié lors de la compilation de cocreate. Pour vérifier un dossier : cocreate guide check DOSSIER
guide-faults = { $count ->
    [one] { $count } erreur.
   *[other] { $count } erreurs.
}
guide-faults-hint = Corrigez-les et réessayez, ou retirez --guide et COCREATE_GUIDE pour utiliser le guide intégré. Dossier : { $folder }
# How far the translation of a file is, behind its name.
guide-left = { $done } textes sur { $all }
# $language is a code; $mark is what stands before an English text.
guide-left-language = { $language } : { $done } textes sur { $all } sont traduits ({ $share } %). Les autres s'affichent en anglais, avec la marque { $mark }.
# $found is the code of a language. The text behind it may be right all the same.
guide-remark-language = semble écrit en « { $found } » : a-t-il été traduit ?
guide-remarks = { $count ->
    [one] { $count } texte à relire ; ce n'est pas une erreur.
   *[other] { $count } textes à relire ; ce ne sont pas des erreurs.
}
guide-path-built-in = intégré

# What is wrong, in `cocreate guide check`. $found is what stands there.
guide-fault-missing-file = le fichier manque
guide-fault-unexpected-file = aucun module ne porte ce nom, ou la langue ne figure pas dans guide.yaml
guide-fault-too-large = le fichier est trop volumineux
guide-fault-duplicate = figure deux fois
guide-fault-unknown-field = champ inconnu « { $found } ».
guide-fault-unknown-value = « { $found } » n'est pas admis ici.
guide-fault-missing-field = le champ « { $found } » manque
guide-fault-missing-text = le texte manque dans cette langue
guide-fault-empty-text = le texte est vide
guide-fault-orphaned-text = texte inutile : rien ne porte ce nom dans le guide
guide-fault-hidden-character = caractère caché { $found }
guide-fault-typing-slip = « { $found } » n'a pas sa place dans un texte
guide-fault-foreign-quotes = utilisez des guillemets français au lieu de { $found }
guide-fault-no-break-space = « { $found } » demande une espace insécable (U+00A0) du côté intérieur
guide-fault-unopened-sign = une phrase avec { $found } demande les deux signes
guide-fault-long-text = plus de { $found } caractères, ce qui ne tient pas dans la place prévue
guide-fault-same-sentence = la même phrase que dans « { $found } » : a-t-elle été traduite ?
guide-fault-bad-language = « { $found } » n'est pas le code d'une langue : deux ou trois lettres minuscules de la norme ISO 639, par exemple « pt »
guide-fault-not-fluent = ce n'est pas du Fluent lisible : vérifiez les signes de ce message et du précédent
guide-fault-wrong-variable = « { $found } » ne peut pas servir ici : le message anglais n'a rien de tel
guide-fault-missing-variable = il manque « { $found } », que le message anglais contient
guide-fault-bad-id = « { $found } » n'est pas un bon identifiant : utilisez des minuscules sans accent, des chiffres et des traits d'union
guide-fault-bad-address = « { $found } » n'est pas une adresse web
guide-fault-same-address = la même adresse que « { $found } »
guide-fault-unknown-id = « { $found } » n'existe pas.
guide-fault-wrong-test = « { $found } » ne peut pas s'utiliser ainsi : son type ne le prévoit pas
guide-fault-later-question = la condition porte sur « { $found } », une question qui n'est pas posée avant
guide-fault-unreachable = ne peut jamais s'appliquer : sa condition se contredit
guide-fault-unused = rien ne la nomme : employez-la là où elle sert, ou retirez-la
guide-fault-wrong-role = le programme a besoin ici d'une question avec « { $found } »
guide-fault-missing-source = aucune source, alors que cela ne repose pas sur la seule pratique
guide-fault-always-fits = rien ne dit à quoi cet outil ne convient pas : citez-le, ou sa première catégorie, sous not-for dans fit.yaml
guide-fault-missing-blank = il manque le champ {"{"}{ $found }{"}"} présent dans une autre langue
