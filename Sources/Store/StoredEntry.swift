/// An entry as it is handed to a store: the header stays for ever, payload and salt can be erased.
public struct DraftEntry: Sendable, Hashable {
    public let header: [UInt8]
    public let payload: [UInt8]
    public let salt: [UInt8]
    public let payloadHash: [UInt8]
    public let leafHash: [UInt8]

    public init(header: [UInt8], payload: [UInt8], salt: [UInt8]) {
        self.header = header
        self.payload = payload
        self.salt = salt
        payloadHash = Hashing.payload(salt: salt, payload: payload)
        leafHash = Leaf.hash(header: header, payloadHash: payloadHash)
    }
}

public struct StoredEntry: Sendable, Hashable {
    public let position: Int
    public let header: [UInt8]
    public let payload: [UInt8]?
    public let salt: [UInt8]?
    public let payloadHash: [UInt8]
    /// As recorded when the entry was written, so that a later change to the header can be named.
    public let leafHash: [UInt8]

    public init(
        position: Int,
        header: [UInt8],
        payload: [UInt8]?,
        salt: [UInt8]?,
        payloadHash: [UInt8],
        leafHash: [UInt8]
    ) {
        self.position = position
        self.header = header
        self.payload = payload
        self.salt = salt
        self.payloadHash = payloadHash
        self.leafHash = leafHash
    }

    public init(position: Int, draft: DraftEntry) {
        self.init(
            position: position,
            header: draft.header,
            payload: draft.payload,
            salt: draft.salt,
            payloadHash: draft.payloadHash,
            leafHash: draft.leafHash
        )
    }

    public var isErased: Bool { payload == nil && salt == nil }

    public var erased: StoredEntry {
        StoredEntry(
            position: position,
            header: header,
            payload: nil,
            salt: nil,
            payloadHash: payloadHash,
            leafHash: leafHash
        )
    }
}
