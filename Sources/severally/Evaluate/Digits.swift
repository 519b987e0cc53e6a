import Evaluation
import Exchange

/// Numbers for reading alone; CSV and JSON have every digit.
enum Digits {
    static func number(_ number: Double?) -> String {
        number.map(Thousandths.text) ?? "-"
    }

    static func p(_ rank: Rank) -> String {
        "\(rank.atLeastAsExtreme)/\(rank.units)\(rank.p < 0.0005 ? ", less than 0.001" : " = \(number(rank.p))")"
    }

    static func interval(_ interval: EffectInterval) -> String {
        switch interval {
        case .bounded(let range): "\(number(range.lowerBound)) to \(number(range.upperBound))"
        case .above(let least): "\(number(least)) or more"
        case .below(let most): "\(number(most)) or less"
        case .everything: "every effect: too few units to rule any out"
        case .empty: "none: no constant effect goes with these outcomes"
        }
    }

    static func ratio(_ ratio: ErrorRatio) -> String {
        switch ratio {
        case .value(let value): number(value)
        case .infinite: "without bound"
        case .undefined: "not defined"
        }
    }
}
