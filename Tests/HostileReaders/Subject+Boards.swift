import Exchange
import Hostile
import Register
import TextFiles

extension Subject {
    /// A board list as a spreadsheet writes it.
    static let boards = Subject("boards") { input in
        let file: BoardFile
        do throws(BoardProblems) { file = try BoardFile(input, file: "b.csv") } catch {
            try holdProblems(error, in: input)
            var again: BoardProblems?
            do throws(BoardProblems) { _ = try BoardFile(input, file: "b.csv") } catch let other { again = other }
            return try hold(again == error, "the problems differ when the list is read again")
        }
        try hold(!file.rows.isEmpty, "a list without a row is read")
        try hold(file.warnings.count <= 10 * BoardFile.mostWarnings, "\(file.warnings.count) warnings")
        for row in file.rows {
            try hold(Boundary(text: row.from.text) == row.from, "a first day \(row.from.text)")
            try hold(Boundary(text: row.until.text) == row.until, "an end \(row.until.text)")
            try hold(
                Period(from: row.from, until: row.until, lastSeen: nil) != nil,
                "row \(row.place.row) stops before it begins"
            )
        }
        _ = (file.questions.map(\.words), file.bodies, file.seatCount, file.datesRead)
        try holdMarked(file, input)
    }

    /// A list in which each name got a mark is one that can be read, and has nothing more to ask about.
    private static func holdMarked(_ file: BoardFile, _ input: [UInt8]) throws(Broken) {
        let marking = { () throws(BoardProblems) in try BoardFile(try file.marked(input), file: "b.csv") }
        switch Result(catching: marking) {
        case .success(let marked): try hold(marked.rows.count == file.rows.count, "marking loses rows")
        case .failure(let error): throw Broken("a marked list is refused: \(error)")
        }
    }

    private static func holdProblems(_ problems: BoardProblems, in input: [UInt8]) throws(Broken) {
        try hold(problems.list.count <= TextProblems.most, "\(problems.list.count) problems")
        let ends = input.count { $0 == 10 || $0 == 13 }
        for problem in problems.list {
            // Row 2 is where the first row should stand.
            try hold((1...max(2, ends + 1)).contains(problem.place.row), "\(problem) is not in the list")
            try hold(problem.found.utf8.count <= 1700, "a problem of \(problem.found.utf8.count) bytes")
        }
    }
}
