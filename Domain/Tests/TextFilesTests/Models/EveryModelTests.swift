import Documents
import Foundation
import Models
import Register
import Rules
import Testing
import TextFiles

/// The texts of every standard model, over the three bodies of the example group.
@Suite struct EveryModelTests {
    static func plan(_ models: [String], more: String = "") -> String {
        """
        plan: tried
        title: the arrangement of three
        models: [\(models.joined(separator: ", "))]
        bodies: [northmere, harbourwick, thornmarsh]
        from: 2027-04-01
        \(more)
        """
    }

    static let bodies = ["northmere", "harbourwick", "thornmarsh"]

    private static let chosen: [[String]] = {
        let models = [
            "shared-chair", "shared-chief-executive", "shared-chair-and-chief-executive", "joint-executive-team",
            "shared-non-executives", "committees-in-common", "joint-committee", "boards-in-common", "group-board",
            "single-board", "provider-collaborative",
        ]
        let pairs = models.indices.flatMap { first in models[(first + 1)...].map { [models[first], $0] } }
        let few = models.indices.map { [models[$0], models[($0 + 1) % models.count]] }
        return models.map { [$0] } + (isEveryPair ? pairs : few)
    }()

    /// All pairs take a minute and more: `./test` asks for them.
    private static let isEveryPair = ProcessInfo.processInfo.environment["SEVERALLY_EVERY_PAIR"] != nil

    private func clauses(_ pack: Pack, _ document: String) throws -> Set<String> {
        Set(try #require(pack[document], "\(document)").clauses.map(\.name.clause.raw))
    }

    @Test func `Every standard model is tried`() throws {
        let models = try StandardModels.library.get().models.map(\.id.raw)
        #expect(EveryModelTests.chosen.prefix(models.count).map { $0[0] } == models)
        let pairs = EveryModelTests.isEveryPair ? models.count * (models.count - 1) / 2 : models.count
        #expect(EveryModelTests.chosen.count == models.count + pairs)
    }

    @Test(arguments: chosen)
    func `A pack of one or two models has whole references, lists and sentences`(_ models: [String]) throws {
        let pack = try StandardModels.pack(EveryModelTests.plan(models))
        let anchors = Set(
            pack.documents.flatMap { document in
                document.clauses.map { ClauseAnchor(document: document.name, identity: $0.identity) }
            }
        )
        for document in pack.documents {
            for clause in document.clauses {
                let place = "\(document.name), \(clause.identity)"
                for case .reference(let words, let anchor) in clause.runs {
                    #expect(anchors.contains(anchor), "\(place): \(words)")
                }
                #expect(!clause.runs.blanks.contains { $0.what.contains("this plan leaves out") }, "\(place)")
                #expect(clause.items.last?.plainText.hasSuffix(";") != true, "\(place)")
                #expect(!clause.text.isEmpty, "\(place)")
                let cells = clause.table.map { $0.rows.flatMap { $0.map(\.plainText) } } ?? []
                // The places for a signature hold nothing but a space.
                for text in [clause.text.plainText] + clause.items.map(\.plainText) + cells where text != " " {
                    let flaws = ["  ", "()", "( )", "[]", " ,", " ."].filter { text.contains($0) }
                    #expect(flaws.isEmpty, "\(place): \(text)")
                }
            }
        }
    }

    @Test func `Shared non-executive directors are appointed by a council or from outside`() throws {
        let pack = try StandardModels.pack(EveryModelTests.plan(["shared-non-executives"]))
        for (body, isFoundation) in [("northmere", true), ("harbourwick", false), ("thornmarsh", true)] {
            let there = try clauses(pack, "adoption-resolutions.\(body)")
            #expect(there.contains("council-non-executives") == isFoundation, "\(body)")
            #expect(there.contains("power-holder-non-executives") == !isFoundation, "\(body)")
        }
    }

    @Test func `Where the executive team is joint each board says which offices are`() throws {
        let pack = try StandardModels.pack(EveryModelTests.plan(["joint-executive-team"]))
        for body in EveryModelTests.bodies {
            let there = try #require(pack["adoption-resolutions.\(body)"]).clauses
            let offices = there.filter { $0.name.clause.raw == "board-joint-posts" }.map(\.instance)
            #expect(offices == ["chief-executive", "finance-director", "medical-director", "nursing-director"])
        }
    }

    @Test func `A single board has its own way when it is urgent, and between its bodies`() throws {
        let single = try StandardModels.pack(EveryModelTests.plan(["single-board"]))
        let other = try StandardModels.pack(EveryModelTests.plan(["group-board"]))
        for body in EveryModelTests.bodies {
            let there = try clauses(single, "scheme-of-delegation.\(body)")
            #expect(there.contains("urgent-same-people") && !there.contains("urgent-quorum"), "\(body)")
            let elsewhere = try clauses(other, "scheme-of-delegation.\(body)")
            #expect(!elsewhere.contains("urgent-same-people") && elsewhere.contains("urgent-quorum"), "\(body)")
        }
        #expect(try clauses(single, "conflicts-protocol").contains("same-people-between"))
        #expect(try !clauses(other, "conflicts-protocol").contains("same-people-between"))
    }

    @Test func `A reference to a clause of some bodies names these, one to a clause of all says so`() throws {
        let pack = try StandardModels.pack(EveryModelTests.plan(["shared-chair"]))
        let words = try #require(pack["decision-rights"]).clauses.flatMap(\.runs).compactMap { run -> String? in
            if case .reference(let words, _) = run { words } else { nil }
        }
        #expect(words.contains { $0.hasSuffix("of the scheme of delegation of each body") })
        let whose = words.filter { $0.contains("scheme of delegation of ") }.compactMap {
            $0.split(separator: " of ").last
        }
        #expect(
            Set(whose) == [
                "each body", "Harbourwick Hospitals", "Northmere University Hospitals and Thornmarsh Partnership",
            ]
        )
    }

    @Test func `A reference to a clause of each post names the first and the last of them`() throws {
        let pack = try StandardModels.pack(EveryModelTests.plan(["joint-executive-team"]))
        let clause = try #require(
            pack["partnership-agreement"]?.clauses.first { $0.name.clause.raw == "joint-posts" }
        )
        let resolved = clause.text.compactMap { run -> String? in
            if case .reference(let words, _) = run { words } else { nil }
        }
        #expect(resolved.count <= 2 * EveryModelTests.bodies.count)
        #expect(clause.text.plainText.contains(" to clause "))
        #expect(resolved.allSatisfy { !$0.contains(" to ") })
    }

    @Test func `A document defines the words that are printed in it, and no others`() throws {
        for models in [["shared-non-executives"], ["single-board"], ["shared-chair", "joint-committee"]] {
            for document in try StandardModels.pack(EveryModelTests.plan(models)).documents {
                let runs = document.title + document.parts.flatMap { $0.heading + $0.clauses.flatMap(\.runs) }
                let used = Set(runs.compactMap { if case .term(let words, _) = $0 { words } else { nil } })
                let table = document.clauses.compactMap(\.table).first { $0.head == ["Word", "Means"] }
                let defined = (table?.rows ?? []).map { $0[0].plainText }
                #expect(Set(defined) == used, "\(document.name)")
                #expect(Set(defined).count == defined.count)
            }
        }
    }
}
