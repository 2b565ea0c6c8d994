### Une erreur du programme lui-même.

fault-what = cocreate a rencontré une erreur qui vient du programme, et s'est arrêté.
fault-saved = Le fichier de votre plan est intact. Il contient toutes les réponses et tous les changements confirmés ; seul peut manquer ce qui était en cours à l'instant.
fault-report = Rien n'a été envoyé. Merci de dire aux personnes qui maintiennent cocreate ce que vous avez tapé et de leur donner cette ligne ; ne leur envoyez pas de vrai plan :
