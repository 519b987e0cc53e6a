/// What the people of one answer are called: by their names, and where two of them have the same, with the identifier.
public struct NamesApart: Sendable {
    private let snapshot: Snapshot
    private let doubled: Set<String>

    /// - Parameter people: Everybody of whom the answer tells.
    public init(_ people: some Sequence<PersonID>, _ snapshot: Snapshot) {
        self.snapshot = snapshot
        let names = Set(people.map(snapshot.person)).map(snapshot.name(of:))
        doubled = Set(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys)
    }

    /// Everybody on the boards of these bodies.
    public init(boardsOf bodies: [BodyID], _ snapshot: Snapshot) {
        self.init(
            bodies.flatMap { snapshot.board(of: $0).lines.compactMap { $0.holding?.person } },
            snapshot
        )
    }

    /// `Ann Example`, or `Ann Example [p1]` where somebody else of the answer is called so too.
    public func name(of person: PersonID) -> String {
        let name = snapshot.name(of: person)
        return doubled.contains(name) ? "\(name) [\(snapshot.person(person))]" : name
    }

    /// The holder of a line, with what is not certain said; `vacant`; or `not recorded`.
    public func holderInWords(_ line: BoardLine) -> String {
        guard let holding = line.holding else { return snapshot.holderInWords(line) }
        return name(of: holding.person) + (holding.coverage == .possibly ? " (possibly)" : "")
    }
}
