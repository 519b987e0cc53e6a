import ArgumentParser
import Evaluation

/// Which units are treated and from when, by a column of starts or by name.
struct CohortOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The column of the first treated time of each unit, written as the times are; 0, empty or NA where it is never treated.",
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

    func read(_ file: LongFileOptions) throws -> CohortPanel {
        if let group { return try CohortPanel(file, group: group) }
        return try CohortPanel(file, try file.read()) { table, complete in
            let names = try TreatedPanel.names(treated ?? "", complete, file.file)
            let start = try TreatedPanel.place(from ?? "", "--from", table.times)
            return complete.panel.units.map { names.contains($0) ? start : nil }
        }
    }
}
