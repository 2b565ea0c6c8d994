### `cocreate timeline`.

timeline-lead = Les dates de ce plan, comptées à rebours depuis sa remise ou à partir de son début, avec ce qui revient régulièrement jusqu'à sa fin.
timeline-conflicts = Dates incompatibles
timeline-days = Jour après jour
timeline-undated = Sans date
timeline-waits = En attente de « { $date } » :
timeline-again = { $title } (de nouveau)
timeline-advice = { $title } (conseil, pas une règle)
timeline-crowd = Du { $from } au { $to } : { $items }.
timeline-crowd-day = Le { $date } : { $items }.
timeline-picture = { $title } : les dates, situation au { $date }
timeline-legend = Une ligne vaut un mois, un signe un jour. > aujourd'hui ; # en retard ; o à faire ; * une date du plan ; de 2 à 9, plusieurs éléments ; = ouvert aux contributions.
timeline-column-kind = Type
timeline-column-last-day = Dernier jour
timeline-kind-date = date du plan
timeline-kind-item = tâche
timeline-kind-again = tâche, de nouveau
timeline-kind-deadline = échéance
timeline-kind-meeting = réunion
timeline-kind-conflict = ne va pas ensemble
timeline-kind-window = ouvert aux contributions
timeline-column-start = Début (UTC)
timeline-column-end = Fin (UTC)
timeline-column-reason = Pourquoi c'est important
timeline-column-next = Que faire
timeline-column-because = Découle de
timeline-column-together = Tombe en même temps
timeline-at-once = Deux réunions ont lieu en même temps
timeline-at-once-reason = « { $one } » et « { $other } » se chevauchent le { $date } : une personne attendue aux deux manquera à l'une.
timeline-at-once-next = Déplacez l'une des deux, ou convenez d'avance de qui va où et de la façon dont chacune apprend ce que l'autre a décidé.
timeline-meeting-zone = { $start }, { $zone }
