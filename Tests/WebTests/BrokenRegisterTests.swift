import Registrar
import Store
import StoreSupport
import Testing

@testable import Web

struct BrokenRegisterTests {
    @Test func `a register that cannot be read is refused alone, and the others go on`() async throws {
        let sound = MemoryStore()
        let good = try await Registers.described(try Files.world("corrected"), into: sound)
        var entries = await sound.entries(after: 0, limit: 99)
        entries[4] = StoredEntry(
            position: 5,
            header: entries[4].header,
            payload: [1],
            salt: entries[4].salt,
            payloadHash: entries[4].payloadHash,
            leafHash: entries[4].leafHash
        )
        let bad = Registrar(store: try MemoryStore(entries: entries), key: nil)
        let site = Sites.site([("bad", bad), ("good", good)], today: "2026-11-01")
        for path in ["/bad/", "/bad/log", "/bad/api/v1/bodies"] {
            let answer = try await site.ask(path)
            #expect(answer.status == 503, "\(path)")
            #expect(answer.header("Retry-After") == "10")
            #expect(!answer.text.contains("has been changed"))
            #expect(answer.text.contains("so nothing of it is shown"), "\(path)")
        }
        #expect(try await site.ask("/good/").status == 200)
        let home = try await site.page("/")
        #expect(home.text.contains("bad – cannot be shown at the moment"))
        #expect(PageRules.faults(home) == [])
    }
}
