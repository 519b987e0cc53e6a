import Markup
import Register

/// The links of some bodies: a picture, the same as a nested list, and as a table.
struct LinkView {
    let view: RegisterView
    let section: LinkSection
    /// Told apart from other sections of the page.
    let id: String
    /// "in London", "of Marram Coast group"
    let place: String
    /// Names what a body outside is outside of.
    let outsideOf: String

    private var snapshot: Snapshot { view.snapshot }

    var nodes: [Node] {
        guard let picture = diagram.picture else {
            return [.p([], .text(sentence)), unlinked]
        }
        return [picture.node, .h3([], .text("As a list \(place)")), list, unlinked]
    }

    /// How many bodies are joined, and by how many leaders.
    var sentence: String {
        let (certain, possible) = (section.linked(.certainly).count, section.linked(.possibly).count)
        let all = Say.bodies(section.bodies.count)
        guard possible > 0 else {
            return "No chair or chief executive is recorded as joining any of the \(all) \(place)."
        }
        let leaders = section.links.count == 1 ? "1 leader" : "\(section.links.count) leaders"
        let more = possible > certain ? ", up to \(possible) if dates known only in part fall that way" : ""
        return
            "\(certain) of \(all) \(place) \(certain == 1 ? "is" : "are") joined to another by a chair or chief executive\(more), through \(leaders)."
    }

    private var diagram: LinkDiagram {
        LinkDiagram(
            view: view,
            section: section,
            id: id,
            title: "Who links whom \(place)",
            sentence: sentence,
            table: table
        )
    }

    /// Leader, then bodies.
    private var list: Node {
        .ul(
            [.class("nhsuk-list nhsuk-list--bullet")],
            section.links.map { link in
                let words = LinkWords(view: view, link: link)
                return [
                    words.linkedHolders, .text(": \(words.offices). \(words.certainty) Facts: "),
                    FactLinks(view: view, facts: link.facts).node,
                    .ul([.class("nhsuk-list nhsuk-list--bullet")], sorted(link.posts).map(item)),
                ]
            }
        )
    }

    /// As in the picture, by name.
    private func sorted(_ posts: [LeaderLink.Post]) -> [LeaderLink.Post] {
        posts.sorted {
            (snapshot.name(of: $0.body), $0.body.raw, $0.office.rawValue)
                < (snapshot.name(of: $1.body), $1.body.raw, $1.office.rawValue)
        }
    }

    private func item(_ post: LeaderLink.Post) -> Node {
        [
            .a(view.asked.address(.body(post.body)), .text(snapshot.shortName(of: post.body))),
            .text(": \(LinkWords.post(post)), \(Say.certainty(post.coverage))\(outside(post.body))"),
        ]
    }

    private func outside(_ body: BodyID) -> String {
        guard section.outside.contains(body) else { return "" }
        return "; outside \(outsideOf), region \(snapshot.region(of: body)?.payload.region ?? "not recorded")"
    }

    private var table: Node {
        DataTable(
            caption: "Leaders and bodies \(place) on \(view.day.inWords)",
            head: ["Leader", "Body", "Leads it as", "Certainty", "Place", "Source"],
            rows: section.links.flatMap { link in sorted(link.posts).map { cells(link, $0) } }
        ).node
    }

    private func cells(_ link: LeaderLink, _ post: LeaderLink.Post) -> [Node] {
        let facts = post.facts.compactMap { snapshot.facts[$0] }
        return [
            LinkWords(view: view, link: link).linkedHolders,
            view.link(post.body),
            .text(LinkWords.post(post)),
            .text(Say.certainty(post.coverage)),
            section.outside.contains(post.body) ? .text("outside \(outsideOf)") : .text(place),
            .list(facts.map { SourceMark(view, $0, about: "\(snapshot.shortName(of: post.body)), \($0.id)").node }),
        ]
    }

    private var unlinked: Node {
        let linked = section.linked(.possibly)
        let rest = section.bodies.filter { !linked.contains($0) }
        guard !rest.isEmpty, !linked.isEmpty else { return .nothing }
        return .details(
            "Bodies \(place) without a link recorded (\(rest.count))",
            [
                .p([], "That none is recorded is no proof that there is none."),
                .ul([.class("nhsuk-list nhsuk-list--bullet")], rest.map(view.link)),
            ]
        )
    }
}
