/// Puts fields in order; what has no value is left out.
public struct RecordWriter {
    public private(set) var fields: [Record.Field] = []

    public init() {}

    public mutating func put(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        fields.append(.init(name: name, value: .text(text)))
    }

    public mutating func put<Kind>(_ name: String, _ identifier: Identifier<Kind>?) {
        put(name, identifier?.raw)
    }

    public mutating func put<Kind>(_ name: String, _ identifiers: [Identifier<Kind>]) {
        put(name, identifiers.map(\.raw))
    }

    public mutating func put(_ name: String, _ list: [String]) {
        guard !list.isEmpty else { return }
        fields.append(.init(name: name, value: .list(list)))
    }

    public mutating func put(_ name: String, _ choice: (some RawRepresentable<String>)?) {
        put(name, choice?.rawValue)
    }

    public mutating func put(_ name: String, _ flag: Bool?) {
        put(name, flag.map { $0 ? "yes" : "no" })
    }

    public mutating func put(_ name: String, _ bounds: DayBounds?) {
        put(name, bounds?.text)
    }

    /// Writes `from`, `until` and `last-seen`; a boundary that is not recorded is left out.
    public mutating func put(_ period: Period) {
        if period.from != .notRecorded { put("from", period.from.text) }
        if period.until != .notRecorded { put("until", period.until.text) }
        put("last-seen", period.lastSeen)
    }
}
