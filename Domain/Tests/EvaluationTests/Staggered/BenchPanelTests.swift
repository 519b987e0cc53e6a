import Evaluation
import Foundation
import Testing

/// The race's panel, which `make_bench_data.py` writes into the folder that `SEVERALLY_BENCH_DATA` names.
private let folder = ProcessInfo.processInfo.environment["SEVERALLY_BENCH_DATA"]

@Suite(.enabled(if: folder != nil, "SEVERALLY_BENCH_DATA does not name the folder of the race's panels"))
struct BenchPanelTests {
    @Test(arguments: [(0, ControlGroup.neverTreated), (1, .notYetTreated)])
    func `the race's panel gives the effects and errors of csdid`(number: Int, control: ControlGroup) async throws {
        let design = try Self.design()
        let settings = StaggeredSettings(control: control, allowFew: true)
        let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
        let file = try #require((try Truth.json("bench_panels") as? [String: Any])?["did"] as? [String: Any])
        let truth = try #require((file["results"] as? [[String: Any]])?[number])
        let atts = try #require(truth["att"] as? [Double])
        let errors = try #require(truth["se"] as? [Double])
        try #require(result.cells.count == atts.count)
        for (place, cell) in result.cells.enumerated() {
            #expect(abs(try #require(cell.effect).att - atts[place]) < 1e-5)
            #expect(abs(try #require(cell.effect?.standardError) - errors[place]) < 1e-5)
        }
        let aggregates = try #require(truth["aggregates"] as? [String: [String: Any]])
        for found in result.aggregates {
            let known = try #require(aggregates[found.kind.rawValue])
            #expect(abs(try #require(found.overall).att - (try #require(known["overall_att"] as? Double))) < 1e-5)
            let error = try #require(known["overall_se"] as? Double)
            #expect(abs(try #require(found.overall?.standardError) - error) < 1e-5)
        }
    }

    private static func design() throws -> StaggeredDesign {
        let text = try String(contentsOfFile: "\(folder ?? "")/did_200x120.csv", encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",") }
        let panel = try Invented.panel(rows.map { Double($0[2]) ?? .nan }, units: 200)
        let starts = (0..<200).map { unit in Int(rows[unit * 120][3]).flatMap { $0 == 0 ? nil : $0 - 1 } }
        return try StaggeredDesign(panel: panel, starts: starts)
    }
}
