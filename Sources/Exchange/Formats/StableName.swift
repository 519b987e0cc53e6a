/// A name of 32 hexadecimal digits that the same text always gets. It hides nothing.
enum StableName {
    /// Two Fowler-Noll-Vo hashes (FNV-1a, 64 bits) of the text, the second after a mark.
    static func of(_ text: String) -> String {
        hex(hash(text.utf8)) + hex(hash([0xff] + text.utf8))
    }

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
