import Markup
import Testing

struct EscapingTests {
    private static let marks: [(Character, String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ]

    /// What a browser makes of the five references that the writer uses.
    private static func read(_ html: String) -> String {
        var text = ""
        var rest = Substring(html)
        while let first = rest.first {
            if first == "&", let mark = marks.first(where: { rest.hasPrefix($0.1) }) {
                text.append(mark.0)
                rest = rest.dropFirst(mark.1.count)
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        return text
    }

    @Test func `text cannot become an element or leave its attribute`() {
        let attack = "\"><script>alert('1')</script>&"
        let safe = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;"
        #expect(Node.text(attack).html == safe)
        #expect(Node.el("p", [.class(attack)]).html == "<p class=\"\(safe)\"></p>")
    }

    @Test func `interpolated text is escaped too`() {
        let name = "<b>"
        let node: Node = "Name: \(name)"
        #expect(node.html == "Name: &lt;b&gt;")
    }

    @Test func `each of the five marks is escaped, in text and in an attribute`() {
        for (mark, reference) in EscapingTests.marks {
            #expect(Node.text(String(mark)).html == reference)
            #expect(Node.el("p", [.id(String(mark))]).html == "<p id=\"\(reference)\"></p>")
        }
        #expect(Node.text("Ynys Môn, 12 £ – naïve 🙂").html == "Ynys Môn, 12 £ – naïve 🙂")
    }

    @Test func `what is already a reference is text, and is escaped again`() {
        #expect(Node.text("&amp;").html == "&amp;amp;")
    }

    @Test(arguments: ["", "a", "<<>>", "&lt;", "a & b < c > d \" e ' f", "'\"'\"", "&&amp;&#39;", "é<é"])
    func `escaped text reads back to the text and holds no mark of its own`(text: String) {
        let html = Node.text(text).html
        #expect(EscapingTests.read(html) == text)
        #expect(!html.contains { "<>\"'".contains($0) })
        #expect(Node.text(text).plainText == text)
    }

    @Test func `plain text is what a reader would hear`() {
        #expect(Node.p([], "one ", .strong("two")).plainText == "one two")
    }
}
