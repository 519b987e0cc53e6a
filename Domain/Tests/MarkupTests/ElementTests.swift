import Markup
import Testing

struct ElementTests {
    @Test(arguments: [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ])
    func `elements without content have no end`(name: String) {
        #expect(Node.el(name).html == "<\(name)>")
        #expect(Node.el("p", [], ["a", .el(name, [.id("x")]), "b"]).html == "<p>a<\(name) id=\"x\">b</p>")
    }

    @Test(arguments: ["p", "div", "script", "textarea", "svg", "path", "td", "i"])
    func `other elements have an end, empty or not`(name: String) {
        #expect(Node.el(name).html == "<\(name)></\(name)>")
    }

    @Test func `attributes and children come in the order in which they are given`() {
        let node = Node.el("a", [.href(Address(here: "/b")), .class("c"), .flag("hidden")], ["1", .el("i"), "2"])
        #expect(node.html == "<a href=\"/b\" class=\"c\" hidden>1<i></i>2</a>")
    }

    @Test func `a list of nodes leaves no trace of itself`() {
        #expect(Node.list(["a", .list([]), .list(["b", .nothing])]).html == "ab")
        #expect(Node.joined(["a", "b", "c"], by: ", ").html == "a, b, c")
        #expect(Node.joined([], by: ", ").html == "")
        #expect(Node.ul([], ["a", "b"]).html == "<ul><li>a</li><li>b</li></ul>")
    }

    @Test func `a page begins with its document type`() {
        #expect(Node.el("html").page == "<!DOCTYPE html>\n<html></html>\n")
    }

    @Test func `a name with anything but letters, digits, hyphens and colons is refused`() async {
        await #expect(processExitsWith: .failure) { _ = Element("p onclick=x", [], []) }
        await #expect(processExitsWith: .failure) { _ = Element("", [], []) }
        await #expect(processExitsWith: .failure) { _ = Element("p>", [], []) }
        await #expect(processExitsWith: .failure) { _ = Attribute("id=", "x") }
        await #expect(processExitsWith: .failure) { _ = Attribute("a/b", nil) }
    }

    @Test func `script and style attributes are refused`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute("onclick", "x") }
        await #expect(processExitsWith: .failure) { _ = Attribute("style", "x") }
    }

    @Test func `script and style attributes are refused in capitals too`() async {
        await #expect(processExitsWith: .failure) { _ = Attribute("ONCLICK", "x") }
        await #expect(processExitsWith: .failure) { _ = Attribute("oNload", "x") }
        await #expect(processExitsWith: .failure) { _ = Attribute("Style", "x") }
    }

    @Test func `names that drawings need keep their capitals`() {
        #expect(Node.el("svg", [.of("viewBox", "0 0 1 1")]).html == "<svg viewBox=\"0 0 1 1\"></svg>")
    }
}
