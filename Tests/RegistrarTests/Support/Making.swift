import Register
import Registrar
import Store
import StoreSupport
import Synchronization
import Testing

/// A clock that is set by hand.
final class HandClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ day: String) throws {
        seconds = Mutex(try HandClock.noon(day))
    }

    func set(_ day: String) throws {
        let noon = try HandClock.noon(day)
        seconds.withLock { $0 = noon }
    }

    var reading: @Sendable () -> Instant {
        { Instant(seconds: self.seconds.withLock { $0 }) }
    }

    private static func noon(_ day: String) throws -> Int64 { try instant(day).seconds }
}

/// Noon of a day in UTC.
func instant(_ text: String) throws -> Instant {
    Instant(seconds: Int64(try day(text).number) * 86_400 + 43_200)
}

func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

func id<Kind>(_ raw: String) throws -> Identifier<Kind> { try #require(Identifier<Kind>(raw)) }

/// A statement from lines such as `name: Invented Trust` and `bodies: [AA1, AA2]`.
func statement(_ tag: String, _ lines: [String]) throws -> Statement {
    try Statement(Record(tag: tag, version: 1, fields: lines.map(field)))
}

func field(_ line: String) throws -> Record.Field {
    let colon = try #require(line.firstRange(of: ": "))
    let value = line[colon.upperBound...]
    guard value.hasPrefix("[") else {
        return Record.Field(name: String(line[..<colon.lowerBound]), value: .text(String(value)))
    }
    let items = value.dropFirst().dropLast().split(separator: ", ").map(String.init)
    return Record.Field(name: String(line[..<colon.lowerBound]), value: .list(items))
}

func source(_ title: String = "Invented minutes", address: String = "", date: String = "2024-07") throws -> Source {
    try #require(
        Source(kind: .minute, title: title, address: address, publisher: "Invented Trust", date: DayBounds(text: date))
    )
}

func claim(_ tag: String, _ lines: String..., from given: Source? = nil) throws -> Claim {
    let sources = [try given ?? source()]
    return try #require(Claim(statement: statement(tag, lines), sources: sources, confidence: .high))
}

/// What can be recorded alone: a group defines itself.
func named(_ name: String, group: String = "AA1") throws -> Claim {
    try claim("group", "group: \(group)", "name: \(name)")
}

/// What others may then name; each fact is called as what it defines, after `is-`.
func definitions(bodies: [String] = ["AA1"], seats: [String] = [], groups: [String] = []) throws -> [Change] {
    try bodies.map { try assert("is-\($0)", claim("body", "body: \($0)")) }
        + seats.map { try assert("is-\($0)", claim("seat", "seat: \($0)", "body: AA1", "seat-kind: chair")) }
        + groups.map { try assert("is-\($0)", claim("group", "group: \($0)", "name: Invented Group")) }
}

func assert(_ fact: String, _ claim: Claim) throws -> Change { .assert(try id(fact), claim) }

func correct(_ fact: String, _ claim: Claim, _ reason: String = "It was misread") throws -> Change {
    .correct(try id(fact), claim, reason: reason)
}

func retract(_ fact: String, _ reason: String = "It was never so") throws -> Change {
    .retract(try id(fact), reason: reason)
}

func end(_ fact: String, until: String, from sources: [Source] = []) throws -> Change {
    let until = try #require(Boundary(text: until))
    return .end(try id(fact), Ending(until: until, manner: .ended), sources: sources)
}

func notice(invented: Bool = true) throws -> Change {
    let flag = invented ? "yes" : "no"
    return try assert("register", claim("register", "title: Invented register", "invented: \(flag)"))
}

extension Registrar {
    static func writing(_ store: any LogStore, _ clock: HandClock) throws -> Registrar {
        Registrar(store: store, key: try Samples.signingKey(), clock: clock.reading)
    }

    static func new() throws -> Registrar { try writing(MemoryStore(), HandClock("2024-11-06")) }

    @discardableResult
    func record(_ changes: Change...) async throws -> Recorded { try await record(changes) }

    @discardableResult
    func record(_ changes: [Change]) async throws -> Recorded {
        try await record([Proposal(author: "officer-1", changes: changes)])
    }

    func record(on day: String, _ changes: Change...) async throws -> Recorded {
        try await record([Proposal(author: "officer-1", recordedAt: instant(day), changes: changes)])
    }

    func snapshot(_ known: KnownAt = .now, on day: CalendarDay) async throws -> Snapshot {
        Snapshot(try await base(known), validOn: day)
    }
}

struct WasAccepted: Error {}

/// What the registrar says when it refuses.
func sentence(_ body: () async throws -> Void) async throws -> String {
    do {
        try await body()
    } catch let refused as RefusedChange {
        return refused.description
    } catch let refusal as Refusal {
        return refusal.sentence
    }
    throw WasAccepted()
}
