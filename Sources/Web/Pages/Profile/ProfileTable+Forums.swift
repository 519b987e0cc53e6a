import Markup
import Register

extension ProfileTable {
    private var snapshot: Snapshot { page.snapshot }

    var seats: [Row] {
        [
            Row(head: "Seats of the board", opens: true) { body in
                let seats = body.seats
                guard seats.recorded > 0 else { return .notRecorded }
                let unknown = seats.voteNotRecorded > 0 ? ", vote not recorded for \(seats.voteNotRecorded)" : ""
                let others = seats.hasOthers ? "" : "; no seats but those of chair and chief executive"
                return .text(
                    "\(seats.recorded) recorded: \(seats.voting) vote, \(seats.notVoting) do not\(unknown)\(others)"
                )
            },
            Row(head: "Vacant, interim, acting") { body in
                let seats = body.seats
                guard seats.recorded > 0 else { return .notRecorded }
                let unknown =
                    seats.holderNotRecorded > 0 ? "; holder not recorded for \(seats.holderNotRecorded)" : ""
                return .text(
                    "\(seats.vacant) stated vacant, \(seats.interim) interim, \(seats.acting) acting\(unknown)"
                )
            },
            Row(head: "Stated to be whole") { body in
                .joined(
                    ListKind.ofProfile.map { list in
                        guard let stated = body.whole(list), let asAt = stated.payload.asAt(by: page.snapshot.day)
                        else { return .text("\(list.inWords): not stated") }
                        return [
                            .text("\(list.inWords): as at \(asAt.inWords)"),
                            page.notes.mark([stated.fact]),
                        ]
                    },
                    by: "; "
                )
            },
        ]
    }

    var forums: [Row] {
        [
            row("Boards that meet in common", .board, opens: true),
            row("Committees in common", .committeeInCommon),
            row("Joint committees", .jointCommittee),
            row("Other committees that meet with others", .committee),
        ]
    }

    private func row(_ head: String, _ kind: ForumLegalKind, opens: Bool = false) -> Row {
        Row(head: head, opens: opens) { body in
            let forums = body.forums(kind)
            return forums.isEmpty ? "none recorded" : several(forums.map(forum))
        }
    }

    private func forum(_ stated: Stated<Forum>) -> Node {
        let forum = stated.payload
        let parents = forum.parents.count > 1 ? ", of \(forum.parents.map(snapshot.shortName).inWords)" : ""
        let others = forum.meetsWith.flatMap { id in
            snapshot.index.forums.last { $0.payload.forum == id }?.payload.parents ?? []
        }
        let meets = others.uniqued.filter { !forum.parents.contains($0) }.map(snapshot.shortName)
        let together = meets.isEmpty ? "" : ", meets with that of \(meets.inWords)"
        let instrument = forum.instrument.flatMap { id in
            snapshot.index.instruments.last { $0.payload.instrument == id }?.payload.kind.inWords
        }
        let standsOn = instrument.map { ", \($0) recorded" } ?? ", instrument not recorded"
        let doubt = stated.covers(page.view.day) == .possibly ? ", possibly" : ""
        return [.text(forum.name + parents + together + standsOn + doubt), page.notes.mark([stated.fact])]
    }

    /// What each kind of forum is in law.
    static var law: String {
        let effects = [ForumLegalKind.board, .committeeInCommon, .jointCommittee, .committee].map { kind in
            "\(kind == .board ? "boards in common" : kind.inWords) – \(kind.effect)"
        }
        return "In law, by the kind recorded: \(effects.joined(separator: " | ")). The name of a forum decides nothing."
    }

    var agreements: [Row] {
        [
            row("Partnership agreements adopted", [.partnershipAgreement], opens: true),
            row("Delegations adopted", [.delegation]),
            row("Resolutions, terms, memoranda", [.resolution, .termsOfReference, .memorandum]),
        ]
    }

    private func row(_ head: String, _ kinds: [InstrumentForm], opens: Bool = false) -> Row {
        Row(head: head, opens: opens) { body in
            let adopted = body.instruments.filter { kinds.contains($0.payload.kind) }
            guard !adopted.isEmpty else { return "none recorded" }
            return several(
                adopted.map { stated in
                    return [
                        .text("\(stated.payload.title), \(ProfileWords.adopted(stated.payload.dated))"),
                        page.notes.mark([stated.fact]),
                    ]
                }
            )
        }
    }
}
