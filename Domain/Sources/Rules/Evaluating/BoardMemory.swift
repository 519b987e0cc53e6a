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

    private struct Seat: Hashable {
        let body: BodyID
        let seat: SeatID
    }

    /// Why a rule for bodies of a kind does not apply, or may not. It is kept without words.
    func whyNot(_ kind: LegalKind?, _ snapshot: Snapshot, _ find: () -> Answer?) -> Answer? {
        guard snapshot.horizon != nil else { return find() }
        let known = applicabilities.kept(kind).value(on: snapshot, find)
        return known != nil && Reading.now == .words ? find() : known
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
        return posts.kept(key).value(on: snapshot, find)
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
        standings.kept(Post(body: body, person: person)).value(on: snapshot, find)
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
