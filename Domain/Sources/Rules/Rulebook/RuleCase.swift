public import Register

/// A small invented board, and what a rule gives for it on a day.
public struct RuleCase: Hashable, Sendable {
    public let name: String
    public let rule: RuleID
    public let body: BodyID
    public let day: CalendarDay
    /// What is recorded, and who says so.
    public let said: [Said]
    public let outcome: Finding.Outcome
    /// The codes of what is missing, each once and in order of the alphabet; nil where the case does not say.
    public let missing: [String]?
    public let doubts: [Finding.Doubt]
    /// Where notes are expected.
    public let isNoted: Bool

    public struct Said: Hashable, Sendable {
        public let statement: Statement
        public let source: Source

        public init(_ statement: Statement, by source: Source) {
            self.statement = statement
            self.source = source
        }
    }

    public init(
        name: String,
        rule: RuleID,
        body: BodyID,
        day: CalendarDay,
        said: [Said],
        outcome: Finding.Outcome,
        missing: [String]?,
        doubts: [Finding.Doubt],
        isNoted: Bool
    ) {
        self.name = name
        self.rule = rule
        self.body = body
        self.day = day
        self.said = said
        self.outcome = outcome
        self.missing = missing
        self.doubts = doubts
        self.isNoted = isNoted
    }

    /// A register that holds what is recorded in the case, without the statements at some indexes.
    ///
    /// - Parameters:
    ///   - left: What is left out.
    ///   - isReversed: Facts named in the other order, which must not matter.
    public func snapshot(without left: Set<Int> = [], isReversed: Bool = false) -> Snapshot {
        var ledger = Ledger()
        for (index, said) in said.enumerated() where !left.contains(index) {
            let number = isReversed ? 1000 - index : 101 + index
            guard let fact = FactID("f\(number)"),
                let claim = Claim(statement: said.statement, sources: [said.source], confidence: .high)
            else { continue }
            let entry = Entry(
                position: ledger.head + 1,
                recordedAt: Instant(seconds: 0),
                author: "case",
                content: .change(.assert(fact, claim))
            )
            do {
                try ledger.append(entry)
            } catch {
                preconditionFailure("positions follow each other")
            }
        }
        return Snapshot(FactIndex(Facts(ledger, at: ledger.head)), validOn: day)
    }
}
