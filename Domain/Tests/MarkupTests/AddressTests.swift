import Markup
import Testing

struct AddressTests {
    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//host/", "/\\host/",
        "vbscript:x", "file:///etc/passwd", "https:javascript", "/path", "", " https://host.example/", "ftp://host/",
    ])
    func `only a page of the web is an address of the web`(text: String) {
        #expect(Address(web: text) == nil)
    }

    @Test func `a page of the web keeps its address`() {
        for text in ["https://www.england.nhs.uk/", "http://northmere.example/papers?a=1&b=2"] {
            #expect(Address(web: text)?.text == text)
        }
    }

    @Test func `an address is escaped where it is written`() throws {
        let address = try #require(Address(web: "https://northmere.example/?a=1&b=\"><script>"))
        #expect(
            Node.a(address, "x").html
                == "<a href=\"https://northmere.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;\">x</a>"
        )
    }

    @Test(arguments: ["/", "/england/", "/england/?on=2024-11-06", "#main", "#//x", "/a//b", "/a\\b"])
    func `a path on this server and a place on the page are addresses`(path: String) {
        #expect(Address(here: path).text == path)
    }

    @Test func `a path that another server would answer is refused`() async {
        await #expect(processExitsWith: .failure) { _ = Address(here: "//elsewhere.example/") }
        await #expect(processExitsWith: .failure) { _ = Address(here: "/\\elsewhere.example/") }
    }

    @Test func `tabs and line ends, which a browser leaves out, do not hide another server`() async {
        await #expect(processExitsWith: .failure) { _ = Address(here: "/\t/elsewhere.example/") }
        await #expect(processExitsWith: .failure) { _ = Address(here: "/\n\\elsewhere.example/") }
        await #expect(processExitsWith: .failure) { _ = Address(here: "/\r\n/elsewhere.example/") }
    }

    @Test func `an address on this server is no script and no other scheme`() async {
        await #expect(processExitsWith: .failure) { _ = Address(here: "javascript:alert(1)") }
        await #expect(processExitsWith: .failure) { _ = Address(here: "https://elsewhere.example/") }
        await #expect(processExitsWith: .failure) { _ = Address(here: "") }
    }

    @Test func `what leads somewhere takes an address and no other text`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute("href", "javascript:alert(1)") }
        await #expect(processExitsWith: .failure) { _ = Attribute.of("SRC", "data:text/html,x") }
        await #expect(processExitsWith: .failure) { _ = Attribute.of("formaction", "javascript:alert(1)") }
        await #expect(processExitsWith: .failure) { _ = Attribute.of("xlink:href", "javascript:alert(1)") }
        await #expect(processExitsWith: .failure) { _ = Attribute("srcdoc", "<script>") }
        let form = Node.el("form", [.action(Address(here: "/search"))], [.el("img", [.src(Address(here: "/map.svg"))])])
        #expect(form.html == "<form action=\"/search\"><img src=\"/map.svg\"></form>")
    }

    @Test func `a letter goes by electronic mail`() {
        #expect(Address(mail: "secretary@northmere.example").text == "mailto:secretary@northmere.example")
    }
}
