import Markup
import Register

/// What began, stopped or was announced in the days asked about.
struct WorldPart {
    let page: ChangesPage
    let all: WorldChanges
    let changes: [ChangeInWorld]

    private var view: RegisterView { page.view }

    init(page: ChangesPage) {
        self.page = page
        all = page.view.snapshot.changes(in: page.query.days)
        var changes = all.changes
        if let body = page.query.body { changes = changes.filter { $0.bodies.contains(body) } }
        if let group = page.query.group {
            let members = Set(page.view.snapshot.everMembers(of: group))
            changes = changes.filter { $0.group == group || !members.isDisjoint(with: $0.bodies) }
        }
        self.changes = changes
    }

    var nodes: [Node] {
        [.p([.class("lead")], .text("\(page.query.daysInWords), \(counted)."))] + [possible, undated]
            + (changes.isEmpty ? [] : picture + [table])
    }

    /// "7 chairs began, 4 chairs stopped and 2 bodies closed"
    private var counted: String {
        let counts = ChangeCount.all(changes)
        return counts.isEmpty ? "no change is recorded with a day that may lie in these months" : Say.counts(counts)
    }

    private var possible: Node {
        let possible = changes.filter { $0.certainty == .possibly }
        let disputed = possible.filter(\.isDisputed).count
        var told: [String] = []
        if possible.count > disputed {
            told.append(
                "\(possible.count - disputed) of the \(changes.count) only possibly: the day is known in part and may lie outside these months."
            )
        }
        if disputed > 0 {
            told.append(
                "\(disputed) of the \(changes.count) only possibly: another statement has it earlier or going on."
            )
        }
        let inAdvance = changes.count(where: \.isStatedInAdvance)
        if inAdvance > 0 {
            told.append(
                "\(inAdvance) of the \(changes.count) \(inAdvance == 1 ? "was" : "were") stated in advance, and nothing newer recorded says that it came about."
            )
        }
        return told.isEmpty ? .nothing : .p([], .text(told.joined(separator: " ")))
    }

    private var undated: Node {
        guard page.query.body == nil, page.query.group == nil, all.undatedStarts + all.undatedEnds > 0 else {
            return .nothing
        }
        return .p(
            [],
            .text(
                "This is not all that may have changed: for \(all.undatedStarts) posts and arrangements the start, and for \(all.undatedEnds) the end, is not recorded and may lie in these months."
            )
        )
    }

    private var picture: [Node] {
        let chart = ChangesOverTime(changes: changes, days: all.days)
        let picture = chart.picture.node
        return [.h2([], .text(chart.heading)), chart.isWide ? .div([.class("breakout")], [picture]) : picture]
    }

    private var table: Node {
        let shown = changes.prefix(ChangesPage.most)
        return [
            .h2([], "Each change"),
            .p(
                [],
                "Chairs and chief executives, vacancies, arrangements, groups and bodies. Who came to other seats or left them is not in this list: see the boards."
            ),
            shown.count < changes.count
                ? .p(
                    [],
                    .text("The newest \(shown.count) of \(changes.count) are shown: choose fewer days for the others.")
                )
                : .nothing,
            DataTable(
                caption: "What changed from \(all.days.first.inWords) to \(all.days.last.inWords), the newest first",
                head: ["When", "What changed", "Certainty", "Source"],
                rows: shown.map(row)
            ).node,
        ]
    }

    private func certainty(_ change: ChangeInWorld) -> String {
        if change.isDisputed { return "possible: stated otherwise too" }
        let inAdvance = change.isStatedInAdvance ? ", stated in advance: nothing newer says that it came about" : ""
        return Say.certainty(change.certainty) + inAdvance
    }

    private func row(_ change: ChangeInWorld) -> [Node] {
        let words = ChangeWords(view: view)
        return [
            .text(words.when(change)),
            words.node(change),
            .text(certainty(change)),
            .list(change.facts.map { SourceMark(view, $0, about: words.node(change).plainText).node }),
        ]
    }
}
