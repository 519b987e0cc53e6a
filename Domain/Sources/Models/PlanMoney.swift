public import Register

/// What a plan says of money, of which the shares of each body are worked out.
public struct PlanMoney: Hashable, Sendable {
    /// The turnover of a year, as each body that is named states it.
    public let turnover: [BodyID: Money]
    public let costs: [PlanSum]
    public let savings: [PlanSum]

    public static let none = PlanMoney(turnover: [:], costs: [], savings: [])

    public init(turnover: [BodyID: Money], costs: [PlanSum], savings: [PlanSum]) {
        self.turnover = turnover
        self.costs = costs
        self.savings = savings
    }

    /// The same without what is said of a body.
    public func without(_ body: BodyID) -> PlanMoney {
        func without(_ sum: PlanSum) -> PlanSum {
            let rest = sum.use.filter { $0.key != body }
            // What nobody uses cannot be divided by use.
            return PlanSum(name: sum.name, amount: sum.amount, use: rest.values.contains { $0 > 0 } ? rest : [:])
        }
        return PlanMoney(
            turnover: turnover.filter { $0.key != body },
            costs: costs.map(without),
            savings: savings.map(without)
        )
    }
}

extension PlanMoney {
    public enum Kind: String, CaseIterable, Sendable {
        case cost, saving

        public var many: String {
            switch self {
            case .cost: "costs"
            case .saving: "savings"
            }
        }
    }

    public func sums(_ kind: Kind) -> [PlanSum] {
        switch kind {
        case .cost: costs
        case .saving: savings
        }
    }

    /// The same with other sums of a kind.
    public func with(_ kind: Kind, _ sums: [PlanSum]) -> PlanMoney {
        PlanMoney(
            turnover: turnover,
            costs: kind == .cost ? sums : costs,
            savings: kind == .saving ? sums : savings
        )
    }

    public func with(turnover: [BodyID: Money]) -> PlanMoney {
        PlanMoney(turnover: turnover, costs: costs, savings: savings)
    }
}

/// A cost or a saving of a year.
public struct PlanSum: Hashable, Sendable {
    public let name: String
    public let amount: Money
    /// How often, or how much, each body uses it, in any unit; empty where it was not counted.
    public let use: [BodyID: Int]

    /// The most of any unit that one body uses.
    public static let mostUse = 1_000_000_000

    public init(name: String, amount: Money, use: [BodyID: Int]) {
        self.name = name
        self.amount = amount
        self.use = use
    }
}

/// By what costs and savings are divided.
public enum MoneyBasis: String, CaseIterable, Sendable {
    case equal, turnover, use

    public var inWords: String {
        switch self {
        case .equal: "in equal parts"
        case .turnover: "by turnover"
        case .use: "by use"
        }
    }
}
