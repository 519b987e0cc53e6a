extension Snapshot {
    /// All links on the day, certain or possible, in the order of the log.
    public func links(_ basis: SharingBasis) -> [SharingLink] {
        switch basis {
        case .arrangements: arrangementLinks
        case .appointments: appointmentLinks
        case .all: arrangementLinks + appointmentLinks
        }
    }

    private var arrangementLinks: [SharingLink] {
        index.arrangements.flatMap { row -> [SharingLink] in
            let coverage = row.payload.coverage(on: day)
            guard coverage != .not else { return [] }
            let members = row.payload.bodies.map {
                SharingLink.Member(body: $0, coverage: coverage, isRecent: isRecent(row.fact))
            }
            return row.payload.model.offices.map {
                SharingLink(
                    office: $0,
                    person: row.payload.sharedHolder.map { people[$0] },
                    members: members,
                    facts: [row.fact.id]
                )
            }
        }
    }

    /// One link for each person who holds the office in two or more bodies; who only acts as chair does not hold it.
    private var appointmentLinks: [SharingLink] {
        let recent = recentFrom
        return [(Office.chair, named.chairsOfSeveral), (.chiefExecutive, named.chiefExecutivesOfSeveral)]
            .flatMap { office, several in
                several.holders.compactMap { link(office, $0.person, $0.posts, recentFrom: recent) }
            }
    }

    private func link(
        _ office: Office,
        _ person: PersonID,
        _ posts: [PostsOfSeveral.Post],
        recentFrom recent: CalendarDay?
    ) -> SharingLink? {
        guard posts.lazy.filter({ $0.dated.covers(day) != .not }).dropFirst().first != nil else { return nil }
        var members: [SharingLink.Member] = []
        var facts: [FactID] = []
        for post in posts {
            let coverage = post.dated.covers(day)
            guard coverage != .not,
                let body = post.body ?? closest(named.seats[number: post.seat])?.payload.body
            else { continue }
            facts += repeatElement(post.fact.id, count: post.statements)
            let isRecent = Snapshot.isRecent(post.evidence, from: recent)
            let new = SharingLink.Member(body: body, coverage: coverage, isRecent: isRecent)
            guard let place = members.firstIndex(where: { $0.body == body }) else {
                members.append(new)
                continue
            }
            members[place] = members[place].joined(with: new)
        }
        guard members.count >= 2 else { return nil }
        members.sort { $0.body < $1.body }
        return SharingLink(office: office, person: person, members: members, facts: facts.sorted())
    }

    func isRecent(_ fact: Fact) -> Bool { Snapshot.isRecent(fact.evidence, from: recentFrom) }

    /// The first day of the calendar year before the day; nil where the calendar has none.
    private var recentFrom: CalendarDay? { CalendarDay(year: day.year - 1, month: 1, day: 1) }

    private static func isRecent(_ evidence: DayBounds?, from first: CalendarDay?) -> Bool {
        guard let evidence else { return false }
        return first.map { evidence.earliest >= $0 } ?? true
    }
}

extension Office {
    /// Whether a holder in this capacity holds the office: a vice-chair who acts as chair does not.
    func isHeld(_ capacity: Capacity) -> Bool {
        switch (self, capacity) {
        case (.chair, .acting): false
        case (.chair, .substantive), (.chair, .interim), (.chair, .notStated): true
        case (.chiefExecutive, _), (.finance, _), (.medical, _), (.nursing, _): true
        }
    }
}
