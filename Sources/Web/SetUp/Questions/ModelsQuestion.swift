import Markup
import Models
import Register

struct ModelsQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.models
    let heading = "Which standard models?"

    var said: FormFields { FormFields(view.draft.models.map { ("model", $0.raw) }) }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.checkboxes(
                "model",
                "Choose one or more",
                hint:
                    "Where several are chosen, who decides a matter is what the last of them says in which the bodies decide together.",
                view.library.models.map { model in
                    Ask.Option(
                        value: model.id.raw,
                        words: model.title,
                        hint: [
                            .text("\(model.inShort) "),
                            .a(view.view.asked.address(.model(model.id)), .text("Read about \(model.title)")),
                        ]
                    )
                }
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        let models = typed.all("model").compactMap { ModelID($0) }.filter { view.library[$0] != nil }.uniqued
        guard !models.isEmpty else {
            return [AnswerProblem(field: "model", sentence: "Choose at least one standard model.")]
        }
        draft.models = models
        let partial = view.library.partialPosts(of: models)
        draft.ownPosts.removeAll { !partial.contains($0.post) }
        return []
    }
}

struct GroupQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.group
    let heading = "Is it a group of the register?"

    /// Groups that have two or more of the bodies as members.
    static func offered(_ view: DraftView) -> [GroupID] {
        view.snapshot.groups.filter { group in
            let members = view.snapshot.members(of: group)
            return view.draft.bodies.count { members[$0] ?? .not != .not } >= 2
        }
    }

    var said: FormFields { FormFields([("group", view.draft.group?.raw ?? "none")]) }

    private var offered: [GroupID] {
        let found = GroupQuestion.offered(view)
        guard let chosen = view.draft.group, !found.contains(chosen) else { return found }
        return found + [chosen]
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.radios(
                "group",
                "The group whose recorded reasons stand in the documents (optional)",
                offered.map { Ask.Option(value: $0.raw, words: view.snapshot.group($0)?.payload.name ?? $0.raw) }
                    + [Ask.Option(value: "none", words: "None of these")]
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        let group = GroupID(typed["group"]).flatMap { view.snapshot.group($0) == nil ? nil : $0 }
        guard group != nil || typed["group"] == "none" else {
            return [AnswerProblem(field: "group", sentence: "Choose a group, or none of these.")]
        }
        draft.group = group
        return []
    }
}
