extension EffectInterval {
    /// Turns a permutation test round: tries every stretch between the effects at which a comparison turns.
    init(estimate: Double, level: Double, comparisons: [Extremeness]) {
        let units = Double(comparisons.count + 1)
        func isKept(_ effect: Double) -> Bool {
            let extreme = comparisons.reduce(1) { $0 + ($1.holds(at: effect) ? 1 : 0) }
            return Double(extreme) > level * units * (1 + 1e-12)
        }
        let turns = (comparisons.flatMap(\.turns).filter(\.isFinite) + [estimate]).sorted()
        guard let first = turns.first, let last = turns.last else {
            self = isKept(estimate) ? .everything : .empty
            return
        }
        let isOpenBelow = isKept(first - 1 - abs(first))
        let isOpenAbove = isKept(last + 1 + abs(last))
        var least: Double?
        var most: Double?
        func keep(_ low: Double, _ high: Double) {
            least = min(least ?? low, low)
            most = max(most ?? high, high)
        }
        if isKept(estimate) { keep(estimate, estimate) }
        for (low, high) in zip(turns, turns.dropFirst()) where isKept((low + high) / 2) { keep(low, high) }
        switch (isOpenBelow, isOpenAbove, least, most) {
        case (true, true, _, _): self = .everything
        case (true, false, _, let most): self = .below(most ?? first)
        case (false, true, let least, _): self = .above(least ?? last)
        case (false, false, .some(let least), .some(let most)): self = .bounded(least...most)
        case (false, false, _, _): self = .empty
        }
    }
}
