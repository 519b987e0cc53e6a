import Register
import Testing

/// One statement of every kind with all its fields, everything in it invented.
enum EveryKind {
    /// Statements as they were before their kind got a field, by the name of their golden file.
    static let older: [String: (tag: String, lines: [String])] = [
        "registration-before-profession": (
            "registration",
            [
                "person: invented-1", "register: gphc", "number: An invented number", "from: 2021-09-01",
                "until: 2024-03",
            ]
        )
    ]

    static let lines: [String: [String]] = [
        "register": ["title: Invented register", "invented: yes", "checked-to: 2024-10-31"],
        "compilation": ["table: organisations", "rows: [AA1, AA2, AA3]"],
        "body": ["body: AA1", "successors: [AA2, AA3]", "from: 2001-04-01", "until: 2025-04-01"],
        "body-name": ["body: AA1", "name: Ynys Ffuglen Trust – invented", "from: seen 2016", "until: open"],
        "body-kind": ["body: AA1", "legal-kind: foundation-trust", "from: unknown", "until: unknown"],
        "body-sector": ["body: AA1", "sector: mental-health", "last-seen: 2024-07-22"],
        "body-region": ["body: AA1", "region: Invented North", "from: open", "last-seen: 2024"],
        "authorisation": ["body: AA1", "authorised-by: The invented regulator", "from: 2006-07"],
        "forum": [
            "forum: joint-1", "name: Joint committee of invented trusts", "forum-kind: joint-committee",
            "parents: [AA1, AA2]", "instrument: paper-1", "meets-with: [forum-2, forum-3]", "from: 2023",
        ],
        "forum-member": [
            "forum: joint-1", "parent: AA2", "seat: AA2:chair", "votes: no", "from: 2023-01-15", "until: seen 2024-06",
        ],
        "seat": [
            "seat: AA1:finance", "body: AA1", "seat-kind: executive", "office: finance-director",
            "title: Director of Money", "votes: yes", "from: 2020",
        ],
        "vacancy": ["seat: AA1:finance", "from: 2024-02-01/2024-02-19", "until: 2024-05"],
        "designation": ["person: invented-1", "body: AA1", "designation: senior-independent-director", "until: 2024"],
        "person-name": ["person: invented-1", "name: Zoë Sample", "from: 2019"],
        "same-person": ["person: invented-1", "other: invented-2"],
        "appointment": [
            "person: invented-1", "named-as: Dame Z. Sample", "seat: AA1:chair", "capacity: interim",
            "appointed-by: Council of governors", "approval: Resolution 7", "stated-shared: yes", "from: 2021-09-01",
            "until: 2024-03",
        ],
        "absence": ["person: invented-1", "seat: AA1:chair", "body: AA1", "from: 2022-03", "until: 2022-05-09"],
        "group": [
            "group: group-1", "name: Invented Group", "stated-model: Hospital group", "within: group-0",
            "note: Founded on an invented hill", "from: 2018-04",
        ],
        "group-member": ["group: group-1", "body: AA1", "from: 2018-04", "until: 2020-10"],
        "arrangement": [
            "arrangement: A7", "group: group-1", "model: shared-chair-and-chief-executive", "bodies: [AA1, AA2]",
            "holder: invented-1", "status: current", "note: Stated in the invented minutes", "from: seen 2019-11-02",
            "until: open", "last-seen: 2024-08-30",
        ],
        "intent": ["group: group-1", "text: To form one board", "stated-on: 2023-05-04", "planned-for: 2025"],
        "reason": [
            "group: group-1", "text: One team over two small sites", "agreed-by: [AA1, AA2]",
            "agreed-at: Boards in common, item 4", "seen-by: Rota filled without agencies", "review-on: 2026-03",
            "from: 2024-01-31",
        ],
        "expected-benefit": [
            "group: group-1", "text: Shorter waits for invented patients", "agreed-by: [AA2]",
            "agreed-at: Board of AA2", "seen-by: Median wait", "review-on: 2026", "from: 2024-01-31",
        ],
        "instrument": [
            "instrument: paper-1", "instrument-kind: memorandum-of-understanding",
            "title: Memorandum between two trusts",
            "adopted-by: [AA1, AA2]", "creates: joint-1", "from: 2022-12-01",
        ],
        "completeness": ["body: AA1", "list: board-members", "as-at: 2024-10-01"],
        "published-count": ["count: N3", "on: 2024-11", "measure: shared-chairs", "value: about a third"],
    ]
    .merging(governance) { first, _ in first }

    static func claim(_ tag: String) throws -> Claim {
        let (tag, lines) = try older[tag] ?? (tag, #require(lines[tag], "a kind without a statement here"))
        return try #require(Claim(statement: statement(tag, lines), sources: sources(), confidence: .notStated))
    }

    static func sources() throws -> [Source] {
        [
            try #require(
                Source(
                    kind: .document,
                    title: "Annual report “2024” – invented",
                    address: "https://trust.example/report?page=7",
                    publisher: "Invented Trust",
                    date: DayBounds(text: "2024-07-03/2024-07-10")
                )
            ),
            try #require(
                Source(kind: .officersNote, title: "Call with the secretary", address: "", publisher: "", date: nil)
            ),
        ]
    }

    /// One change of every verb.
    static func change(_ verb: String) throws -> Change? {
        let fact: FactID = try id("fact-1")
        return switch verb {
        case "assert": .assert(fact, try claim("vacancy"))
        case "correct": .correct(fact, try claim("vacancy"), reason: "The minutes were misread")
        case "end":
            .end(
                fact,
                Ending(until: .within(DayBounds(try day("2025-04-01"))), manner: .merged),
                sources: try sources()
            )
        case "retract": .retract(fact, reason: "It was never so")
        case "erase":
            .erase(
                Erasure(
                    positions: [3, 14, 159],
                    reason: "Objection upheld",
                    power: "UK GDPR article 17(1)(c)",
                    tokens: ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"]
                )
            )
        default: nil
        }
    }

    static let verbs = ["assert", "correct", "end", "retract", "erase"]
}
