import Markup
import Register

/// The field in which names and codes are looked for.
struct SearchForm {
    let view: RegisterView
    var text = ""

    var node: Node {
        .el(
            "form",
            [.of("method", "get"), .of("role", "search"), .action(Address(here: Route.search.path(view.asked.mount)))],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                .div(
                    [.class("nhsuk-form-group")],
                    [
                        .el(
                            "label",
                            [.class("nhsuk-label"), .of("for", "q")],
                            ["Find a body, a group or a person"]
                        ),
                        .el(
                            "input",
                            [
                                .class("nhsuk-input nhsuk-input--width-20"), .id("q"), .of("name", "q"),
                                .of("type", "search"), .of("maxlength", "100"), .of("value", text),
                            ]
                        ),
                    ]
                ),
                Form.button("Search"),
            ]
        )
    }
}
