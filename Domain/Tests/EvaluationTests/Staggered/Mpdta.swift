import Foundation

@testable import Evaluation

/// Teen employment in 500 counties from 2003 to 2007, with the year the minimum wage was raised.
enum Mpdta {
    static let settings: [(control: ControlGroup, method: AdjustmentMethod, adjusted: Bool, base: BasePeriod)] =
        ControlGroup.allCases.flatMap { control in
            [(control, .regression, false, .varying)]
                + [AdjustmentMethod.doublyRobust, .regression, .weighting].map { (control, $0, true, .varying) }
        } + [(.neverTreated, .regression, false, .universal)]

    static func design(adjusted: Bool) throws -> StaggeredDesign {
        var outcomes: [String: [Int: Double]] = [:]
        var covariate: [String: Double] = [:]
        var starts: [String: Int] = [:]
        var order: [String] = []
        for line in try OpenData.text("evaluation/mpdta.csv").split(separator: "\n").dropFirst() {
            let fields = line.split(separator: ",").map(String.init)
            if outcomes[fields[1]] == nil { order.append(fields[1]) }
            outcomes[fields[1], default: [:]][Int(fields[0]) ?? 0] = Double(fields[3])
            covariate[fields[1]] = Double(fields[2])
            starts[fields[1]] = Int(fields[4])
        }
        let panel = try OutcomePanel(
            units: order,
            periods: (2003...2007).map(String.init),
            outcomes: order.flatMap { unit in (2003...2007).map { outcomes[unit]?[$0] ?? .nan } }
        )
        return try StaggeredDesign(
            panel: panel,
            starts: order.map { unit in starts[unit].flatMap { $0 == 0 ? nil : $0 - 2003 } },
            covariates: adjusted ? [.constant(name: "lpop", values: order.map { covariate[$0] ?? .nan })] : []
        )
    }

    /// The reference figures for the setting of this number.
    static func truth(_ number: Int) throws -> [String: Any] {
        let results = (try Truth.json("did_mpdta") as? [String: Any])?["results"] as? [[String: Any]]
        guard let results, results.indices.contains(number) else { throw CocoaError(.fileReadCorruptFile) }
        return results[number]
    }
}
