/// A place in a file that a person can find: the line of the file and the character in it, both from 1.
public struct Place: Hashable, Comparable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

/// One thing that is wrong with a file, and what was expected in its place.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
    public let place: Place
    public let found: String
    public let expected: String

    public init(place: Place, found: String, expected: String) {
        self.place = place
        self.found = found
        self.expected = expected
    }

    public var description: String {
        "\(place.file):\(place.line):\(place.column): found \(found), expected \(expected)"
    }
}

/// All that is wrong, by file name and place; never empty.
public struct Problems: Error, Hashable, Sendable, CustomStringConvertible {
    public let list: [Problem]

    public init(_ list: [Problem]) {
        self.list = list
    }

    public var description: String { list.map(\.description).joined(separator: "\n") }
}
