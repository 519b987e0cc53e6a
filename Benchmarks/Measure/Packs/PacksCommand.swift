import ArgumentParser
import Documents
import Exchange
import Foundation
import Models
import Register
import Registrar
import Rules
import StoreSQLite
import TextFiles

/// Making the documents of a plan: from reading the models to all pages.
struct PacksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "packs",
        abstract: "Measures what making the documents of an arrangement takes."
    )

    @Argument(help: "A plan, in YAML.")
    var plan: String
    @Option(help: "The store.")
    var store: String
    @Option(help: "The folder of the rulebook.")
    var rulebook = RulebookFolder.usual
    @Option(help: "The folder of the standard models.")
    var models = ModelsFolder.usual
    @Option(help: "How often each thing is timed; the best counts.")
    var runs = 3

    func run() async throws {
        let book = try RulebookFolder.read(rulebook)
        let library = try ModelsFolder.read(models, rulebook: book).library
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: plan)), as: UTF8.self)
        let plan = try Plan(text, file: plan, of: library)
        let facts = try await Registrar(store: try SQLiteStore.reading(path: store), key: nil).facts(.now)
        let evaluator = Evaluator(book, Snapshot(FactIndex(facts), validOn: plan.from))
        let pack = try Pack(plan, library, evaluator)
        var figures: [String: Double] = [:]
        figures["documents"] = Double(pack.documents.count)
        figures["clauses"] = Double(pack.documents.map(\.clauses.count).reduce(0, +))
        figures["models"] = try best { _ = try ModelsFolder.read(models, rulebook: book) }
        figures["filling"] = try best { _ = try Pack(plan, library, evaluator) }
        figures["pages"] = try best { _ = PackPages.files(try Pack(plan, library, evaluator)) }
        figures["comparing"] = try best { _ = try ModelComparison(plan.bodies, library, evaluator) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(figures), as: UTF8.self))
    }

    private func best(_ work: () throws -> Void) throws -> Double {
        var best = Double.infinity
        for _ in 0..<max(1, runs) {
            let started = ContinuousClock.now
            try work()
            best = min(best, (ContinuousClock.now - started).inSeconds)
        }
        return best
    }
}
