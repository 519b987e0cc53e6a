import Markup
import Models
import Register

extension DraftListPage {
    static func sums(_ kind: PlanMoney.Kind, _ view: DraftView) -> DraftListPage {
        let sums = view.draft.money.sums(kind)
        let list: Node =
            sums.isEmpty
            ? .p([], "None is said yet. What is not said becomes a blank.")
            : .list(
                sums.enumerated().map { index, sum in
                    let name = "\(kind.rawValue) \(index + 1)"
                    return [
                        .h2([], .text(name.capitalisedFirst)),
                        AnswerList.node(rows(sum, view)),
                        .p([], view.change(.sum(kind, index + 1), name, words: "Change or remove")),
                    ]
                }
            )
        return DraftListPage(
            view: view,
            heading: "The \(kind.many) that are shared",
            back: view.back,
            main: [
                basis(view), list,
                .p(
                    [],
                    .el(
                        "a",
                        [.class("nhsuk-button nhsuk-button--secondary"), .href(view.address(.sum(kind, nil)))],
                        [.text(sums.isEmpty ? "Add a \(kind.rawValue)" : "Add another \(kind.rawValue)")]
                    )
                ),
            ]
        )
    }

    private static func rows(_ sum: PlanSum, _ view: DraftView) -> [AnswerRow] {
        let use = view.draft.bodies.compactMap { body in sum.use[body].map { "\(view.name(body)): \($0)" } }
        return [
            AnswerRow(key: "What", value: .text(sum.name)),
            AnswerRow(key: "Pounds a year", value: .text(sum.amount.inWords)),
            AnswerRow(
                key: "Used by",
                value: use.isEmpty ? .notRecorded : .ul([.class("nhsuk-list")], use.map { .text($0) })
            ),
        ]
    }

    /// How the sums are divided, and where that is chosen.
    private static func basis(_ view: DraftView) -> Node {
        guard let choice = view.library.choices.first(where: { $0.id.raw == "cost-basis" }) else { return .nothing }
        let value =
            view.draft.choices.first { $0.choice == choice.id }?.value
            ?? view.library.standard(of: choice, for: view.draft.models)
        return .p(
            [],
            .text("Of a year, in pounds. They are divided as “\(choice.title)” says, now \(choice.inWords(value)): "),
            view.link(.parameter(choice.id), "change that"),
            "."
        )
    }
}
