import Markup

/// Fields of forms that read and never write.
enum Form {
    static func hidden(_ name: String, _ value: String) -> Node {
        .el("input", [.of("type", "hidden"), .of("name", name), .of("value", value)])
    }

    static func button(_ words: String) -> Node {
        .el(
            "button",
            [.class("nhsuk-button nhsuk-button--secondary nhsuk-button--small"), .of("type", "submit")],
            [.text(words)]
        )
    }

    static func text(_ name: String, _ label: String, _ value: String, most: Int) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el("label", [.class("nhsuk-label"), .of("for", "filter-\(name)")], [.text(label)]),
                .el(
                    "input",
                    [
                        .class("nhsuk-input nhsuk-input--width-20"), .id("filter-\(name)"), .of("name", name),
                        .of("maxlength", most), .of("value", value),
                    ]
                ),
            ]
        )
    }

    static func select(_ name: String, _ label: String, _ options: [(String, String)], chosen: String) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el("label", [.class("nhsuk-label"), .of("for", "filter-\(name)")], [.text(label)]),
                .el(
                    "select",
                    [.class("nhsuk-select"), .id("filter-\(name)"), .of("name", name)],
                    options.map { value, words in
                        .el(
                            "option",
                            [.of("value", value)] + (value == chosen ? [.flag("selected")] : []),
                            [.text(words)]
                        )
                    }
                ),
            ]
        )
    }
}
