import Markup
import Models

/// Who decides a matter, where it is another than in the standard.
struct RightQuestion: DraftQuestion {
    let view: DraftView
    let matter: Matter

    var page: DraftPage { .right(matter.id) }
    var heading: String { "Who decides: \(matter.title)" }
    var next: DraftPage { .rights }
    var back: Node { view.back(to: .rights, "Back to who decides what") }

    static func forum(_ draft: PlanDraft) -> String {
        draft.forum ?? "the forum in which the bodies decide together"
    }

    private var standard: MatterRight? { view.library.standardRight(matter.id, for: view.draft.models) }
    private var chosen: PlanRight? { view.draft.rights.first { $0.right.matter == matter.id } }

    var said: FormFields {
        let right = chosen?.right ?? standard
        return FormFields(
            [
                ("by", right?.by.rawValue ?? ""), ("because", chosen?.reason.because ?? ""),
                ("author", chosen?.reason.author ?? ""),
            ] + (right?.isReserved ?? false ? [("reserved", "yes")] : [])
        )
    }

    var above: [Node] {
        let words = standard.map {
            $0.by.inWords(forum: RightQuestion.forum(view.draft)) + ($0.isReserved ? "; reserved to the board" : "")
        }
        return [.p([], .strong("Standard: "), .text("\(words ?? "not said by the models chosen so far")."))]
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.radios(
                "by",
                "Here it is decided by",
                MatterDecider.allCases.map {
                    Ask.Option(value: $0.rawValue, words: $0.inWords(forum: RightQuestion.forum(view.draft)))
                }
            ),
            ask.checkboxes(
                "reserved",
                "Reserved to the board",
                [Ask.Option(value: "yes", words: "The board of a body may not hand it on")]
            ),
        ] + ask.because
    }

    var below: [Node] {
        guard chosen != nil else { return [] }
        return [view.form(page, [Ask.submit("Back to the standard", "standard", "yes")])]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        var rights = draft.rights.filter { $0.right.matter != matter.id }
        if typed["standard"] != "yes" {
            let by = MatterDecider(rawValue: typed["by"])
            if by == nil { typing.add("by", "Choose who decides it.") }
            let isReserved = typed["reserved"] == "yes"
            if by == .together, isReserved {
                typing.add("reserved", "A matter reserved to the board is not decided together: choose one of both.")
            }
            let right = by.map { MatterRight(matter: matter.id, by: $0, isReserved: isReserved) }
            if right != standard {
                let reason = typing.reason()
                if let right { rights.append(PlanRight(right: right, reason: reason)) }
            }
        }
        if typing.problems.isEmpty { draft.rights = rights }
        return typing.problems
    }
}
