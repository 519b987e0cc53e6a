import Register
import Rules
import TextFiles

extension Subject {
    /// A section of a rulebook, beside a head that names it and parameters for it; the same bytes are read as cases.
    static let rules = Subject("rules") { input in
        let text = String(decoding: input, as: UTF8.self)
        let lines = Lines(text)
        let files = [
            RulebookFile(name: "rulebook.yaml", text: head), RulebookFile(name: "numbers.yaml", text: numbers),
            RulebookFile(name: "rules.yaml", text: text),
        ]
        let reading = { () throws(TextProblems) in try Rulebook(files: files) }
        switch (Result(catching: reading), Result(catching: reading)) {
        case (.failure(let problems), .failure(let again)):
            try hold(problems == again, "the rulebook has other problems when it is read again")
            try holdPlaces(problems, lines)
        case (.success(let rulebook), .success(let again)):
            try hold(rulebook.rules == again.rules, "the rulebook says other things when it is read again")
            for rule in rulebook.rules {
                try hold(rulebook[rule.id] == rule, "the rule \(rule.id) is not found by its name")
                try hold(rule.force.contains(rule.force.from), "the rule \(rule.id) is in force on no day")
                _ = (rulebook.grade(of: rule), rule.force.inWords, rulebook.successor(of: rule.id))
            }
            try holdCases(text, rulebook, lines)
        default: throw Broken("the rulebook is read at one time and not at another")
        }
    }

    private static func holdCases(_ text: String, _ rulebook: Rulebook, _ lines: Lines) throws(Broken) {
        let file = RulebookFile(name: "rules.yaml", text: text.replacing("rules:", with: "cases:"))
        let reading = { () throws(TextProblems) in
            try RuleCase.read([RulebookFile(name: "rules.cases.yaml", text: file.text)], of: rulebook)
        }
        if case .success(let cases) = Result(catching: reading) {
            for one in cases { _ = Evaluator(rulebook, one.snapshot()).findings(for: one.body) }
        }
    }

    private static func holdPlaces(_ problems: TextProblems, _ lines: Lines) throws(Broken) {
        try hold(!problems.list.isEmpty, "a refusal without a problem")
        for problem in problems.list {
            try hold(problem.place.file != "rules.yaml" || lines.hold(problem.place), "\(problem) is not in the file")
            try hold(problem.description.utf8.count <= 8000, "a problem of \(problem.description.utf8.count) bytes")
        }
    }

    private static let head = """
        title: A rulebook
        compiled: 2026-01-01
        note: To be read.
        instruments:
          - {instrument: regulations, title: Regulations, short: the Regulations, sections: [rules.yaml]}
        files: [numbers.yaml]

        """

    private static let numbers = """
        parameters:
          - parameter: most
            title: Most
            unit: people
            values:
              - {value: 5, from: 2000-01-01, to: 2009-12-31, reference: reg 1, confirmed: yes}
              - {value: 6, from: 2010-01-01, reference: reg 1, confirmed: no}

        """
}
