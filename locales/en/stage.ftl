### `cocreate stage`.

stage-title = The stages of co-creation
stage-lead = Seven stages from preparing the process to assessing the plan. They overlap in practice, and prioritizing can come up at any time.
stage-order = In order
stage-column-stage = Stage
stage-column-purpose = Purpose
stage-column-section = Section
stage-column-text = Advice
stage-column-takes = What it takes

stage-section-when = When to go online
stage-section-principles = Principles
stage-section-approaches = Approaches
stage-section-requirements = Requirements of OGP's standards
stage-section-cautions = Cautions
stage-section-tools = Kinds of tools
stage-section-examples = Examples
stage-section-resources = Further reading

stage-fits = It fits
stage-does-not-fit = It does not fit
stage-technology-low-tech = Low-tech
stage-technology-ready-made = Ready-made
stage-technology-advanced = Advanced
stage-companion = With it
# What former standards said.
stage-before = Until 2021
# $level is a level of participation; people, weeks and money are our estimates, $people and $weeks in words.
stage-takes = { $money ->
    [none] Can reach: { $level }. Takes about { $people } for { $weeks } and no money.
    [low] Can reach: { $level }. Takes about { $people } for { $weeks } and little money.
    [medium] Can reach: { $level }. Takes about { $people } for { $weeks } and some money.
   *[high] Can reach: { $level }. Takes about { $people } for { $weeks } and a budget of its own.
}
stage-people = { $count ->
    [one] one person
   *[other] { $count } people
}
stage-weeks = { $count ->
    [one] one week
   *[other] { $count } weeks
}

# What takes the place of a stage's own advice, as by the plan nothing of that is left to do.
stage-instead = Instead, by your plan
# The rules of a local member.
stage-section-rules-local = Rules of OGP Local
stage-aside-all = { $count ->
    [one] One piece of advice that this stage has of its own
   *[other] All { $count } pieces of advice that this stage has of its own
}, and its tools and examples
stage-aside = Set aside because of your plan
# $answers is a list such as "Timing: live meetings".
stage-aside-answers = Your plan says otherwise. { $answers }
stage-aside-kinds = No tool of these kinds fits your plan.
stage-aside-staff = It takes { $people ->
    [one] one person
   *[other] { $people } people
} for { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}, and you have { $staff ->
    [one] one person
   *[other] { $staff } people
}.
stage-aside-time = It takes { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}, and by your plan the work with people lasts from { $begins } to { $ends }.
stage-example-exposes = { $example } (do not copy its channels: people could be seen or traced through them)
stage-tools-expose = { $kind } (not for the people at risk: they could be seen, heard or traced)
stage-below-promise = Your plan promises { $promised }: use it beside an approach that reaches that.
stage-promise-unkept = Your plan promises { $promised }, and none of the approaches that are left here reaches that: find the time, the help or a safe way for one that does, or promise less.
stage-nothing-left = Your plan has the means for none of the approaches of this stage. "{ $name }" asks least: { $people } for { $weeks }. Find help for it, or do a part of it in a longer time.
stage-level-left-out = { $count ->
    [one] One approach is left out: it does not reach the level { $level }.
   *[other] { $count } approaches are left out: they do not reach the level { $level }.
}
