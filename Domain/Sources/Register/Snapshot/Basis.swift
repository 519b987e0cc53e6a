/// What an answer was computed from: true on a day, as known at a position of the log.
public struct Basis: Hashable, Sendable {
    public let validOn: CalendarDay
    public let knownAt: Int

    public init(validOn: CalendarDay, knownAt: Int) {
        self.validOn = validOn
        self.knownAt = knownAt
    }
}
