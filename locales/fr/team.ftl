### `cocreate export --for team`: the working checklist.

team-lead = La liste de travail de l'équipe : qui fait quoi, semaine par semaine.
team-late = En retard
team-week = Semaine du { $date }
team-undated = Sans date
team-settled = Réglé
