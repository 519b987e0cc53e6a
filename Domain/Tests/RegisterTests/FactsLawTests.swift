import Invented
import Register
import Testing

/// Everything that can be asked of facts, so that two states can be compared.
private struct State: Equatable {
    let position: Int
    let all: [Fact]
    let erased: [ErasedFact]
    let isInvented: Bool

    init(_ facts: Facts) {
        position = facts.position
        all = facts.all
        erased = facts.erased
        isInvented = facts.isInvented
    }
}

struct FactsLawTests {
    private static let seeds: [UInt64] = Array(1...60)

    private static func ledger(_ seed: UInt64) -> Ledger {
        var random = SplitMix64(seed: seed)
        return Samples.ledger(&random, count: 40)
    }

    /// Whether the entry gives its fact a value, or did before it was erased.
    private static func states(_ entry: Entry) -> Bool {
        switch entry.content {
        case .change(.assert), .change(.correct), .erased: true
        case .change(.end), .change(.retract), .change(.erase): false
        }
    }

    @Test(arguments: seeds)
    func `replay gives the same state however it is split`(seed: UInt64) {
        let ledger = FactsLawTests.ledger(seed)
        let whole = State(Facts(ledger, at: ledger.head))
        for split in 0...ledger.head {
            var facts = Facts(ledger, at: split)
            for entry in ledger.entries.dropFirst(split) { facts.apply(entry) }
            #expect(State(facts) == whole, "split at \(split)")
        }
    }

    @Test(arguments: seeds)
    func `later entries never change what was known at an earlier position`(seed: UInt64) throws {
        let ledger = FactsLawTests.ledger(seed)
        for position in 0...ledger.head {
            let then = try Ledger(Array(ledger.entries.prefix(position)))
            #expect(State(Facts(then, at: then.head)) == State(Facts(ledger, at: position)), "at \(position)")
        }
    }

    @Test(arguments: seeds)
    func `every fact names an entry of its own up to the position asked about`(seed: UInt64) {
        let ledger = FactsLawTests.ledger(seed)
        for position in 0...ledger.head {
            let facts = Facts(ledger, at: position)
            #expect(facts.position == position)
            for fact in facts.all {
                let history = ledger.history(of: fact.id)
                #expect(fact.position <= position && history.map(\.position).contains(fact.position))
                #expect(fact.firstPosition == history.first(where: FactsLawTests.states)?.position)
                #expect(fact.recordedAt == ledger.entries[fact.position - 1].recordedAt)
                #expect(facts.erasure(of: fact.id) == nil)
                #expect(facts[fact.id] == fact)
            }
        }
    }

    @Test(arguments: seeds)
    func `facts come in the order of first assertion`(seed: UInt64) {
        let ledger = FactsLawTests.ledger(seed)
        let firsts = Facts(ledger, at: ledger.head).all.map(\.firstPosition)
        #expect(firsts == firsts.sorted())
        #expect(Set(firsts).count == firsts.count)
    }

    @Test(arguments: seeds)
    func `a fact whose latest value was erased has none at any basis from then on until it is stated again`(
        seed: UInt64
    ) {
        let ledger = FactsLawTests.ledger(seed)
        for position in 0...ledger.head {
            guard position > 0, case .erased(let fact?, _, let by) = ledger.entries[position - 1].content else {
                continue
            }
            for later in position...ledger.head {
                let since = ledger.history(of: fact).filter { $0.position > position }
                let restated = since.contains { $0.position <= later && FactsLawTests.states($0) }
                if restated { break }
                let facts = Facts(ledger, at: later)
                #expect(facts[fact] == nil, "fact \(fact) at \(later)")
                #expect(facts.erasure(of: fact) == by)
            }
        }
    }

    @Test(arguments: seeds)
    func `correcting a fact and correcting it back restores the claim`(seed: UInt64) {
        let ledger = FactsLawTests.ledger(seed)
        var facts = Facts(ledger, at: ledger.head)
        let before = facts.all
        for fact in before {
            for claim in [Samples.claim(Samples.leastStatements[1]), fact.claim] {
                let change = Change.correct(fact.id, claim, reason: "a misprint")
                facts.apply(Samples.entry(facts.position + 1, .change(change)))
            }
        }
        #expect(facts.all.map(\.claim) == before.map(\.claim))
        #expect(facts.all.map(\.id) == before.map(\.id))
        #expect(facts.all.map(\.firstPosition) == before.map(\.firstPosition))
    }
}
