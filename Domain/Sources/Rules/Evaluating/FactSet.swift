import Register

/// The facts on which an answer rests. They are put together far more often than looked at, and compared only then.
struct FactSet: Sequence, Hashable, ExpressibleByArrayLiteral {
    private indirect enum Tree {
        case facts([FactID])
        case set(Set<FactID>)
        case both(Tree, Tree)
    }

    private var tree: Tree

    init(_ facts: [FactID]) { tree = .facts(facts) }
    init(_ facts: Set<FactID>) { tree = .set(facts) }
    init(arrayLiteral facts: FactID...) { tree = .facts(facts) }

    private var isEmpty: Bool {
        if case .facts(let facts) = tree { facts.isEmpty } else { false }
    }

    /// Each once, in no order.
    var all: Set<FactID> {
        if case .set(let facts) = tree { return facts }
        var found: Set<FactID> = []
        _ = holds { fact in
            found.insert(fact)
            return true
        }
        return found
    }

    /// Whether a condition holds for each; some are asked about more than once.
    func holds(_ condition: (FactID) -> Bool) -> Bool {
        var open = [tree]
        while let next = open.popLast() {
            switch next {
            case .facts(let facts): if !facts.allSatisfy(condition) { return false }
            case .set(let facts): if !facts.allSatisfy(condition) { return false }
            case .both(let left, let right): open += [left, right]
            }
        }
        return true
    }

    static func == (left: FactSet, right: FactSet) -> Bool { left.all == right.all }
    /// Too dear for what it would tell apart: nothing is looked up by facts alone.
    func hash(into hasher: inout Hasher) {}

    func makeIterator() -> Set<FactID>.Iterator { all.makeIterator() }

    mutating func formUnion(_ facts: FactSet) {
        if facts.isEmpty { return }
        tree = isEmpty ? facts.tree : .both(tree, facts.tree)
    }

    mutating func formUnion(_ facts: [FactID]) { formUnion(FactSet(facts)) }
    mutating func insert(_ fact: FactID) { formUnion([fact]) }

    func union(_ facts: [FactID]) -> FactSet { union(FactSet(facts)) }

    func union(_ facts: FactSet) -> FactSet {
        var union = self
        union.formUnion(facts)
        return union
    }
}

/// What a fact says, with the fact.
protocol FromFact { var fact: Fact { get } }

extension Stated: FromFact {}

extension Sequence where Element: FromFact {
    /// The facts that say them.
    var facts: FactSet { FactSet(map { $0.fact.id }) }
}

extension Sequence {
    /// The facts that any of them has.
    func union(_ facts: (Element) -> FactSet) -> FactSet { reduce(into: []) { $0.formUnion(facts($1)) } }
}
