import Models
import Register

/// What a plan says of money, with its places.
struct PlanMoneyRead {
    typealias Turnover = (body: BodyID, amount: Money)
    typealias Sum = (name: String, amount: Money, use: [(body: BodyID, count: Int)])

    let turnover: [Placed<Turnover>]
    let costs: [Placed<Sum>]
    let savings: [Placed<Sum>]

    var value: PlanMoney {
        PlanMoney(
            turnover: Dictionary(turnover.map { ($0.value.body, $0.value.amount) }) { first, _ in first },
            costs: costs.map { sum($0.value) },
            savings: savings.map { sum($0.value) }
        )
    }

    private func sum(_ sum: Sum) -> PlanSum {
        PlanSum(
            name: sum.name,
            amount: sum.amount,
            use: Dictionary(sum.use.map { ($0.body, $0.count) }) { first, _ in first }
        )
    }
}

extension PlanReader {
    mutating func check(_ money: PlanMoneyRead, _ bodies: [BodyID]) {
        var seen: Set<BodyID> = []
        for turnover in money.turnover {
            let body = turnover.value.body
            if !bodies.contains(body) {
                add(turnover.place(of: "body"), "the body '\(body)'", "a body of the plan")
            } else if !seen.insert(body).inserted {
                add(turnover.place(of: "body"), "the turnover of '\(body)' a second time", "each body once")
            }
        }
        for sum in money.costs + money.savings {
            let use = sum.value.use
            guard !use.isEmpty else { continue }
            let counted = Set(use.map(\.body))
            if !counted.isSubset(of: bodies) || counted.count < use.count {
                add(sum.place(of: "use"), "\(use.map(\.body.raw).inWords) in 'use'", "bodies of the plan, each once")
            } else if use.allSatisfy({ $0.count == 0 }) {
                add(sum.place(of: "use"), "nothing used by any body", "at least one that uses it")
            }
        }
    }
}

extension RecordReader {
    mutating func money(_ name: String) throws(RecordError) -> Money {
        try value(name, "an amount in pounds, such as 1,200.00") { Money($0) }
    }

    mutating func sum(_ name: String) throws(RecordError) -> PlanMoneyRead.Sum {
        (
            try bounded(name, Plan.longestName), try money("amount"),
            try values("use", "a body and a whole number, such as 'northmere 12'") { RecordReader.use($0) }
        )
    }

    private static func use(_ text: String) -> (body: BodyID, count: Int)? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let body = BodyID(String(parts[0])), let count = Int(parts[1]),
            (0...PlanSum.mostUse).contains(count)
        else { return nil }
        return (body, count)
    }
}
