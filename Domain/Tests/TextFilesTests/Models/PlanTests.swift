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
                "clauses:", "turnover:\n  - {body: east, amount: 5}\nclauses:",
                "plan.yaml:9:12: found the body 'east', expected a body of the plan"
            ),
            (
                "clauses:", "turnover:\n  - {body: north, amount: -5}\nclauses:",
                "plan.yaml:9:27: found '-5' for 'amount', expected an amount in pounds, such as 1,200.00"
            ),
            (
                "clauses:", "costs:\n  - {cost: Office, amount: 5, use: [north 1]}\nclauses:",
                "plan.yaml:9:36: found north in 'use', expected each body of the plan once"
            ),
            (
                "clauses:", "savings:\n  - {saving: Rota, amount: 5, use: [north 0, south 0]}\nclauses:",
                "plan.yaml:9:36: found nothing used by any body, expected at least one that uses it"
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
