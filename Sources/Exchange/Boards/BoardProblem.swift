import TextFiles

/// Where something stands in a board list, as the spreadsheet shows it: its row, and its column by name.
public struct BoardPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let file: String
    /// Counts from 1, which is the heading.
    public let row: Int
    /// Nil for the row as a whole.
    public let column: BoardColumn?

    public init(file: String, row: Int, column: BoardColumn?) {
        self.file = file
        self.row = row
        self.column = column
    }

    public var description: String {
        "\(file):\(row):" + (column.map { "\($0.rawValue):" } ?? "")
    }

    public static func < (left: BoardPlace, right: BoardPlace) -> Bool {
        (left.file, left.row, left.order) < (right.file, right.row, right.order)
    }

    private var order: Int { column.flatMap { BoardColumn.allCases.firstIndex(of: $0) } ?? -1 }
}

/// One thing that is wrong with a board list.
public struct BoardProblem: Hashable, Sendable, CustomStringConvertible {
    public let place: BoardPlace
    public let found: String
    public let expected: String

    public init(place: BoardPlace, found: String, expected: String) {
        self.place = place
        self.found = TextProblem.readable(found)
        self.expected = expected
    }

    public var description: String { "\(place) found \(found), expected \(expected)" }
}

/// What is wrong with a board list, in the order of its rows; never empty.
public struct BoardProblems: Error, Hashable, Sendable, CustomStringConvertible {
    public let list: [BoardProblem]
    /// How many more there are than are listed.
    public let unlisted: Int

    /// Nil where nothing is wrong.
    public init?(_ list: [BoardProblem]) {
        guard !list.isEmpty else { return nil }
        let sorted = list.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        self.list = sorted.prefix(TextProblems.most).map(\.element)
        unlisted = max(0, list.count - TextProblems.most)
    }

    init(_ only: BoardProblem) {
        list = [only]
        unlisted = 0
    }

    public var count: Int { list.count + unlisted }

    public var description: String {
        list.map(\.description).joined(separator: "\n")
            + (unlisted > 0 ? "\nand \(unlisted) more, which are not listed" : "")
    }
}

/// Something that may be wrong, or that somebody should know: it stops nothing.
public struct BoardWarning: Hashable, Sendable, CustomStringConvertible {
    public let place: BoardPlace
    public let words: String

    public var description: String { "\(place) \(words)" }
}
