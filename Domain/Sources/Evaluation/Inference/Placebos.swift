/// Placebo estimates as a test at 5% uses them; one that failed counts as larger than any.
struct Placebos: Sendable {
    static let level = 0.05
    /// Estimates that differ by less than this share are ties: sums in another order differ in their last digits.
    private static let tie = 1e-9

    let estimates: [Double]
    let direction: Direction

    /// - Parameter estimates: nil where the estimator failed.
    init(_ estimates: [Double?], direction: Direction) {
        let worst = direction == .decrease ? -Double.infinity : .infinity
        self.estimates = estimates.map { estimate in
            estimate.flatMap { $0.isNaN ? nil : $0 } ?? worst
        }
        self.direction = direction
    }

    private func extremeness(_ estimate: Double) -> Double {
        switch direction {
        case .either: Swift.abs(estimate)
        case .increase: estimate
        case .decrease: -estimate
        }
    }

    /// One more than the placebos at least as extreme, in one more than all; ties count against the effect.
    func pValue(_ estimate: Double) -> Double {
        let extreme = extremeness(estimate)
        let own = extreme - Self.tie * Swift.abs(extreme)
        return Double(1 + estimates.count { extremeness($0) >= own }) / Double(1 + estimates.count)
    }

    /// What an estimate must go beyond to be rejected at 5%; nil where there are fewer than 19 placebos, or it is not
    /// finite.
    var critical: Double? {
        let rank = (1 + estimates.count) / 20
        guard rank > 0 else { return nil }
        let critical = estimates.map(extremeness).sorted(by: >)[rank - 1]
        return critical.isFinite ? critical : nil
    }

    /// How far from zero an effect can lie and still tie with what is not rejected.
    var reach: Double? { critical.map { Swift.max(0, $0) / (1 - Self.tie) } }

    /// The estimate lies inside even where hardly any placebo is on its side.
    func interval(around estimate: Double) -> PermutationInterval {
        guard let radius = reach, radius.isFinite else { return .unbounded }
        return switch direction {
        case .either: .bounded(estimate - radius...estimate + radius)
        case .increase: .atLeast(estimate - radius)
        case .decrease: .atMost(estimate + radius)
        }
    }
}
