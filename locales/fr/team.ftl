### `cocreate export --for team`: the working checklist.

team-lead = La liste de travail de l'équipe : qui fait quoi, semaine par semaine.
# What comes first, over all sides: when it is due, and whose it is.
# $late says whether something is late.
team-first = { $late ->
    [yes] En retard et à faire bientôt
   *[no] À faire bientôt
}
team-first-item = { $timing } · { $side }
team-late = En retard
team-week = Semaine du { $date }
team-undated = Sans date
team-settled = Réglé

# Boxes to tick in a browser.
team-ticking = Cochez ce qui est fait : ce navigateur le conserve. Pour le reporter dans le plan, enregistrez un fichier, puis : { $command }
team-ticking-unkept = Ce navigateur ne conserve rien ici : enregistrez le fichier avant de fermer la page.
team-ticking-count = Changements pas encore reportés dans le plan : { $count }
team-ticking-save = Enregistrer un fichier
