import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

import Registrar
@testable import Web

/// One visitor within the rate limit makes nobody else wait or fail. The addresses are told by a proxy.
struct FairnessTests {
    private static func site(_ limits: Limits = Limits(rate: Sites.unhurried.rate, works: 1)) async throws -> Site {
        let day = Registers.day("2026-11-01")
        return Site(
            mounts: [try #require(Mount(name: "w", registrar: try await Registers.world("example-group")))],
            assets: Assets(),
            rulebook: Rulebooks.england,
            rulebookDigest: "",
            models: StandardModels.england,
            limits: limits,
            proxies: try #require(Proxies(onThisMachineAnd: [])),
            today: { day }
        )
    }

    private static let (attacker, victim) = ("192.0.2.66", "198.51.100.1")

    private static func ask(_ client: any TestClientProtocol, _ path: String, as address: String) async throws -> Int {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let answer = try await client.executeRequest(uri: path, method: .get, headers: [name: address], body: nil)
        return Int(answer.status.code)
    }

    /// Asks with the one turn of the register taken, as if an earlier question of the attacker never came to an end.
    private static func attacked(
        _ site: Site,
        _ run: @escaping @Sendable (any TestClientProtocol, Turns, Visit) async throws -> Void
    ) async throws {
        let turns = try #require(site.desks["w"]).turns
        let holder = Visit(address: attacker)
        #expect(try await holder.turn(turns, for: WorkName("endless")))
        try await site.application(host: "127.0.0.1", port: 0).test(.router) { client in
            try await run(client, turns, holder)
        }
    }

    /// The attacker's questions about so many old positions, one after the other in the line.
    private static func flood(_ client: any TestClientProtocol, _ turns: Turns, _ count: Int) async -> [Task<
        Int, any Error
    >] {
        var asked: [Task<Int, any Error>] = []
        for position in 1...count {
            let before = turns.waiting
            asked.append(Task { try await ask(client, "/w/?known=\(position)", as: attacker) })
            while turns.waiting == before { await Task.yield() }
        }
        return asked
    }

    @Test func `the present is answered while one address keeps questions about old positions open`() async throws {
        let present = [
            "/w/", "/w/bodies/northmere", "/w/groups/marram", "/w/changes", "/w/links", "/w/stale", "/w/published",
            "/w/search?q=north", "/w/data", "/w/data/panel.csv", "/w/data/bods.json", "/w/log", "/w/boards",
            "/w/api/v1/bodies", "/w/api/v1/sharing", "/", "/w/facts/marram.sharing-5", "/w/people/p-101",
        ]
        try await FairnessTests.attacked(try await FairnessTests.site()) { client, turns, holder in
            let asked = await FairnessTests.flood(client, turns, 12)
            for number in 100...110 {
                let status = try await FairnessTests.ask(client, "/w/?known=\(number)", as: FairnessTests.attacker)
                #expect(status == 429)
            }
            for path in present {
                let status = try await FairnessTests.ask(client, path, as: FairnessTests.victim)
                #expect(status == 200, "\(path)")
            }
            // None of the attacker's questions has come to its turn.
            #expect(turns.waiting == 12)
            holder.end()
            for question in asked {
                let status = try await question.value
                #expect(status == 200)
            }
        }
    }

    @Test func `a question about the past waits for one of another address and not for all of them`() async throws {
        try await FairnessTests.attacked(try await FairnessTests.site()) { client, turns, holder in
            let done = Made()
            let asked = await FairnessTests.flood(client, turns, 12)
            let counted = asked.enumerated().map { number, question in
                Task {
                    let status = try await question.value
                    _ = done.add(number)
                    return status
                }
            }
            let other = Task {
                let status = try await FairnessTests.ask(
                    client,
                    "/w/?known=200&on=2024-01-01",
                    as: FairnessTests.victim
                )
                return (status, done.keys.count)
            }
            while turns.waiting < 13 { await Task.yield() }
            holder.end()
            let (status, before) = try await other.value
            #expect(status == 200)
            #expect(before < 12)
            for question in counted {
                let status = try await question.value
                #expect(status == 200)
            }
        }
    }

    @Test func `an old position that was asked for is answered without a turn`() async throws {
        let site = try await FairnessTests.site()
        let path = "/w/bodies/northmere?known=200"
        #expect(try await site.ask(path).status == 200)
        try await FairnessTests.attacked(site) { client, turns, _ in
            let status = try await FairnessTests.ask(client, path, as: FairnessTests.victim)
            #expect(status == 200)
            #expect(turns.waiting == 0)
        }
    }

    @Test func `every turn is given back, also by pages that are not there`() async throws {
        let site = try await FairnessTests.site()
        let paths = [
            "/w/?known=5", "/w/bodies/none?known=6", "/w/changes?from=2020-01-01", "/w/stale?months=x&known=7",
        ]
        _ = try await site.ask(paths + ["/w/links?on=2024-01-01", "/w/data/panel.csv?known=9", "/w/data?known=0"])
        let turns = try #require(site.desks["w"]).turns
        let visit = Visit(address: "a")
        let took = Task { try await visit.turn(turns, for: WorkName("free")) }
        #expect(try await took.value)
    }
}
