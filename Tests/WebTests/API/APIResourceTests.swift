import Registrar
import Testing

@testable import Web

/// What the answers about one thing say, beside the pages.
struct APIResourceTests {
    @Test func `a body says who leads it, what else they lead and on which facts`() async throws {
        let body = try await Sites.national().found("/england/api/v1/bodies/RTR?on=2024-11-06")
        #expect(body["name"].text == "South Tees Hospitals NHS Foundation Trust")
        #expect(body["open"].text == "certainly")
        let chair = try #require(body["leaders"].list.first { $0["office"].text == "chair" })
        #expect(chair["also"].list.compactMap { $0["body"]["id"].text }.contains("RVW"))
        #expect(!chair["facts"].texts.isEmpty)
        #expect(body["groups"].list.compactMap { $0["id"].text } == ["uht"])
        let row = try #require(body["arrangements"].list.first { $0["id"].text == "A059" })
        #expect(row["period"]["from"]["form"].text == "within")
        #expect(row["period"]["from"]["earliest"].text == "2021-02-01")
        #expect(row["period"]["from"]["latest"].text == "2021-02-28")
        #expect(row["period"]["lastSeen"]["text"].text == "2025-06")
    }

    @Test func `a vacant seat, one of which nothing is recorded and one that is held are three states`() async throws {
        let site = try await Sites.national()
        var states: Set<String> = []
        for body in ["northmere", "harbourwick", "thornmarsh"] {
            for day in ["2020-06-01", "2023-01-01", "2026-11-01"] {
                let answer = try await site.ask("/example/api/v1/bodies/\(body)?on=\(day)")
                guard answer.status == 200 else { continue }
                states.formUnion(try answer.found["seats"].list.compactMap { $0["state"].text })
            }
        }
        #expect(states.isSuperset(of: ["held", "vacant"]))
        let world = """
            title: One seat
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: one, body: {body: one, from: 2001, until: open}}
                  - {assert: chair, seat: {seat: chair, body: one, seat-kind: chair, office: chair, from: 2001, until: open}}
            """
        let seat = try await Sites.described(world).found("/w/api/v1/bodies/one")["seats"].list.first
        #expect(seat?["state"].text == "not-recorded")
        #expect(seat?["holders"].list.isEmpty ?? false)
        #expect(seat?["votes"] == Found.nothing)
    }

    @Test func `a group gives its reasons first and says for each stated model what other facts show`() async throws {
        let group = try await Sites.national().found("/example/api/v1/groups/marram?on=2022-06-01")
        #expect(!group["reasons"].list.isEmpty)
        #expect(!group["expectedBenefits"].list.isEmpty)
        #expect(!group["members"].list.isEmpty)
        #expect(!group["decidedModels"].list.isEmpty)
        #expect(!group["spells"].list.isEmpty)
        for model in group["statedModels"].list {
            let verdict = model["verdict"].text
            #expect(["decided", "contradicted", "not-shown"].contains(verdict))
            #expect((verdict == "not-shown") == !model["missing"].list.isEmpty)
        }
    }

    @Test func `a stated model that other facts contradict is said to be, and both sides are named`() async throws {
        let world = """
            title: A row and two holders
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: one, body: {body: one, from: 2001, until: open}}
                  - {assert: two, body: {body: two, from: 2001, until: open}}
                  - {assert: chair-1, seat: {seat: chair-1, body: one, seat-kind: chair, office: chair, from: 2001, until: open}}
                  - {assert: chair-2, seat: {seat: chair-2, body: two, seat-kind: chair, office: chair, from: 2001, until: open}}
                  - {assert: post-1, appointment: {person: p-1, seat: chair-1, capacity: substantive, from: 2020, until: open}}
                  - {assert: post-2, appointment: {person: p-2, seat: chair-2, capacity: substantive, from: 2020, until: open}}
                  - {assert: pair, group: {group: pair, name: The pair, stated-model: Partnership, from: 2020, until: open}}
                  - {assert: row, arrangement: {arrangement: row, group: pair, model: shared-chair, bodies: [one, two], status: current, from: 2020, until: open}}
            """
        let group = try await Sites.described(world).found("/w/api/v1/groups/pair?on=2024-11-06")
        let (row, label) = (group["statedModels"].list.first, group["statedModels"].list.last)
        #expect(row?["verdict"].text == "contradicted")
        #expect(row?["facts"].texts == ["post-1", "post-2", "row"])
        #expect(label?["origin"].text == "label" && label?["verdict"].text == "not-shown")
        #expect(!group["openQuestions"].list.isEmpty)
    }

    @Test func `one person answers under every identifier that a fact joins`() async throws {
        let world = """
            title: Two identifiers
            invented: yes
            sources:
              page: {kind: document, title: A page (invented), date: 2024-01-01}
            entries:
              - source: page
                changes:
                  - {assert: n-1, person-name: {person: p-1, name: Ottilie Fennimore}}
                  - {assert: n-2, person-name: {person: p-2, name: O. Fennimore}}
                  - {assert: same, same-person: {person: p-1, other: p-2}}
            """
        let site = try await Sites.described(world)
        let (one, two) = (try await site.found("/w/api/v1/people/p-1"), try await site.found("/w/api/v1/people/p-2"))
        #expect(one == two)
        #expect(one["id"].text == "p-1")
        #expect(one["otherIdentifiers"].texts == ["p-2"])
        #expect(one["names"].list.count == 2)
        #expect(one["facts"].texts == ["n-1", "n-2", "same"])
    }

    @Test func `a fact has the form of the export, and its history says what was wrong`() async throws {
        let site = try await Sites.world("corrected")
        let entries = try await site.found("/w/api/v1/entries")["entries"].list
        let corrected = try #require(entries.first { $0["change"].text == "correct" })
        #expect(corrected["reason"].text != nil)
        let fact = try await site.found("/w/api/v1/facts/\(try #require(corrected["fact"].text))")
        #expect(fact["state"].text == "stands")
        #expect(fact["history"].list.compactMap { $0["change"].text }.first == "assert")
        #expect(fact["history"].list.contains(corrected))
        #expect(fact["fact"]["fields"].isThere && fact["fact"]["sources"].isThere)
    }

    @Test func `the page about the API has commands, limits, terms and a citation that names the checkpoint`()
        async throws
    {
        let site = try await Sites.national()
        let page = try await site.page("/england/api")
        #expect(PageRules.faults(page) == [])
        #expect(page.all("pre").filter { $0.text.hasPrefix("curl ") }.count == 3)
        #expect(page.all("pre").contains { $0.text.contains("urllib.request") })
        #expect(page.element(id: "problems") != nil)
        #expect(page.text.contains("at most 500 rows"))
        #expect(page.text.contains("has not stated on which terms"))
        #expect(page.text.contains("as known at entry 2579"))
        let root = try #require(try await site.mounts[0].registrar.latestCheckpointHead()).root
        #expect(page.text.contains("size 2579, root \(root)"))
        #expect(page.links.contains { $0.path == "/england/api/v1/openapi.json" })
        #expect(page.links.contains { $0.path == "/england/checkpoint" })
    }
}
