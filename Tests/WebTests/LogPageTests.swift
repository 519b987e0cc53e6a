import Registrar
import Store
import StoreSupport
import Testing

@testable import Web

struct LogPageTests {
    @Test func `fifty entries a page, the newest first, with who did what to which fact`() async throws {
        let page = try await Sites.national().page("/example/log")
        #expect(PageRules.faults(page) == [])
        #expect(
            page.leads == [
                "The log has 432 entries, the first recorded on 2 April 2020 and the last on 15 October 2026."
            ]
        )
        let table = try #require(page.table("Entries 432 to 383, the newest first"))
        #expect(table.rows.count == 50)
        #expect(table.column("What was done")[1...3] == ["Asserted", "Retracted", "Corrected"])
        #expect(table.column("By")[0] == "secretary-thornmarsh, by import")
        #expect(table.column("Kind")[0] == "stated intention")
        #expect(page.links.contains { $0.path == "/example/facts/marram.sharing-5" })
    }

    @Test func `older and newer pages lead through the whole log, each entry once`() async throws {
        let site = try await Sites.national()
        var (path, seen) = ("/example/log", [Int]())
        while true {
            let page = try await site.page(path)
            let rows = try #require(page.table("Entries")).column("Entry")
            seen += rows.compactMap { Int($0.split(separator: " ").last ?? "") }
            guard let older = page.links.first(where: { $0.words == "Older entries" }) else { break }
            path = older.address
        }
        #expect(seen == Array((1...432).reversed()))
        var page = try await site.page(path)
        var steps = 0
        while let newer = page.links.first(where: { $0.words == "Newer entries" }) {
            page = try await site.page(newer.address)
            steps += 1
        }
        #expect(steps == 8)
        #expect(page.table("Entries 432 to 383") != nil)
    }

    @Test func `it gives head, root, checkpoint and key, and says how to verify and with whose tool`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/example/log")
        let registrar = site.mounts[1].registrar
        let checkpoint = try #require(try await registrar.latestCheckpoint())
        #expect(page.first("pre")?.text == Tag.squeezed(checkpoint))
        #expect(page.text.contains(try await registrar.root(.now).hex))
        #expect(page.text.contains(try #require(registrar.verifierKey)))
        #expect(page.links.contains { $0.path == "/example/checkpoint" })
        let steps = try #require(page.section("How to verify it yourself"))
        #expect(steps.text.contains("golang.org/x/mod/sumdb/note"))
        #expect(steps.all("ol").first?.inner.count == 5)
        let silent = Sites.site([("w", Registrar(store: MemoryStore(), key: nil))], today: "2026-11-01")
        #expect(try await silent.page("/w/log").text.contains("not stated here: ask whoever runs this site"))
    }

    @Test func `as known at a position it is the log of then, with the root of then`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/example/log?known=20")
        #expect(page.leads[0].hasPrefix("The log has 20 entries"))
        #expect(page.text.contains(try await site.mounts[1].registrar.root(.position(20)).hex))
        #expect(try await site.ask("/example/log?known=20&before=22").status == 404)
        #expect(try await site.ask("/example/log/entries/21?known=20").status == 404)
    }

    @Test(
        arguments: [
            ("/log?before=0", 400), ("/log?before=x", 400), ("/log?before=-3", 400), ("/log?before=1e3", 400),
            ("/log?before=%2012", 400), ("/log?before=99999999999999999999999", 400), ("/log?before=434", 404),
            ("/log?before=433", 200), ("/log?before=1", 200), ("/log?before=", 200), ("/log/entries/0", 404),
            ("/log/entries/433", 404), ("/log/entries/x", 404), ("/log/entries/432", 200), ("/log/consistency", 200),
            ("/log/consistency?old=9&new=3", 400), ("/log/consistency?old=3&new=9", 200),
            ("/log/consistency?old=3&new=433", 404), ("/log/consistency?old=x", 400),
            ("/log/leaves?from=433", 404), ("/log/leaves?from=x", 400), ("/log/entries/433/proof", 404),
            ("/log/entries/x/proof", 404), ("/log/entries/433/opening", 404), ("/log/entries/0/opening", 404),
            ("/log/entries/1/opening", 200), ("/log/entries/1/proof", 200),
        ]
    )
    func `positions beyond the head and such as are none are refused`(_ path: String, _ status: Int) async throws {
        let answer = try await Sites.national().ask("/example\(path)")
        #expect(answer.status == status, "\(path)")
        if status != 200 { #expect(PageRules.faults(try answer.page) == []) }
    }

    @Test func `the page of an entry leads to its proof and its bytes, and that of a fact to the entry`() async throws {
        let site = try await Sites.national()
        let page = try await site.page("/example/log/entries/429")
        #expect(PageRules.faults(page) == [])
        for words in ["The proof that it is in the log", "The bytes of this entry"] {
            let link = try #require(page.links.first { $0.words == words })
            #expect(try await site.ask(link.address).header("Content-Type") == "text/plain; charset=utf-8")
        }
        let fact = try await site.page("/example/facts/marram.sharing-5")
        let prove = fact.links.filter { $0.words.hasPrefix("Prove this entry") }
        #expect(prove.map(\.path).last == "/example/log/entries/429")
        #expect(prove.allSatisfy { $0.fragment == "prove" })
    }

    @Test func `a proof is a tlog-proof that checks against the checkpoint within it`() async throws {
        let site = try await Sites.national()
        let text = try await site.ask("/example/log/entries/429/proof").text
        let parts = text.split(separator: "\n\n", maxSplits: 1)
        let lines = parts[0].split(separator: "\n").map(String.init)
        #expect(lines.prefix(2) == ["c2sp.org/tlog-proof@v1", "index 428"])
        let checkpoint = try Samples.signingKey().verifier.checkpoint(in: String(parts[1]))
        let leaf = try await site.ask("/example/log/leaves?from=429").text.split(separator: "\n")[0]
        #expect(
            MerkleProof.includes(
                leafHash: try #require(Base64.decode(String(leaf))),
                at: 428,
                size: checkpoint.size,
                root: checkpoint.root,
                proof: try lines.dropFirst(2).map { try #require(Base64.decode($0)) }
            )
        )
    }

    @Test func `an empty log says that it is empty`() async throws {
        let site = Sites.site([("w", Registrar(store: MemoryStore(), key: nil))], today: "2026-11-01")
        let page = try await site.page("/w/log")
        #expect(PageRules.faults(page) == [])
        #expect(page.leads == ["Nothing is recorded yet: the log has no entries."])
        #expect(page.text.contains("No checkpoint has been signed yet"))
        #expect(try await site.ask("/w/log/leaves").status == 404)
        #expect(try await site.ask("/w/log/entries/1").status == 404)
        #expect(try await site.ask("/w/changes").status == 200)
        #expect(try await site.ask("/w/changes.atom").text.contains("<updated>1970-01-01T00:00:00Z</updated>"))
    }
}
