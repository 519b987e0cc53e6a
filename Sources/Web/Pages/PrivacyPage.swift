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
                    "The register names people only as holders of public office on the boards of public bodies, from published sources that each fact cites."
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
                    "There is no place for health, criminal records or the cause of an absence, so none can be recorded as such. Kinds of fact that are private to a body are not shown here, except in registers of invented people."
                ),
                .h2([], "Why, and on what lawful basis"),
                .p(
                    [],
                    "So that anyone can see who leads which public body on which day. Whoever runs this site is the controller and decides on which basis: for a public authority the performance of a task in the public interest (UK GDPR article 6(1)(e)), for others legitimate interests (article 6(1)(f)). The assessment that comes with the program, in docs/data-protection-impact-assessment.md, sets out the balance."
                ),
                .h2([.id("corrections")], "How to have something corrected, or to object"),
                .p(
                    [],
                    writeTo,
                    " Name the fact (its identifier stands on its page) and say what is wrong, if possible with a source. A correction is recorded beside the earlier version, so that what was known before can still be told. You may also ask for access, for restriction, or object to the processing (articles 15 to 21)."
                ),
                .p(
                    [],
                    "Where erasure is due (article 17), what was recorded about the person is destroyed, here and at every earlier position of the log; only that something was erased, when and under which power, remains. You may complain to the ",
                    .list(
                        (Address(web: "https://ico.org.uk/make-a-complaint/").map {
                            [.a($0, "Information Commissioner")]
                        }) ?? []
                    ),
                    "."
                ),
                .h2([], "This site and you"),
                .p(
                    [],
                    "No cookies, no script, nothing from other sites. Your network address is kept in memory for some minutes, to limit rates, and not written down. Logs hold no names and no searches. Pages that can name people ask search engines not to index them."
                ),
            ]
        ).node
    }

    private var writeTo: Node {
        guard let contact else {
            return
                "Write to whoever runs this site; they have not stated here who they are and how to reach them, which a public site has to do."
        }
        if let page = Address(web: contact) {
            return ["Write to whoever runs this site: ", .a(page, .text(contact)), "."]
        }
        guard contact.contains("@") else { return .text("Write to whoever runs this site: \(contact).") }
        return ["Write to whoever runs this site: ", .a(Address(mail: contact), .text(contact)), "."]
    }
}
