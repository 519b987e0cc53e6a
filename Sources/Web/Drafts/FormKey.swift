import Crypto
import Foundation

/// The secret of a server by which it knows its own forms.
struct FormKey: Sendable {
    let bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    static var new: FormKey {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        guard let key = FormKey(bytes) else { preconditionFailure("256 bits are 32 bytes") }
        return key
    }

    /// What stands in the forms of one thing, such as a draft; that of another is another.
    func token(of thing: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(thing.utf8), using: SymmetricKey(data: bytes)).map { byte in
            let hex = String(byte, radix: 16)
            return hex.utf8.count == 1 ? "0\(hex)" : hex
        }
        .joined()
    }

    /// Takes as long for a wrong one as for the right one.
    func isToken(_ text: String, of thing: String) -> Bool {
        let (given, right) = (Array(text.utf8), Array(token(of: thing).utf8))
        guard given.count == right.count else { return false }
        return zip(given, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
