### `cocreate write` : textes dont un processus a besoin.

write-title = Textes
write-lead = Chaque texte est rédigé à partir des réponses de votre plan. Ce qui manque figure entre crochets et est énuméré à la fin, avec ce qu'un tel texte doit contenir.
write-kinds = Ce qui peut être rédigé
write-column-text = Texte
write-column-use = À quoi il sert
write-before = { $name } : avant l'envoi
write-delete = Cette partie est pour vous et ne fait pas partie du texte. Supprimez-la à la fin.
write-gaps = À compléter
write-no-gaps = Rien : tous les champs sont remplis.
write-gaps-of-plan = Le plan pose ces questions :
write-gap-asked = { $gap } ({ $command })
write-gaps-of-meeting = Ces informations viennent d'une réunion du plan ({ $command }) :
write-gaps-by-hand = Le plan ne demande pas ces informations. Complétez-les à la main :
write-gaps-withheld = Comme des personnes pourraient être mises en danger, ce que vous avez écrit vous-mêmes sur ces points n'est pas repris. N'ajoutez à la main que ce qui n'expose personne :
write-asks = Ce qu'un tel texte doit contenir
write-open = Il manque : { $gaps }
write-unsaid = Le texte ne le dit pas.
write-without-plan = Il n'y a pas de plan dans ce dossier : tous les champs du texte sont donc vides. Pour faire un plan : cocreate plan
write-not-found-hint = Tous les textes : cocreate write
