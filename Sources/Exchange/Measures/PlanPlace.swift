/// Where a plan, or a family of plans, stands in a book.
public struct PlanPlace: Sendable, Equatable {
    /// From 1 on.
    public let number: Int
    /// `2024-11-06T09:30:00Z`
    public let recordedAt: String
    public let kind: PlanDraft.Kind
    /// The SHA-256 of the text.
    public let digest: String
    /// The SHA-256 of the line, on which every line before it has its part.
    public let line: String
    /// Which plan of its question this is; nil for a family.
    public let turn: Turn?

    /// The place among the plans of one question in a book: one measure and one unit, whatever else was chosen.
    public struct Turn: Sendable, Equatable {
        /// From 1 on.
        public let number: Int
        /// When the first of them was recorded.
        public let firstAt: String
    }
}

/// What a plan asks, whatever window, comparators and method it has.
struct PlanQuestion: Hashable {
    let measure: String
    let unit: String

    /// Nil for a family, and where the text names no measure or no unit.
    init?(_ record: PlanRecord) {
        guard record.kind == .plan, let measure = record.measure, let treated = record.treated else { return nil }
        self.measure = measure
        // The name of the unit stands before those of its bodies: `nca (RM3 + RW6)`.
        unit = treated.split(separator: " ", maxSplits: 1).first.map(String.init) ?? treated
    }
}

extension PlanRecord {
    /// The measure of a plan, as its text names it.
    public var measure: String? { quoted("measure: ") }

    /// Who is treated in a plan, as its text names it.
    public var treated: String? { quoted("treated: ") }

    /// What stands between the first quotes of the line that begins so.
    private func quoted(_ beginning: String) -> String? {
        let line = text.split(separator: "\n").first { $0.hasPrefix(beginning) }
        return line?.dropFirst(beginning.count).dropFirst().prefix { $0 != "\"" }.description
    }
}
