import ArgumentParser
import Foundation

/// Durable appends beside plain inserts of the same bytes, taken in turns.
struct AppendingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appending",
        abstract: "Measures durable appends against plain SQLite inserts of the same bytes.",
        discussion: "Prints the seconds an entry of every transaction, by writer."
    )

    @Option(help: "A folder for the databases, on the disk that is to be measured.")
    var folder: String
    @Option(help: "How many entries each transaction has.")
    var batch = 1
    @Option(help: "How many transactions each writer makes, in turns.")
    var transactions = 100
    @Option(help: "How many entries each database holds before.")
    var existing = 0

    @Option(help: "The one writer to measure, for profiling; all if left out.")
    var only: String?

    func run() async throws {
        let folder = URL(filePath: folder)
        let writers: [any Writer] = try [
            PlainWriter(in: folder), StoreWriter(in: folder), RegistrarWriter(in: folder),
        ].filter { only == nil || only == $0.name }
        let before = GeneratedChanges.list(0..<existing)
        for writer in writers where existing > 0 { try await writer.write(before) }
        var seconds: [String: [Double]] = [:]
        for number in 0..<transactions {
            let changes = GeneratedChanges.list(existing + number * batch..<existing + (number + 1) * batch)
            for writer in writers {
                seconds[writer.name, default: []].append(try await writer.time(changes) / Double(batch))
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(seconds), as: UTF8.self))
    }
}
