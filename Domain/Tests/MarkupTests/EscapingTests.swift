import Markup
import Testing

struct EscapingTests {
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

    @Test func `a link to a script is not an address`() {
        #expect(Address(web: "javascript:alert(1)") == nil)
        #expect(Address(web: "data:text/html,x") == nil)
        #expect(Address(web: "https://www.england.nhs.uk/")?.text == "https://www.england.nhs.uk/")
    }

    @Test func `a path that another server would answer is refused`() async {
        await #expect(processExitsWith: .failure) { _ = Address(here: "//elsewhere.example/") }
    }

    @Test func `script and style attributes are refused`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute("onclick", "x") }
        await #expect(processExitsWith: .failure) { _ = Attribute("style", "x") }
    }

    @Test func `elements without content have no end`() {
        #expect(Node.el("p", [], ["a", .el("br"), "b"]).html == "<p>a<br>b</p>")
    }

    @Test func `plain text is what a reader would hear`() {
        #expect(Node.p([], "one ", .strong("two")).plainText == "one two")
    }
}
