import Markup
import Register

/// The whole register on one day: how many share, since when, and which.
struct NationalPage {
    let view: RegisterView
    let months: [MonthlyCounts.Month]
    let query: BodyQuery
    let answers: DayAnswers

    var count: SharingCount { answers.sharing }

    var node: Node {
        Layout(
            title: view.title,
            trail: [("Registers", Route.home.address)],
            view: view,
            main: [
                .h1(.text(view.title)),
                BasisLine(view: view, route: .national, kept: query.fields).node,
                .p([.class("lead")], .text(count.sentence(on: view.day))),
                .p([], .text(Say.holders(count))),
                .p([], .a(view.asked.address(.links), "Who links whom, region by region")),
                .p([], .a(view.asked.address(.rules), "The rules of statute, Code and practice for these bodies")),
                .p([], .a(view.asked.address(.models), "Standard models of sharing leaders, with their documents")),
                .p([], .a(view.asked.address(.setUp), "Set up the documents of an arrangement")),
                SearchForm(view: view).node,
            ] + picture + [breakdowns, BodyTable(page: self).node, groups, published, questions]
        ).node
    }

    private var picture: [Node] {
        let isCompiled = !view.snapshot.index.compilations.isEmpty
        let chart = ShareOverTime(
            months: months,
            published: publishedShares,
            day: view.day,
            from: isCompiled ? nil : months.first?.day
        )
        guard let picture = chart.picture else { return [] }
        return [.h2([], "Share over time"), .div([.class("breakout")], [picture.node])]
    }

    private var groups: Node {
        let active = view.snapshot.groups.filter { !view.snapshot.members(of: $0).isEmpty }
        let past = view.snapshot.groups.filter { !active.contains($0) }
        return [
            .h2([.id("groups")], "Groups"),
            .p(
                [],
                "A group is a name that bodies use, or under which an arrangement is filed. It has no legal definition: each page tells what the facts decide. ",
                .a(view.asked.address(.compare), "Compare two groups"),
                view.desk.measures == nil
                    ? .nothing
                    : [" · ", .a(view.asked.address(.outcomes), "Did sharing leaders change outcomes?")],
                "."
            ),
            active.isEmpty
                ? .p([], "No group has a member recorded on this day.")
                : .ul([.class("nhsuk-list nhsuk-list--bullet columns")], active.map(view.link)),
            past.isEmpty
                ? .nothing
                : .details(
                    "Groups without a member on this day (\(past.count))",
                    [.ul([.class("nhsuk-list nhsuk-list--bullet")], past.map(view.link))]
                ),
        ]
    }

    private var questions: Node {
        let questions = answers.questions
        guard !questions.isEmpty else {
            return [
                .h2([.id("questions")], "Open questions"),
                .p([], "On this day the arrangements and the appointments recorded agree on every body."),
            ]
        }
        return [
            .h2([.id("questions")], "Open questions"),
            .p(
                [],
                .text(
                    "The arrangements and the appointments recorded do not agree on \(Say.bodies(Set(questions.map(\.body)).count)). Both are kept, and both are shown on the page of the body."
                )
            ),
            .details(
                "Which bodies, and how they differ",
                [
                    .ul(
                        [.class("nhsuk-list nhsuk-list--bullet")],
                        questions.map { [view.link($0.body), .text(": \(view.snapshot.inWords($0))")] }
                    )
                ]
            ),
        ]
    }
}
