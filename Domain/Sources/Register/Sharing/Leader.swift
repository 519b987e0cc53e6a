/// That a person is chair or chief executive of a body on the day.
public struct Led: Hashable, Sendable {
    public let body: BodyID
    public let office: Office
    /// Nil where only an arrangement row says it.
    public let capacity: Capacity?
    public let coverage: Coverage
    public let facts: [FactID]
}

/// A chair or chief executive of a body on the day, and what else that person leads.
public struct Leader: Hashable, Sendable {
    public let office: Office
    /// Nil where a row says that the office is shared and does not name the holder.
    public let person: PersonID?
    /// Nil where only an arrangement row says it.
    public let capacity: Capacity?
    public let coverage: Coverage
    public let facts: [FactID]
    /// Other posts of the same person; where nobody is named, the other bodies that the row says the holder serves.
    /// Coverage here is whether they are held by whoever holds this office.
    public let also: [Led]
}

extension Snapshot {
    /// The bodies that a person leads on the day, by body, chair before chief executive.
    public func coLed(by person: PersonID) -> [Led] {
        let person = self.person(person)
        let supports = Leading(self, of: [person]).supports.filter { $0.person == person }
        return Leading.led(supports)
    }

    /// The chairs and chief executives of a body on the day, chairs first and surer ones before others.
    ///
    /// There are several of one office where sources disagree or dates are partial. A row that names no holder joins
    /// the other posts of every leader who has posts in all its bodies; where there is none, it gives a leader
    /// without a name.
    public func leaders(of body: BodyID) -> [Leader] { leaders(of: body, Leading(self, around: body)) }

    func leaders(of body: BodyID, _ leading: Leading) -> [Leader] {
        [Office.chair, .chiefExecutive].flatMap { office -> [Leader] in
            let here = leading.supports.filter { $0.office == office && $0.body == body }
            var leaders = Set(here.compactMap(\.person)).sorted().flatMap { leading.named($0, office, body) }
            leaders.sort {
                ($1.coverage, $0.person?.raw ?? "", $0.capacity?.rawValue ?? "")
                    < ($0.coverage, $1.person?.raw ?? "", $1.capacity?.rawValue ?? "")
            }
            let rows = here.filter { $0.person == nil }.map { (row: $0, others: leading.others(of: $0)) }
            for (row, others) in rows.sorted(by: { $0.others.count > $1.others.count }) where !others.isEmpty {
                let fitting = leaders.indices.filter { leaders[$0].serves(others) }
                for index in fitting { leaders[index] = leaders[index].joined(by: row, others) }
                if fitting.isEmpty { leaders.append(Leader(office, row, others)) }
            }
            return leaders
        }
    }
}
