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
# What can be typed after --setting and --aim.
meeting-value-open = open
meeting-value-invited = invitation
meeting-value-decision = decision
meeting-value-exchange = exchange
# For which meetings a tip is.
meeting-size-from = from { $from } people
meeting-size-to = up to { $to } people
meeting-size-between = { $from } to { $to } people
meeting-only-open = open meetings
meeting-only-invited = meetings by invitation
meeting-only-decision = meetings that decide
meeting-only-exchange = meetings for exchange
# $applies is one or more of the above.
meeting-tip-only = ({ $applies }) { $text }
