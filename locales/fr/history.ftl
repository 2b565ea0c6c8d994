### Les modifications d'un plan, et comment les annuler.

history-undo = Pour annuler : { $command }
history-taken-back = Annulé : { $change } ({ $date }).
history-taken-back-undated = Annulé : { $change }.
history-more = { $count ->
    [one] { $count } autre modification peut être annulée : { $command }
   *[other] { $count } autres modifications peuvent être annulées : { $command }
}
history-nothing = Il n'y a rien à annuler dans { $path }.
history-changed-since = Rien n'a été annulé : depuis, autre chose a modifié { $path }, par exemple un éditeur ou une fusion, et cette modification serait perdue.
history-changed-since-hint = Modifiez la tâche elle-même (cocreate tick, cocreate plan), ou revenez avec git à une version antérieure.
history-title = « { $title } »
history-answer = la réponse à « { $question } »
history-note = la note sur « { $question } »
history-answers-file = les réponses d'un fichier
history-meeting = la réunion « { $name } »
history-items = l'avancement de { $items }
history-own-item = la nouvelle tâche { $item }
history-items-file = l'avancement des tâches repris d'un fichier
history-tools = les outils pour « { $stage } »
history-title-of-log = Modifications qui peuvent être annulées
history-column-on = Date
history-column-change = Ce qui a été modifié
