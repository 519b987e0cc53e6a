import Markup

/// What is held about people, why, on what basis, and how to have it corrected.
struct PrivacyPage {
    /// An address of electronic mail or of a page; nil where whoever runs the site states none.
    let contact: String?

    var node: Node {
        Layout(
            title: "Privacy and corrections",
            trail: [("Registers", Route.home.address)],
            main: [
                .h1("Privacy and corrections"),
                .p(
                    [.class("lead")],
                    "The register names people only as holders of public office on the boards of public bodies, each fact with the source it rests on and how sure its compiler is of it."
                ),
                .h2([], "What is held"),
                .ul(
                    [.class("nhsuk-list nhsuk-list--bullet")],
                    [
                        "names, as the cited source writes them;",
                        "seats held, in which body, in what capacity, from when until when;",
                        "the source of each, its date, and when it was recorded here.",
                    ]
                ),
                .p(
                    [],
                    "There is no field for health, criminal records or the cause of an absence. Notes and reasons are free text: should one hold such a thing, say so and it is taken out. Kinds of fact that are private to a body are not shown here, except in registers of invented people."
                ),
                .h2([], "Why, and on what lawful basis"),
                .p(
                    [],
                    "So that anyone can see who leads which public body on which day. Whoever runs this site is the controller and decides on which basis: for a public authority the performance of a task in the public interest (UK GDPR article 6(1)(e)), for others legitimate interests (article 6(1)(f)). A draft assessment of the risks comes with the program, in docs/data-protection-impact-assessment.md; it is not signed off, and the balance is for the controller to test."
                ),
                .h2([.id("corrections")], "How to have something corrected, or to object"),
                .p(
                    [],
                    Contact(address: contact).writeTo,
                    " Name the fact (its identifier stands on its page) and say what is wrong, if possible with a source. A correction is recorded beside the earlier version, so that what was known before can still be told. You may also ask for access, object, or ask for restriction (articles 15 to 21). The program cannot yet hide a fact while it is disputed: it can be corrected, retracted or erased."
                ),
                .p(
                    [],
                    "Where erasure is due (article 17), what was recorded about the person is destroyed, here and at every earlier position of the log. What remains: that something was erased, when, why and under which power; the opaque identifiers of the facts; and keyed tokens by which a later import of the person is refused. A mention in free text by surname alone, by initials or misspelt is not found by the program: point it out. Copies elsewhere, such as exports, backups and the history of data files, are not reached. You may complain to the ",
                    .list(
                        (Address(web: "https://ico.org.uk/make-a-complaint/").map {
                            [.a($0, "Information Commissioner")]
                        }) ?? []
                    ),
                    "."
                ),
                .h2([.id("drafts")], "Drafts of a set-up"),
                .p(
                    [],
                    .text(
                        "Who sets up a pack types texts, and may name people who are to hold a shared post. They are kept as a draft on this server, readable by whoever has the address of the draft, until \(DraftFolder.daysKept) days have passed without a change or somebody deletes it with its button. No page lists drafts, and search engines, other sites and the log of this program are not told where they are. The basis is the same: for a public authority the performance of a task in the public interest (UK GDPR article 6(1)(e)), for others legitimate interests (article 6(1)(f)), namely that nothing is lost while the bodies prepare their documents. Whoever types a name should have told the person. To have something taken out of a draft, delete it or write to whoever runs this site."
                    )
                ),
                .h2([], "This site and you"),
                .p(
                    [],
                    "No cookies, no script, nothing from other sites. Your network address is kept in memory for some minutes, to limit rates, and not written down. Logs hold no names and no searches. Pages that can name people ask search engines not to index them."
                ),
            ]
        ).node
    }
}
