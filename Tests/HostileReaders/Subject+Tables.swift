public import Exchange
public import Hostile
import TextFiles

extension Subject {
    /// Comma-separated values in our own form.
    static let csv = Subject("csv") { input in
        let rows: [[CSV.Field]]
        do throws(TextProblems) { rows = try CSV.read(input, file: "t.csv") } catch {
            return try holdPlaces(error, in: input)
        }
        let texts = rows.map { $0.map(\.text) }
        let written = CSV.write(texts)
        try hold(written.count <= input.count, "\(input.count) bytes are written as \(written.count)")
        switch Result(catching: { () throws(TextProblems) in try CSV.read(written, file: "t.csv") }) {
        case .success(let again):
            let same = again.map { $0.map(\.text.utf8Bytes) } == texts.map { $0.map(\.utf8Bytes) }
            try hold(same, "rows come back as others")
        case .failure(let error): throw Broken("rows that were written are refused: \(error)")
        }
        try hold(CSV.write(texts) == written, "the same rows are written differently")
    }

    /// The folder of the national register: its tables one after the other, each under a line `=name`.
    static let tables = Subject("tables") { input in
        let files = tableFiles(input)
        let reading = { () throws(TextProblems) in _ = try NationalTables.read(files) }
        do throws(TextProblems) { try reading() } catch {
            try hold(error.list.count <= TextProblems.most, "\(error.list.count) problems")
            for problem in error.list {
                let form = TableForm.allCases.first { $0.file == problem.place.file }
                try hold(form != nil, "\(problem) names no table")
                let lines = Lines(String(decoding: form.flatMap { files[$0] } ?? [], as: UTF8.self))
                try hold(lines.has(line: problem.place.line), "\(problem) is not in the table")
                try hold(problem.found.utf8.count <= 1700, "a problem of \(problem.found.utf8.count) bytes")
            }
            var again: TextProblems?
            do throws(TextProblems) { try reading() } catch let other { again = other }
            try hold(again == error, "the problems differ when the tables are read again")
        }
    }

    /// Divides an input at its lines `=name`.
    public static func tableFiles(_ input: [UInt8]) -> [TableForm: [UInt8]] {
        var files: [TableForm: [UInt8]] = [:]
        var form: TableForm?
        for line in input.split(separator: 10, omittingEmptySubsequences: false) {
            if line.first == UInt8(ascii: "="),
                let named = TableForm(rawValue: String(decoding: line.dropFirst(), as: UTF8.self))
            {
                form = named
            } else if let form {
                files[form, default: []] += line + [10]
            }
        }
        // The last line of a table has no line end of its own.
        return files.mapValues { $0.count > 1 ? Array($0.dropLast()) : $0 }
    }

    /// The same as one input.
    public static func tableInput(_ files: [TableForm: [UInt8]]) -> [UInt8] {
        TableForm.allCases.flatMap { form -> [UInt8] in
            guard let bytes = files[form] else { return [] }
            return [UInt8]("=\(form.rawValue)\n".utf8) + bytes + [10]
        }
    }

    private static func holdPlaces(_ problems: TextProblems, in input: [UInt8]) throws(Broken) {
        let lines = Lines(String(decoding: input, as: UTF8.self))
        try hold(problems.list.count == 1, "a scanner that goes on after a problem")
        for problem in problems.list {
            try hold(lines.has(line: problem.place.line), "\(problem) is not in the file")
            try hold(problem.place.column >= 1, "\(problem) has no column")
        }
    }
}

extension String {
    var utf8Bytes: [UInt8] { [UInt8](utf8) }
}
