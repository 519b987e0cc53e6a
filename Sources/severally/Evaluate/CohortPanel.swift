import Evaluation

/// A panel of complete units, with the start of each as a place among the times; nil where it is never treated in it.
struct CohortPanel {
    let table: LongTable
    let complete: CompletePanel
    let starts: [Int?]

    var panel: OutcomePanel { complete.panel }
    var notes: [String] { table.notes + complete.leftOut.map(\.description) + neverInside }

    /// - Parameters:
    ///   - group: The column of starts.
    ///   - others: Further columns of numbers.
    init(_ file: LongFileOptions, group: String, _ others: [String] = []) throws {
        try self.init(file, try file.read(others, starts: group)) { table, complete in
            complete.tableUnits.map { table.starts[$0].place }
        }
    }

    init(
        _ file: LongFileOptions,
        _ table: LongTable,
        starts: (LongTable, CompletePanel) throws -> [Int?]
    ) throws {
        self.table = table
        do {
            complete = try table.completePanel()
            self.starts = try starts(table, complete)
        } catch {
            throw Failure.input(error, file: file.file)
        }
        try check(file.file)
    }

    /// Units with a start that the file does not reach: they count as never treated.
    private var late: [String] {
        zip(panel.units, complete.tableUnits).compactMap { name, unit in
            if case .afterLast(let start) = table.starts[unit] { "\(name) (\(start))" } else { nil }
        }
    }

    private var neverInside: [String] {
        let late = late
        return late.isEmpty
            ? []
            : [
                "Taken for never treated, since they start after the last time, \(panel.periods[panel.periods.count - 1]): \(late.joined(separator: ", "))."
            ]
    }

    private func check(_ file: String) throws {
        let treated = starts.compactMap { $0 }
        guard !treated.isEmpty else {
            let why =
                (late.isEmpty ? [] : ["Later start: \(late.prefix(20).joined(separator: ", "))."])
                + complete.leftOut.prefix(20).map(\.description)
            throw Failure.input((["\(file): no unit is treated at a time of the file."] + why).joined(separator: "\n"))
        }
        guard treated.contains(where: { $0 > 0 }) else {
            throw Failure.input(
                "\(file): every treated unit is treated from the first time, \(panel.periods[0]), so that there is nothing before to compare with."
            )
        }
        try CohortPanel.refuseEqual(panel, file)
    }

    /// Outcomes that are all the same say nothing.
    static func refuseEqual(_ panel: OutcomePanel, _ file: String) throws {
        guard let first = panel.units.indices.first.map({ panel[$0, 0] }) else { return }
        let isEqual = panel.units.indices.allSatisfy { unit in
            panel.periods.indices.allSatisfy { panel[unit, $0] == first }
        }
        if isEqual { throw Failure.input("\(file): all outcomes are \(first): there is nothing to compare.") }
    }
}
