import Markup

/// Something that is wrong with an answer.
struct AnswerProblem: Hashable {
    /// The name of the field, which the list of problems leads to.
    let field: String
    let sentence: String
}

/// The fields of a form of the NHS.UK design, with what was typed and what is wrong with it.
struct Ask {
    let typed: FormFields
    let problems: [AnswerProblem]

    struct Option {
        let value: String
        let words: String
        var hint: Node?
    }

    func line(_ name: String, _ label: String, hint: String? = nil, width: Int = 30, most: Int) -> Node {
        line(name, label, hint, width, most, keys: "text")
    }

    /// An amount of pounds, with or without pence.
    func pounds(_ name: String, _ label: String, hint: String? = nil) -> Node {
        line(name, label, hint, 10, 30, keys: "decimal")
    }

    func count(_ name: String, _ label: String) -> Node { line(name, label, nil, 5, 10, keys: "numeric") }

    func fields(_ name: String, _ legend: String, hint: String, _ inner: [Node]) -> Node {
        group(name, [fieldset(name, legend, hint, .list(inner))])
    }

    private func line(
        _ name: String,
        _ label: String,
        _ hint: String?,
        _ width: Int,
        _ most: Int,
        keys: String
    ) -> Node {
        group(
            name,
            [
                self.label(name, label), self.hint(name, hint), problem(name),
                .el(
                    "input",
                    [
                        .class("nhsuk-input nhsuk-input--width-\(width)\(error(name, "nhsuk-input--error"))"),
                        .id(name),
                        .of("name", name), .of("type", "text"), .of("inputmode", keys), .of("value", typed[name]),
                        .of("maxlength", most), .of("autocomplete", "off"),
                    ] + described(name, hint != nil)
                ),
            ]
        )
    }

    func area(_ name: String, _ label: String, hint: String? = nil, rows: Int = 5) -> Node {
        group(
            name,
            [
                self.label(name, label), self.hint(name, hint), problem(name),
                .el(
                    "textarea",
                    [
                        .class("nhsuk-textarea\(error(name, "nhsuk-textarea--error"))"), .id(name), .of("name", name),
                        .of("rows", rows),
                    ] + described(name, hint != nil),
                    // A line end directly after the tag is not read.
                    [.text("\n" + typed[name])]
                ),
            ]
        )
    }

    func file(_ name: String, _ label: String, hint: String? = nil) -> Node {
        group(
            name,
            [
                self.label(name, label), self.hint(name, hint), problem(name),
                .el(
                    "input",
                    [.class("nhsuk-file-upload__input"), .id(name), .of("name", name), .of("type", "file")]
                        + described(name, hint != nil)
                ),
            ]
        )
    }

    func radios(_ name: String, _ legend: String, hint: String? = nil, _ options: [Option]) -> Node {
        choice("radio", "radios", name, legend, hint, options)
    }

    func checkboxes(_ name: String, _ legend: String, hint: String? = nil, _ options: [Option]) -> Node {
        choice("checkbox", "checkboxes", name, legend, hint, options)
    }

    /// Three fields: `from-day`, `from-month` and `from-year`.
    func day(_ name: String, _ legend: String, hint: String) -> Node {
        let parts = [("day", "Day", 2), ("month", "Month", 2), ("year", "Year", 4)]
        return group(
            name,
            [
                fieldset(
                    name,
                    legend,
                    hint,
                    .div(
                        [.class("nhsuk-date-input")],
                        parts.map { part, label, width in
                            .div([.class("nhsuk-date-input__item")], [number("\(name)-\(part)", label, width)])
                        }
                    )
                )
            ],
            isWrong: problems.contains { $0.field.hasPrefix(name) }
        )
    }

    private func number(_ name: String, _ label: String, _ width: Int) -> Node {
        .div(
            [.class("nhsuk-form-group")],
            [
                .el(
                    "label",
                    [.class("nhsuk-label nhsuk-date-input__label"), .of("for", name)],
                    [.text(label)]
                ),
                .el(
                    "input",
                    [
                        .class(
                            "nhsuk-input nhsuk-date-input__input nhsuk-input--width-\(width)\(error(name, "nhsuk-input--error"))"
                        ), .id(name), .of("name", name), .of("type", "text"), .of("inputmode", "numeric"),
                        .of("value", typed[name]), .of("maxlength", width), .of("autocomplete", "off"),
                    ]
                ),
            ]
        )
    }

    private func choice(
        _ type: String,
        _ family: String,
        _ name: String,
        _ legend: String,
        _ hint: String?,
        _ options: [Option]
    ) -> Node {
        let chosen = typed.all(name)
        let items = options.enumerated().map { index, option -> Node in
            let id = index == 0 ? name : "\(name)-\(index + 1)"
            var attributes: [Attribute] = [
                .class("nhsuk-\(family)__input"), .id(id), .of("name", name), .of("type", type),
                .of("value", option.value),
            ]
            if chosen.contains(option.value) { attributes.append(.flag("checked")) }
            if option.hint != nil { attributes.append(.aria("describedby", "\(id)-item-hint")) }
            return .div(
                [.class("nhsuk-\(family)__item")],
                [
                    .el("input", attributes),
                    .el(
                        "label",
                        [.class("nhsuk-label nhsuk-\(family)__label"), .of("for", id)],
                        [.text(option.words)]
                    ),
                    option.hint.map {
                        .div([.class("nhsuk-hint nhsuk-\(family)__hint"), .id("\(id)-item-hint")], [$0])
                    } ?? .nothing,
                ]
            )
        }
        return group(name, [fieldset(name, legend, hint, .div([.class("nhsuk-\(family)")], items))])
    }

    private func fieldset(_ name: String, _ legend: String, _ hint: String?, _ inner: Node) -> Node {
        .el(
            "fieldset",
            [.class("nhsuk-fieldset")] + described(name, hint != nil),
            [
                .el("legend", [.class("nhsuk-fieldset__legend nhsuk-fieldset__legend--s")], [.text(legend)]),
                self.hint(name, hint), problem(name), inner,
            ]
        )
    }

    private func group(_ name: String, _ inner: [Node], isWrong: Bool? = nil) -> Node {
        let isWrong = isWrong ?? !wrong(name).isEmpty
        return .div([.class("nhsuk-form-group\(isWrong ? " nhsuk-form-group--error" : "")")], inner)
    }

    private func label(_ name: String, _ words: String) -> Node {
        .el("label", [.class("nhsuk-label nhsuk-label--s"), .of("for", name)], [.text(words)])
    }

    private func hint(_ name: String, _ words: String?) -> Node {
        words.map { .div([.class("nhsuk-hint"), .id("\(name)-hint")], [.text($0)]) } ?? .nothing
    }

    private func wrong(_ name: String) -> [AnswerProblem] {
        problems.filter { $0.field == name || $0.field.hasPrefix("\(name)-") }
    }

    private func error(_ name: String, _ style: String) -> String { wrong(name).isEmpty ? "" : " \(style)" }

    private func problem(_ name: String) -> Node {
        guard !wrong(name).isEmpty else { return .nothing }
        return .span(
            [.class("nhsuk-error-message"), .id("\(name)-error")],
            .span([.class("nhsuk-u-visually-hidden")], "Error:"),
            .text(" " + wrong(name).map(\.sentence).joined(separator: " "))
        )
    }

    private func described(_ name: String, _ hasHint: Bool) -> [Attribute] {
        let ids = (hasHint ? ["\(name)-hint"] : []) + (wrong(name).isEmpty ? [] : ["\(name)-error"])
        return ids.isEmpty ? [] : [.aria("describedby", ids.joined(separator: " "))]
    }
}

/// What is wrong with a form, above it, with a link to each field.
struct ProblemSummary {
    let problems: [AnswerProblem]

    var node: Node {
        guard !problems.isEmpty else { return .nothing }
        return .div(
            [
                .class("nhsuk-error-summary"), .of("role", "alert"), .of("tabindex", "-1"),
                .aria("labelledby", "problems"),
            ],
            [
                .h2([.class("nhsuk-error-summary__title"), .id("problems")], "This cannot be saved yet"),
                .ul(
                    [.class("nhsuk-list nhsuk-error-summary__list")],
                    problems.map { .a(Address(here: "#\($0.field)"), .text($0.sentence)) }
                ),
            ]
        )
    }
}
