extension TextPlace: Comparable {
    public static func < (left: TextPlace, right: TextPlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// One thing that is wrong with a text file, and what was expected in its place.
public struct TextProblem: Hashable, Sendable, CustomStringConvertible {
    public let place: TextPlace
    public let found: String
    public let expected: String

    public init(place: TextPlace, found: String, expected: String) {
        self.place = place
        self.found = found
        self.expected = expected
    }

    public var description: String {
        "\(place.file):\(place.line):\(place.column): found \(found), expected \(expected)"
    }
}

/// All that is wrong with a text file, in the order of its lines; never empty.
public struct TextProblems: Error, Hashable, Sendable, CustomStringConvertible {
    public let list: [TextProblem]

    /// Nil where nothing is wrong.
    public init?(_ list: [TextProblem]) {
        guard !list.isEmpty else { return nil }
        self.list = list.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }

    public init(_ only: TextProblem) {
        list = [only]
    }

    public var description: String { list.map(\.description).joined(separator: "\n") }
}
