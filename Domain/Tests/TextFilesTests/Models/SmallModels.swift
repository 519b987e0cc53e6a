import Models
import Rules
import TextFiles

/// Models of one model and two documents, over the small rulebook of the tests.
enum SmallModels {
    static func files() -> [ModelFile] {
        [
            ModelFile(name: "models.yaml", text: head), ModelFile(name: "terms.yaml", text: terms),
            ModelFile(name: "parameters.yaml", text: parameters), ModelFile(name: "matters.yaml", text: matters),
            ModelFile(name: "one.yaml", text: model), ModelFile(name: "agreement.yaml", text: agreement),
            ModelFile(name: "terms-of-one.yaml", text: ofEach),
        ]
    }

    static func rulebook() throws -> Rulebook { try Rulebook(files: Small.files(), measures: Small.measures) }

    static func library() throws -> ModelLibrary { try ModelLibrary(files: files(), rulebook: try rulebook()) }

    private static let head = """
        title: Small models (invented)
        written: 2026-01-01
        note: For tests.
        terms: terms.yaml
        parameters: parameters.yaml
        matters: matters.yaml
        models: [one.yaml]
        documents: [agreement.yaml, terms-of-one.yaml]

        """

    private static let terms = """
        terms:
          - {term: board, says: Board, means: the board of a body.}

        """

    private static let parameters = """
        parameters:
          - parameter: months
            title: Months of notice
            unit: months
            default: 6
            least: 1
            most: 12
            reason: Half a year is long enough.
          - parameter: basis
            title: How costs are divided
            unit: choice
            choices: [equal, turnover]
            default: equal
            reason: It is simple.

        """

    private static let matters = """
        matters:
          - {matter: plan, group: Direction, title: The plan}
          - {matter: disputes, group: Direction, title: A dispute, between: yes}

        """

    private static let model = """
        model: one
        title: One chair
        decided: shared-chair
        shares: [chair]
        in-short: One person chairs.
        what: One person chairs each board.
        suits: [Neighbours.]
        pitfalls: [Time.]
        posts: One post.
        reversible: Easily.
        exit: Notice.
        onward: More.
        basis:
          - {for: both, says: The law allows it., rules: [reg.2]}
        can:
          - {for: both, says: Speak with one voice., rules: []}
        cannot:
          - {for: both, says: Decide for two., rules: []}
        stays:
          - {for: both, says: The board., rules: []}
        prerequisites:
          - {prerequisite: numbers, for: nhs-trust, says: The board is small enough., rules: [reg.2]}
        approvals:
          - {approval: first, for: both, by: board, decides: Agree, rules: []}
          - {approval: second, for: both, by: council-of-governors, decides: Appoint, rules: [], after: [first]}
        safeguards:
          - {safeguard: out, says: A way out., rules: [], clause: agreement.leaving}
        decides:
          - {matter: plan, by: board, reserved: yes}
          - {matter: disputes, by: board}
        measures: [Days.]
        documents: [agreement, terms-of-one]

        """

    private static let agreement = """
        document: agreement
        title: Agreement of {group}
        for: arrangement
        purpose: What they agree.
        parts:
          - part: first
            heading: The parties
            clauses:
              - clause: parties
                text: "{bodies} agree. {clause:leaving} says how they leave."
              - clause: equal
                text: Each bears an equal part.
                when: [parameter basis is equal]
              - clause: each
                text: "{body} has a {term:board}."
                each: body
          - part: last
            heading: Leaving
            clauses:
              - clause: leaving
                text: A body leaves with {parameter:months} of notice, by {after:months} at first.
                items:
                  - It tells the others.
                  - {text: It tells its council., when: [kind foundation-trust]}
                rules: [reg.2]
              - clause: words
                text: The words.
                table: definitions

        """

    private static let ofEach = """
        document: terms-of-one
        title: Terms of {body}
        for: body
        purpose: The terms.
        parts:
          - part: only
            heading: "{body.short}"
            clauses:
              - clause: trust
                text: "{body} is an NHS trust."
                when: [kind nhs-trust]
              - clause: chair
                text: "{holder:chair} is in the chair. See {clause:agreement.leaving}."

        """
}
