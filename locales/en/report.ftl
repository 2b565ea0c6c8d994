### What follows from a plan: on the screen and in documents.

report-title = Co-creation plan
report-title-place = Co-creation plan: { $place }
report-place = { $locality }, { $country }

report-readiness = Readiness
report-ready = Ready on { $date }, as far as your answers go: every deciding question was asked, nothing stands in the way, and what was due is done.
report-ready-with-warnings = Nothing stands in the way, but see to this first: { $missing }.
report-not-yet = Not yet. What is missing: { $missing }.
report-found = Your answers lead to { $found }.
report-found-nothing = Your answers lead to no blocker, no warning and no advice.
report-found-blockers = { $count ->
    [one] one blocker
   *[other] { $count } blockers
}
report-found-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
report-found-advice = { $count ->
    [one] one piece of advice
   *[other] { $count } pieces of advice
}
report-progress = Checklist: { $done } of { $items } done.

report-findings = What your answers mean
report-blockers = { $count ->
    [one] One blocker
   *[other] { $count } blockers
}
report-warnings = { $count ->
    [one] One warning
   *[other] { $count } warnings
}
report-advice = { $count ->
    [one] One piece of advice
   *[other] { $count } pieces of advice
}
report-do-next = Do next: { $next }

report-checklist = Checklist by stage
report-no-stage = Without a stage
report-own-item = An item that the team added
report-recommended-item = A recommendation of the review
report-undated = { $count ->
    [one] One item cannot be dated yet: it waits for "{ $date }".
   *[other] { $count } items cannot be dated yet; the first waits for "{ $date }".
}
report-tools = Tools to look at
report-tool = { $tool }: { $reasons }
report-tool-gone = closed or no longer maintained
report-no-tool = { $stages }: { $text }
report-open = Still open
report-next = Next

# What is late, and how the rules that bind this member stand.
report-as-of = As of { $date }
report-late = Late or at risk
report-rule-national = Minimum requirement { $id }, { $name }
report-rule-local = OGP Local, { $name }
report-state-missed = missed
report-state-at-risk = at risk
report-state-unknown = unknown
report-state-not-yet-due = not yet due
report-state-met = met
report-standing = { $rule }: { $state }.
report-standing-met = { $rule }: met. Due again on { $date }.
report-standing-due = { $rule }: { $state }. Next due on { $date }.
report-standing-missed = { $rule }: missed. It was due on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
report-standing-late = { $rule }: at risk. Something was due on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
report-standing-at-risk = { $rule }: at risk. { $open ->
    [one] One thing is
   *[other] { $open } things are
} still to be done by { $date }.
report-item-timing = { $title } ({ $timing })
report-item-text = Text for it: { $command }
report-timing-ahead = { $date }
report-timing-soon = { $date }, { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
report-timing-soon-until = { $date }, { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}, possible until { $until }
report-timing-late = { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} late
report-timing-until = { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} late, possible until { $until }
report-timing-lapsed = { $date }; nothing is noted for that year: if it was done, note it with its evidence
report-mark-lapsed = nothing noted
report-mark-late = { $days ->
    [one] one day
   *[other] { $days } days
} late
report-mark-soon = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
# A mark of lateness or of nearness, with the last day.
report-mark-until = { $mark }, { $late ->
    [yes] still possible
   *[no] possible
} until { $until }
report-later = Again on { $dates }.

report-missing-requirements = { $count ->
    [one] one requirement missed
   *[other] { $count } requirements missed
}
report-missing-at-risk = { $count ->
    [one] one requirement at risk
   *[other] { $count } requirements at risk
}
report-missing-unknown = { $count ->
    [one] one requirement about which nothing is known
   *[other] { $count } requirements about which nothing is known
}
report-missing-blockers = { $count ->
    [one] one blocker
   *[other] { $count } blockers
}
report-missing-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
report-missing-late = { $count ->
    [one] one item late
   *[other] { $count } items late
}
report-missing-questions = { $count ->
    [one] one deciding question without an answer
   *[other] { $count } deciding questions without an answer
}
report-missing-open = { $count ->
    [one] one question still open
   *[other] { $count } questions still open
}
report-ask = Answer just this: { $command }
