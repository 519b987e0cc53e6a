/// Another number known of units in some periods, such as income, that helps to choose donors.
///
/// Shape: `units.count` rows of `periods` values, row by row; a value that is not known is nil.
public struct CovariateSeries: Sendable, Equatable {
    public let name: String
    public let units: [String]
    public let periods: Int
    let values: [Double?]

    public init(
        name: String,
        units: [String],
        periods: Int,
        values: [Double?]
    ) throws(PredictorProblem) {
        let (expected, isTooMany) = units.count.multipliedReportingOverflow(by: max(periods, 0))
        guard periods >= 0, !isTooMany, values.count == expected else {
            throw .wrongCount(predictor: name, expected: isTooMany ? .max : expected, found: values.count)
        }
        for (place, value) in values.enumerated() {
            if let value, !(abs(value) <= Mixture.largest) {
                throw .outOfRange(predictor: name, unit: units[place / periods])
            }
        }
        self.name = name
        self.units = units
        self.periods = periods
        self.values = values
    }

    /// The mean of what is known of a unit in the periods given, or nil where nothing is.
    func mean(_ unit: String, over chosen: [Int]) -> Double? {
        guard let row = units.firstIndex(of: unit) else { return nil }
        let known = chosen.compactMap { values[row * periods + $0] }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
}
