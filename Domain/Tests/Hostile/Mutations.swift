import Invented

/// Damaged and joined inputs, the same for the same seed.
public struct Mutations: RandomNumberGenerator {
    private let seeds: [[UInt8]]
    private var random: SplitMix64

    public init(of seeds: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        random = SplitMix64(seed: seed)
    }

    public mutating func next() -> UInt64 { random.next() }

    public mutating func input() -> [UInt8] {
        var bytes = seeds.randomElement(using: &self) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &self) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let part = range(in: bytes)
        switch Int.random(in: 0..<8, using: &self) {
        case 0: bytes.removeSubrange(part)
        case 1: bytes.insert(contentsOf: bytes[part], at: range(in: bytes).lowerBound)
        case 2: bytes.replaceSubrange(part, with: bytes[part].reversed())
        case 3:
            let other = seeds.randomElement(using: &self) ?? []
            bytes.replaceSubrange(part, with: other[range(in: other)])
        case 4 where !bytes.isEmpty:
            bytes[Int.random(in: bytes.indices, using: &self)] = UInt8.random(in: 0...255, using: &self)
        case 5 where !bytes.isEmpty:
            bytes[Int.random(in: bytes.indices, using: &self)] ^= 1 << UInt8.random(in: 0...7, using: &self)
        default: bytes.insert(contentsOf: Mutations.signs.randomElement(using: &self) ?? [], at: part.lowerBound)
        }
    }

    private mutating func range(in bytes: [UInt8]) -> Range<Int> {
        let first = Int.random(in: 0...bytes.count, using: &self)
        return first..<Int.random(in: first...min(bytes.count, first + 64), using: &self)
    }

    /// What means something to one reader or another, and what is no text.
    private static let signs: [[UInt8]] =
        Array("&*!|>%@`'\"#,[]{}:-?;=+/ \t\n\r\\").map { Array(String($0).utf8) }
        + [
            "\r\n", "\u{FEFF}", "\u{301}", "\u{200D}", "\u{2028}", "\u{202E}", "\u{1F468}\u{200D}\u{1F469}", "\u{FF12}",
            "0001", "9999-12-31", "10000-01-01", "9223372036854775807", "-1", "seen ", "open", "%00", "%ff", "\"\"",
        ].map { Array($0.utf8) }
        + [[0], [0x80], [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]]
}
