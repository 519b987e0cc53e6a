import Invented
import Register
import Testing

struct SharedSourcesTests {
    private static let seeds: [UInt64] = Array(1...20)

    @Test(arguments: seeds)
    func `an entry whose sources are shared says the same`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let ledger = Samples.ledger(&random, count: 40)
        var sources = SharedSources()
        #expect(ledger.entries.map { sources.shared($0) } == ledger.entries)
    }
}
