public import Register

/// A small invented board, and what a rule gives for it on a day.
public struct RuleCase: Hashable, Sendable {
    public let name: String
    public let rule: RuleID
    public let body: BodyID
    public let day: CalendarDay
    /// What is recorded, and by whom.
    public let statements: [Statement]
    public let source: Source
    public let outcome: Finding.Outcome
    /// The codes of what is missing, each once and in order of the alphabet; nil where the case does not say.
    public let missing: [String]?
    public let doubts: [Finding.Doubt]
    /// Where notes are expected.
    public let isNoted: Bool

    public init(
        name: String,
        rule: RuleID,
        body: BodyID,
        day: CalendarDay,
        statements: [Statement],
        source: Source,
        outcome: Finding.Outcome,
        missing: [String]?,
        doubts: [Finding.Doubt],
        isNoted: Bool
    ) {
        self.name = name
        self.rule = rule
        self.body = body
        self.day = day
        self.statements = statements
        self.source = source
        self.outcome = outcome
        self.missing = missing
        self.doubts = doubts
        self.isNoted = isNoted
    }

    /// A register that holds what is recorded in the case, without the statements at some indexes.
    public func snapshot(without left: Set<Int> = []) -> Snapshot {
        var ledger = Ledger()
        for (index, statement) in statements.enumerated() where !left.contains(index) {
            guard let fact = FactID("f\(index + 1)"),
                let claim = Claim(statement: statement, sources: [source], confidence: .high)
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
