/// How many plans of other days may still be recorded: days are many, and who asks for each of them fills the book.
public struct PastPlans: Sendable {
    /// About half a megabyte an hour.
    public static let usual = 300

    private let anHour: Double
    private var left: Double
    private var countedAt: Double

    /// - Parameter seconds: of a clock that only goes on.
    init(anHour: Int, at seconds: Double) {
        self.anHour = Double(anHour)
        left = Double(anHour)
        countedAt = seconds
    }

    /// Whether so many may be recorded now. Who still may record one records all that belong together.
    mutating func take(_ count: Int, at seconds: Double) -> Bool {
        left = min(anHour, left + max(0, seconds - countedAt) * anHour / 3600)
        countedAt = seconds
        guard left >= 1 else { return false }
        left -= Double(count)
        return true
    }
}
