public typealias SaltSource = @Sendable () -> [UInt8]

public enum Salt {
    public static let length = 32

    /// The salt source for real use; tests hand in their own.
    public static let random: SaltSource = {
        var generator = SystemRandomNumberGenerator()
        return (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
