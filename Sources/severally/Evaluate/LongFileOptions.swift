import ArgumentParser
import Evaluation
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

    /// - Parameter others: Further columns of numbers.
    func read(_ others: [String] = []) throws -> LongTable {
        let columns: LongColumns
        do {
            columns = try LongColumns(unit: LongFileOptions.list(unit), time: time, outcome: outcome, others: others)
        } catch {
            throw Failure.input("\(error)")
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

    private static let chunk = 1 << 20

    func read(_ columns: LongColumns) throws -> LongTable {
        guard !Input.isFolder(path) else { throw Failure.input("\(path) is a folder: expected a file in CSV.") }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure.input("\(path): \(String(cString: strerror(errno))).") }
        defer { close(descriptor) }
        var reader = LongTableReader(columns)
        var progress = HowFar("Reading \(Input.name(path))")
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: LongFile.chunk, alignment: 16)
        defer { buffer.deallocate() }
        var done = 0
        while !reader.hasFailed {
            let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure.input("\(path): \(String(cString: strerror(errno))).") }
            guard count > 0 else { break }
            reader.read(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            done += count
            progress.tell("\(done >> 20) MiB")
        }
        do {
            return try reader.finish()
        } catch {
            throw Failure.input("\(path): \(error)")
        }
    }
}
