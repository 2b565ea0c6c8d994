### `cocreate write`: texts that a process needs.

write-title = Texts
write-lead = Each is made from your plan's own answers. What is still open stands in square brackets and is listed at the end, with what is asked of such a text.
write-kinds = What can be written
write-column-text = Text
write-column-use = What it is for
write-before = { $name }: before it goes out
write-delete = This section is for you and not part of the text. Delete it at the end.
write-gaps = Still to fill in
write-no-gaps = Nothing: every blank is filled.
write-gaps-of-plan = The plan asks for these:
write-gap-asked = { $gap } ({ $command })
write-gaps-of-meeting = These come from a meeting of the plan ({ $command }):
write-gaps-by-hand = No question of the plan covers these. Write them in by hand:
write-gaps-withheld = People may be harmed, so what you wrote yourselves about these stays out. Write in only what exposes nobody:
write-asks = What is asked of such a text
write-open = Still open: { $gaps }
write-unsaid = The text does not say it.
write-without-plan = There is no plan in this folder, so the text is all blanks. To make a plan: cocreate plan
write-not-found-hint = All texts: cocreate write
