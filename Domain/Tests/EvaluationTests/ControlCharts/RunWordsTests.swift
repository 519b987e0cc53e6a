import Evaluation
import Testing

struct RunWordsTests {
    private func chart(_ values: [Double], rebases: [Rebase] = []) throws -> ControlChart {
        try ControlChart(
            values,
            over: ChartTimeline(numbers: Array(1...values.count)),
            options: ChartOptions(better: .neither, rebases: rebases)
        )
    }

    @Test func `runs are told with what is usual and whether they are a signal`() throws {
        let usual = try chart((1...12).map { $0.isMultiple(of: 2) ? 1 : 2 }).runsInWords
        #expect(usual.contains("longest run on one side of the mean has 1 point, where up to 7 are usual"))
        #expect(usual.contains("the mean is crossed 11 times, where 3 or more are usual: no signal"))
        #expect(usual.contains("Anhøj"))
        let both = try chart((1...20).map { $0 > 10 ? 2 : 1 }).runsInWords
        #expect(both.contains("has 10 points, where up to 7 are usual, and the mean is crossed once, where 6 or more"))
        #expect(both.contains("the run is unusually long and the crossings are unusually few, a signal"))
        let slow = try chart((0..<24).map { $0 % 12 < 6 ? 1 : 2 }).runsInWords
        #expect(slow.contains(": the crossings are unusually few, a signal"))
    }

    @Test func `too few points and the beginning of a later group are told`() throws {
        let few = try chart([1, 2, 3]).runsInWords
        #expect(few == "Runs are not judged, since fewer than ten points lie off the mean.")
        let values = (1...24).map { $0.isMultiple(of: 2) ? 1.0 : 2 }
        let later = try chart(values, rebases: [Rebase(from: .number(13), reason: "moved")]).runsInWords
        #expect(later.hasPrefix("From 13 on: The longest run"))
    }
}
