import Markup
import Testing

struct XMLTests {
    @Test func `a document begins with its declaration and closes every element`() {
        let node = Node.el("feed", [.of("xmlns", "http://www.w3.org/2005/Atom")], [.el("link", [.of("rel", "self")])])
        #expect(
            node.xml == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self"/></feed>

                """
        )
    }

    @Test func `text and attributes are escaped, and an attribute that only stands there has a value`() {
        let node = Node.el("title", [.of("a", "\"<&>'"), .flag("open")], ["]]> <b>&amp;</b>"])
        #expect(
            node.xml.hasSuffix(
                "<title a=\"&quot;&lt;&amp;&gt;&#39;\" open=\"open\">]]&gt; &lt;b&gt;&amp;amp;&lt;/b&gt;</title>\n"
            )
        )
    }

    @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{b}", "\u{1f}", "\u{fffe}", "\u{ffff}"])
    func `a character that XML cannot hold is replaced, in text and in attributes`(_ character: String) {
        let node = Node.el("title", [.of("a", "x\(character)y")], [.text("x\(character)y")])
        #expect(node.xml.hasSuffix("<title a=\"x\u{fffd}y\">x\u{fffd}y</title>\n"))
    }

    @Test func `tabs, line ends, letters and signs beyond ASCII stay`() {
        let text = "\t\n é 漢 😀 \u{202e}"
        #expect(Node.el("title", [], [.text(text)]).xml.hasSuffix("<title>\(text)</title>\n"))
    }

    @Test func `pages are written as before`() {
        #expect(Node.el("br").html == "<br>")
        #expect(Node.el("p").html == "<p></p>")
        #expect(Node.el("input", [.flag("disabled")]).html == "<input disabled>")
        #expect(Node.text("\u{1}").html == "\u{1}")
    }
}
