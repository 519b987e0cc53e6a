import Markup
import Models
import TextFiles

struct TitleQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.title
    let heading = "What is the arrangement called?"

    var said: FormFields { FormFields([("title", view.draft.title ?? "")]) }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.line(
                "title",
                "Name of the arrangement",
                hint: "As it is to stand within a sentence, such as: the Marram Coast arrangement.",
                most: Plan.longestName
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        let title = typing.text("title", most: Plan.longestName, lacking: "Say what the arrangement is called.")
        if typing.problems.isEmpty { draft.title = title }
        return typing.problems
    }
}

struct ForumQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.forum
    let heading = "What is the forum called?"

    var said: FormFields { FormFields([("forum", view.draft.forum ?? "")]) }

    var above: [Node] {
        guard view.library.forum(of: view.draft.models) == nil else { return [] }
        return [.p([], "None of the models chosen so far has a forum in which the bodies decide together.")]
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.line(
                "forum",
                "Name of the forum in which the bodies decide together (optional)",
                hint: "Such as: Marram Coast group board. Left empty, it is called the forum of the arrangement.",
                most: Plan.longestName
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        let forum = typing.text("forum", most: Plan.longestName)
        if typing.problems.isEmpty { draft.forum = forum }
        return typing.problems
    }
}

struct ProblemQuestion: DraftQuestion {
    let view: DraftView
    let page = DraftPage.problem
    let heading = "What do the bodies want to solve?"

    var said: FormFields { FormFields([("problem", view.draft.problem ?? "")]) }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.area(
                "problem",
                "The problem (optional)",
                hint:
                    "What is wrong today, for whom, in a few sentences. Left empty, it becomes a blank in the documents."
            )
        ]
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        var typing = Typing(typed)
        let problem = typing.text("problem", most: Plan.longestText)
        if typing.problems.isEmpty { draft.problem = problem }
        return typing.problems
    }
}
