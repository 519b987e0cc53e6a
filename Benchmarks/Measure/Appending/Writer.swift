import Register

/// Somebody who makes changes durable, one transaction a call.
protocol Writer {
    var name: String { get }
    /// What can be done before the clock runs.
    associatedtype Prepared
    func prepare(_ changes: [Change]) -> Prepared
    func write(_ prepared: Prepared) async throws
}

extension Writer {
    func write(_ changes: [Change]) async throws { try await write(prepare(changes)) }

    /// The seconds that one transaction takes.
    func time(_ changes: [Change]) async throws -> Double {
        let prepared = prepare(changes)
        let started = ContinuousClock.now
        try await write(prepared)
        return (ContinuousClock.now - started) / .seconds(1)
    }
}
