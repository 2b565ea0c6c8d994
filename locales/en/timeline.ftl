### `cocreate timeline`.

timeline-lead = The dates of this plan: back from its submission, on from its start, and what comes again until it ends.
timeline-conflicts = What does not fit
timeline-days = Day by day
timeline-undated = Without a date
timeline-waits = Waiting for "{ $date }":
timeline-again = { $title } (again)
timeline-advice = { $title } (advice, not a rule)
timeline-crowd = From { $from } to { $to }: { $items }.
timeline-picture = { $title }: the dates, seen from { $date }
timeline-legend = A line is a month, a sign a day. > today; # late; o to do; * a date of the plan; 2 to 9 several things; = open for input.
timeline-column-kind = Kind
timeline-column-last-day = Last day
timeline-kind-date = date of the plan
timeline-kind-item = task
timeline-kind-again = task, again
timeline-kind-deadline = deadline
