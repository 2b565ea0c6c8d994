### `cocreate export --for public`: what everybody may read of a plan.

public-lead = Ce qui est prévu pour ce processus de co-création, quand, et qui s'en charge.
public-about = Le processus
public-tasks = Ce qui sera fait
public-tools = Où cela se passe
public-last-day = Dernier jour pour cette tâche : { $title }
public-status = État : { $status }
public-exposed = { $count ->
    [one] Ceci serait rendu public et pourrait permettre de reconnaître une personne :
   *[other] Ces données seraient rendues publiques et pourraient permettre de reconnaître une personne :
}
public-exposed-line = - { $place } : { $found } ({ $kind })
public-exposed-email = adresse électronique
public-exposed-telephone = numéro de téléphone
public-exposed-name = nom qui figure dans le plan
public-exposed-hint = Retirez ces données du plan, ou ajoutez --anyway si la personne accepte que ce soit publié. Rien n'a été écrit.
