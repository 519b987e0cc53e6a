public import Evaluation

extension ComparisonFamily {
    /// A unit with a result on a measure.
    public struct Compared: Sendable, Equatable {
        public let unit: SharingUnit
        public let measure: OutcomeMeasure
        public let comparison: OutcomeComparison
        /// The p-value corrected for the number of those compared.
        public let adjusted: Double
    }

    /// How many there are of each verdict.
    public struct Tally: Sendable, Equatable {
        /// By the planned test of each alone.
        public let found: Int
        public let nothingFound: Int
        public let cannotTell: Int
        /// At 5% with all that are compared counted together.
        public let foundAmongAll: Int

        public var compared: Int { found + nothingFound + cannotTell }
    }

    /// Those with a result, in the order of rows.
    public var compared: [Compared] {
        rows.compactMap { row in
            guard case .compared(let comparison, let adjusted) = row.answer else { return nil }
            return Compared(unit: row.unit, measure: row.measure, comparison: comparison, adjusted: adjusted)
        }
    }

    /// Those without a result, in the order of rows.
    public var others: [Row] { rows.filter { if case .compared = $0.answer { false } else { true } } }

    public var tally: Tally {
        var (found, nothingFound, cannotTell) = (0, 0, 0)
        for each in compared {
            switch each.comparison.verdict {
            case .found: found += 1
            case .nothingFound: nothingFound += 1
            case .cannotTell: cannotTell += 1
            }
        }
        return Tally(
            found: found,
            nothingFound: nothingFound,
            cannotTell: cannotTell,
            foundAmongAll: rows.count { $0.answer.isFoundAmongAll }
        )
    }
}
