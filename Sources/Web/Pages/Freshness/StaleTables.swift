import Markup
import Register

/// The facts in question, each with who could confirm it.
struct StaleTables {
    let view: RegisterView

    private var words: FactWords { FactWords(snapshot: view.snapshot) }

    func stale(_ stale: [StaleFact], about body: BodyID?) -> Node {
        guard !stale.isEmpty else { return .p([], "Nothing recorded about it rests on evidence so old.") }
        let about = body.map { " of \(view.snapshot.shortName(of: $0))" } ?? ""
        return DataTable(
            caption: "Facts on old evidence\(about)",
            head: ["Fact", "On this day", "Latest evidence", "Whole months since", "Who could confirm", "Source"],
            rows: stale.map { stale in
                let title = words.title(stale.fact.statement)
                return [
                    fact(title, stale.fact),
                    .text(Say.holds(stale.holds)),
                    .text(stale.evidence?.inWords ?? "not dated"),
                    .text(stale.months.map { String($0) } ?? "not known"),
                    who(stale.confirmers),
                    SourceMark(view, stale.fact, about: title).node,
                ]
            },
            numberColumns: [3]
        ).node
    }

    func announced(_ announced: [Announcement]) -> Node {
        guard !announced.isEmpty else {
            return .p([], "Nothing recorded was stated in advance for a day that has passed by then.")
        }
        return DataTable(
            caption: "Stated in advance for a day that has passed",
            head: ["Fact", "Stated for", "What is known", "Who could confirm", "Source"],
            rows: announced.map { announced in
                let title = words.title(announced.fact.statement)
                let may = announced.hasPassed == .possibly ? " (it may not have passed yet)" : ""
                return [
                    fact(title, announced.fact),
                    .text(announced.plannedFor.inWords + may),
                    .text(announced.kind.inWords),
                    who(announced.confirmers),
                    SourceMark(view, announced.fact, about: title).node,
                ]
            }
        ).node
    }

    private func fact(_ title: String, _ fact: Fact) -> Node {
        .a(view.asked.address(.fact(fact.id)), .text(title))
    }

    private func who(_ confirmers: [Confirmer]) -> Node {
        confirmers.isEmpty ? .notRecorded : .text(confirmers.map(view.snapshot.inWords).joined(separator: "; "))
    }
}
