import Register

extension Subject {
    /// A search: the first line is the name of a body, the second what somebody looks for.
    static let search = Subject("search") { input in
        let lines = String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let (name, text) = (String(lines.first ?? ""), String(lines.dropFirst().first ?? ""))
        guard !name.isEmpty else { return }
        let index = SearchIndex(try base(named: name))
        let found = index.matches(text)
        try hold(found == index.matches(text), "the same search finds other things")
        let subjects = (found.exact + found.near).map(\.subject)
        try hold(Set(subjects).count == subjects.count, "a subject is found twice")
        let own = index.matches(name)
        // One of the apostrophes counts as a letter.
        let isWord = name.contains { ($0.isLetter && $0 != "ʼ") || $0.isNumber }
        try hold(!isWord || own.exact.contains { $0.subject.id == "X1" }, "a body is not found by its own name")
    }

    private static func base(named name: String) throws -> SnapshotBase {
        guard let body = BodyID("X1"), let other = BodyID("X2"),
            let source = Source(kind: .document, title: "Papers (invented)", address: "", publisher: "", date: nil)
        else { throw Broken("an identifier of the subject itself is refused") }
        let statements: [(String, Statement)] = [
            ("a", .bodyExistence(BodyExistence(body: body, successors: [], dated: .notRecorded))),
            ("b", .bodyName(BodyName(body: body, name: name, dated: .notRecorded))),
            ("c", .bodyExistence(BodyExistence(body: other, successors: [], dated: .notRecorded))),
            ("d", .bodyName(BodyName(body: other, name: "Saint Ælfric & Northmere NHS FT", dated: .notRecorded))),
        ]
        var facts = Facts()
        for (index, (fact, statement)) in statements.enumerated() {
            guard let id = FactID(fact),
                let claim = Claim(statement: statement, sources: [source], confidence: .notStated)
            else { continue }
            facts.apply(
                Entry(
                    position: index + 1,
                    recordedAt: Instant(seconds: 0),
                    author: "fuzz",
                    content: .change(.assert(id, claim))
                )
            )
        }
        return SnapshotBase(FactIndex(facts))
    }
}
