public import Evaluation

/// How far comparators lie from the treated on one quality, before and after they were chosen.
public struct BalanceRecord: Encodable, Sendable {
    let quality: String
    let treated: Double
    let candidates, chosen: Double?
    /// In standard deviations; none where there is no spread to measure by.
    let standardisedBefore, standardisedAfter: Double?

    public init(_ row: BalanceRow) {
        quality =
            switch row.quality {
            case .level: "level"
            case .trend: "trend"
            case .size: "log-size"
            case .type(let type): "type: \(type)"
            }
        (treated, candidates, chosen) = (row.treated, row.before, row.after)
        (standardisedBefore, standardisedAfter) = (row.differenceBefore.number, row.differenceAfter.number)
    }
}

extension StandardisedDifference {
    /// Nil where it is not defined.
    public var number: Double? { if case .number(let number) = self { number } else { nil } }
}
