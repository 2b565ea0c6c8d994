### How each requirement stands, held to evidence: `cocreate standards --plan`.

review-lead = How each requirement stands, measured by the evidence.
review-lead-national = The evidence by requirement, as the Independent Reporting Mechanism (IRM) reads it.
review-lead-local = The evidence by rule, as the monitoring body reads it.
review-evidence-for = Evidence: { $name }
review-not-published = No folder was written: people who take part may be harmed, and links may lead to them.
review-not-published-hint = Hand the evidence over in confidence, as one file: --output review.html
review-count = { $state }: { $count }.
review-missed = Missed
review-at-risk = At risk
review-unknown = Unknown
review-elsewhere = In stages that this plan does not cover
review-not-yet-due = Not yet due
review-met = Met
review-recommended = { $name } (recommended)

# Since when and until when a requirement stands as it does.
review-missed-since = Missed since { $since }. It was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
review-late = Late: something was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
review-late-until = Late: something was due on { $due }, { $days ->
    [one] one day
   *[other] { $days } days
} ago. It can still be met until { $until }.
review-at-risk-due = Something should be done by { $due }; { $open ->
    [one] one thing is
   *[other] { $open } things are
} still to be done or shown.
review-at-risk-until = It can be met until { $until }; { $open ->
    [one] one thing is
   *[other] { $open } things are
} still to be done or shown.
review-at-risk-answers = No date puts it at risk, but what you answered does.
review-unknown-undated = Nothing says when it is due, and nothing shows that it is met.
review-unknown-elsewhere = It belongs to stages that this plan does not cover. Nothing here says how it stands.
review-not-yet-due-until = First due on { $until }.
review-not-yet-due-elsewhere = It belongs to a later stage.
review-met-since-until = Met since { $since }, and until { $until }: it is then due again.
review-met-since = Met since { $since }.
review-met-until = Met until { $until }: it is then due again.

review-too-late = Done too late: "{ $title }", on { $date }.
review-next = Next: { $title } ({ $timing })
review-next-waits = Next: { $title } (no date yet: it waits for "{ $date }")
review-next-undated = Next: { $title }
review-note-it = Once it is done: { $command }…
review-finding-alone = { $title }.
review-finding = { $title }. { $next }
review-shown = Evidence for "{ $title }":
review-shown-on = Evidence for "{ $title }", done on { $date }:
review-explained = No link, but the plan notes a reason for "{ $title }".
review-nothing-shown = Evidence: none yet.
review-claim-done = Not counted: "{ $title }" is marked as done, but nothing shows it.
review-claim-no-reason = Not counted: "{ $title }" is marked as not applicable, but no reason is noted.
review-claim-not-done = Not counted yet: there is a link for "{ $title }", which is not marked as done.
review-claim-answered = Not counted: you answered "{ $label }: { $date }", but nothing shows it.
review-sought-national = The IRM looks for: { $sought }
review-sought-local = The monitoring body looks for: { $sought }
review-what-counts = A requirement counts as met by a link or a reason noted with its items, never by a tick alone.
review-rules = The rule in full: { $command }
review-strict = { $count ->
    [one] One requirement is missed: { $names }.
   *[other] { $count } requirements are missed: { $names }.
}

review-column-binding = Binding
review-column-since = Since
review-column-until = Until
review-column-next = Next
review-column-done-on = Done on
review-column-explained = Settled by a reason
review-column-claims = Claimed, not counted
review-column-findings = What endangers it
review-column-sought = What the review looks for
review-column-standing = Where it stands
review-column-too-late = Done too late
