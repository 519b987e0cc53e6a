/// One reader of foreign bytes with what must hold for every input.
public struct Subject: Sendable {
    /// The check throws `Broken`; a trap is found by whoever runs it.
    public enum Check: Sendable {
        case now(@Sendable ([UInt8]) throws -> Void)
        case later(@Sendable ([UInt8]) async throws -> Void)
    }

    public let name: String
    public let check: Check

    public init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.name = name
        self.check = .now(check)
    }

    public init(later name: String, _ check: @escaping @Sendable ([UInt8]) async throws -> Void) {
        self.name = name
        self.check = .later(check)
    }

    public func run(_ input: [UInt8]) async throws {
        switch check {
        case .now(let check): try check(input)
        case .later(let check): try await check(input)
        }
    }
}

/// What did not hold for an input.
public struct Broken: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

public func hold(_ condition: Bool, _ otherwise: @autoclosure () -> String) throws(Broken) {
    if !condition { throw Broken(otherwise()) }
}
