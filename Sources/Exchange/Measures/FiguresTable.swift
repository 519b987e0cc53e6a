public import Evaluation

/// Figures as rows in the long form in which they are read.
public struct FiguresTable: Sendable {
    public static let head = [
        "measure_id", "ods_code", "period_start", "period_kind", "value", "numerator", "denominator", "unit",
    ]
    public let rows: [[String]]

    /// - Parameter figures: Of the measure, in order of time.
    public init(_ figures: [Figure], of measure: OutcomeMeasure) {
        rows = figures.map { figure in
            [
                figure.measure, figure.code, figure.period.firstDay, figure.period.kind.rawValue, "\(figure.value)",
                figure.counts.map { "\($0.numerator)" } ?? "", figure.counts.map { "\($0.denominator)" } ?? "",
                measure.unit.text,
            ]
        }
    }
}
