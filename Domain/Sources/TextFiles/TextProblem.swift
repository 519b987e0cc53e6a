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

    /// What was found is kept short enough to be read.
    public init(place: TextPlace, found: String, expected: String) {
        self.place = place
        self.found = TextProblem.readable(found)
        self.expected = expected
    }

    public var description: String {
        "\(place.file):\(place.line):\(place.column): found \(found), expected \(expected)"
    }
}

extension TextProblem {
    /// At most 400 code points, of which those in the middle are left out: a single character can have any number.
    public static func readable(_ found: String) -> String {
        let scalars = found.unicodeScalars
        guard found.utf8.count > 400, scalars.count > 400 else { return found }
        return "\(String(scalars.prefix(300)))…\(String(scalars.suffix(99)))"
    }
}

/// What is wrong with a text file, in the order of its lines; never empty.
public struct TextProblems: Error, Hashable, Sendable, CustomStringConvertible {
    /// More than these are counted and not listed.
    public static let most = 1000

    public let list: [TextProblem]
    /// How many more there are.
    public let unlisted: Int

    /// Nil where nothing is wrong.
    public init?(_ list: [TextProblem]) {
        self.init(list, unlisted: 0)
    }

    /// The same where more was found than is in the list.
    public init?(_ list: [TextProblem], unlisted: Int) {
        guard !list.isEmpty else { return nil }
        let sorted = list.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        self.list = sorted.prefix(TextProblems.most).map(\.element)
        self.unlisted = max(0, list.count - TextProblems.most) + unlisted
    }

    public init(_ only: TextProblem) {
        list = [only]
        unlisted = 0
    }

    public var count: Int { list.count + unlisted }

    public var description: String {
        list.map(\.description).joined(separator: "\n")
            + (unlisted > 0 ? "\nand \(unlisted) more, which are not listed" : "")
    }
}
