### Words that the lists share.

list-column-id = Id
list-facts = Facts
list-fact-stages = Stages
list-fact-levels = Levels of participation
list-unknown = unknown

# $filters is a list such as "12 (free), 3 (stage)".
list-left-out = Left out: { $filters }.
list-left-out-unknown = { $count ->
    [one] One more may fit, but the facts are not known or hold only in part ({ $filters }); --include-unknown shows it.
   *[other] { $count } more may fit, but the facts are not known or hold only in part ({ $filters }); --include-unknown shows them.
}

# What a filter asks for, in a word or two.
list-filter-stage = stage
list-filter-level = level
list-filter-category = kind
list-filter-mode = mode
list-filter-language = language
list-filter-participants = participants
list-filter-free = free
list-filter-open-source = open source
list-filter-self-hosted = on your own server
list-filter-hosted = run for you
list-filter-low-bandwidth = slow line
list-filter-phone = telephone
list-filter-sms = SMS
list-filter-offline = without a connection
list-filter-anonymous = without a name
list-filter-breakout-rooms = breakout rooms
list-filter-polls = polls
list-filter-recording = recording
list-filter-encrypted = encryption
list-filter-search = search
list-filter-country = country
list-filter-region = region
list-filter-tool = tool
list-filter-year = year
list-filter-topic = topic
list-filter-kind = kind
list-filter-part = part
list-filter-phase = phase
list-filter-size = size
list-filter-setting = setting
list-filter-plan = your plan
list-filter-meeting = the meeting
list-filter-aim = aim

# Formats that are no text, such as docx.
list-no-text = The format { $format } is not plain text and cannot be shown on the screen.
list-no-text-hint = Send it to a file, for example with > name.{ $ending }
