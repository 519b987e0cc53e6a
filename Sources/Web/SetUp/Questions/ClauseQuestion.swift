import Markup
import Models
import Register
import TextFiles

/// Another clause than the standard one: other words, none, or one more after it.
struct ClauseQuestion: DraftQuestion {
    let view: DraftView
    let name: ClauseName
    let clause: TemplateClause
    /// Its standard words.
    let words: String

    private enum What: String, CaseIterable {
        case reword, remove, add

        var inWords: String {
            switch self {
            case .reword: "Other words in its place"
            case .remove: "Leave it out"
            case .add: "Add a clause after it"
            }
        }
    }

    var page: DraftPage { .clause(name) }
    var heading: String { "\(name.document.inWords.capitalisedFirst): the clause “\(name.clause)”" }
    var next: DraftPage { .clausesOf(name.document) }
    var back: Node { view.back(to: .clausesOf(name.document), "Back to the clauses of the \(name.document.inWords)") }
    let said = FormFields()

    private var departures: [ClauseDeparture] { view.draft.departures.filter { $0.clause == name } }

    var above: [Node] {
        [.h2([], "Standard"), .p([], .text(words)), departures.isEmpty ? .nothing : here]
    }

    private var here: Node {
        [
            .h2([], "Departures here"),
            .list(
                departures.map { departure in
                    [
                        .p([], .text(departure.change.inWords)),
                        .p([], .strong("Why: "), .text("\(departure.reason.because) (\(departure.reason.author))")),
                        view.form(
                            page,
                            [
                                Ask.submit(
                                    "Take back",
                                    about: departure.change.short,
                                    "back",
                                    departure.change.added?.raw ?? "standard"
                                )
                            ]
                        ),
                    ]
                }
            ),
        ]
    }

    func fields(_ ask: Ask) -> [Node] {
        [
            ask.radios(
                "what",
                departures.isEmpty ? "What is to be otherwise" : "What else is to be otherwise",
                What.allCases.map { Ask.Option(value: $0.rawValue, words: $0.inWords) }
            ),
            ask.area(
                "text",
                "The words, as they are to stand",
                hint: "Plain text: nothing in it is filled in. Not needed where the clause is left out.",
                rows: 6
            ),
        ] + ask.because
    }

    func take(_ typed: FormFields, into draft: inout PlanDraft) -> [AnswerProblem] {
        let back = typed["back"]
        if !back.isEmpty {
            draft.departures.removeAll { $0.clause == name && ($0.change.added?.raw ?? "standard") == back }
            return []
        }
        var typing = Typing(typed)
        guard let what = What(rawValue: typed["what"]) else {
            typing.add("what", "Choose what is to be otherwise.")
            return typing.problems
        }
        let text =
            what == .remove
            ? "" : typing.text("text", most: Plan.longestText, lacking: "Give the words of the clause.")
        let reason = typing.reason()
        guard typing.problems.isEmpty else { return typing.problems }
        var others = draft.departures
        if what != .add { others.removeAll { $0.clause == name && $0.change.added == nil } }
        guard others.count < Plan.mostItems else {
            return [
                AnswerProblem(field: "what", sentence: "There are \(Plan.mostItems) departures of clauses already.")
            ]
        }
        let change: ClauseDeparture.Change? =
            switch what {
            case .reword: .reword(name, text)
            case .remove: .remove(name)
            case .add: newName(draft).map { .add($0, after: name, text) }
            }
        if let change { draft.departures = others + [ClauseDeparture(change: change, reason: reason)] }
        return []
    }

    /// A name that no clause of the document has: nothing that was typed becomes one.
    private func newName(_ draft: PlanDraft) -> ClauseID? {
        let document = view.library[name.document]
        let taken = Set(draft.departures.filter { $0.clause.document == name.document }.compactMap(\.change.added))
        return (1...(Plan.mostItems + 1)).lazy.compactMap { ClauseID("added-\($0)") }
            .first { document?.clause($0) == nil && !taken.contains($0) }
    }
}

extension ClauseDeparture.Change {
    /// The name of a clause that is added.
    var added: ClauseID? { if case .add(let name, _, _) = self { name } else { nil } }

    var short: String {
        switch self {
        case .reword: "the other words"
        case .remove: "that it is left out"
        case .add(let name, _, _): "the clause “\(name)”"
        }
    }

    var inWords: String {
        switch self {
        case .reword(_, let text): "Reworded: \(text)"
        case .remove: "Left out."
        case .add(_, _, let text): "Added after it: \(text)"
        }
    }
}
