import Models
import Register
import Testing
import TextFiles

@Suite struct PlanDraftTests {
    private func draft(_ text: String) throws -> PlanDraft {
        try PlanDraft(text, file: "plan.yaml", of: try SmallModels.library())
    }

    @Test("A plan with nothing but its name is a draft that says what is lacking")
    func lacking() throws {
        let draft = try draft("plan: coast\n")
        #expect(draft.lacking == [.title, .bodies, .models, .firstDay])
        #expect(draft.plan == nil)
        #expect(draft.name == "coast")
    }

    @Test("A draft with all that a plan needs is that plan")
    func whole() throws {
        let plan = try Plan(PlanTests.plan, file: "plan.yaml", of: try SmallModels.library())
        let draft = try draft(PlanTests.plan)
        #expect(draft.lacking == [])
        #expect(draft.plan == plan)
        #expect(PlanDraft(plan) == draft)
        #expect(try Plan(draft.text, file: "plan.yaml", of: try SmallModels.library()) == plan)
    }

    @Test("What lacks in a draft is lacking in its plan, with its place")
    func lacksInAPlan() throws {
        let text = try draft("title: The coast\nbodies: [north]\n").text
        let problems = try #require(throws: TextProblems.self) {
            _ = try Plan(text, file: "plan.yaml", of: try SmallModels.library())
        }
        #expect(problems.description.contains("found no 'from' in a plan"))
    }

    @Test(
        "What does not fit is told of a draft as of a plan",
        arguments: [
            ("value: 3", "value: 13", "plan.yaml:7:32: found '13' for 'value', expected a whole number from 1 to 12"),
            (
                "models: [one]", "models: [on]",
                "plan.yaml:3:10: found the model 'on', expected a standard model; did you mean 'one'?"
            ),
            ("from: 2027-04-01", "from: soon", "plan.yaml:5:7: found 'soon' for 'from', expected"),
            ("title: The coast", "titel: The coast", "plan.yaml:2:1: found the unknown field 'titel'"),
        ]
    )
    func problems(_ text: String, _ by: String, _ said: String) throws {
        let changed = PlanTests.plan.replacing(text, with: by)
        #expect(changed != PlanTests.plan, "nothing was changed")
        let problems = try #require(throws: TextProblems.self) { _ = try draft(changed) }
        #expect(problems.description.contains(said))
    }

    @Test("Very many models or bodies are told once, and not one by one")
    func many() throws {
        let names = (0..<8000).map { "m\($0)" }.joined(separator: ", ")
        for field in ["models", "bodies"] {
            let problems = try #require(throws: TextProblems.self) { _ = try draft("plan: x\n\(field): [\(names)]\n") }
            #expect(problems.description == "plan.yaml:2:9: found 8000 in '\(field)', expected at most 200")
        }
    }

    @Test("Whatever is typed is read again as it was typed")
    func typed() throws {
        for text in PlanDraftTests.hostile {
            var draft = PlanDraft(name: "coast")
            (draft.title, draft.problem) = (text, text)
            draft.reasons = [PlanReason(reason: text, agreedBy: [], agreedAt: text, seenBy: nil)]
            draft.holders = [PlanHolder(post: .chair, who: .named(text))]
            let again = try self.draft(draft.text)
            #expect(Array((again.title ?? "").unicodeScalars) == Array(text.unicodeScalars))
            #expect(again == draft, "\(text.debugDescription)")
        }
    }

    @Test("A draft is written and read again the same, whatever of it is there", arguments: 1...200)
    func roundTrip(_ seed: UInt64) throws {
        let drawn = Drawn(seed: seed).draft
        #expect(try draft(drawn.text) == drawn)
        #expect(try draft(drawn.text).text == drawn.text)
    }

    @Test("A body that is taken out has agreed nothing any longer")
    func remove() throws {
        let (north, south) = (try #require(BodyID("north")), try #require(BodyID("south")))
        var draft = PlanDraft(name: "coast")
        draft.bodies = [north, south]
        draft.reasons = [PlanReason(reason: "Rotas", agreedBy: [north, south], agreedAt: nil, seenBy: nil)]
        draft.remove(north)
        #expect(draft.bodies == [south])
        #expect(draft.reasons.map(\.agreedBy) == [[south]])
    }

    @Test("When bodies change, the figures of those that are left stay, and the draft can be read")
    func figures() throws {
        let text =
            PlanTests.plan + """
                turnover: [{body: north, amount: 10}, {body: south, amount: 20}]
                costs: [{cost: A chair, amount: 12.5, use: [north 1, south 2]}]

                """
        var draft = try draft(text)
        #expect(try self.draft(draft.text) == draft)
        draft.remove(try #require(BodyID("north")))
        #expect(draft.money.turnover.count == 1)
        #expect(draft.money.costs.map(\.use.count) == [1])
        draft.bodies.append(try #require(BodyID("east")))
        #expect(try self.draft(draft.text) == draft)
    }

    @Test("Line ends, control characters and outer space of what is typed are made plain")
    func plain() {
        #expect(PlanDraft.typed("  a\r\nb\rc\u{2028}d\u{0}e\u{85} \n") == "a\nb\nc\nd e")
        #expect(PlanDraft.typed(" \u{FEFF}\t\r\n ") == nil)
    }

    static let hostile = [
        "\"", "\\", "\\n", "'", "a: b", "a:\nb", "# no comment", "a # b", "{group}", "{}", "[x]", "- a", "&a", "*a",
        "!a",
        "%a", "@a", "`a`", "|", ">-", "?", "a\n\n\nb", "\u{E9}\u{301}", "👩‍⚕️ 健康", "<b onclick='x'>", "yes", "no", "null",
        "~", "010", "2027-04-01", "---", "...", "a\n---\nb", "tab\there", String(repeating: "ä\" ", count: 66),
        "plan: x\ntitle: y", "\"\ntitle: \"injected", "\u{202E}turned", "a\u{A0}b", "*\"*", "\\u0041",
    ]
}

/// Drafts drawn at random, the same for the same seed.
private struct Drawn: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    var draft: PlanDraft {
        var drawn = self
        return drawn.draw()
    }

    private mutating func draw() -> PlanDraft {
        var draft = PlanDraft(name: "coast")
        draft.title = maybe { $0.text() }
        draft.group = GroupID("marram").flatMap { id in maybe { _ in id } }
        draft.models = ["one"].compactMap { ModelID($0) }.filter { _ in Bool.random(using: &self) }
        draft.bodies = ["north", "south", "east:1"].compactMap { BodyID($0) }.filter { _ in Bool.random(using: &self) }
        draft.from = CalendarDay(iso: "2027-04-01").flatMap { day in maybe { _ in day } }
        draft.forum = maybe { $0.text() }
        draft.problem = maybe { $0.text() }
        draft.reasons = many { drawn in
            PlanReason(
                reason: drawn.text(),
                agreedBy: draft.bodies.filter { _ in Bool.random(using: &drawn) },
                agreedAt: drawn.maybe { $0.text() },
                seenBy: drawn.maybe { $0.text() }
            )
        }
        draft.holders = many { drawn in PlanHolder(post: .chair, who: .named(drawn.text())) }
        if Bool.random(using: &self) {
            let bodies = draft.bodies.filter { _ in Bool.random(using: &self) }
            draft.ownPosts = [PlanOwnPost(post: .medical, bodies: bodies), PlanOwnPost(post: .finance, bodies: [])]
        }
        if let months = ChoiceID("months"), Bool.random(using: &self) {
            draft.choices = [PlanChoice(choice: months, value: .number(3), reason: reason())]
        }
        if let matter = MatterID("plan"), Bool.random(using: &self) {
            let right = MatterRight(matter: matter, by: .chair, isReserved: Bool.random(using: &self))
            draft.rights = [PlanRight(right: right, reason: reason())]
        }
        if let clause = ClauseName("agreement.leaving"), let added = ClauseID("goodbye"), Bool.random(using: &self) {
            draft.departures = [
                ClauseDeparture(change: .reword(clause, text()), reason: reason()),
                ClauseDeparture(change: .add(added, after: clause, text()), reason: reason()),
            ]
        }
        if let body = draft.bodies.first {
            let amount = Money(pence: Int.random(in: 0...100_000, using: &self))
            draft.money = PlanMoney(
                turnover: [body: amount],
                costs: many { drawn in PlanSum(name: drawn.text(), amount: amount, use: [:]) },
                savings: [
                    PlanSum(
                        name: text(),
                        amount: amount,
                        use: Dictionary(uniqueKeysWithValues: draft.bodies.map { ($0, 3) })
                    )
                ]
            )
        }
        return draft
    }

    private mutating func maybe<Value>(_ make: (inout Drawn) -> Value) -> Value? {
        Bool.random(using: &self) ? make(&self) : nil
    }

    private mutating func many<Value>(_ make: (inout Drawn) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &self)).map { _ in make(&self) }
    }

    private mutating func text() -> String {
        let parts = (0...Int.random(in: 0...2, using: &self)).map { _ in
            PlanDraftTests.hostile.filter { $0.utf8.count < 40 }.randomElement(using: &self) ?? "x"
        }
        return PlanDraft.typed(parts.joined(separator: " ")) ?? "x"
    }

    private mutating func reason() -> DepartureReason { DepartureReason(because: text(), author: text()) }
}
