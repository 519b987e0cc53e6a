import ArgumentParser
import Evaluation

/// Which units are treated, and from when.
struct PanelOptions: ParsableArguments {
    @OptionGroup var file: LongFileOptions

    @Option(
        help: ArgumentHelp(
            "The treated unit; of several, with commas between them, the mean is taken.",
            valueName: "unit"
        )
    )
    var treated: String

    @Option(help: ArgumentHelp("The first time of treatment, as the file says it.", valueName: "time"))
    var from: String

    @Option(
        help: ArgumentHelp(
            "Where treatment may have begun later than --from: the first time that surely comes after its start; --from itself if left out. Those between are left out.",
            valueName: "time"
        )
    )
    var after: String?

    @Option(help: ArgumentHelp("The last time that is looked at; the last of the file if left out.", valueName: "time"))
    var until: String?

    /// - Parameter others: Further columns of numbers.
    func read(_ others: [String] = []) throws -> TreatedPanel {
        let table = try file.read(others)
        do {
            return try TreatedPanel(self, table, try table.completePanel())
        } catch {
            throw Failure.input(error, times: table.times, file: file.file)
        }
    }
}

/// A treated series, its donors, and which times come before and after.
struct TreatedPanel {
    let table: LongTable
    let design: SyntheticControlDesign
    /// The treated units.
    let treated: [String]
    /// What was left out, in sentences.
    let notes: [String]

    fileprivate init(_ options: PanelOptions, _ table: LongTable, _ complete: CompletePanel) throws {
        let panel = complete.panel
        let names = try TreatedPanel.names(options.treated, complete, options.file.file)
        let periods = panel.periods
        let from = try TreatedPanel.place(options.from, "--from", periods)
        let after = try options.after.map { try TreatedPanel.place($0, "--after", periods) } ?? from
        let end = try options.until.map { try TreatedPanel.place($0, "--until", periods) + 1 } ?? periods.count
        guard after >= from else {
            throw Failure.input("--after \(periods[after]) comes before --from \(periods[from]).")
        }
        guard end > after else {
            let start = after > from ? "--after" : "--from"
            throw Failure.input(
                "--until \(periods[end - 1]) comes before \(start) \(periods[after]): no time after the start is left."
            )
        }
        try CohortPanel.refuseEqual(panel, options.file.file)
        let window = try StudyWindow(pre: 0..<from, post: after..<end, of: periods.count)
        let rows = names.compactMap { panel.units.firstIndex(of: $0) }
        let mean = periods.indices.map { period in
            rows.reduce(0) { $0 + panel[$1, period] } / Double(rows.count)
        }
        let donors = panel.units.indices.filter { !rows.contains($0) }
        design = try SyntheticControlDesign(
            treated: SyntheticControlDesign.name(ofMeanOf: names),
            outcomes: mean,
            donors: OutcomePanel(
                units: donors.map { panel.units[$0] },
                periods: periods,
                outcomes: donors.flatMap { Array(panel[unit: $0]) }
            ),
            window: window
        )
        self.table = table
        treated = names
        notes = table.notes + complete.leftOut.map(\.description)
    }

    /// The units that --treated names: one whose own name has a comma, or several with commas between them.
    static func names(_ text: String, _ complete: CompletePanel, _ file: String) throws -> [String] {
        let units = complete.panel.units
        if units.contains(text) { return [text] }
        let names = LongFileOptions.list(text)
        guard !names.isEmpty else { throw Failure.input("--treated is empty: expected the name of a unit.") }
        for name in names where !units.contains(name) {
            if let left = complete.leftOut.first(where: { $0.unit == name }) {
                throw Failure.input("The treated unit cannot be compared: \(left)")
            }
            throw Failure.input("\(file) has no unit '\(name.prefix(120))'.")
        }
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw Failure.input("--treated names '\(twice.prefix(120))' twice: expected each unit once.")
        }
        return names
    }

    static func place(_ text: String, _ option: String, _ times: [String]) throws -> Int {
        guard let place = times.firstIndex(of: text) else {
            let span = times.isEmpty ? "" : ": expected one from \(times[0]) to \(times[times.count - 1])"
            throw Failure.input("\(option): the file has no time '\(text.prefix(120))'\(span).")
        }
        return place
    }
}
