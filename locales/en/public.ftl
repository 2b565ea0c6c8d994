### `cocreate export --for public`: what everybody may read of a plan.

public-lead = What is planned for this co-creation process, when, and who sees to it.
public-about = About this process
public-tasks = What will be done
public-tools = Where it takes place
public-last-day = Last day for: { $title }
public-status = State: { $status }
public-exposed = { $count ->
    [one] This would be public, and could show who somebody is:
   *[other] These would be public, and could show who somebody is:
}
public-exposed-line = - { $place }: { $found } ({ $kind })
public-exposed-email = e-mail address
public-exposed-telephone = telephone number
public-exposed-name = name given in the plan
public-exposed-hint = Take it out of the plan, or add --anyway if the person agrees to have it published. Nothing was written.
