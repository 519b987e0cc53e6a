import Markup
import Register

extension GroupPage {
    /// One row a body: by membership where stated, else by the arrangements of the group.
    var membersOverTime: Node {
        let ever = snapshot.everMembers(of: id)
        let rows = ever.map { body -> SeatStrip.Row in
            let stated = snapshot.index.groupMembers.filter { $0.payload.group == id && $0.payload.body == body }
            let bars =
                stated.isEmpty
                ? snapshot.arrangements(of: id)
                    .filter { $0.payload.bodies.contains(body) && $0.payload.status != .announced }
                    .map { bar($0.payload.model.inWords, $0.payload.dated) }
                : stated.map { bar("member", $0.payload.dated) }
            return SeatStrip.Row(label: snapshot.shortName(of: body), office: nil, kind: .nonExecutive, bars: bars)
        }
        let strip = SeatStrip(
            id: "members",
            title: "Members of \(group.payload.name) over time",
            rows: rows.filter { !$0.bars.isEmpty },
            day: view.day,
            today: view.today,
            columns: .membership
        )
        guard let picture = strip.picture else {
            return [
                .h2([], "Members over time"), .p([], "No membership and no arrangement that took effect is recorded."),
            ]
        }
        return [.h2([], "Members over time"), picture.node]
    }

    private func bar(_ label: String, _ period: Period) -> SeatStrip.Bar {
        SeatStrip.Bar(label: label, period: period, capacity: .notStated, isVacancy: false)
    }

    var forums: Node {
        let bodies = Set(members)
        let all = snapshot.index.forums.filter {
            !bodies.isDisjoint(with: $0.payload.parents) && $0.covers(view.day) != .not
        }
        let forums = all.filter(GroupPage.isCommon)
        let instruments = snapshot.index.instruments.filter { !bodies.isDisjoint(with: $0.payload.adoptedBy) }
        guard !all.isEmpty || !instruments.isEmpty else {
            return [.h2([], "Forums and instruments"), .p([], "No board, committee or agreement is recorded.")]
        }
        return [
            .h2([], "Forums and instruments"),
            forums.isEmpty
                ? .p([], "No forum of several bodies is recorded.") : ForumTable(view: view, forums: forums).node,
            all.count == forums.count
                ? .nothing
                : .p(
                    [],
                    .text(
                        "\(all.count - forums.count) boards, councils and committees of single bodies stand on the pages of the bodies."
                    )
                ),
            instruments.isEmpty
                ? .p([], "No instrument recorded.")
                : DataTable(
                    caption: "Instruments recorded",
                    head: ["Instrument", "Kind", "Adopted by", "When", "Source"],
                    rows: instruments.map { stated in
                        [
                            .text(stated.payload.title), .text(stated.payload.kind.inWords),
                            .text(Say.list(stated.payload.adoptedBy.map(snapshot.shortName))),
                            .text(Say.period(stated.payload.dated)),
                            SourceMark(view, stated.fact, about: stated.payload.title).node,
                        ]
                    }
                ).node,
        ]
    }

    /// Whether bodies decide or meet together in it.
    private static func isCommon(_ forum: Stated<Forum>) -> Bool {
        switch forum.payload.kind {
        case .committeeInCommon, .jointCommittee: true
        case .board, .committee, .councilOfGovernors:
            forum.payload.parents.count > 1 || !forum.payload.meetsWith.isEmpty
        }
    }
}
