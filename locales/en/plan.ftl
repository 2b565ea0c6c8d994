### `cocreate plan`, apart from the questions themselves.

plan-saved =
    The plan is in { $path }. Next:
      cocreate status --plan { $typed }
      cocreate tools match --plan { $typed }
      cocreate export --plan { $typed }
plan-stopped =
    Stopped. { $answered ->
        [one] One question is answered
       *[other] { $answered } questions are answered
    }, { $left ->
        [one] one is still to come
       *[other] { $left } are still to come
    }. All is saved in { $path }. To go on:
      cocreate plan { $typed }
# Where the input ended before everything was asked.
plan-so-far = So far
plan-so-far-answered = Answered
plan-so-far-not-asked = Not asked yet
plan-ended =
    The input ended, so nothing follows from these answers yet. All is saved in { $path }. To go on:
      cocreate plan { $typed }
plan-too-early =
    Saved in { $path }. As soon as country and stages are answered, advice follows. To go on:
      cocreate plan { $typed }
plan-answers-open = { $count ->
    [one] One question that applies has no answer in that file. It stays open.
   *[other] { $count } questions that apply have no answer in that file. They stay open.
}
plan-answers-waiting = { $count ->
    [one] Kept, but not counted: { $questions }. Its question does not apply with the answers as they are.
   *[other] Kept, but not counted: { $questions }. Their questions do not apply with the answers as they are.
}
plan-answers-not-taken = Not taken from that file: { $parts }. Only its profile, answers and notes are.
plan-kept = This plan holds parts of guide { $version }; this is guide { $ours }. Kept but not used: { $kept }.
plan-fields-kept =
    { $count ->
        [one] This field is kept in the plan, but not used.
       *[other] These fields are kept in the plan, but not used.
    }

# What went well, but for one thing.
plan-notice-no-lock = The disk with { $path } does not support locks. See that nobody else works on this plan at the same time.
plan-notice-permissions = The permissions of { $path } could not be kept in full. See who may read it now.
plan-notice-owner = The user and group that owned { $path } could not be kept. See who may read it now.
plan-notice-other-names = { $path } has another name (a hard link). Under that name the old content stays.

plan-from = { $answers ->
    [one] One answer is taken over from { $previous }. What depends on the cycle is asked again.
   *[other] { $answers } answers are taken over from { $previous }. What depends on the cycle is asked again.
 }
plan-from-unfinished = { $count ->
    [one] One of its items was not done. Where the new plan asks for it too, who does it and what was noted are kept.
   *[other] { $count } of its items were not done. Where the new plan asks for them too, who does them and what was noted are kept.
 }
plan-from-exists = { $path } holds a plan already, which would be lost.
plan-from-exists-hint = Name a file that does not exist yet: cocreate plan NEW --from OLD
plan-from-recommended = { $count ->
    [0] None of them is a recommendation of the review. Note one with: cocreate add "TEXT" --recommendation
    [one] One of them is a recommendation of the review.
   *[other] { $count } of them are recommendations of the review.
}
plan-older = This plan was made with guide { $version }; this is guide { $ours }. What is new for it:
plan-older-question = {"- "}a question: { $title }
plan-older-item = {"- "}on the checklist: { $title }
plan-older-rule = {"- "}found in your answers: { $title }
plan-older-nothing = {"- "}nothing that concerns this plan
plan-older-asked = Only what is new is asked now; --full asks the rest as well.
