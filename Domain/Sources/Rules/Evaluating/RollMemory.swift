import Register

/// What was worked out already beside the board of one body on one day, so that several rules share it.
final class RollMemory {
    private var rolls: [BodyID: BoardRoll] = [:]
    private var standings: [PersonID: EmploymentStanding] = [:]

    /// The board of another body on the same day.
    func roll(of body: BodyID, _ snapshot: Snapshot) -> BoardRoll {
        if let known = rolls[body] { return known }
        let roll = BoardRoll(snapshot, body)
        rolls[body] = roll
        return roll
    }

    private var kept: CouncilRoll?

    /// The council of the body itself.
    func council(_ find: () -> CouncilRoll) -> CouncilRoll {
        if let kept { return kept }
        let council = find()
        kept = council
        return council
    }

    func standing(of person: PersonID, _ find: () -> EmploymentStanding) -> EmploymentStanding {
        if let known = standings[person] { return known }
        let standing = find()
        standings[person] = standing
        return standing
    }
}
