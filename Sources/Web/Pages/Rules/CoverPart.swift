import Markup
import Register
import Rules

/// Whether bodies can decide when people are away or leave, as a part of a page.
struct CoverPart {
    let rules: RulesView

    private var snapshot: Snapshot { rules.view.snapshot }
    private var cover: Cover { Cover(rules.rulebook, snapshot) }

    func body(_ body: BodyID) -> Node {
        guard snapshot.isOpen(body) != .not else { return .nothing }
        let told = cover.cover(of: body)
        let missing = (told.missing + told.presiding.missing).uniqued
        return [
            .h2([], "How many absences stop it deciding"),
            .p([], .text(told.explanation)), .p([], .text(told.presiding.explanation)),
            .list(told.notes.map { .p([.class("note")], .text("Note: \($0)")) }),
            missing.isEmpty
                ? .nothing
                : .details(
                    "What is missing to know it for certain",
                    [
                        .ul(
                            [.class("nhsuk-list nhsuk-list--bullet")],
                            missing.map { .text("\(snapshot.inWords($0)).") }
                        )
                    ]
                ),
        ]
    }

    /// Which of some bodies stop if somebody who sits on several of their boards leaves.
    func leaders(among bodies: [BodyID]) -> Node {
        let leaders = cover.sharedLeaders(among: bodies)
        guard !leaders.isEmpty else { return .nothing }
        return [
            .h2([], "If somebody who sits on several of these boards leaves"),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                leaders.map { [rules.view.link($0.person), .text(": \($0.explanation)")] }
            ),
        ]
    }
}
