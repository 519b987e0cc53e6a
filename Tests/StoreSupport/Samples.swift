public import Store

public enum Samples {
    /// A salt that is the same in every run.
    public static func salt(_ number: Int) -> [UInt8] {
        Hashing.sha256([UInt8]("salt \(number)".utf8))
    }

    public static func draft(_ number: Int) -> DraftEntry {
        draft(number, payload: [UInt8]("payload \(number)".utf8))
    }

    public static func draft(_ number: Int, payload: [UInt8]) -> DraftEntry {
        DraftEntry(header: [UInt8]("header \(number)".utf8), payload: payload, salt: salt(number))
    }

    public static func drafts(_ numbers: ClosedRange<Int>) -> [DraftEntry] {
        numbers.map { draft($0) }
    }

    public static func signingKey(_ name: String = "register.example") throws -> SigningKey {
        guard let key = SigningKey(name: name, seed: Array(0..<32)) else { throw NoteError.keyName(name) }
        return key
    }

    public static func checkpoint(of store: any LogStore) async throws -> String {
        var tree = CompactTree()
        try await tree.follow(store)
        return try signingKey().checkpoint(size: tree.size, root: tree.root)
    }
}
