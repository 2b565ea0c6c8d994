### `cocreate standards`.

standards-standard = Standard { $number }: { $name }
standards-label-standard = Standard
standards-label-requirement = Requirement
standards-label-threshold = Threshold
standards-label-measure = How to measure it
standards-label-evidence = Evidence
standards-label-who = Who answers for it
standards-label-stages = Stages
standards-label-further = Going further
standards-label-today = Today
# $requirement is a number with its name, such as "5.1 Open implementation".
standards-today-requirement = Today, { $requirement }
standards-column-number = Number
standards-column-id = Id
standards-column-chapter = Part
standards-column-text = What it says
standards-column-when = When
standards-all-stages = all

standards-threshold-permanent = at all times
standards-threshold-months-apart = { $number ->
    [one] at least once a month
   *[other] at least once every { $number } months
}
standards-threshold-times-a-year = { $number ->
    [1] at least once a year
    [2] at least twice a year
   *[other] at least { $number } times a year
}
standards-threshold-times = { $number ->
    [1] at least once
    [2] at least twice
   *[other] at least { $number } times
}
standards-threshold-days-before = { $number ->
    [one] at least one day before the start
   *[other] at least { $number } days before the start
}
standards-threshold-long-enough = long enough for the method chosen
standards-threshold-during-development = while the plan is being developed

standards-who-member = The OGP member. The source names nobody in particular, so settle between you who sees to it.
standards-who-forum-or-government = The multi-stakeholder forum where there is one, otherwise the government.

# $date is the name that the interview gives to one of the plan's dates.
standards-when = { $unit ->
    [days] { $count ->
        [one] one day
       *[other] { $count } days
    }
    [weeks] { $count ->
        [one] one week
       *[other] { $count } weeks
    }
   *[months] { $count ->
        [one] one month
       *[other] { $count } months
    }
} { $direction ->
    [before] before
   *[after] after
} "{ $date }"
standards-when-same-day = on the day of "{ $date }"
standards-when-requirement = { $when } (requirement { $requirement })
standards-advice = Advice, not a rule.

standards-in-detail = In detail
standards-before = What the quick reference of 2020 said
standards-superseded = Superseded: do not check a plan against this.
standards-in-force = What is in force: { $command }
standards-local-title = OGP Local
standards-local-lead = Local members are not held to the eight national requirements. They have rules of their own, and a monitoring body of their own that reports on them.
standards-none = Nothing here fits what you asked for.
standards-evidence-is-advice = What to measure and which evidence to keep is our advice from field practice, unless marked otherwise.
standards-one-in-full = One requirement in full: { $command }
standards-more = More about the standards
