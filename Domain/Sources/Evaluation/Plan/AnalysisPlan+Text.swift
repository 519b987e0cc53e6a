extension AnalysisPlan {
    /// The plan as text that is the same for equal plans and differs for different ones, to be recorded and hashed.
    ///
    /// One line for each field, each ended by a line feed; names in quotes, where a quote, a backslash or a control
    /// character is written as `\u{…}`; treated, comparators and settings in the order of their UTF-8.
    public var text: String {
        let treated = treated.map { "\($0.unit.planQuoted) \($0.start.earliest)...\($0.start.latest)" }
        let settings = method.settings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { " \($0.key.planQuoted)=\($0.value.planQuoted)" }
        let lines = [
            "plan: 1",
            "measure: \(measure.planQuoted)",
            "window: \(window.lowerBound)...\(window.upperBound)",
            "treated: \(treated.joined(separator: ", "))",
            "comparators: \(comparators.map(\.planQuoted).joined(separator: ", "))",
            "method: \(method.name.planQuoted)\(settings.joined())",
            "direction: \(direction.rawValue)",
            "seed: \(seed)",
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}

extension String {
    /// In quotes, as a name stands in a plan.
    package var planQuoted: String {
        let inner = unicodeScalars.map { scalar in
            let isPlain =
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                && !(0x2028...0x2029).contains(scalar.value) && scalar != "\"" && scalar != "\\"
            return isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }
        return "\"\(inner.joined())\""
    }
}
