import ArgumentParser
import Evaluation
import Exchange
import Foundation

/// A long table in CSV, and what its columns are called.
struct LongFileOptions: ParsableArguments {
    @Argument(help: "A long table in CSV: one row for each unit and time.")
    var file: String

    @Option(
        help: ArgumentHelp("The column that names the unit; several with commas between them.", valueName: "column")
    )
    var unit = "unit"

    @Option(
        help: ArgumentHelp("The column of the time: a whole number, or a day such as 2019-04-01.", valueName: "column")
    )
    var time = "time"

    @Option(help: ArgumentHelp("The column of the outcome, a number.", valueName: "column"))
    var outcome = "outcome"

    @OptionGroup var rows: WhereOption

    /// - Parameters:
    ///   - others: Further columns of numbers.
    ///   - starts: The column of the first treated time of each unit.
    func read(_ others: [String] = [], starts: String? = nil) throws -> LongTable {
        let columns: LongColumns
        do {
            columns = try LongColumns(
                unit: LongFileOptions.list(unit),
                time: time,
                outcome: outcome,
                others: others,
                starts: starts,
                filters: try rows.filters()
            )
        } catch {
            throw Failure.input(error)
        }
        return try LongFile(path: file).read(columns)
    }

    static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}

/// A file that is read piece by piece, however long it is.
struct LongFile {
    let path: String

    func read(_ columns: LongColumns) throws -> LongTable {
        var reader = LongTableReader(columns)
        var progress = HowFar("Reading \(Input.name(path))")
        var done = 0
        do {
            try FilePieces(path).read { piece in
                reader.read(piece)
                done += piece.count
                progress.tell("\(done >> 20) MiB")
                return !reader.hasFailed
            }
            return try reader.finish()
        } catch FilePieces.Problem.isFolder {
            throw Failure.input("\(path) is a folder: expected a file in CSV.")
        } catch {
            throw Failure.input(error, file: path)
        }
    }
}
