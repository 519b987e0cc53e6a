import Markup
import Models
import Register
import TextFiles

/// One cost or saving of a year, and how much each body uses it.
struct SumQuestion: DraftQuestion {
    let view: DraftView
    let kind: PlanMoney.Kind
    /// Nil for a new one.
    let number: Int?

    var page: DraftPage { .sum(kind, number) }
    var heading: String { number.map { "\(kind.rawValue.capitalisedFirst) \($0)" } ?? kind.newOne }
    var next: DraftPage { .sums(kind) }
    var back: Node { view.back(to: .sums(kind), "Back to the \(kind.many)") }

    private var sum: PlanSum? {
        let sums = view.draft.money.sums(kind)
        return number.flatMap { sums.indices.contains($0 - 1) ? sums[$0 - 1] : nil }
    }

    /// The name of the body first: no other body’s field begins with it and a hyphen.
    private static func field(_ body: BodyID) -> String { "\(body.raw)-use" }

    var said: FormFields {
        guard let sum else { return FormFields() }
        return FormFields(
            [("name", sum.name), ("amount", sum.amount.figure), ("was", SumQuestion.mark(sum))]
                + sum.use.sorted { $0.key < $1.key }.map { (SumQuestion.field($0.key), String($0.value)) }
        )
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.line("name", "What it is", hint: kind.example, most: Plan.longestName),
            ask.pounds("amount", "Pounds a year", hint: "Such as 184,250.00"),
            view.draft.bodies.isEmpty
                ? .p([], "How much each body uses it can be said when the bodies are chosen.")
                : ask.fields(
                    "use",
                    "How much each body uses it (optional)",
                    hint: "Whole numbers, in whatever is counted: days, sessions, staff. It divides the sum by use.",
                    view.draft.bodies.map { ask.count(SumQuestion.field($0), view.name($0)) }
                ),
        ]
    }

    var below: [Node] {
        guard let sum else { return [] }
        return [
            view.form(
                page,
                [Ask.submit("Remove this \(kind.rawValue)", "remove", "yes")],
                [("was", SumQuestion.mark(sum))]
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var sums = draft.money.sums(kind)
        let place = ItemPlace(number, marks: sums.map(SumQuestion.mark), typed)
        if place == .gone { return [place.problem("name", kind.rawValue, list: "the \(kind.many)")] }
        if case .at(let place) = place, typed["remove"] == "yes" {
            sums.remove(at: place)
            draft.money = draft.money.with(kind, sums)
            return []
        }
        var typing = Typing(typed)
        let name = typing.text("name", most: Plan.longestName, lacking: "Say what the \(kind.rawValue) is.")
        let amount = typing.pounds("amount", lacking: "Give the pounds of a year.")
        let use = use(&typing, draft.bodies, before: place.item(of: sums)?.use ?? [:])
        if place == .new, sums.count >= Plan.mostItems {
            typing.add("name", "There are \(Plan.mostItems) \(kind.many) already.")
        }
        guard typing.problems.isEmpty, let amount else { return typing.problems }
        place.put(PlanSum(name: name, amount: amount, use: use), in: &sums)
        draft.money = draft.money.with(kind, sums)
        return []
    }

    /// What each body uses; what the form did not show stays as it was before.
    private func use(_ typing: inout Typing, _ bodies: [BodyID], before: [BodyID: Int]) -> [BodyID: Int] {
        var use = before.filter { bodies.contains($0.key) }
        for body in bodies where typing.typed.has(SumQuestion.field(body)) {
            use[body] = typing.count(SumQuestion.field(body), most: PlanSum.mostUse)
        }
        if let first = bodies.first, !use.isEmpty, use.values.allSatisfy({ $0 == 0 }) {
            typing.add(SumQuestion.field(first), "Give at least one body that uses it, or leave all of these empty.")
        }
        return use
    }

    /// Tells the sum from what another window made of it.
    private static func mark(_ sum: PlanSum) -> String {
        let use = sum.use.sorted { $0.key < $1.key }.map { "\($0.key.raw) \($0.value)" }
        return ETag(of: [sum.name, String(sum.amount.pence)] + use).text
    }
}

extension PlanMoney.Kind {
    var newOne: String {
        switch self {
        case .cost: "A cost that is shared"
        case .saving: "A saving that is shared"
        }
    }

    fileprivate var example: String {
        switch self {
        case .cost: "Such as: the shared chief executive and their office."
        case .saving: "Such as: one contract for temporary staff."
        }
    }
}
