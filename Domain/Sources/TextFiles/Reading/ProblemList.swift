/// Collects what is wrong with files.
protocol ProblemList {
    var problems: [TextProblem] { get set }
}

extension ProblemList {
    mutating func add(_ place: TextPlace, _ found: String, _ expected: String) {
        problems.append(TextProblem(place: place, found: found, expected: expected))
    }

    /// Refuses names that stand twice among things of one kind.
    mutating func unique<Value>(_ all: [Placed<Value>], _ field: String, _ name: (Value) -> String) {
        var seen: [String: TextPlace] = [:]
        for one in all {
            let name = name(one.value)
            if let first = seen[name] {
                add(
                    one.place(of: field),
                    "the \(field) '\(name)' a second time",
                    "another name; the first is at \(first.file):\(first.line)"
                )
            } else {
                seen[name] = one.place(of: field)
            }
        }
    }
}
