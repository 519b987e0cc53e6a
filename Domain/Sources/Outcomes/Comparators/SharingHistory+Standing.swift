public import Register

extension SharingHistory {
    /// How every body of the register stands that is none of some, by identifier.
    public func standings(
        over window: MonthWindow,
        except treated: Set<BodyID>,
        _ breaks: CodeBreaks
    ) -> [ComparatorStanding] {
        snapshot.bodies.filter { !treated.contains($0) }.map { standing(of: $0, over: window, breaks) }
    }

    /// How one body stands; a treated one may be asked about too, for the months before.
    public func standing(of body: BodyID, over window: MonthWindow, _ breaks: CodeBreaks) -> ComparatorStanding {
        let end = window.last?.next.firstDay?.advanced(by: -1) ?? snapshot.day
        let last = snapshot.on(min(end, snapshot.day))
        return ComparatorStanding(
            body: body,
            window: window,
            legalKind: last.legalKind(of: body)?.payload.kind,
            sector: last.sector(of: body)?.payload.sector,
            region: last.region(of: body)?.payload.region,
            findings: sharing(body, window) + changes(body, window, breaks) + opening(body, window)
                + tracing(body, window)
        )
    }

    private func sharing(_ body: BodyID, _ window: MonthWindow) -> [ComparatorStanding.Finding] {
        guard let days = window.days else { return [] }
        let own = stretches.filter { $0.possible.contains(body) && $0.days.overlaps(days) }
        let sure = own.filter { $0.certain.contains(body) && $0.certain.count >= 2 }
        func finding(_ some: [SharingStretch], _ coverage: Coverage) -> ComparatorStanding.Finding? {
            SharedOffices(some.map(\.office)).map { offices in
                let bodies = some.flatMap { coverage == .certainly ? $0.certain : $0.possible }
                return .sharedLeaders(
                    offices,
                    with: Set(bodies).subtracting([body]).sorted(),
                    coverage,
                    facts: Set(some.flatMap(\.facts)).sorted()
                )
            }
        }
        if !sure.isEmpty { return [finding(sure, .certainly)].compactMap { $0 } }
        return [finding(own, .possibly)].compactMap { $0 }
    }

    private func changes(
        _ body: BodyID,
        _ window: MonthWindow,
        _ breaks: CodeBreaks
    ) -> [ComparatorStanding.Finding] {
        breaks.of(body).filter { $0.divides(window) }.map { change in
            switch change.what {
            case .closed(let successors): successors.isEmpty ? .dissolved(change) : .merged(change)
            case .absorbed, .succeeded: .tookOver(change)
            }
        }
    }

    private func opening(_ body: BodyID, _ window: MonthWindow) -> [ComparatorStanding.Finding] {
        guard let days = window.days else { return [] }
        let existences = snapshot.existences(of: body)
        let possible = existences.compactMap { said in said.payload.dated.span(.possibly).map { (said.fact.id, $0) } }
        if !possible.contains(where: { $0.1.overlaps(days) }) {
            return [.notOpen(facts: existences.map(\.fact.id).sorted())]
        }
        return existences.compactMap { said in
            guard case .within(let opened) = said.payload.dated.from, days.contains(opened.latest),
                days.from.map({ $0 < opened.latest }) ?? true
            else { return nil }
            return .created(opened, facts: [said.fact.id])
        }
    }

    private func tracing(_ body: BodyID, _ window: MonthWindow) -> [ComparatorStanding.Finding] {
        guard let days = window.days else { return [] }
        let named = min(named(.chair, body, days), named(.chiefExecutive, body, days))
        let rows = snapshot.arrangements(of: body).filter {
            !$0.payload.model.offices.isEmpty && $0.payload.status != .announced
        }
        switch max(named, SharingHistory.coverage(rows.map(\.payload.dated), days)) {
        case .certainly: return []
        case .possibly: return [.leadersPerhapsTraced]
        case .not: return [.leadersNotTraced]
        }
    }

    private func named(_ office: Office, _ body: BodyID, _ days: DaySpan) -> Coverage {
        let seats = snapshot.seats(of: body).filter { $0.payload.office == office }.map(\.payload.seat).uniqued
        let posts = seats.flatMap { snapshot.appointments(to: $0) }
        return SharingHistory.coverage(posts.map(\.payload.dated), days)
    }

    private static func coverage(_ periods: [Period], _ days: DaySpan) -> Coverage {
        if periods.contains(where: { $0.span(.certainly)?.overlaps(days) ?? false }) { return .certainly }
        return periods.contains { $0.span(.possibly)?.overlaps(days) ?? false } ? .possibly : .not
    }
}
