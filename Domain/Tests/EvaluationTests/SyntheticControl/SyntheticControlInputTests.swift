import Evaluation
import Testing

struct SyntheticControlInputTests {
    private func panel(_ units: [String] = ["A", "B", "C"], periods: Int = 4) throws -> OutcomePanel {
        try OutcomePanel(
            units: units,
            periods: (0..<periods).map { "P\($0)" },
            outcomes: (0..<units.count * periods).map { Double($0 * $0 % 7) }
        )
    }

    private let window = Result { () throws(StudyWindowProblem) in try StudyWindow(before: 2, of: 4) }

    @Test func `a window needs two periods before and one after`() {
        #expect(throws: StudyWindowProblem.treatedFromFirst) { try StudyWindow(before: 0, of: 4) }
        #expect(throws: StudyWindowProblem.treatedFromFirst) { try StudyWindow(before: -5, of: 4) }
        #expect(throws: StudyWindowProblem.tooFewPre(found: 1, least: 2)) { try StudyWindow(before: 1, of: 4) }
        #expect(throws: StudyWindowProblem.noPost) { try StudyWindow(before: 4, of: 4) }
        #expect(throws: StudyWindowProblem.noPost) { try StudyWindow(before: 2, from: 9, of: 4) }
        #expect(throws: StudyWindowProblem.noPost) { try StudyWindow(before: 2, of: 0) }
        #expect(throws: StudyWindowProblem.noPost) { try StudyWindow(pre: 0..<2, post: 3..<3, of: 4) }
        #expect(throws: StudyWindowProblem.overlapping(lastPre: 2, firstPost: 2)) {
            try StudyWindow(before: 3, from: 2, of: 4)
        }
        #expect(throws: StudyWindowProblem.outside(periods: 4)) { try StudyWindow(pre: -1..<2, post: 2..<3, of: 4) }
        #expect(throws: StudyWindowProblem.outside(periods: 4)) { try StudyWindow(pre: 0..<2, post: 2..<5, of: 4) }
    }

    @Test func `no donors and one donor are too few`() throws {
        let window = try window.get()
        #expect(throws: SyntheticControlProblem.tooFewDonors(found: 0, least: 2)) {
            try SyntheticControlDesign(panel(["A"]), treated: "A", window: window)
        }
        #expect(throws: SyntheticControlProblem.tooFewDonors(found: 1, least: 2)) {
            try SyntheticControlDesign(panel(["A", "B"]), treated: "A", window: window)
        }
        #expect(throws: SyntheticControlProblem.tooFewDonors(found: 0, least: 2)) {
            try SyntheticControlDesign(panel(), treated: "A", donors: [], window: window)
        }
    }

    @Test func `units that the panel does not have, or that stand on both sides, are named`() throws {
        let window = try window.get()
        #expect(throws: SyntheticControlProblem.unknownUnit("X")) {
            try SyntheticControlDesign(panel(), treated: "X", window: window)
        }
        #expect(throws: SyntheticControlProblem.unknownUnit("X")) {
            try SyntheticControlDesign(panel(), treated: "A", donors: ["B", "X"], window: window)
        }
        #expect(throws: SyntheticControlProblem.treatedAmongDonors("A")) {
            try SyntheticControlDesign(panel(), treated: "A", donors: ["B", "A"], window: window)
        }
        #expect(throws: SyntheticControlProblem.donors(.repeatedUnit("B"))) {
            try SyntheticControlDesign(panel(), treated: "A", donors: ["B", "B"], window: window)
        }
        #expect(throws: SyntheticControlProblem.treatedAmongDonors("B")) {
            try SyntheticControlDesign(treated: "B", outcomes: [1, 2, 3, 4], donors: panel(), window: window)
        }
    }

    @Test func `series and windows of other lengths, and numbers that cannot be squared, are refused`() throws {
        let window = try window.get()
        #expect(throws: SyntheticControlProblem.wrongLength(expected: 4, found: 3)) {
            try SyntheticControlDesign(treated: "T", outcomes: [1, 2, 3], donors: panel(), window: window)
        }
        #expect(throws: SyntheticControlProblem.wrongWindow(expected: 5, found: 4)) {
            try SyntheticControlDesign(panel(periods: 5), treated: "A", window: window)
        }
        for number in [Double.nan, .infinity, -1e200] {
            #expect(throws: SyntheticControlProblem.outOfRange(unit: "T", period: "P1")) {
                try SyntheticControlDesign(
                    treated: "T",
                    outcomes: [1, number, 3, 4],
                    donors: panel(),
                    window: window
                )
            }
        }
        #expect(throws: SyntheticControlProblem.outOfRange(unit: "B", period: "P0")) {
            let huge = try panel().map { unit, period, outcome in unit == 1 && period == 0 ? 1e200 : outcome }
            return try SyntheticControlDesign(huge, treated: "A", window: window)
        }
    }

    @Test func `the largest outcomes allowed are still compared`() async throws {
        let huge = try panel(["A", "B", "C", "D"], periods: 6).map { $2 * 1e69 }
        let test = try await SyntheticControlDesign(huge, treated: "A", window: StudyWindow(before: 3, of: 6))
            .placebos()
        #expect(test.treated.gap.allSatisfy { $0.isFinite })
        #expect((1...4).contains(test.ratio.atLeastAsExtreme))
    }

    @Test func `an in-time placebo needs periods of its own on both sides`() throws {
        let panel = try panel(periods: 8)
        let design = try SyntheticControlDesign(panel, treated: "A", window: StudyWindow(before: 5, of: 8))
        #expect(throws: SyntheticControlProblem.window(.treatedFromFirst)) { try design.inTimePlacebo(from: 0) }
        #expect(throws: SyntheticControlProblem.window(.tooFewPre(found: 1, least: 2))) {
            try design.inTimePlacebo(from: 1)
        }
        #expect(throws: SyntheticControlProblem.window(.noPost)) { try design.inTimePlacebo(from: 5) }
        #expect(throws: SyntheticControlProblem.window(.noPost)) { try design.inTimePlacebo(from: .max) }
    }

    @Test func `each problem says in a sentence what is wrong`() {
        #expect(
            SyntheticControlProblem.tooFewDonors(found: 1, least: 2).description
                == """
                There are too few donors to compare with: 1 found, and at least 2 are needed, so that each can be compared \
                with another.
                """
        )
        #expect(
            StudyWindowProblem.tooFewPre(found: 1, least: 2).description
                == "There is 1 period before treatment. At least 2 are needed."
        )
        let months = ["2019-04", "2019-05", "2019-06", "2019-07"]
        #expect(
            StudyWindowProblem.tooFewPre(found: 1, least: 2).words(of: months)
                == "There is only 1 period before treatment, 2019-04. At least 2 are needed."
        )
        #expect(
            StudyWindowProblem.overlapping(lastPre: 2, firstPost: 1).words(of: months)
                == "The periods before treatment go up to 2019-06 and those after it begin with 2019-05. They must not overlap."
        )
        #expect(
            SyntheticControlProblem.window(.treatedFromFirst).words(of: months)
                == "There is no period before treatment: the unit is treated from the first period on, 2019-04."
        )
        #expect(
            SyntheticControlProblem.unknownUnit("RXX").words(of: months)
                == SyntheticControlProblem.unknownUnit("RXX").description
        )
        #expect(
            SyntheticControlProblem.donors(.repeatedUnit("RXX")).description == "The donor RXX is named twice."
        )
        #expect(
            SyntheticControlProblem.notSolved(unit: "RXX", residual: 0.5).description
                == """
                The weights for RXX could not be found: the conditions of the best fit are missed by 0.5, where at most \
                1e-10 is allowed.
                """
        )
        #expect(
            PredictorProblem.notBefore(predictor: "outcome in 2020", period: 9).description
                == """
                The predictor outcome in 2020 uses the outcome of period number 9, which is not before treatment.
                """
        )
    }
}
