import Evaluation
import Exchange
import Outcomes
import Register

/// A file of a result.
enum OutcomeFile: String, CaseIterable {
    case plan = "plan.txt"
    case result = "result.json"
    case paths = "paths.csv"
    case events = "event-study.csv"
    case placebos = "placebos.csv"

    var type: String {
        switch self {
        case .plan: "text/plain; charset=utf-8"
        case .result: "application/json"
        case .paths, .events, .placebos: Answer.csv
        }
    }

    /// What a link to it says.
    var title: String {
        switch self {
        case .plan: "the plan"
        case .result: "the whole result, for programs (JSON)"
        case .paths: "the group and its mixture (CSV)"
        case .events: "the gaps by time since the start, with their bands (CSV)"
        case .placebos: "the group and all taken in its place (CSV)"
        }
    }

    func bytes(_ comparison: OutcomeComparison, _ snapshot: Snapshot) throws -> [UInt8] {
        switch self {
        case .plan: return [UInt8](comparison.plan.analysis.text.utf8)
        case .result: return try OutcomeRecord(comparison, snapshot).json()
        case .paths: return CSV.write([OutcomePaths.head] + OutcomePaths(comparison).rows)
        case .events: return CSV.write([EventStudyTable.head] + EventStudyTable(comparison).rows)
        case .placebos:
            let table = OutcomePlacebos(comparison)
            return CSV.write([table.head] + table.rows)
        }
    }
}

/// A file of all groups on one measure.
enum CountryFile: String, CaseIterable {
    case groups = "groups.csv"

    func bytes(_ country: CountryComparison) -> [UInt8] {
        switch self {
        case .groups: CSV.write([CountryTable.head] + CountryTable(country).rows)
        }
    }
}
