### `cocreate export --for team`: the working checklist.

team-lead = Lista de trabajo del equipo: quién hace qué, semana por semana.
# What comes first, over all sides: when it is due, and whose it is.
# $late says whether something is late.
team-first = { $late ->
    [yes] Lo atrasado y lo próximo
   *[no] Lo próximo
}
team-first-item = { $timing } · { $side }
team-late = Con retraso
team-week = Semana del { $date }
team-undated = Sin fecha
team-settled = Resuelto

# Boxes to tick in a browser.
team-ticking = Marque lo que esté hecho: este navegador lo conserva. Para pasarlo al plan, guárdelo en un archivo y después: { $command }
team-ticking-unkept = Este navegador no conserva nada aquí: guarde el archivo antes de cerrar la página.
team-ticking-count = Cambios que aún no están en el plan: { $count }
team-ticking-save = Guardar en un archivo
