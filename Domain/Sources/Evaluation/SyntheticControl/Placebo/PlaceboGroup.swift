/// Donors that are taken for treated together, as one.
public struct PlaceboGroup: Sendable, Equatable {
    public let name: String
    /// Its members, by their places among the donors of the design.
    public let members: [Int]
    /// Its outcome in each period of the design: the mean of its members, or what else stands for them together, such as
    /// the ratio of two sums.
    public let outcomes: [Double]
    /// Who may be its donors, by their places among the donors of the design.
    public let donors: [Int]

    public init(name: String, members: [Int], outcomes: [Double], donors: [Int]) {
        self.name = name
        self.members = members
        self.outcomes = outcomes
        self.donors = donors
    }

    func check(_ design: SyntheticControlDesign) throws(SyntheticControlProblem) {
        if let problem = problem(units: design.donors.units, periods: design.donors.periods) {
            throw .wrongGroup(name, problem)
        }
    }

    func problem(units: [String], periods: [String]) -> PlaceboGroupProblem? {
        let places = units.indices
        guard !members.isEmpty else { return .noMembers }
        guard !donors.isEmpty else { return .noDonors }
        if let place = (members + donors).first(where: { !places.contains($0) }) { return .unknownPlace(place) }
        if let place = (members + donors).firstRepeated { return .repeated(units[place]) }
        guard outcomes.count == periods.count else {
            return .wrongLength(expected: periods.count, found: outcomes.count)
        }
        let place = outcomes.firstIndex { !(abs($0) <= SyntheticControlDesign.largestOutcome) }
        return place.map { .outOfRange(period: periods[$0]) }
    }
}

/// Placebo groups, and how they were chosen.
public struct PlaceboGrouping: Sendable, Equatable {
    public let groups: [PlaceboGroup]
    public let choice: PlaceboChoice

    public init(groups: [PlaceboGroup], choice: PlaceboChoice) {
        self.groups = groups
        self.choice = choice
    }
}

extension SyntheticControlDesign {
    /// The mean of every choice of `count` donors, or of a sample of the choices, with the other donors as its donors.
    ///
    /// - Parameter limits: up to how many choices all are taken, and how many are drawn, each once, where there are more.
    /// - Throws: ``SyntheticControlProblem/tooFewForGroups(donors:treated:)`` where no donor would be left.
    public func placeboGroups(
        of count: Int,
        limits: PermutationLimits = .usual,
        seed: UInt64 = 1
    ) throws(SyntheticControlProblem) -> PlaceboGrouping {
        let places = donors.units.indices
        guard count >= 1, places.count > count else {
            throw .tooFewForGroups(donors: places.count, treated: count)
        }
        let chosen = PlaceboGroups.make(of: count, pool: Array(places), window: window, limits: limits, seed: seed)
        let groups = chosen.groups.map { group in
            let members = group.units
            return PlaceboGroup(
                name: Self.name(ofMeanOf: members.map { donors.units[$0] }),
                members: members,
                outcomes: donors.periods.indices.map { period in
                    members.reduce(0) { $0 + donors[$1, period] } / Double(members.count)
                },
                donors: places.filter { !members.contains($0) }
            )
        }
        return PlaceboGrouping(groups: groups, choice: chosen.choice)
    }

    /// What the mean of units is called; one unit keeps its name.
    public static func name(ofMeanOf units: [String]) -> String {
        units.count == 1 ? units[0] : "mean of \(units.joined(separator: ", "))"
    }
}
