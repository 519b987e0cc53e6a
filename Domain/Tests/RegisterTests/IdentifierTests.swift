import Register
import Testing

struct IdentifierTests {
    @Test(arguments: ["a", "9", "RM3", "northmere.chair", "a-b_c:d.e", "posts:P0001"])
    func `letters, digits and four marks make an identifier`(text: String) {
        #expect(BodyID(text)?.raw == text)
        #expect(BodyID(text)?.description == text)
    }

    @Test(arguments: [
        "", "-a", ".a", ":a", "_a", "a b", " a", "a\n", "a/b", "a\u{0}", "é", "e\u{301}", "a\u{200B}", "٣", "a;b",
        "a'b",
        "Ａ",
    ])
    func `anything else is not an identifier`(text: String) {
        #expect(BodyID(text) == nil)
    }

    @Test func `an identifier of one byte uses exactly the bytes of the grammar`() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
        for byte in UInt8(0)..<128 {
            let text = String(UnicodeScalar(byte))
            #expect((BodyID(text) != nil) == letters.contains(text), "\(byte)")
            #expect((BodyID("x" + text) != nil) == (letters + "-.:_").contains(text), "\(byte)")
        }
    }

    @Test func `an identifier has at most 120 characters`() {
        #expect(BodyID(String(repeating: "a", count: 120)) != nil)
        #expect(BodyID(String(repeating: "a", count: 121)) == nil)
    }

    @Test func `capitals matter, and order is that of the bytes`() {
        let ids: [BodyID] = ["a", "B", "A1", "A-1", "A"].map { Samples.id($0) }
        #expect(ids.sorted().map(\.raw) == ["A", "A-1", "A1", "B", "a"])
        #expect(Samples.id("a") as BodyID != Samples.id("A"))
    }
}
