### `cocreate search`.

search-title = Search: { $sought }
search-found = Found
# $place is one of the search-in-* below.
search-hit = { $place }: { $title }
search-none = Nothing in this language has "{ $sought }".
search-none-hint = Try another word for it, or fewer words.
# $language is a language's own name for itself.
search-elsewhere = This is what there is in another language ({ $language }, { $code }):
search-more = { $shown ->
        [one] Shown: the best
       *[other] Shown: the best { $shown }
    } of { $total }. All of them: --limit { $most }
search-column-place = Where
search-column-title = What
search-column-command = Command

search-in-commands = Command
search-in-advice = Advice for a stage
search-in-examples = Example
search-in-glossary = Glossary
search-in-texts = Texts
search-in-items = Checklist
search-in-levels = Level of participation
search-in-meetings = Meeting tip
search-in-questions = Question
search-in-resources = Resource
search-in-rules = What answers imply
search-in-stages = Stage
search-in-standards = Standards
search-in-tools = Tool
