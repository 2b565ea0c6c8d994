### `cocreate about`.

about-title = About cocreate
about-lead = cocreate helps people who take an Open Government Partnership (OGP) co-creation process online: it asks, advises, plans and checks, in one program that needs no account and no connection.
about-for = Whom it is for
about-for-text = Governments' points of contact, civil society and facilitators who begin with co-creation online, want to do it better at one stage, or want to see how others do it. Most of the advice holds for meetings in person too, and for participation beyond OGP.
about-use = How to use it
about-use-plan = Answer about fifteen questions and get a plan with a checklist and dates.
about-use-stage = Read when to go online at each stage, by what principles and with which approaches.
about-use-meeting = Prepare and lead virtual meetings, the forum's among them.
about-use-tools = Choose tools by what matters: stage, cost, licence, number of people, low bandwidth.
about-use-standards = Hold the process to the standards, requirement by requirement.
about-use-examples = See what countries and local governments have done.
about-use-search = Find any word in all of this.
about-use-export = Hand the plan to your contact in the Support Unit.
about-verified = What is verified
about-verified-statements = { $total } pieces of advice and rules: { $standard } rest on OGP's standards or handbook, { $guide } on OGP's guide, { $practice } on field practice. They are told apart wherever they are shown.
about-verified-unread = { $count ->
    [one] One of them repeats an OGP text from memory that could not be re-read; it says so.
   *[other] { $count } of them repeat an OGP text from memory that could not be re-read; each says so.
}
about-verified-tools = { $tools } tools and { $examples } examples. What nobody could confirm is marked as such.
about-verified-resources = { $count } resources, { $unseen } of which could not be opened when they were checked.
about-verified-see = To see the code, source and address of a statement, add this to a command:
about-credits = Credits
about-credit-guide = The facts come from the Open Government Partnership, above all from its guide “Taking the OGP Co-Creation Process Online” (2020).
about-credit-standards = The requirements are those of OGP's Participation and Co-Creation Standards in force since 2022.
about-credit-others = The levels of participation are IAP2's. Many organisations' published experience stands behind the field practice; --sources names them.
about-not-official = This is not an official OGP product. Every sentence is ours, and so are the mistakes.
about-licence = The program is free software under the MIT licence or the Apache licence 2.0, as you choose.
about-help = Where to get help
about-help-support-unit = For help that fits your own case, ask your contact in OGP's Support Unit, who can also put you in touch with partners and practitioners.
about-help-commitments = For ideas for commitments, see the Open Gov Guide:
about-help-resources = For handbooks, partners and tool lists:
about-versions = Versions
about-version-program = Program
about-version-guide = Guide
about-version-checked = Facts last checked
about-languages = Languages
about-verified-option = --sources
