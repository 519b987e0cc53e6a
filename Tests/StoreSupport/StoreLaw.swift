public import Store

public struct BrokenLaw: Error, CustomStringConvertible {
    public let description: String
}

/// One sentence of the contract that every store keeps, tried on an empty store.
public struct StoreLaw: Sendable, CustomStringConvertible {
    public let description: String
    public let hold: @Sendable (any LogStore) async throws -> Void

    init(_ description: String, _ hold: @escaping @Sendable (any LogStore) async throws -> Void) {
        self.description = description
        self.hold = hold
    }

    public static let all = reading + writing + erasing + keepingCheckpoints + failing
}

func equal<Value: Equatable>(_ found: Value, _ wanted: Value, line: UInt = #line) throws {
    guard found == wanted else {
        throw BrokenLaw(description: "line \(line): expected \(wanted), found \(found)")
    }
}

func refused(_ wanted: StoreError, line: UInt = #line, _ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let error as StoreError {
        return try equal(error, wanted, line: line)
    }
    throw BrokenLaw(description: "line \(line): expected \(wanted), and it was accepted")
}

func wholeLog(_ store: any LogStore) async throws -> [StoredEntry] {
    try await store.entries(after: 0, limit: .max)
}
