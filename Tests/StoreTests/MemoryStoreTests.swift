import Store
import StoreSupport
import Testing

@Suite struct MemoryStoreTests {
    @Test(arguments: StoreLaw.all)
    func `every law of a store holds in memory`(_ law: StoreLaw) async throws {
        try await law.hold(MemoryStore())
    }

    @Test(arguments: StoreLaw.plain, FailingStore.Moment.allCases)
    func `whichever call of a law fails, a whole log is left in memory`(
        _ law: StoreLaw,
        _ moment: FailingStore.Moment
    ) async throws {
        #expect(try await law.holdFailing(moment) { _ in MemoryStore() } >= 2)
    }

    @Test func `random salts are 32 bytes and differ`() {
        let salts = (0..<10).map { _ in Salt.random() }
        #expect(salts.allSatisfy { $0.count == 32 })
        #expect(Set(salts).count == 10)
    }

    @Test func `the leaf of an entry has the bytes that the format says`() {
        let salt = [UInt8](0..<32)
        let draft = DraftEntry(header: [UInt8]("header".utf8), payload: [UInt8]("payload".utf8), salt: salt)
        let entry = StoredEntry(position: 1, draft: draft)
        #expect(Hex.text(entry.payloadHash) == "a6f871692cf004fd2f53dfec8bf85130a643dc71ec9d46cf6a8fc19b7ecf6f2c")
        #expect(Hex.text(entry.leafHash) == "37364b1f6a72a8d3e5f331a17a056c23ba40492bcab5a78df321fc02f9dfd663")
    }
}
