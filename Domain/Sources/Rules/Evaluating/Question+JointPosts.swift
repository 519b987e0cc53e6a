import Register

extension Measure {
    static let jointPosts: [Measure] = [
        Measure("joint-appointment-guidance") { $0.jointAppointmentGuidance }
    ]
}

extension Question {
    /// Section 13UA: guidance on joint appointments is for those of a commissioner and a provider, or of a body of the
    /// NHS and a council. A post that trusts alone share it does not concern.
    var jointAppointmentGuidance: Answer {
        let kinds: Set<SeatKind> = [.chair, .executive, .nonExecutive, .associate]
        let everybody = roll.holders(kinds).people
        let all = Dictionary(grouping: elsewhere(everybody, kinds), by: \.holder.person)
        return each(kinds, "recorded with a post in two bodies") { holder in
            guard let posts = all[holder.person] else { return nil }
            let bodies = Set(posts.map(\.body)).sorted()
            let names = bodies.map { snapshot.shortName(of: $0) }.inWords
            let kinds = bodies.flatMap { snapshot.legalKindsStated(of: $0) }
            let facts = posts.map(\.holder).facts.union(kinds.facts)
            let open = bodies.filter { other in
                let stated = snapshot.legalKindsStated(of: other)
                return !stated.areSurely(.nhsTrust, on: day) && !stated.areSurely(.foundationTrust, on: day)
            }
            guard open.isEmpty else {
                return .unknown(
                    "\(name(holder.person)) has a post at \(names) as well; whether that is a trust is not recorded.",
                    facts,
                    open.map { Missing(.legalKind, from: .secretary($0)) }
                )
            }
            return .notApplicable(
                "\(name(holder.person)) has a post at \(names) as well, which the guidance does not concern: trusts alone share it."
            )
        }
    }
}
