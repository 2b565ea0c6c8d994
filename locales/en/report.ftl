### What follows from a plan: on the screen and in documents.

report-title = Co-creation plan
report-title-country = Co-creation plan: { $country }
report-title-locality = Co-creation plan: { $locality }, { $country }

report-readiness = Readiness
report-ready = Ready, as far as your answers go: nothing in them stands in the way.
report-ready-with-warnings = Ready, with warnings: it can start, but read what could go wrong first.
report-not-yet = Not yet: something must be settled before you go online.
report-found = { $blockers ->
    [0] No blockers
    [one] One blocker
   *[other] { $blockers } blockers
}, { $warnings ->
    [0] no warnings
    [one] one warning
   *[other] { $warnings } warnings
}, { $advice ->
    [0] no advice
    [one] one piece of advice
   *[other] { $advice } pieces of advice
}.
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
report-undated = { $count ->
    [one] One item has no date yet: it waits for "{ $date }".
   *[other] { $count } items have no date yet; the first waits for "{ $date }".
}
report-tools = Tools to look at
report-tool = { $tool }: { $reasons }
report-tool-gone = closed or no longer maintained
report-open = Still open
report-next = Next
