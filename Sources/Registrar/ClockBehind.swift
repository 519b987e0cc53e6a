public import Register

/// That the clock is behind the last entry, whose time was taken instead.
public struct ClockBehind: Hashable, Sendable, CustomStringConvertible {
    public let clock: Instant
    public let last: Instant

    /// Nil where it is not, or by so little that two machines can differ by it.
    init?(clock: Instant, last: Instant) {
        guard clock.seconds + 60 < last.seconds else { return nil }
        self.clock = clock
        self.last = last
    }

    public var description: String { sentence }
    public var sentence: String {
        "The clock says \(clock.text), which is before the last entry, so what was recorded took the time of that entry, "
            + "\(last.text): set the clock right, if it is not."
    }
}
