public import Register

/// The changes of meaning of every code of the register that has one, up to the day asked about.
public struct CodeBreaks: Hashable, Sendable {
    /// By body, then by day; those of no known day come last.
    public let all: [CodeBreak]

    public init(_ snapshot: Snapshot) {
        all = snapshot.bodies.flatMap { CodeBreaks.of($0, snapshot) }
    }

    public func of(_ body: BodyID) -> [CodeBreak] { all.filter { $0.body == body } }

    private static func of(_ body: BodyID, _ snapshot: Snapshot) -> [CodeBreak] {
        let closings = snapshot.existences(of: body).compactMap { said -> CodeBreak? in
            let successors = Set(said.payload.successors).subtracting([body]).sorted()
            return change(body, .closed(successors: successors), said, snapshot)
        }
        let takings = snapshot.predecessors(of: body).filter { $0.payload.body != body }.compactMap { said in
            change(body, taking(said, by: body, snapshot), said, snapshot)
        }
        return joined(closings + takings).sorted { precedes($0, $1) }
    }

    private static func change(
        _ body: BodyID,
        _ what: CodeBreak.What,
        _ said: Stated<BodyExistence>,
        _ snapshot: Snapshot
    ) -> CodeBreak? {
        switch said.payload.dated.until {
        case .within(let day):
            guard day.earliest <= snapshot.day else { return nil }
            let isOver = day.latest <= snapshot.day && snapshot.on(day.latest).isOpen(said.payload.body) == .not
            return CodeBreak(
                body: body,
                what: what,
                day: day,
                coverage: isOver ? .certainly : .possibly,
                facts: [said.fact.id]
            )
        case .seen, .open, .unknown, .notRecorded:
            guard !said.payload.successors.isEmpty else { return nil }
            return CodeBreak(body: body, what: what, day: nil, coverage: .possibly, facts: [said.fact.id])
        }
    }

    /// A body that was certainly not open on the day before is one that the closing made.
    private static func taking(_ said: Stated<BodyExistence>, by body: BodyID, _ snapshot: Snapshot) -> CodeBreak.What {
        guard case .within(let day) = said.payload.dated.until else { return .absorbed(said.payload.body) }
        let wasOpen = snapshot.on(day.earliest.advanced(by: -1)).isOpen(body)
        return wasOpen == .not ? .succeeded(said.payload.body) : .absorbed(said.payload.body)
    }

    /// Makes one of those that several facts state alike.
    private static func joined(_ breaks: [CodeBreak]) -> [CodeBreak] {
        var joined: [CodeBreak] = []
        for one in breaks {
            guard let place = joined.firstIndex(where: { $0.what == one.what && $0.day == one.day }) else {
                joined.append(one)
                continue
            }
            joined[place] = CodeBreak(
                body: one.body,
                what: one.what,
                day: one.day,
                coverage: max(joined[place].coverage, one.coverage),
                facts: Set(joined[place].facts + one.facts).sorted()
            )
        }
        return joined
    }

    private static func precedes(_ left: CodeBreak, _ right: CodeBreak) -> Bool {
        let (mine, theirs) = (left.day, right.day)
        if mine != theirs {
            guard let mine else { return false }
            guard let theirs else { return true }
            return (mine.earliest, mine.latest) < (theirs.earliest, theirs.latest)
        }
        return (left.code, left.facts.first?.raw ?? "") < (right.code, right.facts.first?.raw ?? "")
    }
}
