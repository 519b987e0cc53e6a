import Invented
import Register

extension GeneratedRegister {
    /// Two groups a place, with their members and arrangements.
    mutating func addGroups(_ place: Int, _ bodies: [BodyID], _ leaders: [Office: [PersonID]]) {
        for number in 0..<2 {
            let group = GeneratedRegister.known(GroupID("group-\(place)-\(number)"))
            let some = Array(bodies[(number * 4)..<(number * 4 + 4)])
            let label = random.pick([nil, "hospital group", "shared chair", "chair and chief executive in common"])
            add(
                "groups.\(group)",
                .group(
                    Group(
                        group: group,
                        name: "Group \(place) \(number) of hospitals",
                        statedModel: label,
                        within: nil,
                        note: nil,
                        dated: period()
                    )
                )
            )
            for body in some where random.happens(40) {
                let member = GroupMember(group: group, body: body, dated: period())
                add("members.\(group).\(body)", .groupMember(member))
            }
            addArrangements(group, some, leaders)
            addForums(group, some)
        }
    }

    private mutating func addArrangements(_ group: GroupID, _ bodies: [BodyID], _ leaders: [Office: [PersonID]]) {
        for number in 0..<2 {
            let model = random.pick([.sharedChair, .sharedChiefExecutive] + SharingModel.allCases)
            let office = model.offices.count == 1 ? model.offices[0] : nil
            let holder = random.happens(40) ? office.flatMap { leaders[$0] }.map { random.pick($0) } : nil
            let arrangement = GeneratedRegister.known(ArrangementID("\(group).A\(number)"))
            add(
                "arrangements.\(arrangement)",
                .arrangement(
                    Arrangement(
                        arrangement: arrangement,
                        group: random.happens(90) ? group : nil,
                        model: model,
                        bodies: Array(bodies.shuffled(using: &random).prefix(random.happens(70) ? 2 : 3)),
                        holder: holder,
                        status: random.happens(10) ? .announced : .current,
                        note: nil,
                        dated: period()
                    )
                ),
                title: "Two trusts to share leaders",
                confidence: .high
            )
        }
    }

    private mutating func addForums(_ group: GroupID, _ bodies: [BodyID]) {
        guard random.happens(10) else { return }
        let forums = bodies.prefix(2).map { GeneratedRegister.known(ForumID("committee.\(group).\($0)")) }
        for (body, forum) in zip(bodies, forums) {
            let instrument = GeneratedRegister.known(InstrumentID("delegation.\(group).\(body)"))
            add(
                "instruments.\(instrument)",
                .instrument(
                    Instrument(
                        instrument: instrument,
                        kind: .delegation,
                        title: "Delegation to \(forum)",
                        adoptedBy: [body],
                        creates: forum.raw,
                        dated: period()
                    )
                )
            )
            add(
                "forums.\(forum)",
                .forum(
                    Forum(
                        forum: forum,
                        name: "Committee of \(body)",
                        kind: .committeeInCommon,
                        parents: [body],
                        instrument: instrument,
                        meetsWith: forums.filter { $0 != forum },
                        dated: period()
                    )
                )
            )
        }
        let purpose = Purpose(
            group: group,
            text: "One way for patients",
            agreedBy: Array(bodies.prefix(2)),
            agreedAt: nil,
            seenBy: nil,
            reviewOn: bounds(19_000..<20_500),
            dated: period()
        )
        add("reasons.\(group)", .reason(Reason(purpose)))
    }
}
