/// How near a basis is to what most visitors ask.
enum Recency: Hashable, CaseIterable, Sendable {
    /// Today, as known now: few values, which are worked out at once and never pushed out by others.
    case present
    /// Another day, as known now.
    case otherDay
    /// As known earlier.
    case past
}
