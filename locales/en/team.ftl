### `cocreate export --for team`: the working checklist.

team-lead = The team's working checklist: who does what, week by week.
# What comes first, over all sides: when it is due, and whose it is.
# $late says whether something is late.
team-first = { $late ->
    [yes] Late and due next
   *[no] Due next
}
team-first-item = { $timing } · { $side }
team-late = Overdue
team-week = Week of { $date }
team-undated = Without a date
team-settled = Settled

# Boxes to tick in a browser.
team-ticking = Tick what is done. This browser keeps it. To put it into the plan, save it as a file, then: { $command }
team-ticking-unkept = This browser keeps nothing here: save the file before you close the page.
team-ticking-count = Changes not yet in the plan: { $count }
team-ticking-save = Save as a file
