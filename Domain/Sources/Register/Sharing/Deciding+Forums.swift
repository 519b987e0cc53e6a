extension Deciding {
    /// Forums by their legal kind, with whom they meet and the instruments they stand on; never by their names.
    var forums: [Draft] {
        let inForce = snapshot.forumsInForce
        return jointCommittees(inForce)
            + [Coverage.certainly, .possibly].flatMap { level -> [Draft] in
                let single = inForce.filter { coverage($0) >= level && Set($0.payload.parents).count == 1 }
                return committeesInCommon(single, level) + boardsInCommon(single, level)
            }
    }

    /// One committee with two or more parents. Without an agreement adopted by each it is possible at most.
    private func jointCommittees(_ forums: [Stated<Forum>]) -> [Draft] {
        forums.compactMap { forum in
            let parents = Set(forum.payload.parents)
            guard forum.payload.kind == .jointCommittee || forum.payload.kind == .committee, parents.count >= 2
            else { return nil }
            let agreements = snapshot.instruments(of: forum.payload).filter { $0.payload.kind.binds }
            let adopted = Dictionary(
                uniqueKeysWithValues: parents.map { parent in
                    let theirs = agreements.filter { $0.payload.adoptedBy.contains(parent) }
                    return (parent, theirs.map { $0.covers(snapshot.day) }.max() ?? .not)
                }
            )
            let missing = parents.filter { adopted[$0] == .not }.sorted()
            let sure = min(coverage(forum), adopted.values.min() ?? .not)
            return Draft(
                .jointCommittee,
                parents,
                sure == .certainly ? .certainly : .possibly,
                supports: [],
                facts: [forum.fact.id] + agreements.map(\.fact.id),
                notes: missing.map { .agreementNotAdopted(forum.payload.forum, by: $0) }
            )
        }
    }

    /// Committees with one parent each that meet together: deciding where each stands on a delegation by its parent.
    private func committeesInCommon(_ forums: [Stated<Forum>], _ level: Coverage) -> [Draft] {
        let committees = forums.filter { $0.payload.kind == .committee || $0.payload.kind == .committeeInCommon }
        return meetings(committees).flatMap { together -> [Draft] in
            let delegations = together.map { forum in
                snapshot.instruments(of: forum.payload).filter {
                    $0.payload.kind == .delegation
                        && !$0.payload.adoptedBy.filter(forum.payload.parents.contains).isEmpty
                }
            }
            let without = zip(together, delegations).filter { $1.isEmpty }.map(\.0.payload.forum)
            let facts = together.map(\.fact.id) + delegations.joined().map(\.fact.id)
            let sure = delegations.map { $0.map { $0.covers(snapshot.day) }.max() ?? .not }.min() ?? .not
            let deciding = Draft(
                without.isEmpty ? .committeesInCommonDeciding : .committeesInCommonAdvisory,
                parents(together),
                without.isEmpty ? min(level, sure) : level,
                supports: [],
                facts: facts,
                notes: without.map { .noDelegationInstrument($0) }
            )
            return [deciding] + groupBoards(deciding)
        }
    }

    /// A group board is stated and its committees in common decide; how much they may decide no fact can show.
    private func groupBoards(_ committees: Draft) -> [Draft] {
        guard committees.kind == .committeesInCommonDeciding else { return [] }
        let numbers = Set(committees.bodies.flatMap { snapshot.named.arrangementsOfBody[$0].rows }).sorted()
        let rows = numbers.map { snapshot.index.arrangements[Int($0)] }.filter {
            $0.payload.model == .groupBoard && $0.payload.coverage(on: snapshot.day) != .not
                && committees.bodies.isSuperset(of: $0.payload.bodies)
        }
        return rows.map { row in
            Draft(
                .groupBoard,
                Set(row.payload.bodies),
                .possibly,
                supports: [],
                facts: [row.fact.id] + committees.facts,
                notes: [.reservedMattersNotRecorded]
            )
        }
    }

    private func boardsInCommon(_ forums: [Stated<Forum>], _ level: Coverage) -> [Draft] {
        meetings(forums.filter { $0.payload.kind == .board }).map { together in
            Draft(
                .boardsInCommon,
                parents(together),
                level,
                supports: [],
                facts: together.map(\.fact.id),
                notes: [.quorumNotRecorded]
            )
        }
    }

    /// Forums of two or more bodies that meet with one another, in the order of the log.
    private func meetings(_ forums: [Stated<Forum>]) -> [[Stated<Forum>]] {
        let numbers = Dictionary(
            forums.enumerated().map { ($1.payload.forum, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var meeting = [[Int]](repeating: [], count: forums.count)
        for (number, forum) in forums.enumerated() {
            for other in forum.payload.meetsWith.compactMap({ numbers[$0] }) {
                meeting[number].append(other)
                meeting[other].append(number)
            }
        }
        return Runs.joined(forums.count) { number, _ in meeting[number] }
            .map { run in run.map { forums[$0] } }
            .filter { parents($0).count >= 2 }
    }

    private func parents(_ forums: [Stated<Forum>]) -> Set<BodyID> { Set(forums.flatMap(\.payload.parents)) }

    /// Whether the forum is in force and its parents are open.
    private func coverage(_ forum: Stated<Forum>) -> Coverage {
        min(forum.covers(snapshot.day), forum.payload.parents.map { snapshot.isOpen($0) }.min() ?? .not)
    }
}

extension InstrumentForm {
    /// Whether it can be the agreement or delegation under which a joint committee decides.
    var binds: Bool {
        switch self {
        case .partnershipAgreement, .delegation: true
        case .resolution, .termsOfReference, .memorandum: false
        }
    }
}

extension Snapshot {
    /// The forums in force on the day, one statement each, whose parents are open, in the order of the log.
    var forumsInForce: [Stated<Forum>] {
        named.forums.keys.compactMap { best(named.forums[$0]) }
            .filter { forum in forum.payload.parents.allSatisfy { isOpen($0) != .not } }
            .sorted { ($0.fact.firstPosition, $0.fact.id) < ($1.fact.firstPosition, $1.fact.id) }
    }

    /// The instruments in force on which a forum stands: the one it names and those that say they create it.
    public func instruments(of forum: Forum) -> [Stated<Instrument>] {
        let own = forum.instrument.map { readAll(named.instruments, $0) } ?? []
        let creating = read(named.instrumentsCreating, forum.forum.raw).filter {
            $0.payload.instrument != forum.instrument
        }
        return (own + creating).filter { $0.covers(day) != .not }
            .sorted { ($0.fact.firstPosition, $0.fact.id) < ($1.fact.firstPosition, $1.fact.id) }
    }
}
