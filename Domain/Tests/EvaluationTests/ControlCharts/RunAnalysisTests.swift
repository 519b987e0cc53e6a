import Evaluation
import Foundation
import Testing

struct RunAnalysisTests {
    struct Known: Decodable, Sendable, CustomTestStringConvertible {
        let series: String
        let values: [Double]
        let cl: Double
        let lcl: Double
        let ucl: Double
        let sigmaSignal: [Bool]
        let runsSignal: Bool
        let longestRun: Int
        let longestRunMax: Int
        let nCrossings: Int
        let nCrossingsMin: Int
        let nUseful: Int
        var testDescription: String { series }
    }

    static let cases: [Known] = {
        struct File: Decodable { let cases: [Known] }
        let file = try? Truth.decoder.decode(File.self, from: OpenData.fixture("qic_i_charts.json"))
        return file?.cases ?? []
    }()

    @Test func `there are four cases of the reference`() {
        #expect(RunAnalysisTests.cases.count == 4)
    }

    @Test(arguments: cases)
    func `run-length signals equal the reference`(known: Known) throws {
        let timeline = try ChartTimeline(numbers: Array(1...known.values.count))
        let chart = try ControlChart(known.values, over: timeline, options: ChartOptions(better: .neither))
        let group = try #require(chart.groups.first)
        let runs = try #require(group.runs)
        #expect(close(group.mean, known.cl))
        let limits = try #require(group.limits)
        let wider = 3 / 1.128 / 2.66
        #expect(close(group.mean + (limits.upper - group.mean) * wider, known.ucl))
        #expect(close(group.mean - (group.mean - limits.lower) * wider, known.lcl))
        #expect(runs.useful == known.nUseful)
        #expect(runs.longestRun == known.longestRun)
        #expect(runs.longestRunLimit == known.longestRunMax)
        #expect(runs.crossings == known.nCrossings)
        #expect(runs.crossingsLimit == known.nCrossingsMin)
        #expect(runs.isSignal == known.runsSignal)
    }

    @Test func `fewer than ten useful points give no run-length signal`() throws {
        #expect(try runs([1, 2, 1, 2, 1, 2, 1, 2, 1.5]) == nil)
        #expect(try runs([1, 2, 1, 2, 1, 2, 1, 2, 1, 2])?.crossings == 9)
    }

    @Test func `a point on the line is passed over and does not end a run`() throws {
        let runs = try #require(try runs([1, 1, 2, 3, 3, 1, 1, 3, 3, 1, 3, 2, 2]))
        #expect(runs.useful == 10)
        #expect(runs.longestRun == 2)
        #expect(runs.crossings == 5)
    }

    @Test func `a gap ends a run and is no chance of a crossing`() throws {
        let whole = try #require(try runs([1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]))
        let gapped = try #require(try runs([1, 1, 1, nil, 1, 1, 1, 3, 3, 3, 3, 3, 3]))
        #expect(whole.longestRun == 6)
        #expect(gapped.longestRun == 6)
        #expect(try runs([1, 1, 1, 1, nil, 1, 1, 3, 3, 3, nil, 3, 3, 3])?.longestRun == 4)
        #expect(whole.crossingsLimit == 3)
        #expect(gapped.crossingsLimit == 2)
    }

    private func runs(_ values: [Double?]) throws -> RunAnalysis? {
        let timeline = try ChartTimeline(numbers: Array(1...values.count))
        return try ControlChart(values, over: timeline, options: ChartOptions(better: .neither)).groups.first?.runs
    }
}
