### Changes to a plan, and how they are taken back.

history-undo = To take it back: { $command }
history-taken-back = Taken back: { $change } ({ $date }).
history-taken-back-undated = Taken back: { $change }.
history-more = { $count ->
    [one] One more change can be taken back: { $command }
   *[other] { $count } more changes can be taken back: { $command }
}
history-nothing = There is nothing to take back in { $path }.
history-changed-since = Nothing was taken back: { $path } has been changed since by something else, such as an editor or a merge, and that change would be lost.
history-changed-since-hint = Change the item itself (cocreate tick, cocreate plan), or let git bring back an earlier version.
history-title = "{ $title }"
history-answer = the answer to "{ $question }"
history-note = the note on "{ $question }"
history-answers-file = the answers from a file
history-meeting = the meeting "{ $name }"
history-items = what was noted about { $items }
history-own-item = the new item { $item }
history-items-file = what a file said about items
history-tools = the tools for "{ $stage }"
history-title-of-log = Changes that can be taken back
history-column-on = On
history-column-change = What was changed
