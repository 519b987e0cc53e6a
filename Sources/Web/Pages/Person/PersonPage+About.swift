import Markup
import Register

extension PersonPage {
    var names: Node {
        let stated = snapshot.names(of: person)
        let written = appointments.filter { $0.payload.namedAs != nil }
        let rows: [[Node]] =
            stated.map { [.text($0.payload.name), .text(Say.period($0.payload.dated)), mark($0.fact)] }
            + Dictionary(grouping: written) { $0.payload.namedAs ?? "" }.sorted { $0.key < $1.key }.map { name, held in
                [.text(name), "as sources of appointments write it", .list(held.map { mark($0.fact) })]
            }
        guard !rows.isEmpty else { return [.h2([], "Names"), .p([], "No name is recorded beside the identifier.")] }
        return [
            .h2([], "Names"),
            DataTable(caption: "Names under which they are recorded", head: ["Name", "When", "Source"], rows: rows)
                .node,
        ]
    }

    private func mark(_ fact: Fact) -> Node { SourceMark(view, fact, about: fact.id.raw).node }

    var identifiers: Node {
        let joined = snapshot.samePersons(of: person)
        guard !joined.isEmpty else {
            return [
                .h2([], "Identifiers"),
                .p(
                    [],
                    .text(
                        "This register knows them by one identifier, \(person.raw). Others of the same name are others until a fact joins them."
                    )
                ),
            ]
        }
        return [
            .h2([], "Identifiers"),
            .p(
                [],
                .text(
                    "Several identifiers were joined, because a source says that they name one person. The one that remains is \(person.raw); the addresses of the others show this page too."
                )
            ),
            DataTable(
                caption: "Identifiers that were joined",
                head: ["Identifier", "Joined to", "Source"],
                rows: joined.map { [.text($0.payload.other.raw), .text($0.payload.person.raw), mark($0.fact)] }
            ).node,
        ]
    }

    /// Everything stated about the person that the page shows.
    private var facts: [Fact] {
        appointments.map(\.fact) + snapshot.designations(of: person).map(\.fact)
            + snapshot.arrangements(heldBy: person).map(\.fact) + snapshot.names(of: person).map(\.fact)
            + snapshot.samePersons(of: person).map(\.fact)
    }

    var sources: Node {
        let sources = facts.flatMap(\.sources).uniqued
        return [
            .h2([], "Sources"),
            .ul([.class("nhsuk-list nhsuk-list--bullet")], sources.map { SourceMark.node($0) }),
        ]
    }

    /// Whom to ask, and what to quote.
    var correction: Node {
        [
            .h2([.id("correction")], "Is something wrong?"),
            .p([], contact.writeTo, .text(" Say what is wrong, if possible with a source, and quote:")),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                [
                    .text("the address of this page, which ends in \(Route.person(person).path(view.asked.mount));"),
                    [
                        "the fact that is wrong; these are about them: ",
                        FactLinks(view: view, facts: facts.map(\.id)).node, ".",
                    ],
                ]
            ),
            .p(
                [],
                "People are named here only as holders of public office: a public authority that runs such a register does so as a task in the public interest (UK GDPR article 6(1)(e)), others on legitimate interests (article 6(1)(f)). ",
                .a(
                    Address(here: "/privacy#corrections"),
                    "Your rights, and how a correction or an objection is handled"
                ),
                "."
            ),
        ]
    }
}
