import Evaluation
import Register

/// Whom a unit is compared with, and why not with every other body.
struct ComparatorChoice {
    let chosen: [ChosenComparator]
    let dropped: [DroppedComparator]
    let balance: [BalanceRow]
    let hasSizes: Bool
    /// The standard deviation of the levels before the start of all that could be chosen.
    let spread: Double

    init(
        _ treatment: Treatment,
        _ summed: [BodyID],
        _ window: ComparisonWindow,
        _ register: RegisterEvidence,
        _ figures: FiguresForPlanning,
        nearest: Int
    ) throws(PlanRefusal) {
        guard let months = window.months else { throw .nothingBefore }
        let sectors = summed.compactMap { register.history.standing(of: $0, over: months, register.breaks).sector }
        let standings = register.history.standings(over: months, except: Set(treatment.treated), register.breaks)
        var refused: [BodyID: [ComparatorRefusal]] = [:]
        for standing in standings {
            refused[standing.body] = standing.refusals(sectors, window, figures, isSum: summed.count > 1)
        }
        let fit = standings.filter { refused[$0.body]?.isEmpty ?? false }
        let profiles = Profiles(window, figures)
        let own = profiles.profile("the unit", summed.map(\.raw), sectors.uniqued.map(\.rawValue).sorted())
        let sizes = [own.size] + summed.map { profiles.profile($0.raw, [$0.raw], []).size }
        let hasSizes = sizes.allSatisfy { $0.isFinite && $0 > 0 }
        let candidates = fit.map { standing in
            let profile = profiles.profile(
                standing.body.raw,
                [standing.body.raw],
                standing.sector.map { [$0.rawValue] } ?? []
            )
            return ComparatorCandidate(hasSizes ? profile : profile.sized(1))
        }
        let selection: ComparatorSelection?
        do throws(SelectionProblem) {
            selection =
                candidates.isEmpty
                ? nil
                : try ComparatorSelection(
                    treated: [hasSizes ? own : own.sized(1)],
                    candidates: candidates,
                    rule: MatchingRule(.nearest(nearest), sameType: false)
                )
        } catch { throw .selection(error) }
        for drop in selection?.dropped ?? [] {
            guard let standing = fit.first(where: { $0.body.raw == drop.name }) else { continue }
            refused[standing.body] = drop.reasons.map { .matching($0) }
        }
        self.hasSizes = hasSizes
        chosen = (selection?.kept ?? []).compactMap { kept in
            fit.first { $0.body.raw == kept.name }
                .map { ChosenComparator(body: $0.body, traced: $0.leadersTraced, distance: kept.distance) }
        }
        spread = candidates.map(\.profile.level).standardDeviation
        dropped = standings.compactMap { standing in
            let reasons = refused[standing.body] ?? []
            return reasons.isEmpty ? nil : DroppedComparator(body: standing.body, reasons: reasons)
        }
        balance = selection?.balance ?? []
        let needed = summed.count + ComparisonPlan.leastComparators
        guard chosen.count >= needed else {
            throw .tooFewComparators(
                found: chosen.count,
                needed: needed,
                dropped: dropped
            )
        }
    }
}

extension ComparatorStanding {
    fileprivate func refusals(
        _ sectors: [Sector],
        _ window: ComparisonWindow,
        _ figures: FiguresForPlanning,
        isSum: Bool
    ) -> [ComparatorRefusal] {
        var reasons = findings.filter(\.excludes).map { ComparatorRefusal.register($0) }
        if let sector, !sectors.isEmpty, !sectors.contains(sector) { reasons.append(.otherSector(sector)) }
        if figures.periods(body.raw).isEmpty {
            reasons.append(.noFigures)
        } else {
            let missing = window.periods.filter { !figures.isKnown([body.raw], $0.number) }
            let uncounted =
                isSum
                ? window.periods.filter {
                    figures.isKnown([body.raw], $0.number) && !figures.canBeSummed(body.raw, $0.number)
                } : []
            if !missing.isEmpty { reasons.append(.gap(missing)) }
            if !uncounted.isEmpty { reasons.append(.noCounts(uncounted)) }
        }
        return reasons
    }
}

/// What bodies were like before the start.
private struct Profiles {
    let periods: [Int]
    let figures: FiguresForPlanning

    init(_ window: ComparisonWindow, _ figures: FiguresForPlanning) {
        periods = window.before.map(\.number)
        self.figures = figures
    }

    /// Its size is the mean denominator before the start; not a number where any is not known.
    func profile(_ name: String, _ codes: [String], _ types: [String]) -> ComparatorProfile {
        let outcomes = periods.map { figures.outcome(codes, $0) }
        let sizes = outcomes.map { $0?.size ?? .nan }
        return ComparatorProfile(
            name: name,
            series: outcomes.map { $0?.value ?? .nan },
            size: sizes.reduce(0, +) / Double(Swift.max(sizes.count, 1)),
            type: types.isEmpty ? "not recorded" : types.joined(separator: " and ")
        )
    }
}

extension ComparatorProfile {
    fileprivate var level: Double { series.reduce(0, +) / Double(Swift.max(series.count, 1)) }

    fileprivate func sized(_ size: Double) -> ComparatorProfile {
        ComparatorProfile(name: name, series: series, size: size, type: type)
    }
}

extension [Double] {
    /// About their mean, with as many degrees of freedom as numbers less one; 0 of fewer than two.
    fileprivate var standardDeviation: Double {
        guard count > 1 else { return 0 }
        let mean = reduce(0, +) / Double(count)
        return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
    }
}

extension FiguresForPlanning {
    /// Whether several bodies have the counts that their sum needs, in any period.
    func canBeSummed(_ codes: [String]) -> Bool {
        guard codes.count > 1 else { return true }
        return codes.allSatisfy { code in periods(code).contains { hasCounts(code, $0) } }
    }
}
