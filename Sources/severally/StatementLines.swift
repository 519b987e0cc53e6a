import Documents
import Register
import Rules

/// A statement as lines for a terminal.
struct StatementLines {
    let document: StatementDocument

    init(_ document: StatementDocument) {
        self.document = document
    }

    private var statement: ComplyOrExplain { document.statement }

    func lines(onlyOpen: Bool) -> [String] {
        let head = [document.title, document.basis, document.counts]
        if onlyOpen { return head + openSheet }
        let parts: [(String, ProvisionAnswer.Status)] = [
            ("EXPLAINED", .explain), ("NOT YET ANSWERED", .notAnswered), ("COMPLY", .comply),
        ]
        return head + parts.flatMap { heading, status in part(heading, status) } + openSheet
    }

    private func part(_ heading: String, _ status: ProvisionAnswer.Status) -> [String] {
        let answers = statement.answers.filter { $0.status == status }
        guard !answers.isEmpty else { return [] }
        return ["", heading]
            + answers.flatMap { answer -> [String] in
                guard let rule = document.rulebook[answer.rule] else { return [] }
                let unread = rule.standing.original == .read ? [] : ["    The text: \(rule.standing.original.inWords)."]
                return ["  \(rule.reference) \(rule.title) [\(rule.id)]", "    \(answer.explanation)"] + unread
            }
    }

    private var openSheet: [String] {
        let sheet = statement.openSheet
        guard !sheet.isEmpty else { return [] }
        return ["", "STILL OPEN, BY WHO CAN ANSWER"]
            + sheet.flatMap { who, items in
                ["  \(document.snapshot.inWords(who)):"]
                    + items.map { item in
                        "    - \(document.snapshot.inWords(item.what)) (\(item.rules.map(\.raw).joined(separator: ", ")))"
                    }
            }
    }
}
