import ArgumentParser
import Evaluation

/// Which units are treated and from when, by a column of starts or by name.
struct CohortOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The column of the first treated time of each unit; 0 or empty where it is never treated.",
            valueName: "column"
        )
    )
    var group: String?

    @Option(help: ArgumentHelp("Instead: the treated units, with commas between them.", valueName: "units"))
    var treated: String?

    @Option(help: ArgumentHelp("The first time of treatment of those.", valueName: "time"))
    var from: String?

    func validate() throws {
        guard (group == nil) != (treated == nil), (treated == nil) == (from == nil) else {
            throw ValidationError(
                "say which units are treated: either --group COLUMN, or --treated UNITS with --from TIME"
            )
        }
    }

    /// - Parameter others: Further columns of numbers.
    func read(_ file: LongFileOptions, _ others: [String] = []) throws -> CohortPanel {
        let table = try file.read([group].compactMap { $0 } + others)
        do {
            let complete = try table.completePanel()
            let starts = try group.map { try CohortOptions.starts($0, table, complete) } ?? named(table, complete, file)
            let panel = CohortPanel(table: table, complete: complete, starts: starts, column: group)
            try panel.check(file.file)
            return panel
        } catch {
            throw Failure.input(error, file: file.file)
        }
    }

    private func named(_ table: LongTable, _ complete: CompletePanel, _ file: LongFileOptions) throws -> [Int?] {
        let names = try TreatedPanel.names(treated ?? "", complete.panel.units)
        for name in names where !complete.panel.units.contains(name) {
            if let left = complete.leftOut.first(where: { $0.unit == name }) { throw Failure.input("\(left)") }
            throw Failure.input("\(file.file) has no unit '\(name.prefix(120))'.")
        }
        let start = try TreatedPanel.place(from ?? "", "--from", table.times)
        return complete.panel.units.map { names.contains($0) ? start : nil }
    }

    /// The start of each unit of the panel, as a place among the times: the first time that is not before it.
    private static func starts(_ column: String, _ table: LongTable, _ complete: CompletePanel) throws -> [Int?] {
        let numbers = table.times.map { Double($0) }
        guard numbers.allSatisfy({ $0 != nil }) else {
            throw Failure.input(
                "--group takes the number of a time: the times of this file are no numbers, such as '\(table.times[0])'."
            )
        }
        let given = try table.constant(column)
        return complete.tableUnits.map { unit in
            guard let start = given[unit], start > 0 else { return nil }
            return numbers.firstIndex { $0.map { $0 >= start } ?? false }
        }
    }
}

/// A panel of complete units, with the start of each as a place among the times; nil where it is never treated in it.
struct CohortPanel {
    let table: LongTable
    let complete: CompletePanel
    let starts: [Int?]
    /// That of the starts, where they were told by one.
    let column: String?

    var panel: OutcomePanel { complete.panel }
    var notes: [String] { complete.leftOut.map(\.description) + neverInside }

    /// Units with a start that the file does not reach: they count as never treated.
    private var neverInside: [String] {
        guard let column, let given = try? table.constant(column) else { return [] }
        let late = zip(panel.units, zip(starts, complete.tableUnits)).compactMap { name, place in
            place.0 == nil ? given[place.1].flatMap { $0 != 0 ? name : nil } : nil
        }
        return late.isEmpty
            ? []
            : ["Taken for never treated, since no time of the file is their start: \(late.joined(separator: ", "))."]
    }

    fileprivate func check(_ file: String) throws {
        let treated = starts.compactMap { $0 }
        guard !treated.isEmpty else {
            let left = complete.leftOut.prefix(20).map(\.description)
            throw Failure.input((["\(file): no unit is treated at a time of the file."] + left).joined(separator: "\n"))
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
