import ArgumentParser
import Evaluation

/// Which rows of a file are read.
struct WhereOption: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Only rows that have this value in this column, such as measure_id=ae_4h_pct_all; repeatable, and all must hold.",
            valueName: "column=value"
        )
    )
    var texts: [String] = []

    func filters() throws -> [LongFilter] {
        var filters: [LongFilter] = []
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.trimmingSpaces
            }
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Failure.input(
                    "--where '\(text.prefix(120))': expected a column and its value, such as measure_id=ae_4h_pct_all."
                )
            }
            if filters.contains(where: { $0.column == parts[0] }) {
                throw Failure.input(
                    "--where names the column '\(parts[0].prefix(120))' twice: a row has one value of it, so expected each column once."
                )
            }
            filters.append(LongFilter(column: parts[0], value: parts[1]))
        }
        return filters
    }
}

extension Substring {
    /// Without spaces at its ends, as fields of a file are read.
    fileprivate var trimmingSpaces: String {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
