/// That a list is whole, on a day or over a time, because somebody says so.
public struct Completeness: StatementPayload {
    public static let tag = "completeness"

    public let body: BodyID
    public let list: ListKind
    /// The committee of whose members it is a list.
    public let forum: ForumID?
    /// The person of whom it is a list.
    public let person: PersonID?
    public let when: When

    public enum When: Hashable, Sendable {
        case asAt(DayBounds)
        case during(Period)
    }

    public init(body: BodyID, list: ListKind, forum: ForumID? = nil, person: PersonID? = nil, when: When) {
        self.body = body
        self.list = list
        self.forum = forum
        self.person = person
        self.when = when
    }

    public init(body: BodyID, list: ListKind, asAt: DayBounds) {
        self.init(body: body, list: list, when: .asAt(asAt))
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        list = try reader.choice("list")
        forum = try reader.optionalIdentifier("forum")
        person = try reader.optionalIdentifier("person")
        let asAt = try reader.optionalBounds("as-at")
        let period = try reader.period()
        switch (asAt, period == .notRecorded) {
        case (let day?, true): when = .asAt(day)
        case (_?, false): throw .twice(field: "as-at")
        case (nil, false): when = .during(period)
        case (nil, true):
            throw .missing(field: "as-at", expected: "\(RecordReader.dayForm), or 'from' and 'until' or 'to'")
        }
        if list == .committeeMembers, forum == nil { throw .missing(field: "forum", expected: "an identifier") }
        if list.isOfPerson, person == nil { throw .missing(field: "person", expected: "an identifier") }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("list", list)
        writer.put("forum", forum)
        writer.put("person", person)
        switch when {
        case .asAt(let day): writer.put("as-at", day)
        case .during(let period): writer.put(period)
        }
    }

    /// Nil where it is of one day.
    public var period: Period? {
        if case .during(let period) = when { period } else { nil }
    }

    public func ending(_ end: Ending) -> Completeness? {
        guard let period, let ended = Period(from: period.from, until: end.until, lastSeen: period.lastSeen) else {
            return nil
        }
        return Completeness(body: body, list: list, forum: forum, person: person, when: .during(ended))
    }

    public var visibility: Visibility { list.holdsPrivate ? .privateTo(body) : .everyone }

    public var people: [PersonID] { person.map { [$0] } ?? [] }

    /// The latest day, not after a day, as at which it is whole; nil where that is no day for certain.
    public func asAt(by day: CalendarDay) -> DayBounds? {
        switch when {
        case .asAt(let bounds): return bounds.latest <= day ? bounds : nil
        case .during(let period):
            if period.covers(day) == .certainly { return DayBounds(day) }
            let ends = [period.lastDay?.earliest, period.lastSeen?.earliest].compactMap { $0 }
            return ends.filter { $0 <= day && period.covers($0) == .certainly }.max().map { DayBounds($0) }
        }
    }

    public var days: [DayBounds] {
        if case .asAt(let day) = when { [day] } else { [] }
    }

    /// Whether the list is whole on the day for certain.
    public func holds(on day: CalendarDay) -> Bool {
        switch when {
        case .asAt(let bounds): bounds == DayBounds(day)
        case .during(let period): period.covers(day) == .certainly
        }
    }

    public var contradictions: [RecordError] {
        [
            .unfit(
                "forum",
                forum?.raw,
                if: list != .committeeMembers,
                expected: "no forum where 'list' is '\(list.rawValue)'"
            ),
            .unfit(
                "person",
                person?.raw,
                if: !list.isOfPerson,
                expected: "no person where 'list' is '\(list.rawValue)'"
            ),
        ].compactMap { $0 }
    }
}
