### `cocreate timeline`.

timeline-lead = The dates of this plan: counted back from its submission and on from its start, with what comes again until it ends.
timeline-conflicts = What does not fit
timeline-days = Day by day
timeline-undated = Without a date
timeline-waits = Waiting for "{ $date }":
timeline-again = { $title } (again)
timeline-advice = { $title } (advice, not a rule)
timeline-crowd = From { $from } to { $to }: { $items }.
timeline-crowd-day = On { $date }: { $items }.
timeline-picture = { $title }: the dates, seen from { $date }
timeline-legend = Each line is a month, each sign a day. > today; # late; o to do; * a date of the plan; 2 to 9 several things; = open for input.
timeline-column-kind = Kind
timeline-column-last-day = Last day
timeline-kind-date = date of the plan
timeline-kind-item = task
timeline-kind-again = task, again
timeline-kind-deadline = deadline
timeline-kind-meeting = meeting
timeline-kind-conflict = does not fit
timeline-kind-window = open for input
timeline-column-start = Start (UTC)
timeline-column-end = End (UTC)
timeline-column-reason = Why it matters
timeline-column-next = What to do
timeline-column-because = Follows from
timeline-column-together = Falls together
timeline-at-once = Two meetings go on at the same time
timeline-at-once-reason = "{ $one }" and "{ $other }" overlap on { $date }, so whoever is needed in both is missing from one.
timeline-at-once-next = Move one of them, or agree beforehand who goes where and how both hear what the other decided.
timeline-meeting-zone = { $start }, { $zone }
