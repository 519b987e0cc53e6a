import Register
import Testing
import TextFiles

struct WorldReadingTests {
    let world: ChangeFile

    init() throws {
        world = try ChangeFile.world(harbour, file: "harbour.yaml")
    }

    private func change(_ part: Int, _ index: Int) -> Change {
        world.parts[part].changes[index].change
    }

    @Test func `a world says what it is`() {
        #expect(world.notice?.title == "The Northmere and Harbour group")
        #expect(world.notice?.invented == true)
        #expect(world.notice?.checkedTo?.text == "2026-09-30")
    }

    @Test func `the notice is the first change, with the file as its source`() throws {
        guard case .assert(let fact, let claim) = change(0, 0) else { throw Unexpected() }
        #expect(fact.raw == "register")
        #expect(claim.statement == world.notice.map(Statement.registerNotice))
        #expect(claim.sources.map(\.kind) == [.officersNote])
        #expect(claim.sources.map(\.title) == ["The file that describes this register"])
        #expect(claim.sources.map(\.address) == ["harbour.yaml"])
    }

    @Test func `a recorded day is its noon in UTC, and a moment is itself`() {
        #expect(world.parts.map { $0.recordedAt?.text } == ["2020-04-01T12:00:00Z", "2020-04-01T15:30:05Z"])
    }

    @Test func `an author belongs to its heading only`() {
        #expect(world.parts.map(\.author) == ["secretary", nil])
    }

    @Test func `a change takes the source of its heading, unless it has its own`() throws {
        guard case .assert(_, let body) = change(0, 1), case .assert(_, let appointment) = change(0, 4) else {
            throw Unexpected()
        }
        #expect(body.sources.map(\.title) == ["Minutes of the board of Northmere"])
        #expect(body.sources.first?.date?.text == "2020-03-26")
        #expect(appointment.sources.map(\.title) == ["Minutes of the board of Northmere", "Letter of appointment"])
        #expect(appointment.sources.map(\.kind) == [.minute, .declaration])
    }

    @Test func `confidence is not stated unless it is`() throws {
        guard case .assert(_, let body) = change(0, 1), case .assert(_, let appointment) = change(0, 4) else {
            throw Unexpected()
        }
        #expect(body.confidence == .notStated)
        #expect(appointment.confidence == .high)
    }

    @Test func `a statement keeps what is seen, open and not recorded apart`() throws {
        guard case .assert(_, let claim) = change(0, 2), let period = claim.statement.period else { throw Unexpected() }
        #expect(period.from.text == "seen 2019")
        #expect(period.until == .notRecorded)
    }

    @Test func `a correction, an end and a retraction are three changes`() throws {
        guard case .correct(let corrected, let claim, let reason) = change(1, 0),
            case .end(let ended, let ending, let sources) = change(1, 1),
            case .retract(let retracted, let why) = change(1, 2)
        else { throw Unexpected() }
        #expect(corrected.raw == "appointment-0001")
        #expect(claim.statement.period?.from.text == "2015-05")
        #expect(reason == "The minute had the wrong month")
        #expect(ended.raw == "appointment-0001")
        #expect(ending == Ending(until: try #require(Boundary(text: "2021-04-01")), manner: .ended))
        #expect(sources.isEmpty)
        #expect(retracted.raw == "harbour")
        #expect(why == "It was never constituted")
    }

    @Test func `every change knows its line and column`() {
        let places = world.parts.flatMap(\.changes).map(\.place)
        #expect(Set(places.map(\.file)) == ["harbour.yaml"])
        #expect(places.map(\.line) == [1, 17, 19, 21, 23, 31, 35, 37])
        #expect(places.map(\.column) == [1, 9, 9, 9, 9, 9, 9, 9])
    }

    @Test func `no, 010 and 1.0 are texts`() throws {
        let file = try ChangeFile.changes(
            """
            source: {kind: minute, title: 010}
            changes:
              - assert: a
                body-name: {body: 1.0, name: no}
              - assert: b
                published-count: {count: 0x1F, on: 2010, measure: ~, value: 1e3}
            """,
            file: "c.yaml"
        )
        guard case .assert(_, let name) = file.parts[0].changes[0].change,
            case .assert(_, let count) = file.parts[0].changes[1].change
        else { throw Unexpected() }
        #expect(name.sources.map(\.title) == ["010"])
        #expect(name.statement.record["name"] == .text("no"))
        #expect(name.statement.record["body"] == .text("1.0"))
        #expect(count.statement.record["count"] == .text("0x1F"))
        #expect(count.statement.record["measure"] == .text("~"))
        #expect(count.statement.record["value"] == .text("1e3"))
    }
}

/// A change of another kind than the test describes.
struct Unexpected: Error {}
