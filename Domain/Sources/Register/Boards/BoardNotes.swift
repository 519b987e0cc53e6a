/// The sources of a board list as numbered notes, each once, in the order in which lines need them.
public struct BoardNotes: Hashable, Sendable {
    public let sources: [Source]

    public init(_ board: Board) {
        var seen: Set<Source> = []
        sources = board.lines.flatMap(\.fact.sources).filter { seen.insert($0).inserted }
    }

    /// Counted from 1.
    public func numbers(of line: BoardLine) -> [Int] {
        line.fact.sources.compactMap { sources.firstIndex(of: $0).map { $0 + 1 } }
    }
}

extension Source {
    /// `Minutes of the board, https://a.example/1, dated 14 March 2023`
    public var inWords: String {
        let parts = [title, address, publisher].filter { !$0.isEmpty }
        return parts.joined(separator: ", ") + (date.map { ", dated \($0.inWords)" } ?? ", not dated")
    }
}

extension Board {
    /// Whether somebody states that the list is whole.
    public var wholeInWords: String {
        guard let asAt = wholeAsAt else { return "Nobody has stated that this list is whole." }
        return "The list was stated to be whole as at \(asAt.inWords)."
    }
}
