public typealias SaltSource = @Sendable () -> [UInt8]

public enum Salt {
    public static let length = 32

    /// The salt source for real use; tests hand in their own.
    public static let random: SaltSource = {
        var generator = SystemRandomNumberGenerator()
        // One question to the system gives eight bytes.
        return (0..<length / 8).flatMap { _ in withUnsafeBytes(of: generator.next() as UInt64) { [UInt8]($0) } }
    }
}
