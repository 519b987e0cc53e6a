/// Whether a treatment window is long enough to be analysed, and by how much it falls short.
public struct Eligibility: Sendable, Equatable {
    /// What was needed; nil where no least length is stated for this length of period.
    public let needs: EligibilityNeeds?
    public let shortfalls: [Shortfall]

    public var isEligible: Bool { shortfalls.isEmpty }

    public init(_ window: TreatmentWindow, of kind: PeriodKind) {
        needs = kind.needs
        shortfalls =
            kind.needs.map { needs in
                [
                    Shortfall(of: .before, found: window.timing.before.count, needed: needs.before),
                    Shortfall(of: .after, found: window.timing.after.count, needed: needs.after),
                    Shortfall(of: .episode, found: window.shortestEpisode, needed: needs.episode),
                ].filter { $0.missing > 0 }
            } ?? []
    }
}

extension PeriodKind {
    /// Three years before, one after and one of treatment; none is stated for years.
    public var needs: EligibilityNeeds? {
        switch self {
        case .month: EligibilityNeeds(before: 36, after: 12, episode: 12)
        case .quarter: EligibilityNeeds(before: 12, after: 4, episode: 4)
        case .year: nil
        }
    }
}

/// The fewest periods.
public struct EligibilityNeeds: Sendable, Equatable {
    public let before: Int
    public let after: Int
    public let episode: Int
}

public struct Shortfall: Sendable, Equatable {
    public let part: WindowPart
    public let found: Int
    public let needed: Int

    init(of part: WindowPart, found: Int, needed: Int) {
        self.part = part
        self.found = found
        self.needed = needed
    }

    public var missing: Int { needed - found }

    public var words: String {
        let there = found == 1 ? "there is 1 period" : "there are \(found) periods"
        let short = "of the \(needed) needed: \(missing) short."
        return switch part {
        case .before: "Before treatment \(there) \(short)"
        case .after: "After the start \(there) \(short)"
        case .episode: "The episode surely lasts \(found == 1 ? "1 period" : "\(found) periods") \(short)"
        }
    }
}

public enum WindowPart: String, Sendable, Equatable, CaseIterable {
    case before
    case after
    case episode
}
