public import Register

/// Whether bodies can decide when people are away or leave, on the day of a snapshot. It only reads.
///
/// Absences and suspensions are private to a body: they count where the snapshot holds them.
public struct Cover: Sendable {
    let evaluator: Evaluator

    public init(_ rulebook: Rulebook, _ snapshot: Snapshot) {
        evaluator = Evaluator(rulebook, snapshot)
    }

    var rulebook: Rulebook { evaluator.rulebook }
    var snapshot: Snapshot { evaluator.snapshot }

    /// The rules on which it rests: the quorum of an NHS trust, that of a care trust, and who presides.
    ///
    /// Of directors the first asks for a share, which is its parameter, with an executive and a non-executive director
    /// among them; the second for more, and for somebody nominated by a local authority.
    static let quorum = RuleID("mpr1990.sch.3.5")
    static let careTrustQuorum = RuleID("mpr1990.sch.3.5A")
    static let presiding = RuleID("mpr1990.sch.3.1")

    public func cover(of body: BodyID) -> BodyCover { BodyReading(self, body).bodyCover }

    /// Everybody who sits, or may sit, on two or more of these boards; who stops most bodies comes first.
    public func sharedLeaders(among bodies: [BodyID]) -> [LeaderCover] {
        let read = bodies.uniqued.sorted().map { BodyReading(self, $0) }
        var boards: [PersonID: [BodyReading]] = [:]
        for one in read {
            for person in Set(one.roll.places.flatMap { $0.holders + $0.suspended }.map(\.person)) {
                boards[person, default: []].append(one)
            }
        }
        return boards.filter { $0.value.count > 1 }.map { LeaderCover($0.key, leaving: $0.value, snapshot) }
            .sorted { ($1.certain, $1.possible, $0.person) < ($0.certain, $0.possible, $1.person) }
    }

    /// A rule that is in force on the day.
    func rule(_ id: RuleID?) -> Rule? {
        id.flatMap { rulebook[$0] }.flatMap { $0.force.contains(snapshot.day) ? $0 : nil }
    }
}

extension LeaderCover {
    fileprivate init(_ person: PersonID, leaving readings: [BodyReading], _ snapshot: Snapshot) {
        self.person = person
        let bodies = readings.map { reading in
            let stops = reading.stops(whenLeftBy: person)
            return Loss(
                body: reading.body,
                stops: stops,
                facts: reading.facts.sorted(),
                missing: stops == .unknown ? reading.missing : []
            )
        }
        self.bodies = bodies
        let name = snapshot.name(of: person)
        func names(_ stops: Known) -> String? {
            let names = bodies.filter { $0.stops == stops }.map { snapshot.shortName(of: $0.body) }
            return names.isEmpty ? nil : names.inWords
        }
        let parts = [
            names(.yes).map { "If \(name) leaves, \($0) can no longer decide." },
            names(.unknown).map { "Whether \($0) could still decide without \(name) is not known." },
            names(.no).map { "\($0) could still decide without \(name)." },
        ]
        explanation = parts.compactMap(\.self).joined(separator: " ")
    }
}
