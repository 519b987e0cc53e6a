import Register

/// What several rules read of one body and those beside it, worked out once for the days on which it is the same.
final class BoardMemory {
    private struct Post: Hashable {
        let body: BodyID
        let person: PersonID
    }

    private var boards: [BodyID: ValueOverTime<BoardRoll>] = [:]
    private var councils: [BodyID: ValueOverTime<CouncilRoll>] = [:]
    private var standings: [Post: ValueOverTime<EmploymentStanding>] = [:]
    private var posts: [Posts: ValueOverTime<[PostElsewhere]>] = [:]
    private var applicabilities: [LegalKind?: ValueOverTime<Answer?>] = [:]
    private var committees: [Purpose: ValueOverTime<[Committee]>] = [:]
    private var registrations: [Registered: ValueOverTime<(Known, FactSet)>] = [:]
    private var seats: [Seat: ValueOverTime<BoardPlace?>] = [:]

    /// What one rule was answered of each.
    let holders = KeptAnswers<BoardHolder>()
    let governors = KeptAnswers<CouncilPlace>()
    let interests = KeptAnswers<Stated<Interest>>()

    /// Before another rule is asked: answers are kept by places in the program, and not by rules.
    func forgetAnswers() {
        holders.forget()
        governors.forget()
        interests.forget()
    }

    private struct Purpose: Hashable {
        let body: BodyID
        let purpose: CommitteePurpose
    }

    private struct Registered: Hashable {
        let person: PersonID
        let profession: ProfessionOnBoard
    }

    private struct Seat: Hashable {
        let body: BodyID
        let seat: SeatID
    }

    /// Why a rule for bodies of a kind does not apply, or may not.
    func whyNot(_ kind: LegalKind?, _ snapshot: Snapshot, _ find: () -> Answer?) -> Answer? {
        applicabilities.kept(kind).value(on: snapshot, isInWords: true, find)
    }

    /// The committees of a body that have a purpose or may have it.
    func committees(
        for purpose: CommitteePurpose,
        of body: BodyID,
        _ snapshot: Snapshot,
        _ find: () -> [Committee]
    ) -> [Committee] {
        committees.kept(Purpose(body: body, purpose: purpose)).value(on: snapshot, isInWords: true, find)
    }

    /// Whether somebody is recorded as registered in a profession, and by which facts.
    func registered(
        _ person: PersonID,
        _ profession: ProfessionOnBoard,
        _ snapshot: Snapshot,
        _ find: () -> (Known, FactSet)
    ) -> (Known, FactSet) {
        registrations.kept(Registered(person: person, profession: profession)).value(on: snapshot, find)
    }

    /// A seat as it is at a body; nil where it is not there, or the body is not open.
    func place(_ seat: SeatID, of body: BodyID, _ snapshot: Snapshot) -> BoardPlace? {
        seats.kept(Seat(body: body, seat: seat)).value(on: snapshot) {
            let isOpen = snapshot.isOpen(body)
            return isOpen == .not
                ? nil : BoardPlace(seat, of: body, isOpen: isOpen, snapshot)?.counted(snapshot, body)
        }
    }

    private struct Posts: Hashable {
        let post: Post
        let kinds: SeatKinds
        let employments: Bool
    }

    func posts(
        of person: PersonID,
        at body: BodyID,
        _ kinds: Set<SeatKind>,
        employments: Bool,
        _ snapshot: Snapshot,
        _ find: () -> [PostElsewhere]
    ) -> [PostElsewhere] {
        let key = Posts(post: Post(body: body, person: person), kinds: SeatKinds(kinds), employments: employments)
        return posts.kept(key).value(on: snapshot, isInWords: true, find)
    }

    func board(of body: BodyID, _ snapshot: Snapshot) -> BoardRoll {
        boards.kept(body).value(on: snapshot) { BoardRoll(snapshot, body, self) }
    }

    func council(of body: BodyID, _ snapshot: Snapshot, _ find: () -> CouncilRoll) -> CouncilRoll {
        councils.kept(body).value(on: snapshot, find)
    }

    func standing(
        of person: PersonID,
        at body: BodyID,
        _ snapshot: Snapshot,
        _ find: () -> EmploymentStanding
    ) -> EmploymentStanding {
        standings.kept(Post(body: body, person: person)).value(on: snapshot, isInWords: true, find)
    }
}

extension Dictionary {
    fileprivate mutating func kept<Kept>(_ key: Key) -> Value where Value == ValueOverTime<Kept> {
        if let known = self[key] { return known }
        let new = ValueOverTime<Kept>()
        self[key] = new
        return new
    }
}
