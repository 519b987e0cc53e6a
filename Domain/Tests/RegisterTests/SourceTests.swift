import Register
import Testing

struct SourceTests {
    private static func source(_ title: String, _ address: String) -> Source? {
        Source(kind: .document, title: title, address: address, publisher: "A publisher", date: nil)
    }

    @Test func `a source has a title or an address`() {
        #expect(SourceTests.source("Board papers", "") != nil)
        #expect(SourceTests.source("", "https://northmere.example/papers") != nil)
        #expect(SourceTests.source("", "") == nil)
    }

    @Test(arguments: [(" ", ""), ("", "\t"), ("\n", " "), ("\u{A0}", "")])
    func `a title or an address of spaces is none`(title: String, address: String) {
        #expect(SourceTests.source(title, address) == nil)
    }

    @Test func `the kinds of source have words that stay as they are`() {
        // Never edit these: logs with these words exist.
        #expect(Source.Kind.allCases.map(\.rawValue) == ["document", "declaration", "minute", "officers-note"])
    }
}
