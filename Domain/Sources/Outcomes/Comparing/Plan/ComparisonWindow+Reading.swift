import Evaluation

extension ComparisonWindow {
    /// As many periods as have figures without too long a gap, and no more than the limits allow.
    init(
        _ treatment: Treatment,
        _ codes: [String],
        _ figures: FiguresForPlanning
    ) throws(PlanRefusal) {
        let kind = figures.measure.periodKind
        guard let limits = WindowLimits(kind), let needs = kind.needs else { throw .kindNotCompared(kind) }
        let known = figures.periods(codes.first ?? "").filter { figures.isKnown(codes, $0) }
        guard let least = known.first, let most = known.last else { throw .noFigures(treatment.treated) }
        let first = kind.number(holding: treatment.start.earliest)
        let last = kind.number(holding: treatment.start.latest)
        let low = Swift.max(treatment.before.first.map { kind.number(from: $0) } ?? least, least)
        let high = Swift.min(treatment.after.last.map { kind.number(through: $0) } ?? most, most)
        let all = Set(known)
        let before = Walk(
            stride(from: first - 1, through: Swift.min(low, first), by: -1).map { $0 },
            all,
            most: limits.before,
            gap: limits.gap
        )
        let walked = Walk(last < high ? Array(last + 1...high) : [], all, most: limits.after, gap: limits.gap)
        let after = walked.ahead(of: Covid(kind), startedBy: last, needs: needs.after)
        try self.init(kind, before, after.walk, first...last, after.endsAhead)
    }

    private init(
        _ kind: PeriodKind,
        _ before: Walk,
        _ after: Walk,
        _ start: ClosedRange<Int>,
        _ endsAhead: Bool
    ) throws(PlanRefusal) {
        guard let first = ReportingPeriod(kind, number: start.lowerBound),
            let last = ReportingPeriod(kind, number: start.upperBound)
        else { throw .kindNotCompared(kind) }
        self.start = first...last
        self.before = before.used.reversed().compactMap { ReportingPeriod(kind, number: $0) }
        self.after = after.used.compactMap { ReportingPeriod(kind, number: $0) }
        leftOut = (before.passed + after.passed).sorted().compactMap { ReportingPeriod(kind, number: $0) }
        let covid = Covid(kind)
        let earliest = before.used.last ?? start.lowerBound
        var standings: [CovidStanding] = endsAhead ? [.endsAhead] : []
        if let last = after.used.last, last >= covid.first, start.lowerBound <= covid.last {
            standings.append(.straddles)
        }
        if earliest <= covid.last, (before.used.first ?? earliest) >= covid.first { standings.append(.before) }
        self.covid = standings
    }
}

/// The periods that have a month from March 2020 to June 2021.
private struct Covid {
    let first: Int
    let last: Int

    init(_ kind: PeriodKind) {
        first = (2020 * 12 + 2) / kind.months
        last = (2021 * 12 + 5) / kind.months
    }
}

/// Periods in the order walked from the start, until a gap is too long.
private struct Walk {
    var used: [Int] = []
    var passed: [Int] = []

    init(_ periods: [Int], _ known: Set<Int>, most: Int, gap: Int) {
        var pending: [Int] = []
        for period in periods where used.count < most {
            guard known.contains(period) else {
                pending.append(period)
                if pending.count > gap { return }
                continue
            }
            passed += pending
            pending = []
            used.append(period)
        }
    }

    /// What lies ahead of COVID-19 where that is enough; else all of it.
    func ahead(of covid: Covid, startedBy last: Int, needs: Int) -> (walk: Walk, endsAhead: Bool) {
        let ahead = used.filter { $0 < covid.first }
        guard last < covid.first, ahead.count >= needs, ahead.count < used.count, let end = ahead.last else {
            return (self, false)
        }
        var walk = self
        walk.used = ahead
        walk.passed = passed.filter { $0 < end }
        return (walk, true)
    }
}
