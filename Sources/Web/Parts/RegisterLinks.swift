import Markup

/// The places of a register that every page of it leads to, on the same basis.
struct RegisterLinks {
    let asked: Asked

    static let places: [(words: String, route: Route)] = [
        ("The whole register", .national),
        ("Search", .search),
        ("Who links whom", .links),
        ("Compare two groups", .compare),
        ("The boards, as lists to print", .boards(.list)),
        ("Our count and published counts", .published),
        ("The rules", .rules),
        ("What changed", .changes),
        ("What has to be confirmed", .stale),
        ("The log, and how to verify it", .log),
        ("Open data", .data),
        ("Data for programs", .api),
    ]

    var node: Node {
        .el(
            "nav",
            [.class("register-links"), .aria("label", "This register")],
            [
                .p([], .strong("This register")),
                .ul(
                    [.class("site-links nhsuk-list")],
                    RegisterLinks.places.map { .a(asked.address($0.route), .text($0.words)) }
                ),
            ]
        )
    }
}
