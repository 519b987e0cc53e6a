import Register
import Registrar
import Store
import Testing

/// An invented register in which one person is named in every way that a register can name somebody.
enum ErasureWorld {
    static let person = "zoe-sample"
    static let merged = "z-sample-chair"
    /// What must be gone, in the spellings in which it was written.
    static let traces = [
        person, merged, "Zoë Sample", "Zo\u{65}\u{308} Sample", "ZOË SAMPLE", "Zoe Sampel", "zoe-sampel", "Sample",
    ]

    static let facts = [
        "name-1", "name-2", "same", "post-1", "post-2", "away", "sid", "row", "why", "plan", "group", "paper", "gain",
        "seat", "gone",
    ]

    /// What the writes name, in the first 4 entries.
    static func first() throws -> [Change] {
        try definitions(bodies: ["AA1", "AA2"], seats: ["AA2:chair"], groups: ["g1"])
    }

    /// One write after another: 22 entries from the 5th on, of which the 25th and 26th name nobody.
    static func writes() throws -> [Change] {
        try people() + texts() + [
            assert("calm", claim("intent", "group: g1", "text: To review the sample size of surveys")),
            assert("body", claim("body-name", "body: AA1", "name: Invented Trust")),
        ]
    }

    private static func people() throws -> [Change] {
        [
            try assert("name-1", claim("person-name", "person: zoe-sample", "name: Dame Zoë Sample")),
            try assert("name-2", claim("person-name", "person: z-sample-chair", "name: Zoe Sampel")),
            try assert("same", claim("same-person", "person: zoe-sample", "other: z-sample-chair")),
            try assert("seat", claim("seat", "seat: AA1:chair", "body: AA1", "seat-kind: chair", "office: chair")),
            try assert("post-1", post("zoe-sample", "Zo\u{65}\u{308} Sample", "AA1:chair")),
            try assert("post-2", post("z-sample-chair", "Zoe Sampel", "AA2:chair")),
            try end("post-2", until: "2024-08", from: [try source("Farewell to Zoe Sampel")]),
            try assert("away", claim("absence", "person: zoe-sample", "seat: AA1:chair", "body: AA1")),
            try assert(
                "sid",
                claim("designation", "person: z-sample-chair", "body: AA1", "designation: senior-independent-director")
            ),
            try assert(
                "row",
                claim(
                    "arrangement",
                    "arrangement: A1",
                    "group: g1",
                    "model: shared-chair",
                    "bodies: [AA1, AA2]",
                    "holder: zoe-sample",
                    "status: current",
                    "note: Dame Zoë Sample chairs both"
                )
            ),
        ]
    }

    private static func texts() throws -> [Change] {
        let slug = try source("", address: "https://trust.example/news/2024/zoe-sampel-to-chair-two-trusts?x=1")
        return [
            try assert("why", claim("reason", "group: g1", "text: It was Zoë Sample’s proposal; “ZOË SAMPLE” led it")),
            try assert("plan", claim("intent", "group: g1", "text: That (Zo\u{65}\u{308}  Sample) stays till 2026")),
            try assert("group", claim("group", "group: g1", "name: Invented Group", "note: Chair: Zoe\u{a0}Sampel.")),
            try assert(
                "paper",
                claim(
                    "instrument",
                    "instrument: i1",
                    "instrument-kind: resolution",
                    "title: Resolution on zoe-sample",
                    "adopted-by: [AA1]",
                    "creates: A1",
                    from: slug
                )
            ),
            try assert("gain", claim("expected-benefit", "group: g1", "text: One voice", "seen-by: A survey")),
            try correct(
                "gain",
                claim("expected-benefit", "group: g1", "text: One clear voice", "seen-by: A survey"),
                "Zoë Sample asked for it"
            ),
            try correct(
                "seat",
                claim(
                    "seat",
                    "seat: AA1:chair",
                    "body: AA1",
                    "seat-kind: chair",
                    "office: chair",
                    "title: Chair, held by Zoe Sampel"
                )
            ),
            try assert("gone", claim("intent", "group: g1", "text: To thank Zoë Sample", from: slug)),
            try retract("gone", "Zoe Sampel declined"),
            try correct("group", claim("group", "group: g1", "name: Invented Group", "note: Two trusts")),
        ]
    }

    private static func post(_ person: String, _ name: String, _ seat: String) throws -> Claim {
        try claim("appointment", "person: \(person)", "named-as: \(name)", "seat: \(seat)", "capacity: substantive")
    }

    static let reason = "The objection was upheld"
    static let power = "UK GDPR article 17(1)(c)"
}

extension Registrar {
    func recordErasureWorld() async throws {
        try await record(ErasureWorld.first())
        for change in try ErasureWorld.writes() { try await record(change) }
    }

    @discardableResult
    func eraseZoe() async throws -> (ErasurePlan, Recorded) {
        try await erase(id(ErasureWorld.person), reason: ErasureWorld.reason, power: ErasureWorld.power)
    }
}
