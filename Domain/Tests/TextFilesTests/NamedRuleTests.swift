import Register
import Rules
import Testing
import TextFiles

/// Evidence and reasons are about rules that there are, where a rulebook is at hand.
struct NamedRuleTests {
    private static func problems(_ rule: String, _ kind: String, of rulebook: Rulebook?) -> [String] {
        let fields =
            kind == "explanation"
            ? "text: t, author: Secretary, on: 2024" : "form: item, shows: met, title: t, author: Secretary, on: 2024"
        let text = """
            source: {kind: minute, title: Minutes}
            changes:
              - assert: a
                \(kind): {body: b, rule: \(rule), \(fields)}
            """
        do throws(TextProblems) {
            let file = try ChangeFile.changes(text, file: "c.yaml", of: rulebook)
            #expect(file.namesRules)
            return []
        } catch {
            return error.list.map(\.description)
        }
    }

    @Test(arguments: ["rule-evidence", "explanation"])
    func `a rule that there is not is named with its place and the closest`(kind: String) throws {
        let rulebook = try RuleCaseTests.rulebook.get()
        let column = kind.count + 23
        #expect(NamedRuleTests.problems("code.B.2.5e", kind, of: rulebook) == [])
        #expect(
            NamedRuleTests.problems("code.b.2.5e", kind, of: rulebook) == [
                "c.yaml:4:\(column): found the rule 'code.b.2.5e', expected a rule of the rulebook; did you mean 'code.B.2.5e'?"
            ]
        )
        #expect(
            NamedRuleTests.problems("code.B.2.5.e", kind, of: rulebook) == [
                "c.yaml:4:\(column): found the rule 'code.B.2.5.e', expected a rule of the rulebook; did you mean 'code.B.2.5e'?"
            ]
        )
        #expect(
            NamedRuleTests.problems("no such rule", kind, of: rulebook) == [
                "c.yaml:4:\(column): found the rule 'no such rule', expected a rule of the rulebook"
            ]
        )
    }

    @Test func `without a rulebook any rule can be named`() {
        #expect(NamedRuleTests.problems("no such rule", "explanation", of: nil) == [])
    }
}
