import Evaluation

/// Numbers for reading alone; CSV and JSON have every digit.
enum Digits {
    static func number(_ number: Double?) -> String {
        guard let number else { return "-" }
        guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
        let thousandths = Int((abs(number) * 1000).rounded())
        let rest = String(thousandths % 1000 + 1000).dropFirst()
        return "\(number < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(rest)"
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
