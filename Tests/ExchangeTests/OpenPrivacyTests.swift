import Exchange
import Register
import Testing

/// What is private is in no open data of a real register, and what was erased in none at all.
@Suite struct OpenPrivacyTests {
    private static let day = CalendarDay(year: 2024, month: 6, day: 1) ?? CalendarDay(number: 0)

    private func register(invented: Bool) throws -> Facts {
        let source = try #require(Source(kind: .minute, title: "Minutes", address: "", publisher: "", date: nil))
        let (body, seat) = (try #require(BodyID("AA1")), try #require(SeatID("AA1.chair")))
        let person = try #require(PersonID("jo-bloggs"))
        let statements: [(String, Statement)] = [
            ("register", .registerNotice(RegisterNotice(title: "A register", invented: invented, checkedTo: nil))),
            ("body", .bodyExistence(BodyExistence(body: body, successors: [], dated: .notRecorded))),
            (
                "seat",
                .seat(
                    Seat(
                        seat: seat,
                        body: body,
                        kind: .chair,
                        office: .chair,
                        title: nil,
                        votes: true,
                        dated: .notRecorded
                    )
                )
            ),
            ("away.1", .absence(Absence(person: person, seat: seat, body: body, dated: .notRecorded))),
        ]
        return Facts().applying(
            try statements.map { id, statement in
                .assert(
                    try #require(FactID(id)),
                    try #require(Claim(statement: statement, sources: [source], confidence: .high))
                )
            }
        )
    }

    private func basis(_ facts: Facts) -> OpenBasis {
        OpenBasis(SnapshotBase(FactIndex(facts)), on: OpenPrivacyTests.day)
    }

    private func citation(_ basis: OpenBasis) -> Citation {
        Citation(basis.snapshot, recordedAt: Instant(seconds: 0), root: "AAAA", address: nil)
    }

    /// Everything that is given out of these facts.
    private func all(_ facts: Facts) throws -> String {
        let basis = basis(facts)
        let package = try DataPackage(basis, citation: citation(basis), isInvented: facts.isInvented)
        let bytes =
            try package.files().flatMap(\.bytes) + Popolo(basis.snapshot).json()
            + BODS(basis.snapshot, citation: citation(basis)).json()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `private facts of a real register are refused`() throws {
        let basis = basis(try register(invented: false))
        #expect(throws: ExportRefused.self) {
            try DataPackage(basis, citation: citation(basis), isInvented: false)
        }
    }

    @Test func `a register that is no longer invented gives nothing private out`() throws {
        let basis = basis(try register(invented: true))
        #expect(throws: ExportRefused.self) {
            try DataPackage(basis, citation: citation(basis), isInvented: false)
        }
    }

    @Test func `what anybody may see of a real register names nobody who is only absent`() throws {
        let text = try all(try register(invented: false).withoutPrivate(on: CalendarDay(number: 20_000)))
        #expect(!text.contains("jo-bloggs"))
        #expect(!text.contains("away.1"))
        #expect(text.contains("AA1.chair"))
    }

    @Test func `an invented register is given out whole`() throws {
        #expect(try all(try register(invented: true)).contains("away.1"))
    }

    @Test func `what was erased is in no form`() throws {
        var facts = try register(invented: true)
        #expect(try all(facts).contains("jo-bloggs"))
        facts.apply(
            Entry(
                position: facts.position + 1,
                recordedAt: Instant(seconds: 0),
                author: "test",
                content: .erased(fact: FactID("away.1"), verb: "assert", by: facts.position + 2)
            )
        )
        let text = try all(facts)
        #expect(!text.contains("jo-bloggs"))
        #expect(!text.contains("away.1"))
    }
}
