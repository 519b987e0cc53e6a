import ArgumentParser
import Exchange
import Foundation
import Invented
import Register
import Registrar
import Rules
import StoreSQLite

/// Asking the rules of every body of a store: on one day, and over a span of years.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Measures what the rules give for the bodies of a store."
    )

    @Option(help: "The store; a generated country if left out.")
    var store: String?
    @Option(help: "How many bodies the generated country has.")
    var bodies = 250
    @Option(help: "The seed of what is generated.")
    var seed: UInt64 = 1
    @Option(help: "The folder of the rulebook.")
    var rulebook = RulebookFolder.usual
    @Option(help: "The day asked about.")
    var on = "2024-11-06"
    @Option(help: "The first day of the span.")
    var from = "2010-01-01"
    @Option(help: "The last day of the span.")
    var to = "2026-12-31"
    @Option(help: "How often each thing is timed; the best counts.")
    var runs = 3

    func run() async throws {
        guard let day = CalendarDay(iso: on), let first = CalendarDay(iso: from), let last = CalendarDay(iso: to) else {
            throw ValidationError("expected days such as 2024-11-06")
        }
        var figures: [String: Double] = [:]
        let book = try await time("rulebook", &figures) { try RulebookFolder.read(rulebook) }
        let facts = try await facts()
        figures["facts"] = Double(facts.all.count)
        let base = SnapshotBase(FactIndex(facts))
        let evaluator = Evaluator(book, Snapshot(base, validOn: day))
        let bodies = evaluator.snapshot.bodies
        figures["bodies"] = Double(bodies.count)
        figures["rules"] = Double(book.rules.count { $0.check.measure != nil })
        figures["findings"] = Double(
            try await time("day", &figures) {
                await BodyFindings.of(bodies, evaluator).map(\.findings.count).reduce(0, +)
            }
        )
        figures["intervals"] = Double(
            try await time("span", &figures) {
                await evaluator.timelines(for: bodies, from: first, until: last.advanced(by: 1))
                    .flatMap(\.timelines).map(\.intervals.count).reduce(0, +)
            }
        )
        if bodies.count > 1 {
            figures["changes"] = Double(
                try await time("rehearsal", &figures) { rehearse(Array(bodies.prefix(2)), evaluator, day) }
            )
        }
        figures["memory"] = Double(Resident.peak)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(figures), as: UTF8.self))
    }

    /// How many findings a joint chair of some bodies would change within a year, worked out as the site does.
    private func rehearse(_ bodies: [BodyID], _ evaluator: Evaluator, _ day: CalendarDay) -> Int {
        let change = ProposedChange.jointOffice(.chair, .named("Ada (invented)"), at: bodies, from: day)
        return evaluator.trying(change, until: day.advanced(by: 365)).rehearsal.changes.count
    }

    private func facts() async throws -> Facts {
        guard let store else { return GeneratedCountry.facts(bodies: bodies, seed: seed) }
        return try await Registrar(store: try SQLiteStore.reading(path: store), key: nil).facts(.now)
    }

    private func time<Value>(
        _ name: String,
        _ figures: inout [String: Double],
        _ work: () async throws -> Value
    ) async throws -> Value {
        var best: (seconds: Double, value: Value)?
        for _ in 0..<max(1, runs) {
            let started = ContinuousClock.now
            let value = try await work()
            let seconds = (ContinuousClock.now - started).inSeconds
            if seconds < best?.seconds ?? .infinity { best = (seconds, value) }
        }
        guard let best else { throw ValidationError("nothing was timed") }
        figures[name] = best.seconds
        return best.value
    }
}
