import Models
import Register

/// What tells people of one name apart, among those whom the documents of a plan can name.
final class Namesakes {
    private let plan: Plan
    private let snapshot: Snapshot
    private lazy var marks: [PersonID: (words: String, facts: [FactID])] = found()

    init(_ plan: Plan, _ snapshot: Snapshot) {
        self.plan = plan
        self.snapshot = snapshot
    }

    /// What to put behind the name of a person, and the facts that say so; nil where the name says it alone.
    func mark(_ person: PersonID) -> (words: String, facts: [FactID])? { marks[snapshot.person(person)] }

    private func found() -> [PersonID: (words: String, facts: [FactID])] {
        let byName = Dictionary(grouping: people) { snapshot.name(of: $0) }
        var found: [PersonID: (words: String, facts: [FactID])] = [:]
        for people in byName.values where people.count > 1 {
            let all = people.map { seats(of: $0) }
            for (person, own) in zip(people, all) {
                let isAlone = !own.words.isEmpty && all.count { $0.words == own.words } == 1
                found[person] = isAlone ? own : ((own.words.isEmpty ? "" : "\(own.words), ") + person.raw, own.facts)
            }
        }
        return found
    }

    private var people: [PersonID] {
        let planned = plan.holders.compactMap { holder -> PersonID? in
            if case .recorded(let person) = holder.who { snapshot.person(person) } else { nil }
        }
        let there = plan.bodies.flatMap { body in
            snapshot.board(of: body).lines.compactMap(\.holding?.person)
                + snapshot.designations(in: body).map { snapshot.person($0.payload.person) }
                + snapshot.accountingOfficers(of: body).filter { $0.covers(snapshot.day) != .not }
                .map { snapshot.person($0.payload.person) }
        }
        return (planned + there).uniqued.sorted()
    }

    /// `finance director of Northmere`: what somebody does at the bodies of the plan.
    private func seats(of person: PersonID) -> (words: String, facts: [FactID]) {
        let held = snapshot.holdings(of: person).filter { plan.bodies.contains($0.seat.payload.body) }
            .sorted { ($0.seat.payload.body, $0.seat.payload.seat) < ($1.seat.payload.body, $1.seat.payload.seat) }
        let words = held.map { holding in
            "\(holding.seat.payload.inWords) of \(snapshot.shortName(of: holding.seat.payload.body))"
        }
        return (words.uniqued.inWords, held.flatMap { [$0.appointment.fact.id, $0.seat.fact.id] })
    }
}
