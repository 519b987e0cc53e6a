import Testing

@testable import Evaluation

struct NumberReadingTests {
    private func read(_ text: String) -> ByteNumber.Reading {
        Array(text.utf8).withUnsafeBytes { ByteNumber.read($0) }
    }

    @Test(arguments: [
        "0", "-0", "+1", "1.", ".5", "81.472", "123456789012345", "1234567890123456789", "0.1", "1e-5",
        "9007199254740993",
        "2.2250738585072011e-308", "0.000000000000000000000001", "179769313486231570000e288", "1E3", "000001.5000",
        "99999999999999999999.999999", "5e-324",
    ])
    func `a number is read exactly as the library reads it`(text: String) throws {
        #expect(read(text) == .number(try #require(Double(text))))
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `numbers that a seed decides are read exactly`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let digits = String(random.next()).prefix(1 + Int(random.unit() * 19))
            let point = Int(random.unit() * Double(digits.count + 1))
            let text = digits.prefix(point) + "." + digits.dropFirst(point)
            #expect(read(String(text)) == .number(try #require(Double("0\(text)"))))
        }
    }

    @Test(arguments: ["", "-", ".", "+.", "1e", "e5", "1,5", "0x1", "1 2", "--1", "NA", "٣", "1_000", "1e5e5"])
    func `what is not a number is told`(text: String) {
        #expect(read(text) == .notANumber)
    }

    @Test(arguments: ["nan", "NaN", "inf", "-Infinity", "1e400"])
    func `what is not finite is told apart`(text: String) {
        #expect(read(text) == .notFinite)
    }
}
