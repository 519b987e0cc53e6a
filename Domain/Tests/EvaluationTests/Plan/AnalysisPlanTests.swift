import Evaluation
import Testing

struct AnalysisPlanTests {
    private static func plan(
        measure: String = "Four-hour performance",
        treated: [PlannedTreatment] = [
            PlannedTreatment(unit: "RB", start: .within(3...5)), PlannedTreatment(unit: "RA", start: .known(4)),
        ],
        comparators: [String] = ["RD", "RC"],
        settings: [String: String] = ["b": "2", "a": "1"]
    ) throws -> AnalysisPlan {
        try AnalysisPlan(
            measure: measure,
            window: 0...9,
            treated: treated,
            comparators: comparators,
            method: PlannedMethod(name: "synthetic control", settings: settings),
            direction: .increase,
            seed: 7
        )
    }

    @Test func `a plan is one line for each field, in an order that does not depend on how it was put`() throws {
        let expected = """
            plan: 1
            measure: "Four-hour performance"
            window: 0...9
            treated: "RA" 4...4, "RB" 3...5
            comparators: "RC", "RD"
            method: "synthetic control" "a"="1" "b"="2"
            direction: increase
            seed: 7

            """
        #expect(try Self.plan().text == expected)
        #expect(try Self.plan(comparators: ["RC", "RD"]).text == expected)
    }

    @Test func `names that hold quotes or line ends cannot pass for other plans`() throws {
        let tricky = try Self.plan(measure: "A\"\nwindow: 1...2\\", comparators: ["x\", \"y"])
        let lines = tricky.text.split(separator: "\n")
        #expect(lines.count == 8)
        #expect(lines[1] == "measure: \"A\\u{22}\\u{a}window: 1...2\\u{5c}\"")
        #expect(lines[4] == "comparators: \"x\\u{22}, \\u{22}y\"")
        #expect(try Self.plan(comparators: ["x", "y"]).text != tricky.text)
    }

    @Test func `a plan that contradicts itself is refused`() throws {
        #expect(throws: PlanProblem.noTreated) { try Self.plan(treated: []) }
        #expect(throws: PlanProblem.emptyName(.measure)) { try Self.plan(measure: "") }
        #expect(throws: PlanProblem.treatedAsComparator("RA")) { try Self.plan(comparators: ["RA"]) }
        #expect(throws: PlanProblem.repeated("RC", .comparators)) { try Self.plan(comparators: ["RC", "RC"]) }
        let unit = PlannedTreatment(unit: "RA", start: .known(4))
        #expect(throws: PlanProblem.repeated("RA", .treated)) { try Self.plan(treated: [unit, unit]) }
        #expect(throws: PlanProblem.startOutside(unit: "RA", window: 0...9)) {
            try Self.plan(treated: [PlannedTreatment(unit: "RA", start: .within(8...10))])
        }
        #expect(
            "\(PlanProblem.treatedAsComparator("RA"))" == "RA is both treated and a comparator; it can be only one."
        )
    }
}
