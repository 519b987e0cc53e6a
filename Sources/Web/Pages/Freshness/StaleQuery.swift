import Markup
import Register

/// What the page of old evidence is asked besides the day.
struct StaleQuery {
    let months: Int
    let body: BodyID?

    init(_ fields: (String) -> String?, _ snapshot: Snapshot) throws(SiteError) {
        let text = fields("months").flatMap { $0.isEmpty ? nil : $0 } ?? "12"
        guard let months = Int(text), (0...1200).contains(months) else {
            throw .unreadable(field: "months", found: text, expected: "a whole number from 0 to 1200")
        }
        self.months = months
        guard let code = fields("body"), !code.isEmpty else {
            body = nil
            return
        }
        guard let body = BodyID(code), snapshot.existence(of: body) != nil else {
            throw .unreadable(field: "body", found: code, expected: "the code of a body of this register")
        }
        self.body = body
    }

    var fields: [(name: String, value: String)] {
        [("months", String(months))] + (body.map { [("body", $0.raw)] } ?? [])
    }
}

struct StaleForm {
    let view: RegisterView
    let query: StaleQuery

    var node: Node {
        .el(
            "form",
            [.of("method", "get"), .action(Address(here: Route.stale.path(view.asked.mount)))],
            [
                .list(view.asked.fields.map { Form.hidden($0.name, $0.value) }),
                query.body.map { Form.hidden("body", $0.raw) } ?? .nothing,
                .div(
                    [.class("nhsuk-form-group")],
                    [
                        .el("label", [.class("nhsuk-label"), .of("for", "months")], ["Older than so many months"]),
                        .el(
                            "input",
                            [
                                .class("nhsuk-input nhsuk-input--width-4"), .id("months"), .of("name", "months"),
                                .of("inputmode", "numeric"), .of("value", String(query.months)),
                            ]
                        ),
                    ]
                ),
                Form.button("Show"),
            ]
        )
    }
}
