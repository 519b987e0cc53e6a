import Register

extension BoardPlace {
    /// The seat, with as many directors as its joint holders count for: one at an NHS trust (SI 1990/2024 reg 6); at a
    /// foundation trust what its constitution says, and open where that is not recorded.
    func counted(_ snapshot: Snapshot, _ body: BodyID) -> BoardPlace {
        let people = holders.people.count
        guard people > 1, kinds == [.executive] else { return self }
        let day = snapshot.day
        let legal = snapshot.legalKindsStated(of: body)
        if legal.areSurely(.nhsTrust, on: day) { return self }
        let clauses = Lasting(
            snapshot.constitutionClauses(of: body).filter { $0.payload.subject == .jointHolders },
            on: day
        )
        var place = self
        place.facts.formUnion(clauses.facts)
        guard legal.areSurely(.foundationTrust, on: day) else {
            (place.heads, place.headsDoubt) = (1...people, .legalKind)
            return place
        }
        switch clauses.only({ $0.position }) {
        case .countsOnce: return place
        case .countsEach:
            place.heads = max(1, sure.people.count)...people
            place.headsDoubt = place.heads.count > 1 ? .holderOnDay(seat) : nil
        default: (place.heads, place.headsDoubt) = (1...people, .constitution(.jointHolders))
        }
        return place
    }
}
