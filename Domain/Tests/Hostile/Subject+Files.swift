import Register
public import TextFiles

extension Subject {
    /// The file that describes a whole small register.
    static let world = Subject("world") { input in
        try holdFile(input) { text throws(TextProblems) in try ChangeFile.world(text, file: "w.yaml") }
    }

    /// A file of changes to a register.
    static let changes = Subject("changes") { input in
        try holdFile(input) { text throws(TextProblems) in try ChangeFile.changes(text, file: "w.yaml") }
    }

    private static func holdFile(
        _ input: [UInt8],
        _ read: (String) throws(TextProblems) -> ChangeFile
    ) throws(Broken) {
        // What is no UTF-8 the command refuses before it asks the reader.
        let text = String(decoding: input, as: UTF8.self)
        let lines = Lines(text)
        let reading = { () throws(TextProblems) in try read(text) }
        let outcome = Result(catching: reading)
        try hold(Result(catching: reading) == outcome, "the file says other things when it is read again")
        switch outcome {
        case .failure(let problems): try holdProblems(problems, lines)
        case .success(let file):
            for placed in file.parts.flatMap(\.changes) {
                try hold(lines.hold(placed.place), "a change at \(placed.place), which is not in the file")
                try holdChange(placed.change)
            }
        }
    }

    /// Problems are in the file, in order, and short enough to be read.
    private static func holdProblems(_ problems: TextProblems, _ lines: Lines) throws(Broken) {
        try hold(!problems.list.isEmpty, "a refusal without a problem")
        try hold(problems.list.count <= TextProblems.most, "\(problems.list.count) problems")
        for problem in problems.list {
            try hold(lines.hold(problem.place), "\(problem) is not in the file")
            try hold(problem.description.utf8.count <= 4000, "a problem of \(problem.description.utf8.count) bytes")
        }
        try hold(
            zip(problems.list, problems.list.dropFirst()).allSatisfy { $0.place <= $1.place },
            "the problems are not in the order of the file"
        )
    }

    private static func holdChange(_ change: Change) throws(Broken) {
        switch change {
        case .assert(_, let claim), .correct(_, let claim, _): try holdStatement(claim.statement)
        case .end(_, let ending, _):
            let text = ending.until.text
            try hold(Boundary(text: text) == ending.until, "an end until \(text), which cannot be read back")
        case .retract: break
        case .erase: throw Broken("a file that erases")
        }
    }

    static func holdStatement(_ statement: Statement) throws(Broken) {
        let record = statement.record
        switch Result(catching: { () throws(RecordError) in try Statement(record) }) {
        case .success(let again):
            try hold(again == statement && again.record == record, "\(record) comes back as \(again.record)")
        case .failure(let error): throw Broken("\(record) cannot be read back: \(error)")
        }
    }
}

/// The widths of the lines of a text, counted as editors do.
public struct Lines {
    private var widths: [Int] = [0]

    public init(_ text: String) {
        var last: Unicode.Scalar?
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "\u{FEFF}" where index == 0: break
            case "\n" where last == "\r": break
            case "\n", "\r": widths.append(0)
            default: widths[widths.count - 1] += 1
            }
            last = scalar
        }
    }

    public func has(line: Int) -> Bool { (1...widths.count).contains(line) }

    /// A place may be just behind the last character of its line.
    public func hold(_ place: TextPlace) -> Bool {
        (1...widths.count).contains(place.line) && (1...widths[place.line - 1] + 1).contains(place.column)
    }
}
