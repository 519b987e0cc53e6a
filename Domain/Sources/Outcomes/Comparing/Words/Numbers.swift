import Evaluation

extension Double {
    /// With at most two digits after the point: `-1.25`, `3`.
    var inFigures: String {
        guard isFinite, magnitude < 1e12 else { return "\(self)" }
        let hundredths = Int((magnitude * 100).rounded())
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        let sign = self < 0 && hundredths > 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole)." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
    }

    /// A p-value: `0.05`, or `0.005` where it is small.
    var asProbability: String {
        guard isFinite, self >= 0, self <= 1 else { return "\(self)" }
        let thousandths = Int((self * 1000).rounded())
        if thousandths == 0 { return "less than 0.001" }
        let digits = String(thousandths)
        if thousandths == 1000 { return "1" }
        var text = "0." + String(repeating: "0", count: Swift.max(0, 3 - digits.utf8.count)) + digits
        while text.hasSuffix("0") { text.removeLast() }
        return text
    }
}

extension OutcomeMeasure {
    /// A difference of two values, such as `2.5 percentage points`.
    func amount(_ size: Double) -> String {
        let number = size.magnitude.inFigures
        return switch unit {
        case .percent: number == "1" ? "1 percentage point" : "\(number) percentage points"
        case .count: number
        case .other(let name): "\(number) \(name)"
        }
    }

    /// `2.5 percentage points higher`
    func signed(_ effect: Double) -> String { "\(amount(effect)) \(effect < 0 ? "lower" : "higher")" }

    /// `, which is better`, `, which is worse`, or nothing where neither is.
    func judgement(_ effect: Double) -> String {
        guard effect != 0 else { return "" }
        return switch better {
        case .higher: effect > 0 ? ", which is better" : ", which is worse"
        case .lower: effect < 0 ? ", which is better" : ", which is worse"
        case .neither: ""
        }
    }
}

extension EffectInterval {
    func inWords(_ measure: OutcomeMeasure) -> String {
        switch self {
        case .bounded(let range):
            "The 95% interval runs from \(measure.signed(range.lowerBound)) to \(measure.signed(range.upperBound))."
        case .above(let least): "The 95% interval is everything from \(measure.signed(least)) upwards."
        case .below(let most): "The 95% interval is everything from \(measure.signed(most)) downwards."
        case .everything: "No effect, however large, can be ruled out by this test."
        case .empty: "No constant effect goes with these outcomes, which changed too much after the start."
        }
    }
}
