/// Names a draft. It cannot be guessed: whoever knows it has the draft.
struct DraftID: Hashable, Sendable {
    /// 32 digits of base 16.
    let text: String

    init?(_ text: some StringProtocol) {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard text.utf8.count == 32, isPlain else { return nil }
        self.text = String(text)
    }

    /// One that nobody has, from the system's source of secrets.
    static var new: DraftID {
        var system = SystemRandomNumberGenerator()
        let digits = (0..<16).map { _ in
            let hex = String(UInt8.random(in: 0...255, using: &system), radix: 16)
            return hex.utf8.count == 1 ? "0\(hex)" : hex
        }
        guard let id = DraftID(digits.joined()) else { preconditionFailure("sixteen bytes have 32 digits") }
        return id
    }
}
