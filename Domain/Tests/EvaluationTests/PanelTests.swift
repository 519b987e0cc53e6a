import Evaluation
import Testing

struct PanelTests {
    @Test func `a panel gives each unit its outcomes in order of time`() throws {
        let panel = try OutcomePanel(units: ["A", "B"], periods: ["1", "2", "3"], outcomes: [1, 2, 3, 4, 5, 6])
        #expect(panel[1, 0] == 4)
        #expect(Array(panel[unit: 0]) == [1, 2, 3])
    }

    @Test func `numbers that do not fill the table are refused`() {
        #expect(throws: PanelProblem.wrongCount(expected: 4, found: 3)) {
            try OutcomePanel(units: ["A", "B"], periods: ["1", "2"], outcomes: [1, 2, 3])
        }
    }

    @Test func `a name that stands twice is refused`() {
        #expect(throws: PanelProblem.repeatedUnit("A")) {
            try OutcomePanel(units: ["A", "A"], periods: ["1"], outcomes: [1, 2])
        }
        #expect(throws: PanelProblem.repeatedPeriod("1")) {
            try OutcomePanel(units: ["A"], periods: ["1", "1"], outcomes: [1, 2])
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number that is not finite is refused, with its place`(number: Double) {
        #expect(throws: PanelProblem.notFinite(unit: "B", period: "1")) {
            try OutcomePanel(units: ["A", "B"], periods: ["1"], outcomes: [1, number])
        }
    }
}
