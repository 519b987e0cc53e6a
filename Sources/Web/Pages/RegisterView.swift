import Markup
import Register
import Registrar

/// What a page of a register is made from.
struct RegisterView {
    let asked: Asked
    let snapshot: Snapshot
    let base: SnapshotBase
    let head: Head
    let today: CalendarDay
    /// What is worked out for the register.
    let desk: Desk
    let visit: Visit

    var notice: RegisterNotice? { snapshot.facts.notice }
    var title: String { notice?.title ?? asked.mount }
    var isInvented: Bool { notice?.invented ?? false }
    var day: CalendarDay { snapshot.day }

    var recency: Recency {
        recencyOfAnyDay == .present && day != today ? .otherDay : recencyOfAnyDay
    }

    /// The same for what does not depend on the day.
    var recencyOfAnyDay: Recency { snapshot.basis.knownAt >= head.position ? .present : .past }

    func link(_ body: BodyID) -> Node { .a(asked.address(.body(body)), .text(snapshot.name(of: body))) }

    func link(_ group: GroupID) -> Node {
        .a(asked.address(.group(group)), .text(snapshot.group(group)?.payload.name ?? group.raw))
    }

    /// A person by name, with a link to all that is recorded of them.
    func link(_ person: PersonID) -> Node {
        .a(asked.address(.person(snapshot.person(person))), .text(snapshot.name(of: person)))
    }

    /// "as known now", "as known on 31 January 2026", "as known at entry 12"
    var knownInWords: String {
        switch asked.known {
        case .now: "as known now"
        case .day(let day): "as known at the end of \(day.inWords)"
        case .position(let position): "as known at entry \(position)"
        }
    }
}
