import Testing

/// People who record, correct, end, retract, erase and fail at random, against a model that is obviously right.
@Suite struct SimulationTests {
    @Test(arguments: Trying.seeds)
    func `a register in memory does what the model does`(_ seed: UInt64) async throws {
        if let report = try await Trying.report(seed, on: .memory) { Issue.record("\(report)") }
    }

    @Test(arguments: Trying.seeds.prefix(max(Trying.seeds.count / 12, 1)))
    func `a register in a file does what the model does`(_ seed: UInt64) async throws {
        if let report = try await Trying.report(seed, on: .file) { Issue.record("\(report)") }
    }
}
