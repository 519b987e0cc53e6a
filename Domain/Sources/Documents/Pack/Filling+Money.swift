import Models
import Register

/// Tables of what the bodies share in money, worked out from the plan.
extension Filling {
    private var basis: MoneyBasis {
        ChoiceID("cost-basis").flatMap { library[$0] }
            .flatMap { MoneyBasis(rawValue: arranged.value(of: $0).text) } ?? .equal
    }

    var costWeights: PackTable {
        PackTable(
            caption: "The turnover of each body in a year, as this plan states it",
            head: ["Body", "Turnover"],
            rows: plan.bodies.map { body in
                [[.words(shortName(body))], plan.money.turnover[body].map { [.words($0.inWords)] } ?? [turnover(body)]]
            }
        )
    }

    private func turnover(_ body: BodyID) -> PackRun {
        .blank(Blank("the turnover of \(shortName(body)) in the year before", who: .secretary(body)))
    }

    var costShares: PackTable { shares(plan.money.costs, "cost", "What it costs in a year") }
    var savingShares: PackTable { shares(plan.money.savings, "saving", "What it saves in a year") }

    /// A row for each sum, one for their totals, and what the totals would be on each basis.
    private func shares(_ sums: [PlanSum], _ kind: String, _ whole: String) -> PackTable {
        let head = [kind.capitalisedFirst, whole] + plan.bodies.map(shortName)
        guard !sums.isEmpty else {
            let blank = PackRun.blank(Blank("each shared \(kind) with what it comes to in a year"))
            return PackTable(
                caption: "No shared \(kind) is stated yet",
                head: head,
                rows: [[[blank], [.words("–")]] + plan.bodies.map { _ in [.words("–")] }]
            )
        }
        var rows = sums.map { sum in
            [[.words(sum.name)], [.words(sum.amount.inWords)]] + cells(of: sum, basis)
        }
        rows.append(totals("Together", sums, basis))
        for other in MoneyBasis.allCases where other != basis {
            rows.append(totals("If it were divided \(other.inWords)", sums, other))
        }
        return PackTable(
            caption: "Each shared \(kind) divided \(basis.inWords), to the penny",
            head: head,
            rows: rows
        )
    }

    private func cells(of sum: PlanSum, _ basis: MoneyBasis) -> [[PackRun]] {
        if let shares = shares(of: sum, basis) { return shares.map { [.words($0.inWords)] } }
        return plan.bodies.map { body in
            switch basis {
            case .turnover: plan.money.turnover[body] == nil ? [turnover(body)] : [.words("–")]
            case .use, .equal:
                [.blank(Blank("how much \(shortName(body)) uses of “\(sum.name)”", who: .secretary(body)))]
            }
        }
    }

    private func totals(_ name: String, _ sums: [PlanSum], _ basis: MoneyBasis) -> [[PackRun]] {
        let all = sums.compactMap { shares(of: $0, basis) }
        let whole = sums.map(\.amount).reduce(Money(pence: 0), +)
        let cells: [[PackRun]] = plan.bodies.indices.map { place in
            guard all.count == sums.count else { return [.words("not known")] }
            return [.words(all.map { $0[place] }.reduce(Money(pence: 0), +).inWords)]
        }
        return [[.words(name)], [.words(whole.inWords)]] + cells
    }

    /// In the order of the bodies; nil where it is not known by what to divide.
    private func shares(of sum: PlanSum, _ basis: MoneyBasis) -> [Money]? {
        let weights: [Int?] = plan.bodies.map { body in
            switch basis {
            case .equal: 1
            case .turnover: plan.money.turnover[body]?.pence
            case .use: sum.use[body]
            }
        }
        let known = weights.compactMap { $0 }
        return known.count == weights.count ? sum.amount.divided(by: known) : nil
    }
}
