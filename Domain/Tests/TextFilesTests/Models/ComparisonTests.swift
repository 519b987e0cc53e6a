import Documents
import Models
import Register
import Rules
import Testing
import TextFiles

/// The standard models side by side for bodies of the example group.
@Suite struct ComparisonTests {
    private static let bodies = ["northmere", "harbourwick", "thornmarsh"].compactMap { BodyID($0) }

    private func compared(
        _ bodies: [BodyID] = bodies,
        on iso: String = "2025-03-01",
        holders: [Office: PersonID] = [:],
        notices: String? = nil
    ) throws -> ModelComparison {
        let world = try TimelineTests.world.get()
        let day = try #require(CalendarDay(iso: iso))
        let evaluator = Evaluator(world.rulebook, world.snapshot.on(day))
        let library = try notices.map { try models(notices: $0, world.rulebook) } ?? StandardModels.library.get()
        return try ModelComparison(bodies, library, evaluator, holders: holders)
    }

    /// The standard models with other usual notices.
    private func models(notices: String, _ rulebook: Rulebook) throws -> ModelLibrary {
        let files = try StandardModels.files().map { file in
            guard file.name == ModelFile.head else { return file }
            return ModelFile(name: file.name, text: file.text.replacing("notices:\n", with: "notices:\n\(notices)"))
        }
        return try ModelLibrary(files: files, rulebook: rulebook)
    }

    @Test("Staying comes first, then every model once, and merging last")
    func order() throws {
        let library = try StandardModels.library.get()
        let ids = try compared().compared.map(\.model.id.raw)
        #expect(ids == ["stay-as-we-are"] + library.models.map(\.id.raw) + ["merger"])
    }

    @Test("What is tried is what the register would decide to be that model, for these bodies")
    func decided() throws {
        for compared in try compared(on: "2027-04-01").compared {
            guard let decided = compared.model.decided, !compared.changes.isEmpty else { continue }
            let kinds = compared.after.decidedModels.filter { Set($0.bodies) == Set(ComparisonTests.bodies) }
                .map(\.kind.rawValue)
            #expect(kinds.contains { $0.hasPrefix(decided.rawValue) }, "\(compared.model.id): \(kinds)")
        }
    }

    @Test("A finding that would be another was what the rules give now, and is what they give of the trial")
    func findings() throws {
        let comparison = try compared()
        for compared in comparison.compared {
            let after = Evaluator(comparison.rulebook, compared.after)
            let before = Evaluator(comparison.rulebook, comparison.snapshot)
            for change in compared.changes {
                let rule = try #require(comparison.rulebook[change.after.rule])
                #expect(before.finding(rule, for: change.after.body) == change.before)
                #expect(after.finding(rule, for: change.after.body) == change.after)
                #expect(change.before != change.after)
            }
        }
        let shared = try #require(comparison.compared.first { $0.model.id.raw == "shared-chief-executive" })
        #expect(shared.unanswered > 0)
        #expect(comparison.changesInWords(shared).contains("\(shared.unanswered) would become unknown"))
    }

    @Test("Staying changes nothing, and what is tried is named without its made-up identifier")
    func words() throws {
        let comparison = try compared()
        #expect(comparison.compared[0].changes.isEmpty)
        for compared in comparison.compared {
            let missing = compared.changes.flatMap { $0.after.missing.map { compared.after.inWords($0.what) } }
            let said = missing + compared.changes.map(\.after.explanation) + [compared.trial]
            for sentence in said { #expect(!sentence.contains("rehearsed-"), "\(sentence)") }
        }
    }

    @Test("Every approval stands below those that it needs, and never before them")
    func timetable() throws {
        for compared in try compared().compared {
            let steps = compared.timetable.steps
            for (index, step) in steps.enumerated() {
                let needed = steps[..<index].filter {
                    step.approval.after.contains($0.approval.name) && $0.body == step.body
                }
                for before in needed {
                    #expect(before.day <= step.day && before.dayInTurn <= step.dayInTurn)
                    #expect(
                        before.turn < step.turn || (before.turn == step.turn && before.approval.by == step.approval.by)
                    )
                }
                #expect(step.day <= step.dayInTurn)
            }
        }
    }

    @Test("Three clear days of notice allow a sitting on the fourth day; sittings in turn add up")
    func notice() throws {
        let bodies = Array(ComparisonTests.bodies.prefix(1)) + [try #require(BodyID("thornmarsh"))]
        let comparison = try compared(
            bodies,
            notices: """
                  - {for: foundation-trust, by: board, notice: nhs-trust.notice}
                  - {for: foundation-trust, by: council-of-governors, notice: nhs-trust.notice}

                """
        )
        let chair = try #require(comparison.compared.first { $0.model.id.raw == "shared-chair" }).timetable
        let here = chair.steps.filter { $0.body == bodies[0] }
        func days(_ name: String) -> [Int] {
            here.filter { $0.approval.name == name }.flatMap { [$0.turn, $0.day, $0.dayInTurn] }
        }
        #expect(days("reasons") == [1, 4, 4])
        #expect(days("agreement") == [1, 4, 4])
        #expect(days("ft-constitution") == [1, 4, 4])
        #expect(days("ft-constitution-council") == [2, 4, 8])
        #expect(days("ft-chair") == [2, 4, 8])
        #expect(days("ft-authorise") == [3, 4, 12])
        #expect(chair.leastDays == 4)
        #expect(chair.leastDaysInTurn == 12)
        #expect(chair.sittings == 6)
        #expect(chair.open.isEmpty)
    }

    @Test("What no rule sets is not counted, and said")
    func open() throws {
        let merger = try #require(try compared().compared.last).timetable
        #expect(merger.open.contains("how long NHS England takes"))
        #expect(merger.open.contains("what notice the council of governors of Thornmarsh Partnership needs"))
        #expect(!merger.open.contains { $0.contains("Harbourwick") })
        let council = merger.steps.filter { $0.approval.name == "ft-council" }
        #expect(council.map(\.body.raw) == ["northmere", "thornmarsh"])
    }

    @Test("The power to grant is that of whoever holds it on the day, and nobody’s where that was not compiled")
    func powers() throws {
        func grants(_ iso: String) throws -> String {
            let comparison = try compared(on: iso)
            let step = try #require(comparison.compared.last?.timetable.steps.first { $0.approval.name == "grant" })
            return comparison.decider(step.approval)
        }
        #expect(try grants("2025-03-01") == "NHS England")
        #expect(try grants("2021-03-01") == "whoever then holds the power")
    }

    @Test("Whoever is to hold an office is taken by name")
    func holders() throws {
        let person = try #require(PersonID("p-109"))
        let comparison = try compared(holders: [.chair: person])
        let chair = try #require(comparison.compared.first { $0.model.id.raw == "shared-chair" })
        #expect(chair.trial.contains("\(comparison.snapshot.name(of: person)) is chair of each body"))
        for body in ComparisonTests.bodies {
            #expect(chair.after.holders(of: .chair, in: body).map(\.person) == [person])
        }
    }

    @Test("What cannot be compared is refused")
    func refused() throws {
        let (one, nowhere) = (ComparisonTests.bodies[0], try #require(BodyID("nowhere")))
        let ghost = try #require(PersonID("p-none"))
        #expect(throws: ModelComparison.Problem.tooFew) { try compared([one]) }
        #expect(throws: ModelComparison.Problem.twice(one)) { try compared([one, one]) }
        #expect(throws: ModelComparison.Problem.notRecorded(nowhere)) { try compared([one, nowhere]) }
        #expect(throws: ModelComparison.Problem.personNotRecorded(ghost)) { try compared(holders: [.chair: ghost]) }
    }

    @Test("Where the kind of a body is not recorded, approvals of both kinds stand, as open")
    func kinds() throws {
        let comparison = try compared(on: "1980-01-01")
        let shared = try #require(comparison.compared.first { $0.model.id.raw == "shared-chair" })
        let names = Set(shared.timetable.steps.filter { $0.kindIsOpen }.map(\.approval.name))
        #expect(names.contains("ft-chair") && names.contains("nhst-chair"))
        #expect(shared.can.allSatisfy { $0.bodies.count == 3 })
    }
}
