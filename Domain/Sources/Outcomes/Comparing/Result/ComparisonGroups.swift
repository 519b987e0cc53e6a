public import Evaluation
import Register

/// Whom a unit's effect is ranked among: groups of as many bodies as it sums, their figures summed as its own are.
///
/// Some of its own bodies may stand in a group, never all; see ``Evaluation/RankedPlacebos``.
public struct ComparisonGroups: Sendable, Equatable {
    public struct Group: Sendable, Equatable {
        /// In order, those of the unit last.
        public let codes: [String]
        /// The part of the unit's own bodies in it by size, from 0 to below 1.
        public let treatedShare: Double
        /// Of its bodies: mean denominators before the start; empty where they are not known.
        public let sizes: [Double]
        let placebo: PlaceboGroup
    }

    public let all: [Group]
    public let choice: PlaceboChoice
    /// How many bodies each holds.
    public let size: Int
    /// Of the unit's bodies, as those of groups.
    let ownSizes: [Double]
    /// Of the comparators, in their order; empty where they are not known.
    let comparatorSizes: [Double]
    /// Each comparator alone.
    let singles: [PlaceboGroup]

    /// - Parameters:
    ///   - comparators: codes, in the order of the donors.
    ///   - withTreated: whether groups may hold some of the unit's own bodies, whose figures after the start are read then.
    init(
        _ plan: ComparisonPlan,
        _ comparators: [String],
        _ figures: MeasureFigures,
        withTreated: Bool
    ) throws(ComparisonProblem) {
        let own = plan.summed.map(\.raw)
        let codes = comparators + own
        let sizes = codes.compactMap { figures.meanSize($0, over: plan.window.before) }
        let areKnown = sizes.count == codes.count
        let members = PlaceboMembers(
            comparators: comparators.count,
            treated: own.count,
            limits: ComparisonPlan.placeboLimits,
            seed: plan.analysis.seed
        )
        let columns = codes.map { code in plan.window.periods.map { figures.figure(code, $0.number) } }
        func outcome(_ places: [Int], _ name: String, _ period: Int) throws(ComparisonProblem) -> Double {
            let own = places.compactMap { columns[$0][period] }
            guard own.count == places.count, let outcome = figures.outcome(of: own) else {
                throw .missing(unit: name, period: plan.window.periods[period])
            }
            return outcome.value
        }
        func placebo(_ places: [Int]) throws(ComparisonProblem) -> PlaceboGroup {
            let name = places.map { codes[$0] }.joined(separator: " + ")
            var outcomes: [Double] = []
            for period in plan.window.periods.indices { outcomes.append(try outcome(places, name, period)) }
            return PlaceboGroup(
                name: name,
                members: places.filter { $0 < comparators.count },
                outcomes: outcomes,
                donors: comparators.indices.filter { !places.contains($0) }
            )
        }
        var all: [Group] = []
        for places in members.groups {
            let count = places.count { $0 >= comparators.count }
            guard withTreated || count == 0 else { continue }
            let group = areKnown ? places.map { sizes[$0] } : []
            let part =
                areKnown ? group.suffix(count).reduce(0, +) / group.reduce(0, +) : Double(count) / Double(own.count)
            all.append(
                Group(
                    codes: places.map { codes[$0] },
                    treatedShare: part,
                    sizes: group,
                    placebo: try placebo(places)
                )
            )
        }
        var singles: [PlaceboGroup] = []
        for place in comparators.indices { singles.append(try placebo([place])) }
        self.all = all
        self.singles = singles
        choice = members.choice
        size = own.count
        ownSizes = areKnown ? Array(sizes.suffix(own.count)) : []
        comparatorSizes = areKnown ? Array(sizes.prefix(comparators.count)) : []
    }

    /// How many comparators there are.
    public var comparators: Int { singles.count }
    /// How many hold some of the unit's own bodies.
    public var mixed: Int { all.count { $0.treatedShare > 0 } }
    /// Whether each group is one comparator, as where the unit is one body.
    public var areSingles: Bool { size == 1 }

    var placebos: PlaceboGrouping { PlaceboGrouping(groups: all.map(\.placebo), choice: choice) }

    /// The effects of all groups beside the unit's.
    ///
    /// - Parameters:
    ///   - effects: of the groups, in their order.
    ///   - singles: of each comparator alone, from which the noise of a size is told.
    func ranked(_ effect: Double, _ effects: [Double], singles: [Double], _ window: StudyWindow) -> RankedPlacebos {
        let scale = SumScale(effects: singles, sizes: comparatorSizes, window: window)
        return RankedPlacebos(
            effect: effect,
            placebos: zip(all, effects).map { group, effect in
                RankedPlacebos.Placebo(
                    effect: effect,
                    factor: scale?.factor(of: group.sizes, as: ownSizes) ?? 1,
                    treatedShare: group.treatedShare
                )
            }
        )
    }
}

extension ComparisonGroups {
    /// The smallest effect that would have been found, from groups of comparators alone.
    ///
    /// - Parameter count: how many placebos the unit is ranked among.
    func detectable(_ placebos: RankedPlacebos, ranked count: Int) -> DetectableEffect {
        if areSingles { return DetectableEffect(treated: 1, estimates: placebos.ofComparators, direction: .either) }
        let groups = zip(all, placebos.placebos).filter { $0.0.treatedShare == 0 }.map { group, placebo in
            let whole = group.sizes.reduce(0, +)
            let parts = group.placebo.members.enumerated().map { place, member in
                (member, group.sizes.isEmpty ? 1 / Double(size) : group.sizes[place] / whole)
            }
            return DetectableGroup(
                scaled: placebo.scaled,
                factor: placebo.factor,
                shares: Dictionary(parts) { first, _ in first }
            )
        }
        return DetectableEffect(treated: size, groups: groups, ranked: count)
    }
}

extension MeasureFigures {
    /// The outcome of several bodies as one in each period.
    func outcomes(_ codes: [String], _ periods: [ReportingPeriod]) throws(ComparisonProblem) -> [Double] {
        var outcomes: [Double] = []
        for period in periods {
            guard let outcome = outcome(codes, period.number) else {
                throw .missing(unit: codes.joined(separator: " + "), period: period)
            }
            outcomes.append(outcome.value)
        }
        return outcomes
    }

    /// The mean denominator; nil where one is not known or their mean is not above zero.
    fileprivate func meanSize(_ code: String, over periods: [ReportingPeriod]) -> Double? {
        let sizes = periods.compactMap { outcome([code], $0.number)?.size }
        guard sizes.count == periods.count, !sizes.isEmpty else { return nil }
        let mean = sizes.reduce(0, +) / Double(sizes.count)
        return mean.isFinite && mean > 0 ? mean : nil
    }
}
