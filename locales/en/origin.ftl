### Where statements come from.

# $basis is one or two sentences.
origin-code = { $basis } Code: { $code }.
origin-sources = Sources
# $checked is a month such as 2026-11.
origin-checked = Checked { $checked }.
origin-column-verified = Verified
origin-column-basis = Basis
origin-column-code = Code
origin-column-sources = Sources
# A statement with the kind it is of, told apart at a glance.
origin-tagged = { $text } [{ $basis ->
        [guide] OGP guide
        [standard] OGP standards
       *[practice] practice
    }]
origin-tags = [OGP standards]: OGP's standards or handbook. [OGP guide]: advice of OGP's guide on going online. [practice]: advice from the field, never an OGP rule.
