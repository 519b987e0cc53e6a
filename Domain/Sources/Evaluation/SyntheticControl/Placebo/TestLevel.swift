/// The share of cases in which a test may reject what is true, between 0 and 1 and neither of them.
public struct TestLevel: Sendable, Equatable {
    public let value: Double

    public static let fivePercent = TestLevel(known: 0.05)
    public static let tenPercent = TestLevel(known: 0.1)

    public init?(_ value: Double) {
        guard value > 0, value < 1 else { return nil }
        self.value = value
    }

    private init(known value: Double) { self.value = value }
}
