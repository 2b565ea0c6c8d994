### `cocreate write` : textes dont un processus a besoin.

write-title = Textes
write-lead = Chacun est fait des réponses de votre plan. Ce qui manque figure entre crochets et se trouve énuméré à la fin, avec ce qui est demandé d'un tel texte.
write-kinds = Ce qui peut être rédigé
write-column-text = Texte
write-column-use = À quoi il sert
write-before = { $name } : avant l'envoi
write-delete = Cette partie est pour vous et ne fait pas partie du texte. Supprimez-la à la fin.
write-gaps = À compléter
write-no-gaps = Rien : tous les champs sont remplis.
write-gaps-of-plan = Le plan pose la question :
write-gap-asked = { $gap } ({ $command })
write-gaps-of-meeting = Une réunion du plan les donne ({ $command }) :
write-gaps-by-hand = Aucune question du plan ne les donne. Écrivez-les à la main :
write-asks = Ce qui est demandé d'un tel texte
write-open = Manque : { $gaps }
write-unsaid = Le texte ne le dit pas.
write-without-plan = Il n'y a pas de plan dans ce dossier : tous les champs du texte sont donc vides. Pour faire un plan : cocreate plan
write-not-found-hint = Tous les textes : cocreate write
