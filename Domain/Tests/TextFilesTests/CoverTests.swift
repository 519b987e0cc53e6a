import Register
import Rules
import Testing
import TextFiles

/// How many absences stop a board, against trying every set of people away.
@Suite struct CoverLawTests {
    /// The same with another number in the parameter.
    static let half = Result {
        try Rulebook(
            files: try England.files().map { file in
                guard file.name == "parameters.yaml" else { return file }
                let name = "parameter: nhs-trust.quorum"
                let parts = file.text.split(separator: name, omittingEmptySubsequences: false)
                let last = (parts.last ?? "").replacing("value: 1/3", with: "value: 1/2", maxReplacements: 1)
                return RulebookFile(name: file.name, text: (parts.dropLast() + [last[...]]).joined(separator: name))
            }
        )
    }

    private let body: BodyID = CoverBoard.id("the-trust")

    private func check(_ board: CoverBoard, _ rulebook: Rulebook, oneIn: Int) throws {
        let snapshot = try CoverBoard.snapshot(board.statements(body))
        let cover = Cover(rulebook, snapshot).cover(of: body)
        let found = try #require(cover.stopping, "\(board)")
        let tried = board.tried(oneIn: oneIn)
        func fewest(_ stops: (Known) -> Bool) -> Int? { tried.filter { stops($0.stops) }.map(\.people.count).min() }
        #expect(found.people.least == fewest { $0 != .no }, "\(board)")
        #expect(found.people.most == fewest { $0 == .yes }, "\(board)")
        let example = try #require(tried.first { $0.people == Set(found.example.people) })
        #expect(example.stops != .no, "\(board)")
        #expect(found.example.isCertain == (example.stops == .yes), "\(board)")
        #expect(found.example.people.count == found.people.most ?? found.people.least, "\(board)")
        let before = try #require(tried.first?.stops)
        let single = tried.filter { $0.people.count == 1 }
        let sure = Set(single.filter { $0.stops == .yes && before != .yes }.flatMap(\.people))
        let open = Set(single.filter { $0.stops == .unknown && before == .no }.flatMap(\.people))
        #expect(Set(found.single.filter(\.isCertain).map(\.person)) == sure, "\(board)")
        #expect(Set(found.single.filter { !$0.isCertain }.map(\.person)) == open, "\(board)")
        if !found.people.isExact { #expect(!cover.missing.isEmpty, "\(board)") }
    }

    @Test("On boards that are recorded for certain the numbers equal what trying every set of people gives")
    func certain() throws {
        let (third, half) = (try RuleCaseTests.rulebook.get(), try CoverLawTests.half.get())
        var chance = Chance(seed: 1)
        for round in 0..<250 {
            let places = (0..<Int.random(in: 0...7, using: &chance)).map { _ in
                let kind = chance.one(of: [CoverBoard.Kind.executive, .nonExecutive, .chair])
                let isJoint = kind == .executive && Int.random(in: 0..<4, using: &chance) == 0
                return CoverBoard.Place(kind: kind, holding: isJoint ? .joint : .one)
            }
            let isHalf = round % 3 == 0
            try check(CoverBoard(places: places), isHalf ? half : third, oneIn: isHalf ? 2 : 3)
        }
    }

    @Test("With votes, kinds, holders, suspensions and absences uncertain, the bounds are those of all boards allowed")
    func uncertain() throws {
        let (third, half) = (try RuleCaseTests.rulebook.get(), try CoverLawTests.half.get())
        var chance = Chance(seed: 2)
        for round in 0..<400 {
            let places = (0..<Int.random(in: 1...5, using: &chance)).map { _ in CoverBoard.Place(by: &chance) }
            let board = CoverBoard(places: places, isWhole: Int.random(in: 0..<4, using: &chance) > 0)
            let isHalf = round % 3 == 0
            try check(board, isHalf ? half : third, oneIn: isHalf ? 2 : 3)
        }
    }

    @Test("A board after somebody has left it is as able to decide as trying says")
    func leaving() throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let other = try #require(BodyID("other-trust"))
        var chance = Chance(seed: 3)
        for _ in 0..<200 {
            let places = (0..<Int.random(in: 1...5, using: &chance)).map { _ in CoverBoard.Place(by: &chance) }
            let board = CoverBoard(places: places, isWhole: Int.random(in: 0..<4, using: &chance) > 0)
            // The same people have the same seats in another trust.
            let snapshot = try CoverBoard.snapshot(board.statements(body) + board.statements(other))
            let leaders = Cover(rulebook, snapshot).sharedLeaders(among: [body, other])
            for leader in leaders {
                let expected = board.isStopped(whenLeftBy: leader.person, oneIn: 3)
                #expect(leader.bodies.map(\.stops) == [expected, expected], "\(leader.person) of \(board)")
                #expect(leader.certain == (expected == .yes ? 2 : 0))
                #expect(leader.possible == (expected == .no ? 0 : 2))
            }
            let counted = Set(places.indices.flatMap { board.people($0) })
            #expect(Set(leaders.map(\.person)) == counted)
        }
    }
}

extension CoverBoard.Place {
    fileprivate init(by chance: inout Chance) {
        let isPlain = Int.random(in: 0..<2, using: &chance) == 0
        self.init(
            kind: chance.one(of: CoverBoard.Kind.allCases),
            holding: isPlain ? .one : chance.one(of: CoverBoard.Holding.allCases),
            vote: Int.random(in: 0..<4, using: &chance) > 0
                ? .yes : chance.one(of: CoverBoard.Vote.allCases),
            absence: Int.random(in: 0..<4, using: &chance) > 0
                ? .none : chance.one(of: CoverBoard.Absence.allCases)
        )
    }
}

/// Numbers that are the same at every run.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func one<Value>(of values: [Value]) -> Value { values[Int.random(in: values.indices, using: &self)] }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
