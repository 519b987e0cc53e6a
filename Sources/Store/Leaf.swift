/// The bytes of an entry that the tree covers: the header, and the hash of the salted payload.
public enum Leaf {
    private static let label = [UInt8]("severally-leaf-v1\n".utf8)

    public static func data(header: [UInt8], payloadHash: [UInt8]) -> [UInt8] {
        var bytes = label
        let count = UInt64(header.count)
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(shift)))
        }
        bytes += header
        bytes += payloadHash
        return bytes
    }

    public static func hash(header: [UInt8], payloadHash: [UInt8]) -> [UInt8] {
        Hashing.leaf(data(header: header, payloadHash: payloadHash))
    }
}
