import Markup
import Register

/// Who links whom in the whole register, one region at a time.
struct LinksPage {
    private struct Part {
        let name: String
        let links: LinkView
    }

    let view: RegisterView
    private let parts: [Part]

    init(_ view: RegisterView) {
        self.view = view
        parts = view.snapshot.linkSections.enumerated().map { number, part in
            Part(
                name: part.region ?? "Region not recorded",
                links: LinkView(
                    view: view,
                    section: part.section,
                    id: "region-\(number + 1)",
                    place: part.region.map { "in \($0)" } ?? "of no recorded region",
                    outsideOf: part.region ?? "the bodies of no recorded region"
                )
            )
        }
    }

    var node: Node {
        Layout(
            title: "Who links whom",
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1("Who links whom"),
                BasisLine(view: view, route: .links).node,
                .p([.class("lead")], .text(sentence)),
                .p(
                    [],
                    "Appointments and arrangements both make a link here, and whoever is chair of one body and chief executive of another joins them too. The first page of the register counts arrangements alone, so its numbers differ. A link across regions stands in each, with the body outside marked."
                ),
                overview,
            ] + parts.flatMap(section)
        ).node
    }

    private var sentence: String {
        let sections = parts.map(\.links.section)
        func count(_ least: Coverage) -> Int { Set(sections.flatMap { $0.linked(least) }).count }
        let (certain, possible) = (count(.certainly), count(.possibly))
        let open = sections.reduce(0) { $0 + $1.bodies.count }
        guard possible > 0 else {
            return "On \(view.day.inWords) no chair or chief executive is recorded as leading two bodies."
        }
        let leaders = Set(sections.flatMap(\.links)).count
        let more = possible > certain ? ", up to \(possible) if dates known only in part fall that way" : ""
        return
            "On \(view.day.inWords) \(certain) of \(Say.bodies(open)) \(certain == 1 ? "is" : "are") joined to another by a chair or chief executive\(more), through \(leaders) \(leaders == 1 ? "leader" : "leaders")."
    }

    private var overview: Node {
        guard !parts.isEmpty else { return .p([], "No body is recorded as open on this day.") }
        return DataTable(
            caption: "Links by region on \(view.day.inWords)",
            head: [
                "Region", "Open bodies", "Joined, certain", "Joined, possible", "Leaders", "Bodies outside reached",
            ],
            rows: parts.map { part in
                let section = part.links.section
                return [
                    .a(Address(here: "#\(part.links.id)-heading"), .text(part.name)),
                    .text(String(section.bodies.count)),
                    .text(String(section.linked(.certainly).count)), .text(String(section.linked(.possibly).count)),
                    .text(String(section.links.count)), .text(String(section.outside.count)),
                ]
            },
            numberColumns: [1, 2, 3, 4, 5]
        ).node
    }

    private func section(_ part: Part) -> [Node] {
        [.h2([.id("\(part.links.id)-heading")], .text(part.name))] + part.links.nodes
    }
}

/// Who links whom among the bodies of a group.
struct GroupLinksPage {
    let view: RegisterView
    let group: Stated<Group>

    var node: Node {
        let name = group.payload.name
        let links = LinkView(
            view: view,
            section: view.snapshot.linkSection(of: group.payload.group),
            id: "links",
            place: "of \(name)",
            outsideOf: "the group"
        )
        return Layout(
            title: "Who links whom: \(name)",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.group(group.payload.group))),
            ],
            view: view,
            main: [
                .h1(.text("Who links whom: \(name)")),
                BasisLine(view: view, route: .groupLinks(group.payload.group)).node,
                .p([.class("lead")], .text("On \(view.day.inWords): \(links.sentence)")),
                .p(
                    [],
                    "Its members are those that certainly or possibly belonged to it on this day. Each body decides and answers for itself; a leader who joins two is no body of its own."
                ),
                .h2([], "Leaders and bodies"),
            ] + links.nodes
        ).node
    }
}
