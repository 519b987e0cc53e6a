import Store

/// Why nothing of a register can be shown: what happened, with which entry, and what to do.
public struct Unreadable: Hashable, Sendable {
    /// Stable, for programs.
    public let code: String
    /// For whoever keeps the register: it may name files.
    public let sentence: String

    /// Nil for what is wrong with a question, and not with a store or a log.
    public init?(_ error: any Error) {
        switch error {
        case let problem as LogProblem: (code, sentence) = (problem.code, "\(problem.sentence) \(problem.advice)")
        case let error as StoreError: (code, sentence) = (error.code, error.sentence)
        default: return nil
        }
    }
}
