import Markup
import Models
import Register

extension DraftListPage {
    static func clauses(_ view: DraftView) -> DraftListPage {
        let documents = view.library.documents(of: view.draft.models)
        let rows = documents.map { document -> AnswerRow in
            let count = view.draft.departures.count { $0.clause.document == document.id }
            return AnswerRow(
                key: document.id.inWords.capitalisedFirst,
                value: .text(
                    count == 0 ? "The standard text" : "\(count) \(count == 1 ? "departure" : "departures")"
                ),
                action: view.change(.clausesOf(document.id), "of the \(document.id.inWords)", words: "Clauses")
            )
        }
        return DraftListPage(
            view: view,
            heading: "The words of the documents",
            back: view.back,
            main: [
                .p(
                    [],
                    "A clause can be worded otherwise, left out, or followed by one of your own. Each is a departure, with a reason and whoever wants it."
                ),
                documents.isEmpty
                    ? .p([], "Which documents there are is known when a model is chosen.") : AnswerList.node(rows),
            ]
        )
    }

    static func clauses(of document: DocumentTemplate, _ view: DraftView, _ words: (TemplateText) -> String)
        -> DraftListPage
    {
        DraftListPage(
            view: view,
            heading: "Clauses of the \(document.id.inWords)",
            back: view.back(to: .clauses, "Back to the documents"),
            main: document.parts.map { part in
                [
                    .h2([], .text(words(part.heading))),
                    AnswerList.node(
                        part.clauses.map { clause in
                            let name = ClauseName(document.id, clause.id)
                            let departures = view.draft.departures.filter { $0.clause == name }
                            return AnswerRow(
                                key: "\(clause.id)",
                                value: [
                                    .text(words(clause.text)),
                                    .list(
                                        departures.map { .p([], .strong("Here: "), .text($0.change.inWords)) }
                                    ),
                                ],
                                action: view.change(.clause(name), "the clause “\(clause.id)”")
                            )
                        }
                    ),
                ]
            }
        )
    }
}
