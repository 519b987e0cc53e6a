import Markup
import Models
import Register

/// Another value than the standard one, or back to it.
struct ParameterQuestion: DraftQuestion {
    let view: DraftView
    let choice: Choice

    var page: DraftPage { .parameter(choice.id) }
    var heading: String { choice.title }
    var next: DraftPage { .parameters }
    var back: Node { view.back(to: .parameters, "Back to what can be chosen") }

    private var standard: ChosenValue { view.library.standard(of: choice, for: view.draft.models) }
    private var chosen: PlanChoice? { view.draft.choices.first { $0.choice == choice.id } }

    var said: FormFields {
        FormFields([
            ("value", (chosen?.value ?? standard).text), ("because", chosen?.reason.because ?? ""),
            ("author", chosen?.reason.author ?? ""),
        ])
    }

    var above: [Node] {
        let own = view.library.models(view.draft.models).flatMap(\.defaults).first { $0.choice == choice.id }
        return [
            .p([], .strong("Standard: "), .text("\(choice.inWords(standard)).")),
            .p([], .text(own?.because ?? choice.reason)),
        ]
    }

    func fields(_ ask: Ask) -> [Node] {
        let value: Node =
            choice.unit == .choice
            ? ask.radios(
                "value",
                "Here",
                choice.choices.map { Ask.Option(value: $0, words: choice.inWords(.word($0))) }
            )
            : ask.line("value", "Here", hint: "\(choice.expected.capitalisedFirst).", width: 5, most: 9)
        return [value] + ask.because
    }

    var below: [Node] {
        guard chosen != nil else { return [] }
        return [view.form(page, [Ask.submit("Back to the standard", "standard", "yes")])]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        var choices = draft.choices.filter { $0.choice != choice.id }
        if typed["standard"] != "yes" {
            let value = choice.value(typed["value"].filter { !$0.isWhitespace })
            if value == nil { typing.add("value", "Give \(choice.expected).") }
            // The standard needs no reason, and is no departure.
            if value != standard {
                let reason = typing.reason()
                if let value { choices.append(PlanChoice(choice: choice.id, value: value, reason: reason)) }
            }
        }
        if typing.problems.isEmpty { draft.choices = choices }
        return typing.problems
    }
}
