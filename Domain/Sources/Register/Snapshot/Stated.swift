/// A statement together with the fact that says it, so that every row names its fact.
///
/// Both lie in one box: rows are handed on far more often than they are made, and a statement may have many fields.
public struct Stated<Payload: StatementPayload>: Hashable, Sendable {
    @usableFromInline let row: Row

    @usableFromInline
    final class Row: Sendable {
        @usableFromInline let payload: Payload
        @usableFromInline let fact: Fact

        init(_ payload: Payload, _ fact: Fact) {
            self.payload = payload
            self.fact = fact
        }
    }

    /// Of this row, as long as the facts are held.
    public var identity: ObjectIdentifier { ObjectIdentifier(row) }

    public init(_ payload: Payload, _ fact: Fact) {
        row = Row(payload, fact)
    }

    @inlinable public var payload: Payload { _read { yield row.payload } }
    @inlinable public var fact: Fact { row.fact }

    /// Says on which days it can say something else.
    public func tell(_ horizon: Horizon) { horizon.note(row.payload) }

    /// Whether it held on the day.
    public func covers(_ day: CalendarDay) -> Coverage {
        row.payload.coverage(on: day)
    }

    public static func == (left: Stated, right: Stated) -> Bool {
        left.row === right.row || (left.fact == right.fact && left.payload == right.payload)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(fact)
    }
}
