### `cocreate export --for team`: the working checklist.

team-lead = The team's working checklist: who does what, week by week.
team-late = Overdue
team-week = Week of { $date }
team-undated = Without a date
team-settled = Settled
