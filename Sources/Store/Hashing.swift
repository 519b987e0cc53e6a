import Crypto

/// SHA-256 and the two prefixed forms of RFC 6962.
public enum Hashing {
    public static let length = 32

    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](SHA256.hash(data: bytes))
    }

    public static func leaf(_ data: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: [UInt8(0x00)])
        hasher.update(data: data)
        return [UInt8](hasher.finalize())
    }

    public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: [UInt8(0x01)])
        hasher.update(data: left)
        hasher.update(data: right)
        return [UInt8](hasher.finalize())
    }

    static func payload(salt: [UInt8], payload: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: salt)
        hasher.update(data: payload)
        return [UInt8](hasher.finalize())
    }
}

/// SHA-256 of bytes that come in pieces.
public struct RunningHash: Sendable {
    private var hasher = SHA256()

    public init() {}

    public mutating func add(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

    public var digest: [UInt8] { [UInt8](hasher.finalize()) }
}
