import Foundation

/// Where a request came from.
enum NetworkAddress: Hashable {
    case four([UInt8])
    case six([UInt8])

    /// Reads `192.0.2.7` or `2001:db8::7`; nil for anything else.
    init?(_ text: some StringProtocol) {
        let text = String(text)
        var bytes = [UInt8](repeating: 0, count: 16)
        guard !text.utf8.contains(0) else { return nil }
        if inet_pton(AF_INET, text, &bytes) == 1 {
            self = .four(Array(bytes.prefix(4)))
        } else if inet_pton(AF_INET6, text, &bytes) == 1 {
            self = NetworkAddress.plain(bytes)
        } else {
            return nil
        }
    }

    /// An address of version 4 that is written as one of version 6 is the same address.
    private static func plain(_ bytes: [UInt8]) -> NetworkAddress {
        let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
        return isMapped ? .four(Array(bytes.suffix(4))) : .six(bytes)
    }

    var isLoopback: Bool {
        switch self {
        case .four(let bytes): bytes[0] == 127
        case .six(let bytes): bytes == Array(repeating: 0, count: 15) + [1]
        }
    }

    /// What counts as one visitor. With version 6 everybody gets at least as many addresses as differ in the second
    /// half.
    var counted: String {
        switch self {
        case .four(let bytes): bytes.map(String.init).joined(separator: ".")
        case .six(let bytes):
            stride(from: 0, to: 8, by: 2).map { String(Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]), radix: 16) }
                .joined(separator: ":") + "::/64"
        }
    }
}
