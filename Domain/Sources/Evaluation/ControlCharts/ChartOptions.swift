/// Which way a measure ought to go.
public enum BetterDirection: String, Sendable, Hashable, CaseIterable {
    case higher
    case lower
    case neither
}

/// What a chart is asked besides its values.
public struct ChartOptions: Sendable, Equatable {
    public let rules: ChartRules
    public let better: BetterDirection
    public let target: Double?
    /// How many points of each group, from its first, make its mean and limits: all where there is no number.
    public let fixAfter: Int?
    public let rebases: [Rebase]
    public let annotations: [Annotation]

    /// - Throws: ``ControlChartProblem`` where `fixAfter` is below 12 or the target is not finite.
    public init(
        rules: ChartRules = ChartRules(),
        better: BetterDirection,
        target: Double? = nil,
        fixAfter: Int? = nil,
        rebases: [Rebase] = [],
        annotations: [Annotation] = []
    ) throws(ControlChartProblem) {
        if let fixAfter, fixAfter < 12 { throw .baselineTooShort(fixAfter) }
        if let target, !target.isFinite { throw .targetNotFinite }
        self.rules = rules
        self.better = better
        self.target = target
        self.fixAfter = fixAfter
        self.rebases = rebases
        self.annotations = annotations
    }
}

/// A decision that the process changed, so that mean and limits begin anew.
public struct Rebase: Sendable, Equatable {
    /// The first time of the new group.
    public let from: ChartTime
    public let reason: String

    /// - Throws: ``ControlChartProblem/rebaseWithoutReason(_:)`` where the reason holds nothing but spaces.
    public init(from: ChartTime, reason: String) throws(ControlChartProblem) {
        guard !reason.allSatisfy(\.isWhitespace) else { throw .rebaseWithoutReason(from) }
        self.from = from
        self.reason = reason
    }
}

/// A mark on a chart, such as the start of an arrangement. It never counts as evidence.
public struct Annotation: Sendable, Equatable {
    public let at: ChartTime
    public let words: String

    public init(at: ChartTime, words: String) {
        self.at = at
        self.words = words
    }
}
