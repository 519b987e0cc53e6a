public import Register

/// The facts in the form of the national tables.
public struct TableExport: Sendable {
    /// The bytes of each table.
    public let files: [TableForm: [UInt8]]
    /// Facts that no table can hold, or that no compilation lists.
    public let leftOut: [FactID]
    /// Facts whose row says less than they do, such as one with a second source: read back, they would be others.
    public let shortened: [FactID]

    /// Refuses private kinds unless the register says that it is invented.
    public init(_ facts: Facts) throws(ExportRefused) {
        try ExportRefused.check(facts)
        var files: [TableForm: [UInt8]] = [:]
        var used: Set<FactID> = []
        for form in TableForm.factTables {
            var rows = [form.columns]
            for name in TableExport.rows(of: form, facts) {
                guard let id = FactID("\(form.rawValue).\(name)"), let row = RowWriter(facts, id).row(form, name)
                else { continue }
                rows.append(row)
                used.insert(id)
            }
            files[form] = CSV.write(rows)
        }
        let copies = TableExport.rows(of: .copies, facts).compactMap { CopyRow(text: $0) }
        files[.copies] = CSV.write([TableForm.copies.columns] + copies.map { [$0.source, $0.date] })
        self.files = files
        shortened = TableExport.shortened(used, facts, files)
        leftOut = facts.all.map(\.id).filter { id in
            if used.contains(id) || id.raw == "register" || id.raw.hasPrefix("compilation.") { return false }
            if id.raw.hasPrefix("seats.") { return false }
            let parent = id.raw.split(separator: ".").prefix(2).joined(separator: ".")
            return !(id.raw.hasPrefix("organisations.") && used.contains { $0.raw == parent })
        }
    }

    private static func shortened(_ used: Set<FactID>, _ facts: Facts, _ files: [TableForm: [UInt8]]) -> [FactID] {
        let read = (try? NationalTables.read(files))?.facts ?? []
        let back = Dictionary(read.map { ($0.id, $0.claim) }) { first, _ in first }
        return used.filter { facts[$0]?.claim != back[$0] }.sorted()
    }

    private static func rows(of form: TableForm, _ facts: Facts) -> [String] {
        guard let id = FactID("compilation.\(form.rawValue)"),
            case .compilation(let compilation)? = facts[id]?.statement
        else { return [] }
        return compilation.rows
    }
}

/// Why nothing is exported.
public struct ExportRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let facts: [FactID]

    public var description: String {
        "\(facts.count) private facts are in the register, which is not marked invented; the first is \(facts[0])"
    }

    static func check(_ facts: Facts) throws(ExportRefused) {
        try check(facts, isInvented: facts.isInvented)
    }

    /// Refuses what is private, unless the register is invented: not only when the facts stood, but now.
    ///
    /// - Parameter day: Also what was published up to an earlier day.
    public static func check(_ facts: Facts, isInvented: Bool, on day: CalendarDay? = nil) throws(ExportRefused) {
        let secret = facts.all.filter { fact in
            (day.map { fact.statement.visibility(on: $0) } ?? fact.statement.visibility) != .everyone
        }.map(\.id)
        if !isInvented, !secret.isEmpty { throw ExportRefused(facts: secret) }
    }
}
