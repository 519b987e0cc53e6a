import Models
import Register
import Testing
import TextFiles

@Suite struct PlanTests {
    static let plan = """
        plan: coast
        title: The coast
        models: [one]
        bodies: [north, south]
        from: 2027-04-01
        choices:
          - {parameter: months, value: 3, because: Soon enough., author: Secretary}
        clauses:
          - {clause: agreement.equal, remove: yes, because: Not wanted., author: Secretary}
          - {after: agreement.leaving, add: goodbye, text: They say so., because: Manners., author: Secretary}

        """

    @Test("A plan says what it says")
    func sound() throws {
        let plan = try Plan(PlanTests.plan, file: "plan.yaml", of: try SmallModels.library())
        #expect(plan.bodies.map(\.raw) == ["north", "south"])
        #expect(plan.choices.map(\.value) == [.number(3)])
        #expect(plan.departures.count == 2)
    }

    @Test(
        "What does not fit is told with its place",
        arguments: [
            (
                "value: 3", "value: 13",
                "plan.yaml:7:32: found '13' for 'value', expected a whole number from 1 to 12"
            ),
            (
                "because: Soon enough., ", "",
                "plan.yaml:7:5: found no 'because' in a choice, expected the reason for the departure"
            ),
            (
                "models: [one]", "models: [on]",
                "plan.yaml:3:10: found the model 'on', expected a standard model; did you mean 'one'?"
            ),
            ("[north, south]", "[north]", "plan.yaml:4:9: found 1 bodies, expected two to 12, each by its identifier"),
            ("[north, south]", "[north, north]", "plan.yaml:4:10: found 'north' twice in 'bodies', expected each once"),
            (
                "agreement.equal", "agreement.equals",
                """
                plan.yaml:9:14: found the clause 'agreement.equals', expected a clause of the standard documents; did you \
                mean 'agreement.equal'?
                """
            ),
            (
                "remove: yes, ", "",
                """
                plan.yaml:9:5: found no 'text' in a departure, expected 'clause' with 'text', 'clause' with 'remove: yes', or \
                'after' with 'add' and 'text'
                """
            ),
            (
                "add: goodbye", "add: parties",
                "plan.yaml:10:37: found the name 'parties', which a clause has, expected a new name"
            ),
        ]
    )
    func problems(_ text: String, _ by: String, _ said: String) throws {
        let changed = PlanTests.plan.replacing(text, with: by)
        #expect(changed != PlanTests.plan, "nothing was changed")
        let library = try SmallModels.library()
        let problems = try #require(throws: TextProblems.self) {
            _ = try Plan(changed, file: "plan.yaml", of: library)
        }
        #expect(problems.description == said)
    }
}
