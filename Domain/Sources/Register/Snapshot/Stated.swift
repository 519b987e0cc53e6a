/// A statement together with the fact that says it, so that every row names its fact.
public struct Stated<Payload: StatementPayload>: Hashable, Sendable {
    public let payload: Payload
    public let fact: Fact

    public init(_ payload: Payload, _ fact: Fact) {
        self.payload = payload
        self.fact = fact
    }

    /// Whether it held on the day.
    public func covers(_ day: CalendarDay) -> Coverage {
        payload.coverage(on: day)
    }
}
