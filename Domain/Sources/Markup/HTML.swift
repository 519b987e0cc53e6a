extension Node {
    public static func el(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) -> Node {
        .element(Element(name, attributes, children))
    }

    public static func p(_ attributes: [Attribute] = [], _ children: Node...) -> Node { el("p", attributes, children) }
    public static func div(_ attributes: [Attribute], _ children: [Node]) -> Node { el("div", attributes, children) }
    public static func span(_ attributes: [Attribute], _ children: Node...) -> Node {
        el("span", attributes, children)
    }
    public static func h1(_ children: Node...) -> Node { el("h1", [], children) }
    public static func h2(_ attributes: [Attribute] = [], _ children: Node...) -> Node {
        el("h2", attributes, children)
    }
    public static func h3(_ attributes: [Attribute] = [], _ children: Node...) -> Node {
        el("h3", attributes, children)
    }
    public static func a(_ address: Address, _ children: Node...) -> Node { el("a", [.href(address)], children) }
    public static func strong(_ children: Node...) -> Node { el("strong", [], children) }
    public static func ul(_ attributes: [Attribute] = [], _ items: [Node]) -> Node {
        el("ul", attributes, items.map { el("li", [], [$0]) })
    }
    public static func ol(_ attributes: [Attribute] = [], _ items: [Node]) -> Node {
        el("ol", attributes, items.map { el("li", [], [$0]) })
    }
    public static func time(_ iso: String, _ children: Node...) -> Node {
        el("time", [.of("datetime", iso)], children)
    }

    /// The nodes with something between each and the next.
    public static func joined(_ nodes: [Node], by separator: Node) -> Node {
        .list(Array(nodes.map { [$0] }.joined(separator: [separator])))
    }
}
