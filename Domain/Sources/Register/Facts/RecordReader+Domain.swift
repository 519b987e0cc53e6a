extension RecordReader {
    static let dayForm = "a day such as 2024-07-01, 2024-07 or 2024"

    public mutating func identifier<Kind>(_ name: String, of kind: Kind.Type = Kind.self) throws(RecordError)
        -> Identifier<Kind>
    {
        try value(name, "an identifier") { Identifier<Kind>($0) }
    }

    public mutating func optionalIdentifier<Kind>(_ name: String, of kind: Kind.Type = Kind.self) throws(RecordError)
        -> Identifier<Kind>?
    {
        try optional(name, "an identifier") { Identifier<Kind>($0) }
    }

    public mutating func identifiers<Kind>(_ name: String, of kind: Kind.Type = Kind.self) throws(RecordError)
        -> [Identifier<Kind>]
    {
        try values(name, "identifiers") { Identifier<Kind>($0) }
    }

    public mutating func choice<Choice>(_ name: String, of type: Choice.Type = Choice.self) throws(RecordError)
        -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try value(name, RecordReader.oneOf(Choice.self)) { Choice(rawValue: $0) }
    }

    public mutating func optionalChoice<Choice>(_ name: String, of type: Choice.Type = Choice.self)
        throws(RecordError) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try optional(name, RecordReader.oneOf(Choice.self)) { Choice(rawValue: $0) }
    }

    public mutating func choices<Choice>(_ name: String, of type: Choice.Type = Choice.self) throws(RecordError)
        -> [Choice]
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try values(name, RecordReader.oneOf(Choice.self)) { Choice(rawValue: $0) }
    }

    /// A whole number from 0 to ten million.
    public mutating func count(_ name: String) throws(RecordError) -> Int {
        try value(name, RecordReader.countForm, RecordReader.count)
    }

    public mutating func optionalCount(_ name: String) throws(RecordError) -> Int? {
        try optional(name, RecordReader.countForm, RecordReader.count)
    }

    private static let countForm = "a whole number from 0 to 10000000"

    private static func count(_ text: String) -> Int? {
        Int(text).flatMap { (0...10_000_000).contains($0) && String($0) == text ? $0 : nil }
    }

    public mutating func halfDays(_ name: String) throws(RecordError) -> HalfDays {
        try value(name, "days in halves, such as 2 or 2.5, up to 366") { HalfDays(text: $0) }
    }

    public mutating func optionalFlag(_ name: String) throws(RecordError) -> Bool? {
        try optional(name, "yes or no") { $0 == "yes" ? true : $0 == "no" ? false : nil }
    }

    public mutating func bounds(_ name: String) throws(RecordError) -> DayBounds {
        try value(name, RecordReader.dayForm) { DayBounds(text: $0) }
    }

    public mutating func optionalBounds(_ name: String) throws(RecordError) -> DayBounds? {
        try optional(name, RecordReader.dayForm) { DayBounds(text: $0) }
    }

    /// Reads `from`, `until` or `to` (the last day, inclusive), and `last-seen`.
    public mutating func period() throws(RecordError) -> Period {
        let form = "\(RecordReader.dayForm), 'seen' and a day, 'open', 'unknown' or 'not recorded'"
        let from = try optional("from", form) { Boundary(text: $0) } ?? .notRecorded
        var until = try optional("until", form) { Boundary(text: $0) }
        if let last = try optionalBounds("to") {
            if until != nil { throw .twice(field: "until") }
            until = try RecordReader.until(lastDay: last)
        }
        let lastSeen = try optionalBounds("last-seen")
        guard let period = Period(from: from, until: until ?? .notRecorded, lastSeen: lastSeen) else {
            throw .unreadable(
                field: "until",
                found: (until ?? .notRecorded).text,
                expected: "a day after the start \(from.text)"
            )
        }
        return period
    }

    /// The day after the last of the calendar could not be read back.
    private static func until(lastDay last: DayBounds) throws(RecordError) -> Boundary {
        let until = Period.until(lastDay: last)
        guard Boundary(text: until.text) != nil else {
            throw .unreadable(
                field: "to",
                found: last.text,
                expected: "a last day before 9999-12-31, or 'open' as the end"
            )
        }
        return until
    }

    static func oneOf<Choice>(_ type: Choice.Type) -> String
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
