### `cocreate meeting`.

meeting-tips-title = Tips for virtual meetings
meeting-tips-lead = What to do from weeks before a meeting until after it. Say how large it is, who may come and what it is for, and only what applies is shown.
meeting-tips-count = { $count ->
    [0] None of { $total } tips fits.
    [one] One of { $total } tips.
   *[other] { $count } of { $total } tips.
}
meeting-column-part = Part
meeting-column-phase = When
meeting-column-only = Only
meeting-column-tip = Tip
# For which meetings a tip is.
meeting-size-from = from { $from } people
meeting-size-to = up to { $to } people
meeting-size-between = { $from } to { $to } people
# $applies is one or more of the above.
meeting-tip-only = ({ $applies }) { $text }

### A planned meeting.

# Where nobody said what it is about.
meeting-title = Meeting: { $name }
meeting-confidential = Confidential: people may be harmed if this reaches others. Pass it on only to those who need it.
meeting-section-meeting = The meeting
meeting-section-agenda = Agenda
meeting-section-failures = If something fails
meeting-section-room-sheet = Sheet for each room
meeting-section-zones = In each time zone
meeting-section-roles = Who does what
meeting-section-checklist = To do
meeting-section-platforms = Where to meet
meeting-section-standards = What it serves
meeting-section-when = Day and hour
meeting-section-joining = How to join
meeting-section-access = What you need
meeting-section-data = Your data
meeting-section-ballot = How we vote
meeting-section-attendance = Who took part
meeting-section-notes = What was said
meeting-section-decisions = What was decided
meeting-section-recommendations = What was recommended
meeting-section-follow-up = Who follows up
meeting-section-open = What is still open
meeting-column-time = Time
meeting-column-minutes = Minutes
meeting-column-what = What
meeting-column-zone = Time zone
meeting-column-day = Day
meeting-column-start = Start
meeting-column-end = End
meeting-column-decision = Decision
meeting-column-recommendation = Recommendation
meeting-column-reasons = Reasons
meeting-column-method = How it was decided
meeting-column-against = Arguments against
meeting-column-otherwise = How others see it, and why
meeting-column-task = Task
meeting-column-who = Who
meeting-column-who-safely = Who, without names
meeting-column-until = By
meeting-break = Break
meeting-continued = { $title } (continued)
meeting-whose-hours = These are the hours of { $zone }.
meeting-break-script = Say aloud that you go on at { $time }.
meeting-continued-script = Go on where you stopped.
meeting-script = Script
meeting-script-line = { $time } { $title } ({ $minutes } min)
meeting-rooms = { $number ->
    [one] One room
   *[other] { $number } rooms
} of up to { $size } people.
meeting-cost = { $reason }: this takes { $minutes } min of the whole time.
meeting-each-room = In each room
# $number counts the hosts from 1.
meeting-host = { $role } (host { $number })
meeting-no-platform = No platform in the catalogue has what this meeting needs.
meeting-platforms-unsure = None is known to have all that this meeting needs. Check these first.
meeting-serves-requirement = Requirement { $id }: { $name }
meeting-serves-local = OGP Local: { $name }
meeting-serves-date = The date of this meeting counts for it: { $date }. Keep the minutes as evidence.
meeting-minutes-title = Minutes: { $title }
meeting-minutes-who = Names and organisations, as far as each person agrees.
meeting-minutes-number-only = Only how many people took part. No names, no organisations.
meeting-minutes-confirm = These minutes stand as written once those who were there have had three days to correct them.
meeting-minutes-confirm-risk = These minutes are sent to nobody. They are read out at the next meeting, and stand if nobody objects.
meeting-late = This day has passed: do it now.
# Under risk a calendar says no more than this.
meeting-hour-in-zone = { $start } ({ $zone })
meeting-day-in-zone = { $day }, { $start } ({ $zone })
meeting-safe-summary = Meeting
meeting-safe-task = For the meeting
meeting-document = This document
meeting-room-size = up to { $size } people
meeting-room-hours = From { $start } to { $end } ({ $minutes } min).
meeting-each-minutes = { $minutes ->
    [one] About one minute for each person.
   *[other] About { $minutes } minutes for each person.
}
meeting-each-short = Less than a minute for each person: ask for one sentence.
meeting-gap-said = what was said, with the reasons
meeting-gap-said-safely = what was said, without names
meeting-gap-present = who was there
meeting-gap-number = number of people
meeting-gap-open = what is still open, and when it is taken up again
meeting-missing = There is no agenda yet. Not answered: { $question }.
meeting-problem-too-short = Nothing that serves this purpose fits into these minutes.
meeting-problem-reports = { $people } people make { $rooms } rooms; they leave { $each ->
    [one] one minute
   *[other] { $each } minutes
} each to report.
meeting-problem-writing = { $rooms } rooms have no time to report aloud; each can only write down its main point.
meeting-problem-set = The minutes set by hand ({ $set } in all) do not fit into the meeting. They were not used.
meeting-problem-clock = The clocks change at the hour at which it begins: that hour does not exist on this day, or comes twice. Choose another.
meeting-problem-hosts = { $rooms } rooms need a facilitator and a note-taker each, and there { $hosts ->
    [one] is one host
   *[other] are { $hosts } hosts
}. Let each room choose its own; give them the sheet.
meeting-instead = Better: { $options }.
meeting-fits-minutes = { $minutes } minutes
meeting-fits-meetings = { $meetings } meetings
meeting-fits-panel = a panel of { $panel }
meeting-fits-panel-longer = a panel of { $panel } for { $minutes } minutes
meeting-planned =
    The meeting "{ $name }" is in { $path }. Next:
      cocreate meeting export { $typed } --for participants
meeting-none = There is no meeting in { $path }.
meeting-none-hint = cocreate meeting plan kick-off begins one.
meeting-unknown = There is no meeting "{ $name }" in { $path }.
meeting-unknown-hint = The plan has these: { $names }.
meeting-which-hint = Say which one: { $names }.
meeting-which = There is more than one meeting in { $path }.
meeting-bad-name = "{ $name }" cannot be the name of a meeting.
meeting-bad-name-hint = Use letters, digits and hyphens, for example kick-off.
meeting-no-hours = For a calendar the meeting needs its day, its start, its length and a time zone.
meeting-no-hours-hint = cocreate meeting plan { $typed } asks for them.
meeting-stopped =
    Stopped. Answered: { $answered }. Still to come: { $left }. All is saved in { $path }. To go on:
      cocreate meeting plan { $typed }
