import Models
import Register
import Rules

/// Tables about why, who decides and under what conditions.
extension Filling {
    var reasons: PackTable {
        let recorded = recordedReasons
        var rows = recorded.map { reason($0.text, $0.agreedBy, $0.agreedAt, $0.seenBy) }
        rows += plan.reasons.map { reason($0.reason, $0.agreedBy, $0.agreedAt, $0.seenBy) }
        if rows.isEmpty {
            rows = [
                [
                    [.blank(Blank("why the bodies share: no reason is given"))], [.words("–")], [.words("–")],
                    [.words("–")],
                ]
            ]
        }
        let problem = plan.problem.map { "The problem: \($0)" } ?? "The problem is not stated"
        return PackTable(
            caption: problem,
            head: ["Reason", "Agreed by", "Where", "How it would be seen to be met"],
            rows: rows
        )
    }

    private var recordedReasons: [Purpose] {
        guard let group = plan.group else { return [] }
        let stated = snapshot.index.reasons.filter { $0.payload.purpose.group == group && $0.covers(day) != .not }
        use(stated.map { $0.fact.id })
        return stated.map { $0.payload.purpose }
    }

    private func reason(_ text: String, _ agreedBy: [BodyID], _ at: String?, _ seenBy: String?) -> [[PackRun]] {
        [
            [.words(text)],
            agreedBy.isEmpty
                ? [.blank(Blank("who agreed that “\(text)”"))] : [.words(agreedBy.map(shortName).inWords)],
            [at.map { .words($0) } ?? .blank(Blank("where it was agreed that “\(text)”"))],
            [seenBy.map { .words($0) } ?? .blank(Blank("how it would be seen that “\(text)” is met"))],
        ]
    }

    /// A row for each rule of each prerequisite, and one for what a constitution has to allow.
    var prerequisites: PackTable {
        let rows = arranged.models.flatMap(\.prerequisites).uniqued.flatMap { prerequisite in
            arranged.asked(prerequisite).map { asked -> [[PackRun]] in
                [[.words(prerequisite.point.says)], [.words(asked.what)]]
                    + zip(plan.bodies, asked.states).map { cell(prerequisite.point.appliesTo, $0, $1) }
            }
        }
        return PackTable(
            caption: "What has to hold, and what the rules give for each body on \(day.inWords)",
            head: ["What has to hold", "Rule"] + plan.bodies.map(shortName),
            rows: rows
        )
    }

    private func cell(_ scope: BodyScope, _ body: BodyID, _ state: PrerequisiteState) -> [PackRun] {
        if scope.kind != nil { use(arranged.facts(ofKindOf: body)) }
        use(state.facts)
        let opening = state.kindIsOpen ? [openKind(body), .words(" ")] : []
        return opening + [state.blank.map { .blank($0) } ?? .words(state.says)]
    }

    /// A row for each approval, with all bodies that give it.
    var approvals: PackTable {
        let all = arranged.models.flatMap(\.approvals)
        var seen: Set<String> = []
        let rows = all.filter { seen.insert($0.name).inserted }.compactMap { approval -> [[PackRun]]? in
            let bodies = plan.bodies.filter { arranged.applies(approval.appliesTo, $0) != nil }
            guard !bodies.isEmpty else { return nil }
            let names = bodies.map { body -> [PackRun] in
                let isOpen = arranged.applies(approval.appliesTo, body) == .open
                return (isOpen ? [openKind(body), .words(" ")] : []) + [.words(shortName(body))]
            }
            let after = approval.after.compactMap { name in all.first { $0.name == name }?.decides }
            return [
                Array(names.joined(separator: [.words(", ")])),
                approval.power.map { power($0) } ?? [.words(approval.by.inWords)], [.words(approval.decides)],
                [.words(notices(of: approval, bodies))],
                [.words(after.isEmpty ? "–" : after.joined(separator: "; "))],
            ]
        }
        return PackTable(
            caption: "Who decides what, in which order",
            head: ["Body", "Who decides", "What", "Notice of the sitting", "After"],
            rows: rows
        )
    }

    /// Once where it is the same for all, else for each.
    private func notices(of approval: Approval, _ bodies: [BodyID]) -> String {
        let all = bodies.map { arranged.noticeInWords(of: approval, at: $0) }
        if Set(all).count == 1 { return all[0] }
        return zip(bodies, all).map { "\(shortName($0)): \($1)" }.joined(separator: "; ")
    }

    var decisionRights: PackTable {
        PackTable(
            caption: "Who decides what",
            head: ["Area", "Matter", "Who decides", "Reserved to the board", "Where that stands"],
            rows: library.matters.compactMap { matter in
                guard let right = arranged.right(matter.id) else { return nil }
                let departs = plan.rights.contains { $0.right.matter == matter.id } ? " (departs)" : ""
                return [
                    [.words(matter.group)], [.words(matter.title)],
                    [.words(right.by.inWords(forum: forumName) + departs)], [.words(right.isReserved ? "yes" : "no")],
                    [.words(references(matter.rules))],
                ]
            }
        )
    }

    /// In a document of one body those that are for its kind.
    private func references(_ rules: [RuleID]) -> String {
        let kind = own.body.flatMap { arranged.kind(of: $0) }
        let fitting = rules.filter { id in
            switch (rulebook[id]?.appliesTo, kind) {
            case (.foundationTrust, .nhsTrust), (.nhsTrust, .foundationTrust): false
            default: true
            }
        }
        return fitting.isEmpty ? "–" : fitting.map(reference).joined(separator: "; ")
    }

    func reservedMatters(_ body: BodyID?) -> PackTable {
        PackTable(
            caption:
                "Matters that nobody but \(body.map { "the board of \(shortName($0))" } ?? "each board") may hand on",
            head: ["Area", "Matter", "Who decides"],
            rows: library.matters.compactMap { matter in
                guard let right = arranged.right(matter.id), right.isReserved else { return nil }
                return [[.words(matter.group)], [.words(matter.title)], [.words(right.by.inWords(forum: forumName))]]
            }
        )
    }

    var interBodyMatters: PackTable {
        let presiders = plan.bodies.map { body in (body, presider(body)) }
        return PackTable(
            caption: "Matters in which the bodies stand on different sides, and who presides at each",
            head: ["Matter"] + plan.bodies.map(shortName),
            rows: library.matters.filter(\.isBetween).map { matter in
                [[.words(matter.title)]] + presiders.map(\.1)
            }
        )
    }

    private func presider(_ body: BodyID) -> [PackRun] {
        guard let choice = ChoiceID("presider-rule").flatMap({ library[$0] }) else { return [] }
        guard let office = HeldOffice(rawValue: arranged.value(of: choice).text) else {
            return [.words("chosen by the members present from those who hold no seat at the other body")]
        }
        let (runs, people) = holders(office, body)
        let elsewhere = people.flatMap { otherBoards(of: $0, than: body) }.uniqued
        guard elsewhere.isEmpty else {
            let names = elsewhere.map(shortName).inWords
            return runs + [
                .words(", \(office.inWords), who also sits at \(names): "),
                .blank(Blank("who presides at \(shortName(body)) and sits on no other board", who: .secretary(body))),
            ]
        }
        return runs + (people.isEmpty ? [] : [.words(", \(office.inWords)")])
    }

    var safeguards: PackTable {
        PackTable(
            caption: "What keeps the arrangement safe",
            head: ["Safeguard", "Clause"],
            rows: arranged.models.flatMap(\.safeguards).uniqued.filter(isThere).map { safeguard in
                [
                    [.words(safeguard.says)],
                    safeguard.clause.map { reference($0.description, Setting(body: own.body)) } ?? [.words("–")],
                ]
            }
        )
    }

    /// Another model of the plan may leave no room for a clause; one that the plan removes is a blank.
    private func isThere(_ safeguard: Safeguard) -> Bool {
        guard let clause = safeguard.clause else { return true }
        return !outline.clauses(clause).isEmpty || plan.departures.contains { $0.change == .remove(clause) }
    }

    var measures: PackTable {
        PackTable(
            caption: "What would be measured, at each body",
            head: ["Measure"],
            rows: arranged.models.flatMap(\.measures).uniqued.map { [[.words($0)]] }
        )
    }

    /// Nobody signs for two sides: whoever holds a seat at another of the bodies signs for none.
    var signatures: PackTable {
        PackTable(
            caption: "Signatures of those who have authority on \(day.inWords)",
            head: ["For", "Name", "Office", "Signature", "Date"],
            rows: (own.body.map { [$0] } ?? plan.bodies).flatMap { body -> [[[PackRun]]] in
                let signing = signers(body)
                let line: [PackRun] = [.words(" ")]
                if signing.isEmpty {
                    let what =
                        "who has authority to sign for \(shortName(body)) on \(day.inWords) and holds no seat at another of the bodies"
                    return [
                        [[.words(name(body))], [.blank(Blank(what, who: .secretary(body)))], [.words("–")], line, line]
                    ]
                }
                return signing.map {
                    [[.words(name(body))], [.words(name($0.person))], [.words($0.office.inWords)], line, line]
                }
            }
        )
    }

    private func signers(_ body: BodyID) -> [(person: PersonID, office: HeldOffice)] {
        var found: [(person: PersonID, office: HeldOffice)] = []
        for offices in [[HeldOffice.chair, .viceChair], [.accountingOfficer, .chiefExecutive]] {
            for office in offices {
                let holders = self.found(office, body)
                use(holders.facts)
                let free = holders.people.filter {
                    otherBoards(of: $0, than: body).isEmpty && holders.capacity[$0] != Capacity.acting.rawValue
                }
                guard let person = free.first, !found.contains(where: { $0.person == person }) else { continue }
                found.append((person, office))
                break
            }
        }
        return found
    }
}
