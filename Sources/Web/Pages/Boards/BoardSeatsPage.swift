import Markup
import Register

/// Who sits on several boards on the day.
struct BoardSeatsPage {
    let asked: BoardsAsked

    private var snapshot: Snapshot { asked.view.snapshot }
    /// Of one body asked for, those of its members who sit on any other board too.
    private var members: [SharedMember] {
        let all = snapshot.membersOfSeveral(among: snapshot.openBodies(.possibly))
        guard let body = asked.body else { return all }
        return all.filter { $0.seats[body] != nil }
    }

    var node: Node {
        let members = members
        return asked.page(.seats, lead: lead(members), members.isEmpty ? [] : [table(members)] + [rule])
    }

    private func lead(_ members: [SharedMember]) -> String {
        guard let body = asked.body else { return snapshot.membersOfSeveralInWords(members) }
        let name = snapshot.shortName(of: body)
        let certain = members.filter { $0.certain >= 2 }.count
        let more = members.count > certain ? "; up to \(members.count) if dates known only in part fall that way" : ""
        return
            "\(certain) of those on the board of \(name) \(certain == 1 ? "is" : "are") recorded on another board too"
            + " on \(asked.view.day.inWords)\(more)."
    }

    private var rule: Node {
        .p([], "Two people of the same name are not taken for one: an identifier or a recorded fact says who is who.")
    }

    private func table(_ members: [SharedMember]) -> Node {
        let bodies = Set(members.flatMap { $0.seats.keys }).sorted()
        let names = NamesApart(members.map(\.person), snapshot)
        let caption = "Seats held across boards on \(asked.view.day.inWords)"
        guard bodies.count <= 6 else {
            return DataTable(
                caption: caption,
                head: ["Person", "Boards", "Seats"],
                rows: members.map { [name($0, names), number($0), .joined(listed($0), by: "; ")] },
                numberColumns: [1]
            ).node
        }
        return DataTable(
            caption: caption,
            head: ["Person"] + bodies.map { .text(snapshot.shortName(of: $0)) },
            rows: members.map { member in
                [name(member, names)] + bodies.map { seats(member.seats[$0]) }
            }
        ).node
    }

    private func name(_ member: SharedMember, _ names: NamesApart) -> Node { .text(names.name(of: member.person)) }

    private func number(_ member: SharedMember) -> Node {
        .text(member.certain == member.possible ? "\(member.certain)" : "\(member.certain) to \(member.possible)")
    }

    private func seats(_ holdings: [SeatHolding]?) -> Node {
        holdings.map { .text($0.map(\.inWords).joined(separator: ", ")) } ?? "no seat recorded"
    }

    private func listed(_ member: SharedMember) -> [Node] {
        member.seats.keys.sorted().map { body in
            [
                .a(asked.view.asked.address(.body(body)), .text(snapshot.shortName(of: body))), ": ",
                seats(member.seats[body]),
            ]
        }
    }
}
