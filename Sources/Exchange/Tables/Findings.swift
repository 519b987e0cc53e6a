import Register
import TextFiles

/// Collects everything that is wrong, so that one reading tells it all.
struct Findings {
    private var list: [TextProblem] = []
    /// Those beyond the most that are listed.
    private var unlisted = 0

    var isEmpty: Bool { list.isEmpty }

    /// Nil where nothing is wrong.
    var problems: TextProblems? { TextProblems(list, unlisted: unlisted) }

    mutating func add(_ place: TextPlace, _ found: String, _ expected: String) {
        guard list.count < TextProblems.most else {
            unlisted += 1
            return
        }
        list.append(TextProblem(place: place, found: found, expected: expected))
    }

    mutating func add(_ problems: TextProblems) {
        for problem in problems.list { add(problem.place, problem.found, problem.expected) }
        unlisted += problems.unlisted
    }

    mutating func text(_ row: Row, _ name: String) -> String? {
        if row[name].isEmpty {
            add(row.place(of: name), "nothing in \(name)", "a text")
            return nil
        }
        return row[name]
    }

    mutating func identifier<Kind>(_ row: Row, _ name: String, of: Kind.Type = Kind.self) -> Identifier<Kind>? {
        identifier(row[name], row, name)
    }

    mutating func identifier<Kind>(_ text: String, _ row: Row, _ name: String) -> Identifier<Kind>? {
        guard let identifier = Identifier<Kind>(text) else {
            add(row.place(of: name), "'\(text)' in \(name)", "an identifier of ASCII letters, digits and - . : _")
            return nil
        }
        return identifier
    }

    mutating func choice<Choice: RawRepresentable<String>>(
        _ row: Row,
        _ name: String,
        _ allowed: [Choice]
    ) -> Choice? {
        guard let choice = Choice(rawValue: row[name]), allowed.contains(where: { $0.rawValue == row[name] }) else {
            let names = allowed.map(\.rawValue).joined(separator: ", ")
            add(row.place(of: name), "'\(row[name])' in \(name)", "one of \(names)")
            return nil
        }
        return choice
    }

    mutating func flag(_ row: Row, _ name: String) -> Bool? {
        switch row[name] {
        case "y": return true
        case "n": return false
        default:
            add(row.place(of: name), "'\(row[name])' in \(name)", "y or n")
            return nil
        }
    }
}
