extension CountryComparison {
    /// A unit with a result.
    public struct Compared: Sendable, Equatable {
        public let unit: SharingUnit
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
            return Compared(unit: row.unit, comparison: comparison, adjusted: adjusted)
        }
    }

    public var tally: Tally {
        var (found, nothingFound, cannotTell) = (0, 0, 0)
        for unit in compared {
            switch unit.comparison.verdict {
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
