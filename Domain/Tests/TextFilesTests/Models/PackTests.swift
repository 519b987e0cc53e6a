import Documents
import Models
import Register
import Rules
import Testing
import TextFiles

/// The documents of the plan for the example group.
@Suite struct PackTests {
    private func pages(_ pack: Pack) -> [String] { PackPages.files(pack).map { "\($0.name)\n\($0.html)" } }

    @Test("The same plan, models, rulebook and facts give the same pages to the byte")
    func same() throws {
        let plan = try StandardModels.marram()
        #expect(pages(try StandardModels.pack(plan)) == pages(try StandardModels.pack(plan)))
    }

    @Test("Clauses are numbered without a gap, and every reference leads to a clause of the pack")
    func numbers() throws {
        let pack = try StandardModels.pack(try StandardModels.marram())
        var anchors: Set<ClauseAnchor> = []
        for document in pack.documents {
            for part in document.parts {
                let own = part.number.hasPrefix("Schedule") ? "" : "\(part.number)."
                #expect(part.clauses.map(\.number) == (1...part.clauses.count).map { "\(own)\($0)" })
            }
            for clause in document.clauses {
                #expect(anchors.insert(ClauseAnchor(document: document.name, identity: clause.identity)).inserted)
            }
        }
        var references = 0
        for run in pack.documents.flatMap({ $0.clauses.flatMap(\.runs) }) {
            guard case .reference(let words, let anchor) = run else { continue }
            references += 1
            #expect(anchors.contains(anchor), "\(words)")
            #expect(words.hasPrefix("clause ") || words.hasPrefix("paragraph "))
        }
        #expect(references > 50)
    }

    @Test("A mixed group has the words for both kinds of body, and each body those for its own")
    func mixed() throws {
        let pack = try StandardModels.pack(try StandardModels.marram())
        let agreement = try #require(pack["partnership-agreement"]).clauses.map(\.plainText).joined(separator: "\n")
        #expect(agreement.contains("At a foundation trust the chair is appointed by the Council."))
        #expect(agreement.contains("At an NHS trust the chair is appointed by NHS England."))
        let (north, harbour) = (
            try #require(pack["adoption-resolutions.northmere"]), try #require(pack["adoption-resolutions.harbourwick"])
        )
        #expect(north.clauses.contains { $0.name.clause.raw == "council-chair" })
        #expect(!harbour.clauses.contains { $0.name.clause.raw == "council-chair" })
        #expect(harbour.clauses.contains { $0.name.clause.raw == "committee-chief" })
    }

    @Test("A clause of a constitution that bars directors of other bodies is a prerequisite that is not met")
    func constitution() throws {
        let evaluator = try StandardModels.example(
            adding: """
                  - recorded: 2026-12-01
                    source: secretary-note
                    changes:
                      - assert: northmere.constitution
                        constitution-clause: {body: northmere, subject: directors-of-other-bodies, says: bars,
                          clause: Annex 4, text: Nobody sits on two boards., from: 2025-09-25, until: open}

                """
        )
        let pack = try StandardModels.pack(try StandardModels.marram(), evaluator)
        let table = try #require(
            pack["case"]?.clauses.compactMap(\.table).first { $0.head.contains("What has to hold") }
        )
        let row = try #require(table.rows.first { $0[1].plainText.hasPrefix("What its constitution says") })
        #expect(row[2].plainText == "not met: Annex 4 bars it, and has to be changed before")
        #expect(row[3].plainText == "not asked of its kind")
        #expect(row[4].plainText.hasPrefix("[not recorded: what the constitution of Thornmarsh"))
    }

    @Test("A departure stands in its document, and in the list with its reason and what it does")
    func departures() throws {
        let plan = try StandardModels.marram().replacing(
            "clauses:\n",
            with: """
                clauses:
                  - {clause: partnership-agreement.reviews, remove: yes, because: Enough., author: Secretary}

                """
        )
        let pack = try StandardModels.pack(plan)
        let clauses = try #require(pack["partnership-agreement"]).clauses
        #expect(!clauses.contains { $0.name.clause.raw == "reviews" })
        #expect(clauses.first { $0.name.clause.raw == "meanwhile" }?.origin == .reworded)
        #expect(clauses.first { $0.name.clause.raw == "easy-read" }?.origin == .added)
        let removed = try #require(
            pack.departures.first { $0.what == "Partnership agreement, clause “reviews”, is removed" }
        )
        #expect(removed.reason == DepartureReason(because: "Enough.", author: "Secretary"))
        #expect(removed.now == nil)
        let effect = try #require(removed.effects.first)
        #expect(effect.contains("Periodic review of the arrangement"))
        #expect(pack.departures.first?.now == "6 months")
        let safeguards = try #require(pack["case"]).clauses.compactMap(\.table).flatMap(\.rows).flatMap { $0 }
        #expect(safeguards.contains { $0.blanks.contains { $0.what.contains("partnership-agreement.reviews") } })
    }

    @Test("The document that is shown in the documentation is one more in the pack, and needs nothing but text")
    func added() throws {
        let rulebook = try TimelineTests.world.get().rulebook
        let added = ModelFile(name: "documents/summary.yaml", text: try StandardModels.shown())
        let files = try StandardModels.files().map { file in
            ModelFile(
                name: file.name,
                text: file.text.replacing(
                    "  - documents/case.yaml\n",
                    with: "  - documents/case.yaml\n  - \(added.name)\n"
                )
                .replacing("documents:\n  - case\n", with: "documents:\n  - summary\n  - case\n")
            )
        }
        let library = try ModelLibrary(files: files + [added], rulebook: rulebook)
        let plan = try Plan(try StandardModels.marram(), file: "plan.yaml", of: library)
        let pack = try Pack(plan, library, try TimelineTests.world.get())
        let document = try #require(pack["summary"])
        #expect(document.title.plainText == "Summary of the Marram Coast arrangement")
        #expect(document.clauses.map(\.number) == ["1.1", "1.2"])
        #expect(document.clauses[1].plainText.contains("Why is in clause 2.1 of the partnership agreement. The first"))
    }

    @Test("What somebody types never becomes markup, and braces in it fill nothing in")
    func plain() throws {
        let typed = "<script>alert(1)</script> {body} & \\\"so\\\""
        let plan = try StandardModels.marram().replacing(
            "text: Each body publishes an easy-read version with it.",
            with: "text: \"\(typed)\""
        )
        let pack = try StandardModels.pack(plan)
        for page in PackPages.files(pack) { #expect(!page.html.contains("<script")) }
        let clause = try #require(pack["partnership-agreement"]?.clauses.first { $0.name.clause.raw == "easy-read" })
        #expect(clause.plainText == "<script>alert(1)</script> {body} & \"so\"")
    }

    @Test("Nobody signs for two bodies, and whoever acts without an appointment signs for none")
    func signatures() throws {
        let pack = try StandardModels.pack(try StandardModels.marram())
        let clause = try #require(
            pack["partnership-agreement"]?.clauses.first { $0.name.clause.raw == "signatures" }
        )
        let rows = try #require(clause.table).rows.map { $0.map(\.plainText) }
        let names = rows.map { $0[1] }.filter { !$0.hasPrefix("[") }
        #expect(Set(names).count == names.count)
        #expect(!names.contains("Anselm Okpara-Whitlock"), "he chairs all three")
        #expect(rows.contains { $0[0].hasPrefix("Harbourwick") && $0[1].hasPrefix("[not recorded: who has authority") })
    }

    @Test("Where nothing is known of a body, its words stay and say what is open")
    func blanks() throws {
        let library = try SmallModels.library()
        let plan = try Plan(PlanTests.plan, file: "plan.yaml", of: library)
        let world = """
            title: Two bodies (invented)
            invented: yes
            sources:
              note: {kind: officers-note, title: A note}
            entries:
              - source: note
                changes:
                  - {assert: north, body: {body: north, from: unknown, until: open}}
                  - {assert: south, body: {body: south, from: unknown, until: open}}

            """
        let snapshot = Snapshot(FactIndex(try Worlds.facts(world)), validOn: plan.from)
        let pack = try Pack(plan, library, Evaluator(try SmallModels.rulebook(), snapshot))
        let terms = try #require(pack["terms-of-one.north"]).clauses
        #expect(
            terms[0].plainText
                == "[not recorded: whether north is an NHS trust or a foundation trust on 1 April 2027] North is an NHS trust."
        )
        #expect(terms[1].plainText.hasPrefix("[not recorded: who is chair of north on 1 April 2027] is in the chair."))
        #expect(terms[1].plainText.hasSuffix("See clause 2.1 of the agreement."))
        let agreement = try #require(pack["agreement"]).clauses
        #expect(agreement.map(\.number) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"])
        #expect(agreement[3].plainText.contains("3 months of notice, by 1 July 2027"))
        #expect(agreement[3].items.count == 2)
        #expect(pack.blanks.map(\.blank.what).contains("who is chair of south on 1 April 2027"))
    }

    @Test(
        "A changed parameter is held to the numbers of the rulebook, with what the rules give that read them",
        arguments: [
            (
                "6",
                "It keeps to at most 24 months, which Periodic review of the arrangement (derived, our group checks) has"
            ),
            (
                "36",
                "It breaks at most 24 months, which Periodic review of the arrangement (derived, our group checks) has"
            ),
        ]
    )
    func limits(_ months: String, _ said: String) throws {
        let plan = try StandardModels.marram().replacing("value: 6", with: "value: \(months)")
        let effects = try #require(try StandardModels.pack(plan).departures.first).effects
        #expect(effects.contains { $0.hasPrefix(said) }, "\(effects)")
        #expect(effects.contains { $0.contains("Northmere University Hospitals: ") })
    }

    @Test("A body that is not recorded has no pack")
    func nobody() throws {
        let plan = try StandardModels.marram().replacing("thornmarsh]\nfrom", with: "nowhere]\nfrom")
            .replacing("[northmere, harbourwick, thornmarsh]", with: "[northmere, harbourwick]")
            .replacing("body: thornmarsh", with: "body: nowhere").replacing("thornmarsh 1]", with: "nowhere 1]")
            .replacing("thornmarsh 0]", with: "nowhere 0]")
        #expect(throws: Pack.Problem.bodyNotRecorded(try #require(BodyID("nowhere")))) { try StandardModels.pack(plan) }
    }
}
