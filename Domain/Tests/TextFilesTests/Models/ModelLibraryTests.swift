import Models
import Register
import Rules
import Testing
import TextFiles

@Suite struct ModelLibraryTests {
    @Test("The standard models of the repository are read without a problem")
    func england() throws {
        let library = try StandardModels.library.get()
        #expect(library.models.map(\.id.raw).contains("group-board"))
        for model in library.models {
            #expect(model.decides.count == library.matters.count)
            #expect(!model.basis.isEmpty && !model.approvals.isEmpty && !model.prerequisites.isEmpty, "\(model.id)")
        }
    }

    @Test("Every rule of a prerequisite applies to the kind of body for which it is asked")
    func kinds() throws {
        let (library, rulebook) = (try StandardModels.library.get(), try TimelineTests.world.get().rulebook)
        for model in library.models {
            for prerequisite in model.prerequisites {
                guard let kind = prerequisite.point.appliesTo.kind else { continue }
                for rule in prerequisite.point.rules.compactMap({ rulebook[$0] }) {
                    let other: RuleSubject = kind == .nhsTrust ? .foundationTrust : .nhsTrust
                    #expect(rule.appliesTo != other, "\(model.id), \(prerequisite.name): \(rule.id)")
                }
            }
        }
    }

    @Test("Small models without a problem are read")
    func sound() throws {
        let library = try SmallModels.library()
        let agreement = try #require(DocumentID("agreement").flatMap { library[$0] })
        #expect(agreement.clauses.map(\.id.raw) == ["parties", "equal", "each", "leaving", "words"])
        #expect(library.choices.map { $0.inWords($0.standard) } == ["6 months", "equal"])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let file, text, by, said: String
        var testDescription: String { by }
    }

    static let wrong = [
        Wrong(
            file: "models.yaml",
            text: "models: [one.yaml]",
            by: "models: [one.yaml]\nnotices:\n  - {for: both, by: board, notice: none}",
            said: "models.yaml:9:36: found the parameter of the rulebook 'none', expected one that exists"
        ),
        Wrong(
            file: "parameters.yaml",
            text: "unit: months",
            by: "unit: months\n    limits: [at-most board.more]",
            said: """
                parameters.yaml:5:13: found the parameter of the rulebook 'board.more', expected one that exists; did you mean \
                'board.most'?
                """
        ),
        Wrong(
            file: "parameters.yaml",
            text: "unit: months",
            by: "unit: months\n    limits: [at-most board.most]",
            said: """
                parameters.yaml:5:13: found 'board.most' in people, and the choice in months, expected a parameter of the same \
                unit
                """
        ),
        Wrong(
            file: "parameters.yaml",
            text: "unit: months",
            by: "unit: months\n    limits: [board.most]",
            said: """
                parameters.yaml:5:14: found 'board.most' for 'limits', expected at-most or at-least, and a parameter of the \
                rulebook
                """
        ),
        Wrong(
            file: "models.yaml",
            text: "models: [one.yaml]",
            by: "models: [one.yaml]\nalternatives: [stay.yaml]",
            said: "models.yaml:8:16: found the file 'stay.yaml', expected a file that is there"
        ),
        Wrong(
            file: "agreement.yaml",
            text: "{bodies} agree",
            by: "{bodys} agree",
            said: """
                agreement.yaml:10:15: found '{bodys}' for 'text', expected a key that exists: the README of the models lists \
                them
                """
        ),
        Wrong(
            file: "agreement.yaml",
            text: "{clause:leaving}",
            by: "{clause:leaves}",
            said: "agreement.yaml:10:15: found the clause 'leaves', expected one that exists"
        ),
        Wrong(
            file: "agreement.yaml",
            text: "{clause:leaving}",
            by: "{clause:equal}",
            said: """
                agreement.yaml:10:15: found the clause 'equal', which is left out under conditions under which this one stays, \
                expected the same conditions here, or none there
                """
        ),
        Wrong(
            file: "agreement.yaml",
            text: "{bodies} agree",
            by: "{holder:chair} agrees",
            said: """
                agreement.yaml:10:15: found a key of one body, expected it where one is at hand: 'each', or a document for each \
                body
                """
        ),
        Wrong(
            file: "agreement.yaml",
            text: "is equal]",
            by: "is even]",
            said: "agreement.yaml:13:15: found the value 'even' of 'basis', expected one of equal, turnover"
        ),
        Wrong(
            file: "agreement.yaml",
            text: "table: definitions",
            by: "table: board",
            said: """
                agreement.yaml:15:15: found a term in a document without a table of definitions, expected a clause with 'table: \
                definitions'
                agreement.yaml:28:16: found a table of one body, expected it in a document or a clause of each body
                """
        ),
        Wrong(
            file: "agreement.yaml",
            text: "clause: equal",
            by: "clause: parties",
            said:
                "agreement.yaml:11:17: found the clause 'parties' a second time, expected each clause of a document once"
        ),
        Wrong(
            file: "parameters.yaml",
            text: "    reason: Half a year is long enough.\n",
            by: "",
            said: "parameters.yaml:2:5: found no 'reason' in a parameter, expected the reason for the standard"
        ),
        Wrong(
            file: "parameters.yaml",
            text: "default: 6",
            by: "default: 24",
            said: "parameters.yaml:5:14: found '24' for 'default', expected a whole number from 1 to 12"
        ),
        Wrong(
            file: "one.yaml",
            text: "  - {matter: disputes, by: board}\n",
            by: "",
            said: "one.yaml:1:1: found no right for 'disputes', expected who decides each matter"
        ),
        Wrong(
            file: "one.yaml",
            text: "rules: [reg.2]}\ncan:",
            by: "rules: [reg.3]}\ncan:",
            said: "one.yaml:14:50: found the rule 'reg.3', expected one that exists; did you mean 'reg.1'?"
        ),
        Wrong(
            file: "one.yaml",
            text: "after: [first]",
            by: "after: [frist]",
            said: "one.yaml:25:97: found the approval 'frist', expected one that stands above it; did you mean 'first'?"
        ),
        Wrong(
            file: "one.yaml",
            text: "clause: agreement.leaving",
            by: "clause: agreement.leavin",
            said: """
                one.yaml:27:59: found the clause 'agreement.leavin', expected a clause of one of the documents; did you mean \
                'agreement.leaving'?
                """
        ),
    ]

    @Test("What does not fit is told with its place", arguments: wrong)
    func problems(_ wrong: Wrong) throws {
        let files = SmallModels.files().map { file in
            file.name == wrong.file
                ? ModelFile(name: file.name, text: file.text.replacing(wrong.text, with: wrong.by)) : file
        }
        #expect(files != SmallModels.files(), "nothing was changed")
        let rulebook = try SmallModels.rulebook()
        let problems = try #require(throws: TextProblems.self) {
            _ = try ModelLibrary(files: files, rulebook: rulebook)
        }
        #expect(problems.description == wrong.said)
    }

    @Test("A file that nothing names, and one that is not there, are told")
    func files() throws {
        let rulebook = try SmallModels.rulebook()
        let more = SmallModels.files() + [ModelFile(name: "forgotten.yaml", text: "model: two\n")]
        let extra = try #require(throws: TextProblems.self) { _ = try ModelLibrary(files: more, rulebook: rulebook) }
        #expect(
            extra.description
                == """
                forgotten.yaml:1:1: found a file that models.yaml does not name, expected its name under 'models', \
                'alternatives' or 'documents'
                """
        )
        let fewer = SmallModels.files().filter { $0.name != "one.yaml" }
        let missing = try #require(throws: TextProblems.self) { _ = try ModelLibrary(files: fewer, rulebook: rulebook) }
        #expect(missing.description == "models.yaml:7:10: found the file 'one.yaml', expected a file that is there")
    }
}
