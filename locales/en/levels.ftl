### `cocreate levels`.

levels-title = Levels of participation (IAP2 Spectrum)
levels-lead = How much say the public has, from the least to the most. Choose for each stage, and promise no more than you can keep.
# $id is what can be typed.
levels-level = { $number }. { $name } ({ $id })
levels-promise = The promise
levels-asks = What it asks of you
levels-offline = In person or low-tech
levels-online = Online
levels-usual-in = Usual choice in these stages (our advice)
levels-notes = About the scale
levels-column-id = Id
levels-column-name = Level
levels-column-goal = What it means
levels-chart = All words here are our own. The chart itself belongs to IAP2, which asks for written permission before it is copied or adapted: { $address }
