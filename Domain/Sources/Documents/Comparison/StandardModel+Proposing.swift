import Models
import Register
import Rules

extension StandardModel {
    /// What the register would say if some bodies took it up.
    ///
    /// - Parameter holders: Who is to hold a shared office, where that is settled.
    func proposed(_ arranged: Arranged, holders: [Office: PersonID]) -> ProposedArrangement {
        let bodies = arranged.plan.bodies
        return ProposedArrangement(
            bodies: bodies,
            from: arranged.day,
            model: decided,
            offices: shares.map { office in
                .init(office, holders[office].map { .recorded($0) } ?? .named("the shared \(office.inWords)"))
            },
            nonExecutives: nonExecutives(arranged),
            committees: committees(arranged)
        )
    }

    private func nonExecutives(_ arranged: Arranged) -> ProposedArrangement.NonExecutives? {
        if decided == .singleBoard {
            let counts = arranged.plan.bodies.map { body in
                arranged.snapshot.board(of: body).lines.count {
                    $0.seat.payload.kind == .nonExecutive && $0.seat.payload.votes != false
                }
            }
            // Half the board and more have to be non-executive; that many are needed beside the executives in any case.
            return .only(max(counts.min() ?? 0, 5))
        }
        return decided == .sharedNonExecutives ? .added(1) : nil
    }

    private func committees(_ arranged: Arranged) -> ProposedArrangement.Committees? {
        let rights = decides.map { standard in
            arranged.plan.rights.first { $0.right.matter == standard.matter }?.right ?? standard
        }
        let functions = rights.filter { $0.by == .together }.compactMap { arranged.library[$0.matter]?.title }
        switch together {
        case .jointCommittee: return .joint(functions)
        case .groupBoard, .committeesInCommon: return .inCommon(isDeciding(arranged) ? functions : [])
        case .boardsInCommon, .singleBoard, nil: return nil
        }
    }

    private func isDeciding(_ arranged: Arranged) -> Bool {
        guard let choice = ChoiceID("forum-power").flatMap({ arranged.library[$0] }) else { return false }
        let chosen = arranged.plan.choices.first { $0.choice == choice.id }?.value
        let value = chosen ?? defaults.first { $0.choice == choice.id }?.value ?? choice.standard
        return value == .word("deciding")
    }
}

extension ProposedArrangement {
    /// What is tried, in a sentence.
    func inWords(_ snapshot: Snapshot) -> String {
        var parts = offices.compactMap { shared -> String? in
            guard case .recorded(let person) = shared.newcomer else { return nil }
            return "\(snapshot.name(of: person)) is \(shared.office.inWords) of each body"
        }
        let open = offices.filter { if case .named = $0.newcomer { true } else { false } }.map(\.office.inWords)
        if open.count == 1 {
            parts.append("somebody not yet named, of whom nothing else is known, is \(open[0]) of each body")
        } else if !open.isEmpty {
            parts.append(
                "one person for each office, not yet named, of whom nothing else is known, is \(open.inWords) of each body"
            )
        }
        switch nonExecutives {
        case .added(1): parts.append("the same person, not yet named, is a non-executive director of each body")
        case .added(let count): parts.append("the same \(count) people are non-executive directors of each body")
        case .only(let count):
            parts.append("the same \(count) people, not yet named, are the only non-executive directors of each body")
            parts.append("no other seat has a vote")
        case nil: break
        }
        switch committees {
        case .inCommon([]):
            parts.append("each body has an advisory committee in common, of which no member is named yet")
        case .inCommon:
            parts.append("each body has a committee in common with delegated matters, of which no member is named yet")
        case .joint:
            parts.append(
                "each body has adopted an agreement, and they have a joint committee with delegated matters, of which no member is named yet"
            )
        case nil: break
        }
        return "Tried from \(from.inWords): \(parts.joined(separator: "; "))."
    }
}
