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
    private var answers: [Part: ValueOverTime<Answer?>] = [:]

    /// A part of the answer of one rule: what it is about, and where in the program it is worked out.
    private struct Part: Hashable {
        let body: BodyID
        let holder: BoardHolder
        let file: UnsafeRawPointer
        let line: Int
        let number: Int
    }

    func answer(
        _ holder: BoardHolder,
        at body: BodyID,
        _ place: (file: StaticString, line: Int, number: Int),
        _ snapshot: Snapshot,
        _ find: () -> Answer?
    ) -> Answer? {
        let file = UnsafeRawPointer(place.file.utf8Start)
        let part = Part(body: body, holder: holder, file: file, line: place.line, number: place.number)
        return answers.kept(part).value(on: snapshot, isOfRule: true, find)
    }

    /// Before another rule is asked: answers are kept by holders and places in the program, and not by rules.
    func forgetAnswers() { answers.removeAll(keepingCapacity: true) }

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
        boards.kept(body).value(on: snapshot) { BoardRoll(snapshot, body) }
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
