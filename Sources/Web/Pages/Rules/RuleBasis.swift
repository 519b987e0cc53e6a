import Markup
import Register
import Registrar
import Rules

/// On which day and by which rulebook a page about rules answers, and the form that changes the day.
struct RuleBasis {
    let rules: RulesView
    let route: Route

    private var asked: Asked { rules.view.asked }

    var node: Node {
        .div(
            [.class("basis")],
            [
                .p(
                    [],
                    "As at ",
                    .time(rules.day.iso, .text(rules.day.inWords)),
                    .text(", by the rulebook compiled on \(rules.rulebook.compiled.inWords).")
                ),
                .details("Change the day", [form]),
                known,
            ]
        )
    }

    private var form: Node {
        .el(
            "form",
            [.of("method", "get"), .action(Address(here: route.path(asked.mount)))],
            [
                .div(
                    [.class("nhsuk-form-group")],
                    [
                        .el(
                            "label",
                            [.class("nhsuk-label"), .of("for", "basis-on")],
                            ["As at (year-month-day)"]
                        ),
                        .el(
                            "input",
                            [
                                .class("nhsuk-input nhsuk-input--width-10"), .id("basis-on"), .of("name", "on"),
                                .of("type", "date"), .of("value", asked.isDayChosen ? asked.day.iso : ""),
                            ]
                        ),
                    ]
                ),
                asked.known.text.map { Form.hidden("known", $0) } ?? .nothing,
                .el("button", [.class("nhsuk-button nhsuk-button--small"), .of("type", "submit")], ["Show"]),
            ]
        )
    }

    /// Who asks what was known at a moment gets no earlier rulebook.
    private var known: Node {
        guard asked.known != .now else { return .nothing }
        return .p(
            [.class("checked-to")],
            .text(
                "The register is asked \(rules.view.knownInWords). The rulebook is no part of its log: it is the newest that this site has."
            )
        )
    }
}
