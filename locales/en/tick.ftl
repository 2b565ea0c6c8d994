### `cocreate tick`: what was done, who does it, what shows it.

tick-done = Done on { $date }: { $title }.
tick-done-undated = Done: { $title }.
tick-doing = Begun: { $title }.
tick-todo = To do: { $title }.
tick-not-applicable = Does not apply: { $title }.
tick-unchanged = Nothing new: { $title }.
tick-owner = Responsible: { $owner }.
tick-no-owner = Nobody is named any more.
tick-due = Due on { $date }, as you set it.
tick-evidence = Evidence: { $addresses }
tick-note = Note: { $note }
tick-no-note = The note is gone.
tick-no-evidence = It serves minimum requirement { $rule } and does not count yet: add a link (--evidence) or what else shows it (--note).
tick-no-evidence-local = It serves a rule of OGP Local and does not count yet: add a link (--evidence) or what else shows it (--note).
tick-not-yet = { $date } has not come yet. It was noted all the same; if that was a slip, take it back.

tick-which = Which item?
tick-which-hint =
    Name one or several, by id or by words of the title. See them all:
      cocreate status
tick-unknown = No item of this plan is called "{ $name }".
tick-unknown-hint = See them all: cocreate status
tick-several = "{ $name }" may be several items; nothing was changed.
tick-several-hint = Name one of them by its id:
tick-set-aside = "{ $title }" does not follow from the answers of this plan.
tick-set-aside-hint =
    If your work has changed, change the answers: cocreate plan. Or add an item of your own: cocreate add
tick-no-reason = An item that does not apply needs a reason; nothing was changed.
tick-no-reason-hint = Say why: --note …
tick-address-hint = Evidence is an address that begins with https:// or http://. What has no address goes into --note.
tick-on-hint = --on is the day on which something was done.
tick-text-hint = Write one line of at most { $most } characters, without control characters.
tick-pick = What was done?
tick-pick-none = Nothing
tick-pick-enough = That is all
tick-nothing = Nothing was changed.

tick-added = Added: { $title } [{ $id }].
tick-add-empty = An item of your own needs a text; nothing was added.
tick-add-empty-hint = Say what is to be done: cocreate add "…"
tick-rule-of-local = That is a rule of OGP Local, and this plan is of a national member: the item counts for no requirement.
tick-rule-of-national = That is a rule for national members, and this plan is of a local one: the item counts for no rule.

tick-tools-chosen = Chosen for "{ $stage }": { $tools }.
tick-tools-removed = No longer chosen for "{ $stage }": { $tools }.
tick-tools-unchanged = Nothing to change for "{ $stage }".
tick-tool-ruled-out = { $tool } is ruled out for this plan: { $reasons }.
tick-tool-refused = Nothing was chosen.
tick-tool-refused-hint =
    See what fits: cocreate tools match. If you have dealt with that, choose it all the same with --anyway.
