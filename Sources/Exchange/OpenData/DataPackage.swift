import Foundation
import Register

/// All of open data as files: tables, `datapackage.json`, codebook, citations and a README.
public struct DataPackage: Sendable {
    public struct File: Hashable, Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    public let basis: OpenBasis
    public let citation: Citation
    public let form: TableText

    /// Refuses private kinds unless the register says that it is invented.
    /// - Parameter isInvented: Whether the register says so now, and not only at the position asked.
    public init(
        _ basis: OpenBasis,
        citation: Citation,
        form: TableText = .exact,
        isInvented: Bool
    ) throws(ExportRefused) {
        try ExportRefused.check(basis.facts, isInvented: isInvented)
        self.basis = basis
        self.citation = citation
        self.form = form
    }

    public func files() throws -> [File] {
        let tables = OpenTable.all.map { File(name: $0.file, bytes: form.bytes($0, basis)) }
        let described = form == .exact ? [File(name: "datapackage.json", bytes: try descriptor(sizes: tables))] : []
        return described + tables + documents
    }

    /// What stands beside the tables.
    public var documents: [File] {
        [
            ("README.md", readme), ("codebook.md", Codebook.markdown), ("CITATION.cff", citation.cff),
            ("citation.bib", citation.bibTeX), ("citation.txt", citation.text + "\n"),
        ].map { File(name: $0.0, bytes: [UInt8]($0.1.utf8)) }
    }

    /// What is known of the rights in it.
    public var rights: String { Rights.words(basis.facts) }

    private var readme: String {
        let tables = OpenTable.all.map { "- `\($0.file)`: \($0.meaning)" }.joined(separator: "\n")
        return """
            # \(citation.register)

            \(citation.basis), recorded \(citation.recorded).

            \(form.words)

            ## Tables

            \(tables)

            `codebook.md` says what every column means, and what must not be concluded from it.

            ## Rights

            \(Rights.words(basis.facts))

            ## How to cite it

            \(citation.text)

            The same as `CITATION.cff` and `citation.bib`. Whoever kept a checkpoint of the log can tell whether the register is the one cited: `severally verify --against FILE`.

            """
    }
}

extension DataPackage {
    /// `datapackage.json`, version 1 of the form.
    /// - Parameters:
    ///   - sizes: The files, for their sizes; empty where they are not at hand.
    ///   - query: What is added to the path of each table, so that it keeps the basis on the web.
    public func descriptor(sizes: [File] = [], query: String = "") throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = Dictionary(uniqueKeysWithValues: sizes.map { ($0.name, $0.bytes.count) })
        let resources = OpenTable.all.map { table in
            PackageForm.Resource(
                table,
                path: table.file + query,
                bytes: bytes[table.file],
                licences: Rights.licences(of: table, basis.facts)
            )
        }
        return [UInt8](try encoder.encode(PackageForm(self, resources))) + [10]
    }
}
