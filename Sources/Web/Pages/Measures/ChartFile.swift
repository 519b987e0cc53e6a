import Evaluation
import Exchange

/// A file of the control charts of a body on a measure.
enum ChartFile: String, CaseIterable {
    case points = "chart.csv"
    case figures = "figures.csv"

    func bytes(_ charts: BodyCharts) -> [UInt8] {
        switch self {
        case .points: CSV.write([ChartPointsTable.head] + ChartPointsTable(charts.pieces.map(\.chart)).rows)
        case .figures: CSV.write([FiguresTable.head] + FiguresTable(charts.figures, of: charts.measure).rows)
        }
    }
}
