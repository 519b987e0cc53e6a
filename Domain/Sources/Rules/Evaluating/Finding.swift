public import Register

/// The result of a rule for a body on a day.
public struct Finding: Hashable, Sendable {
    public let rule: RuleID
    public let body: BodyID
    public let outcome: Outcome
    /// How heavily it weighs where it is not met.
    public let grade: Grade
    /// What a lay chair understands, in whole sentences.
    public let explanation: String
    /// The facts that were used, by identifier.
    public let facts: [FactID]
    /// Never empty where the outcome is unknown.
    public let missing: [Missing]
    /// What to look at although it decides nothing.
    public let notes: [String]
    /// Why "not met" is only an appearance; empty where it is firm, and for every other outcome.
    public let doubts: [Doubt]

    public enum Outcome: String, CaseIterable, Sendable {
        case met
        case notMet = "not-met"
        case explained, unknown
        case notApplicable = "not-applicable"
    }

    /// What keeps a rule of statute from being found not met outright.
    public enum Doubt: String, CaseIterable, Sendable {
        case textNotConfirmed = "text-not-confirmed"
        case factsNotConfirmed = "facts-not-confirmed"

        public var inWords: String {
            switch self {
            case .textNotConfirmed: "text not confirmed"
            case .factsNotConfirmed: "facts not confirmed by the body"
            }
        }
    }
}

/// What a measure answers; the evaluator makes a finding of it.
struct Answer {
    enum Result: Hashable { case met, notMet, unknown, notApplicable }

    var result: Result
    var explanation: String
    var facts: FactSet = []
    var missing: [Missing] = []
    var notes: [String] = []

    static func met(
        _ explanation: @autoclosure () -> String,
        _ facts: @autoclosure () -> FactSet
    ) -> Answer {
        Answer(.met, explanation(), facts())
    }

    static func notMet(
        _ explanation: @autoclosure () -> String,
        _ facts: @autoclosure () -> FactSet
    ) -> Answer {
        Answer(.notMet, explanation(), facts())
    }

    static func unknown(
        _ explanation: @autoclosure () -> String,
        _ facts: @autoclosure () -> FactSet,
        _ missing: [Missing]
    ) -> Answer {
        var answer = Answer(.unknown, explanation(), facts())
        answer.missing = missing
        return answer
    }

    static func notApplicable(
        _ explanation: @autoclosure () -> String,
        _ facts: @autoclosure () -> FactSet = []
    ) -> Answer {
        Answer(.notApplicable, explanation(), facts())
    }

    /// Words and facts are worked out only where somebody reads them.
    init(
        _ result: Result,
        _ explanation: @autoclosure () -> String,
        _ facts: @autoclosure () -> FactSet
    ) {
        self.result = result
        let reading = Reading.now
        self.explanation = reading == .words ? explanation() : ""
        self.facts = reading == .result ? [] : facts()
    }

    func noting(_ note: String?) -> Answer {
        guard let note else { return self }
        var answer = self
        answer.notes.append(note)
        return answer
    }
}

/// How much of an answer somebody reads: only what it comes to, also the facts on which it rests, or its words as well.
///
/// A timeline asks each rule on many days, and is read on the few on which the answer becomes another. Bound here so that
/// measures need not know of it.
enum Reading {
    case result, facts, words

    @TaskLocal static var now = Reading.words
}
