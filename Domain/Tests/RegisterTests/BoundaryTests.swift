import Invented
import Register
import Testing

struct BoundaryTests {
    @Test func `partial days, seen, open, unknown and not recorded are all different, and so are their texts`() {
        let texts = ["2024", "2024-07", "2024-07-01", "2024-07-03/2024-08-10"]
        let boundaries: [Boundary] =
            texts.map { .within(Samples.bounds($0)) } + texts.map { .seen(Samples.bounds($0)) }
            + [.open, .unknown, .notRecorded]
        #expect(Set(boundaries).count == boundaries.count)
        #expect(Set(boundaries.map(\.text)).count == boundaries.count)
    }

    @Test func `the text of every boundary reads back to it`() {
        let seed: UInt64 = 99
        var random = SplitMix64(seed: seed)
        for _ in 0..<5000 {
            let boundary = Samples.boundary(&random)
            #expect(Boundary(text: boundary.text) == boundary, "seed \(seed), \(boundary)")
        }
    }

    @Test(arguments: [
        "", " ", "Open", "open ", "seen", "seen ", "seen  2024", "seen open", "seen seen 2024", "not-recorded",
    ])
    func `no other text is a boundary`(text: String) {
        #expect(Boundary(text: text) == nil)
    }

    @Test func `only a boundary with a day has bounds`() {
        let bounds = Samples.bounds("2024-07")
        #expect(Boundary.within(bounds).bounds == bounds)
        #expect(Boundary.seen(bounds).bounds == bounds)
        for boundary in [Boundary.open, .unknown, .notRecorded] { #expect(boundary.bounds == nil) }
    }

    @Test func `every pair of boundaries survives being written in a record and read`() throws {
        let seed: UInt64 = 123
        var random = SplitMix64(seed: seed)
        for _ in 0..<3000 {
            let lastSeen = random.pick([nil, Samples.bounds(&random)])
            guard
                let period = Period(
                    from: Samples.boundary(&random),
                    until: Samples.boundary(&random),
                    lastSeen: lastSeen
                )
            else { continue }
            let statement = Statement.vacancy(Vacancy(seat: Samples.chairSeat, dated: period))
            #expect(try Statement(statement.record) == statement, "seed \(seed), \(period)")
        }
    }
}
