import Markup
import Register
import Registrar

/// What the page rests on, and the form that changes it.
struct BasisLine {
    let view: RegisterView
    let route: Route
    /// Fields of the page besides the basis, kept when it changes.
    var kept: [(name: String, value: String)] = []

    var node: Node {
        .div(
            [.class("basis")],
            [
                .p([], "As at ", .time(view.day.iso, .text(view.day.inWords)), ", ", .text(view.knownInWords), "."),
                .details("Change the day", [form]),
                checked,
            ]
        )
    }

    private var form: Node {
        .el(
            "form",
            [.of("method", "get"), .action(Address(here: route.path(view.asked.mount)))],
            [
                field("on", "As at (year-month-day)", view.asked.isDayChosen ? view.day.iso : "", "date"),
                field(
                    "known",
                    "As known at (a day, or the number of an entry)",
                    view.asked.known.text ?? "",
                    "text"
                ),
                .list(kept.map { Form.hidden($0.name, $0.value) }),
                .el("button", [.class("nhsuk-button nhsuk-button--small"), .of("type", "submit")], ["Show"]),
            ]
        )
    }

    private func field(_ name: String, _ label: String, _ value: String, _ type: String) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el("label", [.class("nhsuk-label"), .of("for", "basis-\(name)")], [.text(label)]),
                .el(
                    "input",
                    [
                        .class("nhsuk-input nhsuk-input--width-10"), .id("basis-\(name)"), .of("name", name),
                        .of("type", type), .of("value", value),
                    ]
                ),
            ]
        )
    }

    private var checked: Node {
        if let checked = view.notice?.checkedTo {
            return .p(
                [.class("checked-to")],
                .text("Register last checked to \(checked.inWords)\(older(than: checked))")
            )
        }
        return .p([.class("checked-to")], "When this register was last checked as a whole is not recorded.")
    }

    /// What the date of the check does not say.
    private func older(than checked: DayBounds) -> String {
        let own = "; each fact is as old as its own source"
        guard view.day > checked.latest else { return own + "." }
        return own + ". This day is later than that: what is recorded as continuing may have ended since."
    }
}
