import Markup
import Register

extension GroupPage {
    var reasons: Node {
        let reasons = snapshot.index.reasons.filter { $0.payload.purpose.group == id && $0.covers(view.day) != .not }
        let benefits = snapshot.index.expectedBenefits.filter {
            $0.payload.purpose.group == id && $0.covers(view.day) != .not
        }
        let intents = snapshot.index.intents.filter { $0.payload.group == id }
        return [
            .h2([], "Why they share leaders"),
            reasons.isEmpty
                ? .p([], "No stated reasons recorded.")
                : list(reasons.map { ($0.payload.purpose, $0.fact) }),
            .h3([], "What they expect"),
            benefits.isEmpty
                ? .p([], "No expected benefits recorded.")
                : list(benefits.map { ($0.payload.purpose, $0.fact) }),
            intents.isEmpty
                ? .nothing
                : [
                    .h3([], "What they said they would do"),
                    .ul([.class("nhsuk-list nhsuk-list--bullet")], intents.map(intent)),
                ],
        ]
    }

    private func intent(_ stated: Stated<Intent>) -> Node {
        let said = stated.payload.statedOn.map { "said \($0.inWords)" } ?? "day of saying not recorded"
        let planned = stated.payload.plannedFor.map { "planned for \($0.inWords)" } ?? "no day given"
        return [
            .text("\(stated.payload.text) (\(said), \(planned)) "),
            SourceMark(view, stated.fact, about: stated.payload.text).node,
        ]
    }

    private func list(_ purposes: [(Purpose, Fact)]) -> Node {
        .ul(
            [.class("nhsuk-list nhsuk-list--bullet")],
            purposes.map { purpose, fact in
                [
                    .strong(.text(purpose.text)),
                    .text(" \(agreed(purpose)) \(seen(purpose)) \(review(purpose)) "),
                    SourceMark(view, fact, about: purpose.text).node,
                ]
            }
        )
    }

    private func agreed(_ purpose: Purpose) -> String {
        let bodies = purpose.agreedBy.map(snapshot.shortName)
        guard !bodies.isEmpty else { return "Who agreed it is not recorded." }
        let place = purpose.agreedAt.map { " (\($0))" } ?? "; where is not recorded"
        return "Agreed by \(Say.list(bodies))\(place)."
    }

    private func seen(_ purpose: Purpose) -> String {
        purpose.seenBy.map { "How it would be seen to be met: \($0)." }
            ?? "How it would be seen to be met is not recorded."
    }

    private func review(_ purpose: Purpose) -> String {
        purpose.reviewOn.map { "To be reviewed: \($0.inWords)." } ?? "No review date recorded."
    }
}
