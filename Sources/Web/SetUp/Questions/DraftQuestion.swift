import Markup
import Models
import TextFiles

/// A page that asks one thing of a draft.
protocol DraftQuestion: Sendable {
    var view: DraftView { get }
    var page: DraftPage { get }
    var heading: String { get }
    /// What the draft says, as the fields of the form.
    var said: FormFields { get }
    /// Within the form.
    func fields(_ ask: Ask) -> [Node]
    /// Puts what was typed into the draft, or says what is wrong with it.
    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem]
    /// The page after it.
    var next: DraftPage { get }
    /// What stands above the form, and below it.
    var above: [Node] { get }
    var below: [Node] { get }
    var back: Node { get }
    /// The words of the button; nil where the form has buttons of its own.
    var save: String? { get }
}

extension DraftQuestion {
    var next: DraftPage { view.home }
    var above: [Node] { [] }
    var below: [Node] { [] }
    var back: Node { view.back }
    var save: String? { "Save and continue" }

    /// - Parameter typed: What was sent, where that could not be taken.
    func node(_ typed: FormFields? = nil, _ problems: [AnswerProblem] = []) -> Node {
        let ask = Ask(typed: typed ?? said, problems: problems)
        let inner = fields(ask)
        let form = view.form(page, inner + [save.map { Ask.submit($0) } ?? .nothing], kept(ask.typed))
        return Layout(
            title: problems.isEmpty ? heading : "Error: \(heading)",
            trail: view.trail,
            view: view.view,
            main: [
                back, ProblemSummary(problems: problems).node, .h1(.text(heading)), view.basis, view.moved,
            ] + [.div([.class("set-up")], above + [inner.isEmpty ? .nothing : form] + below)]
        ).node
    }

    private func kept(_ typed: FormFields) -> [(name: String, value: String)] {
        typed["was"].isEmpty ? [] : [("was", typed["was"])]
    }
}

/// Texts that were typed, each with its limit.
struct Typing {
    let typed: FormFields
    private(set) var problems: [AnswerProblem] = []

    init(_ typed: FormFields) { self.typed = typed }

    /// Nil where nothing was typed.
    mutating func text(_ field: String, most: Int) -> String? {
        guard let text = PlanDraft.typed(typed[field]) else { return nil }
        let count = text.unicodeScalars.count
        guard count <= most else {
            add(field, "Use at most \(most) characters: these are \(count).")
            return nil
        }
        return text
    }

    /// - Parameter lacking: What to do where nothing was typed.
    mutating func text(_ field: String, most: Int, lacking: String) -> String {
        let before = problems.count
        let found = text(field, most: most)
        if found == nil, problems.count == before { add(field, lacking) }
        return found ?? ""
    }

    mutating func add(_ field: String, _ sentence: String) {
        problems.append(AnswerProblem(field: field, sentence: sentence))
    }

    /// Why somebody wants a departure, and whose words that are.
    mutating func reason() -> DepartureReason {
        DepartureReason(
            because: text("because", most: Plan.longestText, lacking: "Say why this departs from the standard."),
            author: text("author", most: Plan.longestName, lacking: "Say whose words the reason is, such as a role.")
        )
    }
}

extension Ask {
    var because: [Node] {
        [
            area("because", "Why", hint: "It stands in the pack, beside the departure.", rows: 3),
            line("author", "Whose words that are", hint: "A role is enough, such as: company secretary.", most: 200),
        ]
    }
}
