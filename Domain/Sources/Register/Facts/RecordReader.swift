/// Takes fields out of a record by name, and knows which were not asked for.
public struct RecordReader {
    private var rest: [String: Record.Value]

    public init(_ record: Record) throws(RecordError) {
        rest = [:]
        for field in record.fields where rest.updateValue(field.value, forKey: field.name) != nil {
            throw .twice(field: field.name)
        }
    }

    /// Refuses what no kind of statement reads.
    public func finish() throws(RecordError) {
        if let extra = rest.keys.min() { throw .unexpected(field: extra) }
    }

    public mutating func text(_ name: String, _ expected: String = "a text") throws(RecordError) -> String {
        guard let found = try optionalText(name) else { throw .missing(field: name, expected: expected) }
        return found
    }

    /// An empty text is a field that is not there.
    public mutating func optionalText(_ name: String) throws(RecordError) -> String? {
        switch rest.removeValue(forKey: name) {
        case nil: return nil
        case .text(let text): return text.isEmpty ? nil : text
        case .list(let list): throw .unreadable(field: name, found: list.joined(separator: ", "), expected: "one text")
        }
    }

    public mutating func list(_ name: String) throws(RecordError) -> [String] {
        switch rest.removeValue(forKey: name) {
        case nil: []
        case .text(let text): text.isEmpty ? [] : [text]
        case .list(let list): list
        }
    }

    public mutating func value<Value>(
        _ name: String,
        _ expected: String,
        _ read: (String) -> Value?
    ) throws(RecordError) -> Value {
        let found = try text(name, expected)
        guard let value = read(found) else { throw .unreadable(field: name, found: found, expected: expected) }
        return value
    }

    public mutating func optional<Value>(
        _ name: String,
        _ expected: String,
        _ read: (String) -> Value?
    ) throws(RecordError) -> Value? {
        guard let found = try optionalText(name) else { return nil }
        guard let value = read(found) else { throw .unreadable(field: name, found: found, expected: expected) }
        return value
    }

    public mutating func values<Value>(
        _ name: String,
        _ expected: String,
        _ read: (String) -> Value?
    ) throws(RecordError) -> [Value] {
        var values: [Value] = []
        for found in try list(name) {
            guard let value = read(found) else { throw .unreadable(field: name, found: found, expected: expected) }
            values.append(value)
        }
        return values
    }
}
