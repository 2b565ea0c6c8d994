### Words that several commands use.

common-yes = yes
common-no = no
common-unknown-yet = don't know yet
common-side-government = government
common-side-civil-society = civil society
common-side-both = government and civil society together
# The name of a value that follows.
common-label = { $name }:
# Below a screenful; short enough for 40 columns.
common-more = -- Enter: go on, q: stop --
