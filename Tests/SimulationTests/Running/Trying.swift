import Foundation

/// Runs histories, and tells how one that goes wrong is run again.
enum Trying {
    /// - Returns: Where program and model part; nil where they agree to the end.
    static func run(
        _ history: [Step],
        on ground: Ground,
        mishear: @escaping @Sendable (Deed) -> Deed = { $0 }
    ) async throws -> Differs? {
        try await ground.withPlace { place in
            let simulation = try Simulation(place, mishear: mishear)
            do {
                try await simulation.run(history)
            } catch let differs as Differs {
                try await simulation.close()
                return differs
            }
            try await simulation.close()
            return nil
        }
    }

    /// Nil where all is well; else all that somebody needs to see it again.
    static func report(_ seed: UInt64, on ground: Ground) async throws -> String? {
        let history = Inventing.history(seed: seed, steps: steps)
        let found = try await Shrinking.shrink(history, tries: ground.tries) { try await run($0, on: ground) }
        guard let (shortest, differs) = found else { return nil }
        let lines = shortest.enumerated().map { "  \($0.offset + 1). \($0.element)" }
        return """
            A simulated register \(ground) went wrong with the seed \(seed).
            To see it again: SEVERALLY_SEED=\(seed) SEVERALLY_STEPS=\(steps) swift test --filter Simulation
            The shortest history found, of \(shortest.count) steps of \(history.count):
            \(lines.joined(separator: "\n"))
            It differs \(differs)
            """
    }

    static let steps = number("SEVERALLY_STEPS") ?? 150

    /// One seed that is given, or as many as are asked for from it on; as many new ones; or the same few each time.
    static let seeds: [UInt64] = {
        let (given, many) = (number("SEVERALLY_SEED").map { UInt64($0) }, number("SEVERALLY_SEEDS"))
        if let given, many == nil { return [given] }
        guard let count = many else { return Array(1...24) }
        let first = given ?? UInt64.random(in: 1...999_999_999)
        print("Simulating \(count) histories of \(steps) steps, with the seeds from \(first) on.")
        return (0..<UInt64(max(count, 1))).map { first + $0 }
    }()

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }.map { max($0, 1) }
    }
}
