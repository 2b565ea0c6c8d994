### `cocreate tools`, `tools show` and `tools match`.

tools-title = Participation tools
tools-column-name = Tool
tools-column-id = Id
tools-column-category = Kind
tools-column-free = Free
tools-column-open-source = Open source
tools-column-judgement = Fit
tools-column-for = For
tools-column-against = Against
tools-column-unknown = To check
tools-column-ruled-out-by = Ruled out by
tools-column-unconfirmed = To be confirmed
tools-column-status = State
tools-column-use = What it is for
tools-column-caution = Caution
tools-column-checked = Checked

# $checked is a month such as 2026-11.
tools-count = { $count ->
    [0] None of { $total } tools fits.
    [one] One of { $total } tools.
   *[other] { $count } of { $total } tools.
} Facts checked { $checked }; ask the vendor before you rely on them.
tools-left-out-discontinued = { $count ->
    [one] One more is closed or no longer maintained; --include-discontinued shows it.
   *[other] { $count } more are closed or no longer maintained; --include-discontinued shows them.
}
tools-more = All about one of them: { $command }
tools-not-found-hint = See their ids: cocreate tools

tools-mode-synchronous = at the same time
tools-mode-asynchronous = at any time
tools-mode-both = at the same time or at any time

tools-feature-paid = on paid plans
tools-feature-partly = in part
tools-feature-unknown = unknown

tools-checked = Facts checked { $checked }. Prices and limits change: ask the vendor before you rely on them.
tools-caution = Caution: { $caution }
tools-unconfirmed = { $value } [unconfirmed]
tools-no-sources = No source backs these facts.
tools-status-renamed = { $has ->
    [yes] Under another name since { $since }.
   *[no] Goes on under another name.
}
tools-status-discontinued = { $has ->
    [yes] Closed since { $since }.
   *[no] Closed.
}
tools-status-dormant = No longer maintained: do not start anything new on it.
tools-replaced-by = Look at { $tools } instead.

tools-fact-address = Address
tools-fact-also-known-as = Also known as
tools-fact-categories = Kinds
tools-fact-stages = Stages
tools-fact-levels = Levels of participation
tools-fact-mode = People take part
tools-fact-participants = Limits
tools-fact-limit = About the limits
tools-fact-pricing = Price
tools-fact-free = Free for the organiser
tools-fact-open-source = Open source
tools-fact-open-core = Parts are closed
tools-fact-licence = Licence
tools-fact-licence-note = About the licence
tools-fact-repository = Code
tools-fact-self-hosted = On your own server
tools-fact-hosted = Run for you
tools-fact-low-bandwidth = On a slow line
tools-fact-bandwidth = About slow lines
tools-fact-phone = By telephone
tools-fact-sms = By SMS
tools-fact-offline = Without a connection
tools-fact-breakout-rooms = Breakout rooms
tools-fact-polls = Polls
tools-fact-recording = Recording
tools-fact-encrypted = End-to-end encryption
tools-fact-details = About these
tools-fact-anonymous = Without a name
tools-fact-languages = Interface languages
tools-fact-moderation = Moderation
tools-fact-accessibility = Accessibility
tools-fact-data-residency = Where the data is kept
tools-fact-security = Security

tools-pricing-free = free
tools-pricing-freemium = basics free, the rest paid
tools-pricing-paid = paid
tools-hosted-free = yes, free
tools-hosted-freemium = yes, basics free, the rest paid
tools-hosted-paid = yes, paid
tools-hosted-third-party = by third parties
tools-hosted-none = no
tools-anonymous-possible = possible
tools-anonymous-pseudonymous = with a made-up name
tools-anonymous-account = no, an account is needed

tools-limit-number = { $number } { $unit }
tools-limit-unlimited = no limit ({ $unit })
tools-limit-server = depends on the server ({ $unit })
tools-limit-free = free: { $limit }
tools-limit-paid = paid: { $limit }
tools-limit-self-hosted = on your own server: { $limit }
tools-limit-as-of = as of { $date }

tools-judgement-fits = fits
tools-judgement-ruled-out = ruled out

tools-match-title = Tools for this plan
tools-match-best = These fit best
tools-match-no-needs = Your answers ask nothing of tools yet. Say at least which stages go online: cocreate plan
tools-match-none = No tool meets everything you require. Look below at what rules each one out.
tools-match-more = { $count ->
    [one] One more fits: --limit { $all } shows it.
   *[other] { $count } more fit: --limit { $all } shows them.
}
tools-match-unconfirmed = Ruled out until confirmed
tools-match-ask = What you require is met only in part by these, or nobody could confirm it. Do not use any of them until its vendor, or whoever runs it for you, has confirmed it in writing and you have tried it.
tools-match-ruled-out = Ruled out
