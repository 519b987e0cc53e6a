import Evaluation
import Testing

struct WindowTests {
    @Test func `a start that is known begins after, and leaves nothing out`() throws {
        let window = try TreatmentWindow(window: 0...59, start: .known(40), end: nil)
        #expect(window.timing.before == 0..<40)
        #expect(window.timing.after == 40..<60)
        #expect(window.leftOut.isEmpty)
        #expect(window.shortestEpisode == 20)
    }

    @Test func `with partial dates before ends ahead of the earliest and after begins beyond the latest`() throws {
        let window = try TreatmentWindow(
            window: 0...59,
            start: Timepoint(earliest: 36, latest: 41),
            end: Timepoint(earliest: 54, latest: 58)
        )
        #expect(window.timing.before == 0..<36)
        #expect(window.leftOut == 36..<42)
        #expect(window.timing.after == 42..<54)
        #expect(window.shortestEpisode == 13)
    }

    @Test func `dates that do not fit are refused`() throws {
        #expect(throws: WindowProblem.backwards(earliest: 3, latest: 2)) { try Timepoint(earliest: 3, latest: 2) }
        #expect(try Timepoint(earliest: 3, latest: 3) == .known(3))
        func refuses(_ window: ClosedRange<Int>, _ start: Timepoint, _ end: Timepoint?, _ problem: WindowProblem) {
            #expect(throws: problem) { try TreatmentWindow(window: window, start: start, end: end) }
        }
        refuses(0...9, .known(0), nil, .nothingBefore)
        refuses(0...9, .known(10), nil, .startOutside(earliest: 10, latest: 10, window: 0...9))
        refuses(0...9, .within(8...9), nil, .nothingAfter)
        refuses(0...9, .known(5), .known(5), .endBeforeStart(end: 5, start: 5))
        refuses(0...9, .within(4...6), .known(7), .nothingAfter)
        refuses(Int.min...Int.max, .known(0), nil, .tooLong)
        #expect(throws: WindowProblem.nothingBefore) { try Timing(start: 0, periods: 4) }
        #expect(throws: WindowProblem.nothingAfter) { try Timing(start: 4, periods: 4) }
        #expect(throws: WindowProblem.backwards(earliest: 5, latest: 4)) { try Timing(before: 0..<5, after: 4..<6) }
        #expect(
            "\(WindowProblem.nothingBefore)" == "No period of the window lies ahead of the earliest possible start."
        )
    }

    @Test func `eligibility says by how much each part falls short`() throws {
        let window = try TreatmentWindow(window: 0...44, start: .within(34...35), end: nil)
        let eligibility = Eligibility(window, of: .month)
        #expect(!eligibility.isEligible)
        #expect(eligibility.shortfalls.map(\.part) == [.before, .after, .episode])
        #expect(eligibility.shortfalls.map(\.missing) == [2, 3, 2])
        #expect(
            eligibility.shortfalls.first?.words
                == "Before treatment there are 34 periods of the 36 needed: 2 short."
        )
    }

    @Test func `just enough months or quarters are eligible, and years have no rule`() throws {
        let months = try TreatmentWindow(window: 0...47, start: .known(36), end: nil)
        #expect(Eligibility(months, of: .month).isEligible)
        let quarters = try TreatmentWindow(window: 0...15, start: .known(12), end: .known(16))
        #expect(Eligibility(quarters, of: .quarter).isEligible)
        #expect(Eligibility(quarters, of: .month).shortfalls.map(\.missing) == [24, 8, 8])
        let years = try TreatmentWindow(window: 0...1, start: .known(1), end: nil)
        #expect(Eligibility(years, of: .year).needs == nil)
        #expect(Eligibility(years, of: .year).isEligible)
    }
}
