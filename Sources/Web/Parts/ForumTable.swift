import Markup
import Register

/// Boards, committees and other forums, with what they are in law.
struct ForumTable {
    let view: RegisterView
    let forums: [Stated<Forum>]

    var node: Node {
        DataTable(
            caption: "Forums on \(view.day.inWords)",
            head: [
                "Forum", "In law", "Decides for", "Instrument", "Meets in common with", "Members recorded", "Source",
            ],
            rows: forums.map(row)
        ).node
    }

    private func row(_ forum: Stated<Forum>) -> [Node] {
        let snapshot = view.snapshot
        let payload = forum.payload
        let instrument = payload.instrument.flatMap { id in
            snapshot.index.instruments.last { $0.payload.instrument == id }
        }
        let meets = payload.meetsWith.map { snapshot.name(of: $0) }
        let members = snapshot.index.forumMembers.filter {
            $0.payload.forum == payload.forum && $0.covers(view.day) != .not
        }
        return [
            .text(payload.name),
            .text(payload.kind.inWords),
            .joined(payload.parents.map { .text(snapshot.shortName(of: $0)) }, by: ", "),
            instrument.map { .text($0.payload.title) } ?? .notRecorded,
            meets.isEmpty ? "none recorded" : .text(meets.joined(separator: "; ")),
            .text(members.isEmpty ? "none" : String(members.count)),
            SourceMark(view, forum.fact, about: payload.name).node,
        ]
    }
}
