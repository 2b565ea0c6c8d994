### `cocreate export --for team`: the working checklist.

team-lead = Lista de trabajo del equipo: quién hace qué, semana por semana.
team-late = Con retraso
team-week = Semana del { $date }
team-undated = Sin fecha
team-settled = Resuelto
