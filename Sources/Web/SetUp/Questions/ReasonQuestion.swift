import Markup
import Models
import Register
import TextFiles

/// One reason, who agreed it and where, and how it would be seen to be met.
struct ReasonQuestion: DraftQuestion {
    let view: DraftView
    /// Nil for a new one.
    let number: Int?

    var page: DraftPage { .reason(number) }
    var heading: String { number.map { "Reason \($0)" } ?? "A reason to share" }
    var next: DraftPage { .reasons }
    var back: Node { view.back(to: .reasons, "Back to the reasons") }

    private var reason: PlanReason? {
        number.flatMap { view.draft.reasons.indices.contains($0 - 1) ? view.draft.reasons[$0 - 1] : nil }
    }

    var said: FormFields {
        guard let reason else { return FormFields() }
        return FormFields(
            [
                ("reason", reason.reason), ("agreed-at", reason.agreedAt ?? ""), ("seen-by", reason.seenBy ?? ""),
                ("was", ReasonQuestion.mark(reason)),
            ] + reason.agreedBy.map { ("agreed-by", $0.raw) }
        )
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.area("reason", "The reason", hint: "Why the bodies want it, as they agreed it.", rows: 3),
            view.draft.bodies.isEmpty
                ? .p([], "Who agreed it can be said when the bodies are chosen.")
                : ask.checkboxes(
                    "agreed-by",
                    "Who agreed it (optional)",
                    hint: "Tick the bodies whose own boards agreed this reason.",
                    view.draft.bodies.map { Ask.Option(value: $0.raw, words: view.name($0)) }
                ),
            ask.area(
                "agreed-at",
                "Where they agreed it (optional)",
                hint: "Such as the minutes of each board, with day and item.",
                rows: 2
            ),
            ask.area(
                "seen-by",
                "How it would be seen to be met (optional)",
                hint: "What would be counted or seen, at each of the bodies.",
                rows: 3
            ),
        ]
    }

    var below: [Node] {
        guard let reason else { return [] }
        return [
            view.form(page, [Ask.submit("Remove this reason", "remove", "yes")], [("was", ReasonQuestion.mark(reason))])
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        let place = ItemPlace(number, marks: draft.reasons.map(ReasonQuestion.mark), typed)
        if place == .gone { return [place.problem("reason", "reason", list: "the reasons")] }
        if case .at(let place) = place, typed["remove"] == "yes" {
            draft.reasons.remove(at: place)
            return []
        }
        var typing = Typing(typed)
        let reason = PlanReason(
            reason: typing.text("reason", most: Plan.longestText, lacking: "Say what the reason is."),
            agreedBy: typed.all("agreed-by").compactMap { BodyID($0) }.filter { draft.bodies.contains($0) }.uniqued,
            agreedAt: typing.text("agreed-at", most: Plan.longestText),
            seenBy: typing.text("seen-by", most: Plan.longestText)
        )
        if place == .new, draft.reasons.count >= Plan.mostItems {
            typing.add("reason", "There are \(Plan.mostItems) reasons already.")
        }
        guard typing.problems.isEmpty else { return typing.problems }
        place.put(reason, in: &draft.reasons)
        return []
    }

    /// Tells the reason from what another window made of it.
    private static func mark(_ reason: PlanReason) -> String {
        ETag(of: [reason.reason, reason.agreedAt ?? "", reason.seenBy ?? ""] + reason.agreedBy.map(\.raw)).text
    }
}
