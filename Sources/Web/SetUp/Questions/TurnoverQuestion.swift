import Markup
import Models
import Register

/// The turnover of a year, as each body states it.
struct TurnoverQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.turnover
    let heading = "What does each body turn over in a year?"

    private var turnover: [BodyID: Money] { view.draft.money.turnover }

    var said: FormFields {
        FormFields(view.draft.bodies.map { (TurnoverQuestion.field($0), turnover[$0]?.figure ?? "") })
    }

    /// The name of the body first: no other body’s field begins with it and a hyphen.
    private static func field(_ body: BodyID) -> String { "\(body.raw)-turnover" }

    func fields(_ ask: Ask) -> [Node] {
        guard !view.draft.bodies.isEmpty else { return [] }
        return [
            .p(
                [],
                "In pounds, as the body’s own accounts or plan state it. It divides what is shared where the parts are by turnover, and is shown to compare where they are not. What is left empty becomes a blank."
            )
        ] + view.draft.bodies.map { ask.pounds(TurnoverQuestion.field($0), view.name($0)) }
    }

    var above: [Node] {
        view.draft.bodies.isEmpty ? [.p([], "This can be said when the bodies are chosen.")] : []
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        var turnover = draft.money.turnover
        for body in draft.bodies where typed.has(TurnoverQuestion.field(body)) {
            turnover[body] = typing.pounds(TurnoverQuestion.field(body))
        }
        guard typing.problems.isEmpty else { return typing.problems }
        draft.money = draft.money.with(turnover: turnover)
        return []
    }
}
