/// What an entry does to one fact. *Ended*, *was wrong* and *was never true* are three cases.
public enum Change: Hashable, Sendable {
    /// The fact is new, or retracted and now stated again.
    case assert(FactID, Claim)
    /// It was wrong, or is better known: the claim replaces the earlier one.
    indirect case correct(FactID, Claim, reason: String)
    /// It stopped being true.
    indirect case end(FactID, Ending, sources: [Source])
    /// It was never true.
    case retract(FactID, reason: String)
    /// Payloads were destroyed under a power.
    indirect case erase(Erasure)

    public var fact: FactID? {
        switch self {
        case .assert(let fact, _), .correct(let fact, _, _), .end(let fact, _, _), .retract(let fact, _): fact
        case .erase: nil
        }
    }

    public var verb: String {
        switch self {
        case .assert: "assert"
        case .correct: "correct"
        case .end: "end"
        case .retract: "retract"
        case .erase: "erase"
        }
    }
}

/// A statement with who says so and how sure they are. Sources that disagree are separate facts.
public struct Claim: Hashable, Sendable {
    public let statement: Statement
    /// One or more.
    public let sources: [Source]
    public let confidence: Confidence

    /// Nil without a source.
    public init?(statement: Statement, sources: [Source], confidence: Confidence) {
        guard !sources.isEmpty else { return nil }
        self.statement = statement
        self.sources = sources
        self.confidence = confidence
    }
}

/// Who destroyed which payloads, why, and under which power.
public struct Erasure: Hashable, Sendable {
    public let positions: [Int]
    public let reason: String
    /// The legal power, such as "UK GDPR article 17(1)(d)".
    public let power: String
    /// Keyed tokens of the persons erased, which later imports refuse.
    public let tokens: [String]

    public init(positions: [Int], reason: String, power: String, tokens: [String]) {
        self.positions = positions
        self.reason = reason
        self.power = power
        self.tokens = tokens
    }
}
