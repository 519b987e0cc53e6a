import Markup
import Register

/// What a search found of one kind, with what tells it from others of the name.
struct FoundList {
    let view: RegisterView
    let heading: String
    let found: [SearchMatch]
    /// How many are listed; how many more there are is said.
    let most: Int

    private var snapshot: Snapshot { view.snapshot }

    var node: Node {
        guard !found.isEmpty else { return .nothing }
        let more = found.count - most
        return [
            .h2([], .text(heading)),
            .ul([.class("nhsuk-list nhsuk-list--bullet")], found.prefix(most).map(item)),
            more > 0 ? .p([], .text("And \(more) more: type more of the name to see them.")) : .nothing,
        ]
    }

    private func item(_ match: SearchMatch) -> Node {
        switch match.subject {
        case .body(let body): [view.link(body), .text(words(of: body))]
        case .group(let group):
            [view.link(group), .text(past(match, now: snapshot.group(group)?.payload.name ?? group.raw))]
        case .person(let person):
            [view.link(person), .text(seats(of: person) + past(match, now: snapshot.name(of: person)))]
        }
    }

    private func words(of body: BodyID) -> String {
        var seen = [snapshot.name(of: body)]
        for name in snapshot.names(of: body).map(\.payload.name) where !seen.contains(name) { seen.append(name) }
        let past = seen.count == 1 ? "" : "; also named \(seen.dropFirst().joined(separator: "; "))"
        let closed = snapshot.isOpen(body) == .not ? "; not open on this day" : ""
        return " (\(body.raw))\(past)\(closed)"
    }

    private func past(_ match: SearchMatch, now: String) -> String {
        guard let name = match.name, name != now else { return "" }
        return "; also recorded as \(name)"
    }

    /// The boards on which they sit or sat, which tells people of one name apart.
    private func seats(of person: PersonID) -> String {
        let bodies = snapshot.bodies(of: person).map(snapshot.shortName)
        guard !bodies.isEmpty else { return ", no seat recorded" }
        let rest = bodies.count > 3 ? ["\(bodies.count - 3) more"] : []
        return ", recorded with \(Say.list(bodies.prefix(3) + rest))"
    }
}
