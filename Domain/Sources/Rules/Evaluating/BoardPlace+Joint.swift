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
        func counting(_ heads: ClosedRange<Int>, _ doubt: Missing.What? = nil) -> BoardPlace {
            BoardPlace(self, heads: heads, doubt: doubt, facts: clauses.facts)
        }
        guard legal.areSurely(.foundationTrust, on: day) else { return counting(1...people, .legalKind) }
        switch clauses.only({ $0.position }) {
        case .countsOnce: return counting(1...1)
        case .countsEach:
            let heads = max(1, sure.people.count)...people
            return counting(heads, heads.count > 1 ? .holderOnDay(seat) : nil)
        default: return counting(1...people, .constitution(.jointHolders))
        }
    }
}
