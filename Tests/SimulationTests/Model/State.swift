/// What stands after some lines of the log.
struct State: Sendable {
    private(set) var standing: [String: Model.Stands] = [:]
    /// Facts whose value was erased, and by which entry.
    private(set) var gone: [String: Int] = [:]
    private var first: [String: Int] = [:]

    var inOrder: [Model.Stands] { standing.values.sorted { ($0.first, $0.fact) < ($1.first, $1.fact) } }

    /// Whether the register says of itself that all in it is made up.
    var isInvented: Bool {
        let notices = standing.values.filter { $0.said.kind == "register" }
        return notices.max { $0.position < $1.position }?.said.fields["invented"] == ["yes"]
    }

    mutating func take(_ line: Model.Line, at position: Int, erasedBy: Int?) {
        guard let fact = line.deal.fact else { return }
        first[fact] = first[fact] ?? position
        let old = standing[fact]?.said
        standing[fact] = nil
        if let erasedBy {
            gone[fact] = erasedBy
            return
        }
        var said = line.deal.said
        if case .end(_, let until, let merged, let sources) = line.deal {
            said = old?.ended(until, merged: merged, sources)
        }
        guard let said else { return }
        gone[fact] = nil
        standing[fact] = Model.Stands(
            fact: fact,
            said: said,
            first: first[fact] ?? position,
            position: position,
            at: line.at,
            author: line.author
        )
    }
}
