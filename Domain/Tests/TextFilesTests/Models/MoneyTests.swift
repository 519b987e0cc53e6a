import Models
import Testing

/// Amounts to the penny, and shares that add up.
@Suite struct MoneyTests {
    @Test(
        "An amount is read in the ways in which people write it",
        arguments: [
            ("0", 0), ("1200", 120_000), ("1,200", 120_000), ("£1,200.00", 120_000), ("1200.5", 120_050),
            ("0.07", 7), ("612,400,000.00", 61_240_000_000), ("1000000000000", 100_000_000_000_000),
        ]
    )
    func read(_ text: String, _ pence: Int) { #expect(Money(text)?.pence == pence) }

    @Test(
        "What is no amount is not guessed at",
        arguments: [
            "", "£", "-1", "+1", "1.", ".5", "1.234", "1,2", "1,2345", ",100", "1,,000", "1 000", "1e3", "ten", "٣",
            "1000000000001", "99999999999999999999999", "£-1", "0x10", "1.0.0",
        ]
    )
    func refused(_ text: String) { #expect(Money(text) == nil) }

    @Test("An amount is written with its pence, and read again as the same")
    func written() {
        #expect(Money(pence: 16_499_999).inWords == "£164,999.99")
        #expect(Money(pence: 5).inWords == "£0.05")
        for _ in 0..<2_000 {
            let money = Money(pence: Int.random(in: 0...Money.most))
            #expect(Money(money.inWords) == money)
        }
    }

    @Test("Three equal parts of a pound give the odd penny to the first")
    func thirds() throws {
        #expect(Money(pence: 100).divided(by: [1, 1, 1])?.map(\.pence) == [34, 33, 33])
        #expect(Money(pence: 101).divided(by: [1, 1, 1])?.map(\.pence) == [34, 34, 33])
        // 0.9, 1.8 and 6.3 of nine pennies: the second has most cut off.
        #expect(Money(pence: 9).divided(by: [1, 2, 7])?.map(\.pence) == [1, 2, 6])
        #expect(Money(pence: 7).divided(by: [0, 5])?.map(\.pence) == [0, 7])
        #expect(Money(pence: 7).divided(by: [0, 0]) == nil)
        #expect(Money(pence: 7).divided(by: []) == nil)
    }

    @Test("Shares add up to the whole, and none is a penny or more from its part")
    func law() throws {
        for _ in 0..<3_000 {
            let whole = Money(pence: Int.random(in: 0...Money.most))
            let weights = (0..<Int.random(in: 1...12)).map { _ in Int.random(in: 0...Money.most) }
            let sum = weights.reduce(0, +)
            guard sum > 0 else { continue }
            let shares = try #require(whole.divided(by: weights))
            #expect(shares.map(\.pence).reduce(0, +) == whole.pence)
            for (share, weight) in zip(shares, weights) {
                let exact = sum.dividingFullWidth(whole.pence.multipliedFullWidth(by: weight))
                let least = exact.quotient
                #expect(share.pence == least || (exact.remainder > 0 && share.pence == least + 1))
            }
        }
    }
}
