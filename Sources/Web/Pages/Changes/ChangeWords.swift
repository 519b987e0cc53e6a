import Markup
import Register

/// A change in the world, in words with links.
struct ChangeWords {
    let view: RegisterView

    /// "25 March 2026", "March 2026 (day not recorded)"
    func when(_ change: ChangeInWorld) -> String {
        switch change.when.precision {
        case .day: change.when.inWords
        case .month: "\(change.when.inWords) (day not recorded)"
        case .year: "\(change.when.inWords) (month not recorded)"
        case .range: change.when.inWords
        }
    }

    func node(_ change: ChangeInWorld) -> Node {
        switch change.what {
        case .began(let post):
            [person(post), .text(" began as \(capacity(post))\(post.office.inWords) of "), link(post.body)]
        case .stopped(let post):
            [person(post), .text(" stopped as \(capacity(post))\(post.office.inWords) of "), link(post.body)]
        case .changedCapacity(let post, let old):
            [
                person(post), .text(", \(post.office.inWords) of "), link(post.body),
                .text(", is \(Say.capacity(post.capacity)) and no longer \(Say.capacity(old))"),
            ]
        case .fellVacant(let seat, let body):
            [.text("The seat of \(seatName(seat)) of "), link(body), .text(" fell vacant")]
        case .vacancyEnded(let seat, let body):
            [.text("The seat of \(seatName(seat)) of "), link(body), .text(" was vacant no more")]
        case .arrangement(let sharing): SharingWords(view: view, sharing: sharing).node
        case .opened(let body): [link(body), " opened"]
        case .closed(let body, let successors):
            [link(body), .text(" closed"), successors.isEmpty ? .nothing : [", followed by ", list(successors)]]
        case .renamed(let body, let old, let new):
            [.text("“\(old)” (\(body.raw)) became "), .a(view.asked.address(.body(body)), .text("“\(new)”"))]
        case .changedKind(let body, let old, let new):
            [link(body), .text(" became an \(new.inWords), and was an \(old.inWords)")]
        case .authorised(let body): [link(body), " was authorised as a foundation trust"]
        case .groupFormed(let group): [view.link(group), " was formed"]
        case .groupEnded(let group): [view.link(group), " ended"]
        case .joined(let group, let body): [link(body), " joined ", view.link(group)]
        case .left(let group, let body): [link(body), " left ", view.link(group)]
        case .intentionStated(let group, let planned):
            [
                view.link(group),
                .text(" stated an intention, \(planned.map { "planned for \($0.inWords)" } ?? "for no stated day")"),
            ]
        }
    }

    private func person(_ post: ChangeInWorld.Post) -> Node { view.link(post.person) }

    private func capacity(_ post: ChangeInWorld.Post) -> String {
        switch post.capacity {
        case .interim, .acting: "\(Say.capacity(post.capacity)) "
        case .substantive, .notStated: ""
        }
    }

    private func seatName(_ seat: SeatID) -> String { view.snapshot.seat(seat)?.payload.inWords ?? seat.raw }

    private func link(_ body: BodyID) -> Node { view.link(body) }

    private func list(_ bodies: [BodyID]) -> Node { view.links(bodies) }
}

/// What became of an arrangement, in words with links.
struct SharingWords {
    let view: RegisterView
    let sharing: ChangeInWorld.Sharing

    var node: Node {
        let what: Node = [.text("\(sharing.model.inWords) of "), view.links(sharing.bodies)]
        let told: Node =
            switch sharing.turn {
            case .began: ["Arrangement began: ", what]
            case .ended: ["Arrangement ended: ", what]
            case .endedByMerger: ["Arrangement ended in a merger: ", what]
            case .resumed(let after):
                ["Arrangement resumed: ", what, .text(after.bounds.map { ", which had ended by \($0.inWords)" } ?? "")]
            case .joined(let bodies): ["Arrangement joined by ", view.links(bodies), ": ", what]
            case .left(let bodies): ["Arrangement left by ", view.links(bodies), ": ", what]
            case .announced(let planned):
                ["Arrangement announced: ", what, .text(", \(SharingWords.planned(planned))")]
            }
        guard let group = sharing.group else { return told }
        return [told, " (", view.link(group), ")"]
    }

    private static func planned(_ boundary: Boundary) -> String {
        switch boundary {
        case .within(let bounds): "for \(bounds.inWords)"
        case .seen(let bounds): "first seen \(bounds.inWords)"
        case .open, .unknown, .notRecorded: "for a day that is not recorded"
        }
    }
}

extension RegisterView {
    /// "A, B and C", each a link under its short name.
    func links(_ bodies: [BodyID]) -> Node {
        let nodes = bodies.map { Node.a(asked.address(.body($0)), .text(snapshot.shortName(of: $0))) }
        guard let last = nodes.last, nodes.count > 1 else { return .list(nodes) }
        return [.joined(Array(nodes.dropLast()), by: ", "), " and ", last]
    }
}
