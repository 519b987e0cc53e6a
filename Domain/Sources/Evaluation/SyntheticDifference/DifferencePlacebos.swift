/// The estimate among those of controls taken as if they had been treated, as many as there are treated units and with
/// the same starts.
///
/// The standard error assumes that treated units are as noisy as controls.
public struct DifferencePlacebos: Sendable, Equatable {
    public let estimate: SyntheticDifference
    /// The estimate of each placebo group, in the order made.
    public let placebos: [Double]
    /// The plain difference-in-differences of each placebo group.
    public let plainPlacebos: [Double]
    public let choice: DifferencePlaceboChoice

    /// The placebos' standard deviation (population form, as in synthdid).
    public var standardError: Double { deviation(placebos) }
    public var plainStandardError: Double { deviation(plainPlacebos) }

    /// By the size of the estimate, the treated group counted.
    public var rank: Rank {
        Rank(atLeastAsExtreme: 1 + comparisons.count { $0.holds(at: 0) }, units: placebos.count + 1)
    }

    /// The constant effects that the placebos do not reject at `level`.
    public func interval(_ level: TestLevel) -> EffectInterval {
        EffectInterval(estimate: estimate.att, level: level.value, comparisons: comparisons)
    }

    private var comparisons: [Extremeness] { placebos.map { Extremeness(placebo: $0, treated: estimate.att) } }

    private func deviation(_ numbers: [Double]) -> Double {
        let centred = lessMean(numbers)
        return rootMeanSquare(centred[...])
    }
}

/// Which placebo groups were made.
public enum DifferencePlaceboChoice: Sendable, Equatable {
    /// Every control in turn, as one unit is treated: nothing is left to chance.
    case every
    /// So many different groups.
    case drawn(Int, seed: UInt64)
}

extension SyntheticDifferenceDesign {
    /// - Parameters:
    ///   - draws: how many placebo groups to draw, where more than one unit is treated; with one, every control is taken
    ///     in turn.
    ///   - progress: called with how many of how many placebo groups are done.
    public func placebos(
        draws: Int = 200,
        seed: UInt64 = 1,
        progress: ProgressReport? = nil
    ) async throws(SyntheticDifferenceProblem) -> DifferencePlacebos {
        guard draws >= 2 else { throw .noDraws(draws) }
        guard draws <= Self.mostDraws else { throw .tooManyDraws(draws, most: Self.mostDraws) }
        guard controls.count >= treated.count + Self.leastControls else {
            throw .tooFewForPlacebos(controls: controls.count, treated: treated.count)
        }
        let board = DifferenceBoard(self)
        let estimate = try estimate(board)
        let orders = treated.count == 1 ? controlRows.indices.map(everyOrder) : distinctOrders(draws, seed)
        let choice: DifferencePlaceboChoice = treated.count == 1 ? .every : .drawn(orders.count, seed: seed)
        let shares = board.shares
        let made = try await collected(orders.count, progress) { place in
            Result { () throws(SyntheticDifferenceProblem) in
                let order = orders[place]
                let fits = try board.fits(treated: groups(order), controls: order.dropFirst(treated.count).sorted())
                return [dot(fits.map(\.att), shares), dot(fits.map(\.plainATT), shares)]
            }
        }
        return DifferencePlacebos(
            estimate: estimate,
            placebos: made.map { $0[0] },
            plainPlacebos: made.map { $0[1] },
            choice: choice
        )
    }

    public static let mostDraws = 100_000

    /// The rows of the controls, the one in a place first.
    private func everyOrder(_ place: Int) -> [Int] {
        var order = controlRows
        order.swapAt(0, place)
        return order
    }

    /// The rows of the controls, the pseudo-treated first, of so many draws: each group once, however often it was drawn,
    /// since a group that counts twice would make p smaller than the groups allow.
    private func distinctOrders(_ draws: Int, _ seed: UInt64) -> [[Int]] {
        var seen: Set<[[Int]]> = []
        return (0..<draws).compactMap { place in
            var order = controlRows
            var generator = SeededGenerator(seed: seed, stream: place)
            for taken in treated.indices {
                order.swapAt(taken, taken + Int(generator.unit() * Double(order.count - taken)))
            }
            return seen.insert(groups(order).map { $0.sorted() }).inserted ? order : nil
        }
    }

    private func groups(_ order: [Int]) -> [[Int]] {
        var rest = order[...]
        return cohorts.map { cohort in
            defer { rest = rest.dropFirst(cohort.rows.count) }
            return Array(rest.prefix(cohort.rows.count))
        }
    }
}
