import ArgumentParser
import Foundation
import Register

/// Folding generated facts, taking snapshots of them and asking.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Measures folding, snapshots and questions over generated facts."
    )

    @Option(help: "How many entries.")
    var count = 10_000
    @Option(help: "The seed of what is generated.")
    var seed: UInt64 = 1
    @Option(help: "How often each thing is timed; the best counts.")
    var runs = 3
    @Option(help: "A folder for the facts as tables, and the sharing pairs found.")
    var tables: String?
    @Option(parsing: .upToNextOption, help: "The questions asked; all if left out, '-' for none.")
    var only: [String] = []

    func run() throws {
        var measuring = try FactsMeasuring(count: count, seed: seed, runs: runs)
        let facts = measuring.fold()
        let base = measuring.snapshots(facts)
        measuring.ask(base, only: only)
        if let tables {
            let folder = URL(filePath: tables)
            try FactsTables(index: base.index).write(to: folder)
            let pairs = Snapshot(base, validOn: measuring.day).sharingPairs
            try FactsTables.write(pairs, to: folder.appending(path: "pairs.csv"))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(measuring.figures), as: UTF8.self))
    }
}
