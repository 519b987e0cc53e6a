/// What an answer was computed from: true on a day, as known at a position of the log.
///
/// The digest of a rulebook joins it when rules exist.
public struct Basis: Hashable, Sendable {
    public let validOn: CalendarDay
    public let knownAt: Int

    public init(validOn: CalendarDay, knownAt: Int) {
        self.validOn = validOn
        self.knownAt = knownAt
    }
}

/// A statement together with the fact that says it, so that every row names its fact.
public struct Stated<Payload: StatementPayload>: Hashable, Sendable {
    public let payload: Payload
    public let fact: Fact

    public init(_ payload: Payload, _ fact: Fact) {
        self.payload = payload
        self.fact = fact
    }

    /// Whether it held on the day; `certainly` for kinds without a period.
    public func covers(_ day: CalendarDay) -> Coverage {
        payload.period?.covers(day) ?? .certainly
    }
}
