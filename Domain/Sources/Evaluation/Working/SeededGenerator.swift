/// Random numbers that a seed decides wholly, on every machine: SplitMix64.
///
/// Source: Steele, Lea and Flood (2014), *Fast splittable pseudorandom number generators*, OOPSLA.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// - Parameter stream: the number of a piece of work of its own, such as a draw: pieces with the same seed do not
    ///   share random numbers, in whatever order they are done.
    public init(seed: UInt64, stream: Int = 0) {
        state = seed
        state = next() ^ UInt64(bitPattern: Int64(stream)) &* 0xD1B5_4A32_D192_ED03
        state = next()
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, and without, 1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
