### Where statements come from.

# $has says whether there is a source to name.
provenance-basis-guide = { $has ->
    [yes] Basis: OGP guide ({ $source }).
   *[no] Basis: OGP guide.
}
provenance-basis-standard = { $has ->
    [yes] Basis: OGP standards ({ $source }).
   *[no] Basis: OGP standards.
}
provenance-basis-practice = { $has ->
    [yes] Basis: field practice, not an OGP rule ({ $source }).
   *[no] Basis: field practice, not an OGP rule.
}
# A sentence of its own, and the same behind a name.
provenance-unverified = (Not checked at the source.)
provenance-unverified-name = (not checked at the source)
# $basis is one or two sentences.
provenance-code = { $basis } Code: { $code }.
provenance-sources = Sources
provenance-sources-hint = Where this comes from, and what of it is verified: --sources
# $checked is a month such as 2026-11.
provenance-checked = Checked { $checked }.
provenance-column-verified = Verified
provenance-column-basis = Basis
provenance-column-code = Code
# A statement with the kind it is of, told apart at a glance.
provenance-tagged = { $text } [{ $basis ->
        [guide] OGP guide
        [standard] OGP standards
       *[practice] practice
    }]
provenance-tags = [OGP standards]: OGP's standards or handbook. [OGP guide]: advice of OGP's guide on going online. [practice]: advice from the field, never an OGP rule.
