import Documents
import Foundation
import Models
import Register
import Rules
import TextFiles

/// The standard models as they stand in the repository, and the example group.
enum StandardModels {
    static let library = Result { () throws -> ModelLibrary in
        try ModelLibrary(files: try files(), rulebook: try TimelineTests.world.get().rulebook)
    }

    static func files() throws -> [ModelFile] {
        let folder = root.appendingPathComponent("Models/england")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".yaml") }
            .map {
                ModelFile(name: $0, text: try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
            }
    }

    static func marram() throws -> String {
        try String(contentsOf: root.appendingPathComponent("Fixtures/plans/marram.yaml"), encoding: .utf8)
    }

    /// The pack of a plan for the example group.
    static func pack(_ plan: String, _ evaluator: Evaluator? = nil) throws -> Pack {
        let library = try library.get()
        return try Pack(
            try Plan(plan, file: "plan.yaml", of: library),
            library,
            try evaluator ?? TimelineTests.world.get()
        )
    }

    /// The example group with more entries.
    static func example(adding entries: String) throws -> Evaluator {
        let path = root.appendingPathComponent("Fixtures/worlds/example-group.yaml")
        let facts = try Worlds.facts(try String(contentsOf: path, encoding: .utf8) + entries)
        let world = try TimelineTests.world.get()
        return Evaluator(world.rulebook, Snapshot(FactIndex(facts), validOn: world.snapshot.day))
    }

    /// The document that `docs/adding.md` shows.
    static func shown() throws -> String {
        let text = try String(contentsOf: root.appendingPathComponent("docs/adding.md"), encoding: .utf8)
        let parts = text.components(separatedBy: "```yaml\ndocument: ")
        return "document: " + (parts.last?.components(separatedBy: "```").first ?? "")
    }

    private static var root: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../")
            .standardizedFileURL
    }
}
