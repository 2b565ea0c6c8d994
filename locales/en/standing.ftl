### `cocreate status`: where the items of a plan stand.

standing-overdue = Overdue
standing-soon = Due within two weeks
standing-meetings-overdue = Overdue for meetings
standing-meetings = For your meetings
standing-meeting = { $name }, { $date }
standing-why-meeting = It follows from your answers about the meeting.
standing-none = No item of this plan matches that.
standing-item = { $title } [{ $id }]
standing-owner = Responsible: { $owner }
standing-shown = Shown: { $shown } of { $items }.
standing-mark = Mark what was done: { $command }
standing-placeholder = <ITEM>
standing-no-answer = not answered

standing-why = Because of your answers: { $answers }
standing-why-always = It belongs to every plan.
standing-why-date = Its date is counted from: { $date }
standing-why-set = You set its date yourself.
standing-column-why = Why

# What still fits in a week, or so many days.
standing-fits = What can still be done by { $date }, in this order
standing-nothing-due = Nothing is due on or before { $date }.
standing-too-late = What can no longer be done in time
# Blockers, in what still fits in a week.
standing-blockers = What stands in the way, whatever the dates
standing-tell = What to tell the Support Unit
standing-local-rule = OGP Local
standing-tell-missed = { $count ->
    [one] One thing that OGP asks for was not done in time
   *[other] { $count } things that OGP asks for were not done in time
}: { $items }. We say so ourselves, publish what we do instead and by when, and keep the evidence.
standing-tell-at-risk = { $count ->
    [one] One requirement is at risk
   *[other] { $count } requirements are at risk
}, and none is missed so far.
standing-tell-on-time = No requirement is missed or at risk so far.
standing-tell-unknown = { $count ->
    [one] For one requirement, nothing shows yet how it stands.
   *[other] For { $count } requirements, nothing shows yet how they stand.
}
standing-tell-due = Our plan has this for OGP by { $date }: { $items }.
standing-tell-nothing-due = Nothing else is due for OGP on or before { $date }.
# More of a group than are shown.
standing-left-out = and { $count } more
standing-all = Of very long lists only the first part is shown here. Every item: { $command }
