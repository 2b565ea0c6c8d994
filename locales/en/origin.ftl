### Where statements come from.

# $has says whether there is a source to name.
origin-basis-guide = { $has ->
    [yes] Basis: OGP guide ({ $source }).
   *[no] Basis: OGP guide.
}
origin-basis-standard = { $has ->
    [yes] Basis: OGP standards ({ $source }).
   *[no] Basis: OGP standards.
}
origin-basis-practice = { $has ->
    [yes] Basis: field practice, not an OGP rule ({ $source }).
   *[no] Basis: field practice, not an OGP rule.
}
origin-unverified = (Not checked at the source)
# $basis is one or two sentences.
origin-code = { $basis } Code: { $code }.
origin-sources = Sources
origin-sources-hint = Where this comes from, and what of it is verified: --sources
# $checked is a month such as 2026-11.
origin-checked = Checked { $checked }.
origin-column-verified = Verified
origin-column-basis = Basis
origin-column-code = Code
# A statement with the kind it is of, told apart at a glance.
origin-tagged = { $text } [{ $basis ->
        [guide] OGP guide
        [standard] OGP standards
       *[practice] practice
    }]
origin-tags = [OGP standards]: OGP's standards or handbook. [OGP guide]: advice of OGP's guide on going online. [practice]: advice from the field, never an OGP rule.
