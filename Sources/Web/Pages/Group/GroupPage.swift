import Evaluation
import Exchange
import Markup
import Register

/// One group on one day, reasons first; each body stays apart in its own column.
struct GroupPage {
    let view: RegisterView
    let group: Stated<Group>
    /// The bodies that belong to it on the day, by name.
    let members: [BodyID]
    let decidedModels: [DecidedModel]
    let statedModels: [StatedModel]
    private let membership: [BodyID: Coverage]

    init(_ view: RegisterView, _ group: Stated<Group>, _ answers: DayAnswers) {
        self.view = view
        self.group = group
        let snapshot = view.snapshot
        membership = snapshot.members(of: group.payload.group)
        members = membership.keys.sorted { (snapshot.name(of: $0), $0) < (snapshot.name(of: $1), $1) }
        decidedModels = snapshot.decidedModels(of: group.payload.group, among: answers.models)
        statedModels = answers.decided.statedModels(of: group.payload.group)
    }

    var snapshot: Snapshot { view.snapshot }
    var id: GroupID { group.payload.group }

    var node: Node {
        Layout(
            title: group.payload.name,
            trail: [("Registers", Route.home.address), (view.title, view.asked.address(.national))],
            view: view,
            main: [
                .h1(.text(group.payload.name)),
                BasisLine(view: view, route: .group(id)).node,
                .p([.class("lead")], .text(sentence)),
                onward, reasons, models, membersOverTime, people, linksLink, timeline, forums, outcomes, nesting,
                source,
                changes,
            ]
        ).node
    }

    private var changes: Node {
        .p([], .a(view.asked.address(.changes, [("group", id.raw)]), "What changed here in twelve months"))
    }

    private var onward: Node {
        .p(
            [.class("screen-only")],
            .a(view.asked.address(.profile(id)), "Profile on one page, to print"),
            " · ",
            .a(view.asked.address(.compare, [("a", id.raw)]), "Compare with another group"),
            " · ",
            .a(view.asked.address(.compareModels, [("group", id.raw)]), "Compare the standard models for it"),
            " · ",
            .a(view.asked.address(.groupRules(id)), "What the rules give for its bodies")
        )
    }

    private var sentence: String {
        guard !members.isEmpty else {
            return "On \(view.day.inWords) no body is recorded as a member, and no arrangement of this group holds."
        }
        return GroupSentence(snapshot: snapshot, membership: membership).text(members)
    }

    private var outcomes: Node {
        guard let library = view.desk.measures, !library.catalogue.measures.isEmpty else { return .nothing }
        return [
            .h2([], "Outcomes"),
            .p(
                [],
                "Did these change once leaders were shared, compared with bodies that did not share? ",
                .a(view.asked.address(.groupOutcomes(id)), "All of them together"),
                ", or each:"
            ),
            .ul(
                [.class("nhsuk-list nhsuk-list--bullet")],
                library.catalogue.measures.map {
                    .a(view.asked.address(.groupOutcome(id, $0.id)), .text($0.name))
                }
            ),
        ]
    }

    private var linksLink: Node {
        .p([], .a(view.asked.address(.groupLinks(id)), "Who links whom in this group, as a picture and a list"))
    }

    private var nesting: Node {
        let inner = snapshot.groups(within: id)
        guard group.payload.within != nil || !inner.isEmpty else { return .nothing }
        return [
            .h2([], "Groups around it"),
            group.payload.within.map { .p([], "It is part of ", view.link($0), ".") } ?? .nothing,
            inner.isEmpty
                ? .nothing
                : .p([], "Within it: ", .joined(inner.map { view.link($0.payload.group) }, by: ", "), "."),
        ]
    }

    private var source: Node {
        [
            .h2([], "What is known about the group itself"),
            .p([], .text("\(group.payload.name): \(Say.period(group.payload.dated)). ")),
            group.payload.note.map { .p([], .text("Note of the compiler: \($0).")) } ?? .nothing,
            .p([], SourceMark(view, group.fact, about: group.payload.name).node),
        ]
    }
}
