import Hummingbird
import Testing

@testable import Web

struct ETagTests {
    @Test func `other parts and other bytes have other tags, and the same ones the same`() {
        let tags = [["a", "b"], ["ab", ""], ["", "ab"], ["a", "", "b"], ["b", "a"], ["a:1b"]].map { ETag(of: $0).text }
        #expect(Set(tags).count == tags.count)
        #expect(ETag(of: ["a", "b"]) == ETag(of: ["a", "b"]))
        #expect(ETag(content: ByteBuffer(string: "a")) != ETag(content: ByteBuffer(string: "b")))
        #expect(ETag(content: ByteBuffer(string: "a")) == ETag(content: ByteBuffer(string: "a")))
    }

    @Test func `a tag is 32 digits in quotation marks`() {
        let text = ETag(of: ["a"]).text
        #expect(text.utf8.count == 34 && text.first == "\"" && text.last == "\"")
        #expect(text.dropFirst().dropLast().allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
}
