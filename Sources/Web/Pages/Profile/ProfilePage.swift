import Markup
import Register

/// A group on one printed page: the same form for every group, each body in its own column.
struct ProfilePage {
    let view: RegisterView
    let profile: GroupProfile
    let notes: Footnotes

    init(_ view: RegisterView, _ profile: GroupProfile) {
        self.view = view
        self.profile = profile
        notes = Footnotes(ProfilePage.shown(profile, view.snapshot))
    }

    var snapshot: Snapshot { view.snapshot }
    var id: GroupID { profile.group.payload.group }
    var name: String { profile.group.payload.name }

    var node: Node {
        let top = [reasons, benefits, models]
        let table = ProfileTable(page: self).node
        let end = [notKnown, sources]
        let size = ProfilePage.size((top + [table] + end).map { $0.plainText.count }.reduce(0, +))
        return Layout(
            title: "\(name): profile",
            trail: [
                ("Registers", Route.home.address), (view.title, view.asked.address(.national)),
                (name, view.asked.address(.group(id))),
            ],
            view: view,
            main: [
                .h1(.text("\(name): profile")),
                BasisLine(view: view, route: .profile(id)).node,
                .p([.class("lead")], .text(sentence), .span([.class("screen-only")], .text(" \(decided)"))),
                links,
                .div([.class("profile \(size) breakout")], top),
                table,
                .div([.class("profile-end breakout")], end),
            ]
        ).node
    }

    /// How large the form is set in print, by how many letters there are to set.
    private static func size(_ letters: Int) -> String {
        switch letters {
        case ..<5500: "profile-usual"
        case ..<7500: "profile-fuller"
        case ..<11500: "profile-fullest"
        default: "profile-brim"
        }
    }

    private var sentence: String {
        guard !profile.bodies.isEmpty else { return "On \(view.day.inWords) no body is recorded as a member." }
        let membership = Dictionary(profile.bodies.map { ($0.body, $0.membership) }) { first, _ in first }
        return GroupSentence(snapshot: snapshot, membership: membership).text(profile.bodies.map(\.body))
    }

    private var decided: String {
        let kinds = profile.models.filter { $0.coverage == .certainly }.map(\.kind.inWords).uniqued
        return kinds.isEmpty
            ? "The facts recorded decide no sharing model for certain." : "Decided from facts: \(kinds.inWords)."
    }

    private var links: Node {
        .p(
            [.class("screen-only")],
            "The form is the same for every group and prints on one page of A4. ",
            .a(view.asked.address(.compare, [("a", id.raw)]), "Compare with another group"),
            "."
        )
    }

    private var notKnown: Node {
        .el(
            "section",
            [.aria("labelledby", "profile-not-known")],
            [
                .h2([.id("profile-not-known")], "What is not known"),
                .ul(
                    [.class("nhsuk-list nhsuk-list--bullet")],
                    profile.notKnown.map { gap in
                        [
                            .text(snapshot.inWords(gap, among: profile.bodies.map(\.body))),
                            gap.facts.isEmpty
                                ? .nothing
                                : .span([.class("screen-only")], " ", FactLinks(view: view, facts: gap.facts).node),
                        ]
                    }
                ),
            ]
        )
    }

    private var sources: Node {
        .el(
            "section",
            [.aria("labelledby", "profile-sources"), .class("profile-sources")],
            [
                .h2([.id("profile-sources")], "Sources"),
                notes.list(view),
                .p(
                    [.class("note")],
                    .text(
                        "Severally, \(view.title): as at \(view.day.inWords), \(view.knownInWords), entry \(snapshot.basis.knownAt) of its log. Severally records who says what, and gives no legal advice."
                    )
                ),
            ]
        )
    }
}
