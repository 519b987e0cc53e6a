extension PublishedComparison {
    init(_ count: Stated<PublishedCount>, _ reading: PublishedReading, _ snapshots: [Snapshot]) {
        let value = PublishedValue(count.payload.value)
        let sides = reading.measure.map { measure in snapshots.map { CountedDay($0, measure, reading.region) } } ?? []
        let ours = sides.map { $0.count(value) }
        self.init(
            count: count,
            reading: reading,
            value: value,
            ours: ours,
            verdict: PublishedComparison.verdict(value, ours),
            reasons: PublishedComparison.reasons(count, reading, sides)
        )
    }

    private static func verdict(_ value: PublishedValue?, _ ours: [OurCount]) -> Verdict {
        guard let value, let least = ours.map(\.least).min(), let most = ours.map(\.most).max() else {
            return .cannotBeCompared
        }
        let published = ours.compactMap(\.published)
        guard let lowest = published.min(), let highest = published.max() else { return .cannotBeCompared }
        switch value.bound {
        case .about:
            // A share said to be about so much is read to the nearest tenth of the bodies open.
            let step = (ours.map(\.open).max() ?? 0) / 20
            if lowest - step > most { return .fewerHere(lowest - most) }
            return highest + step < least ? .moreHere(least - highest) : .within
        case .exactly:
            if lowest > most { return .fewerHere(lowest - most) }
            return highest < least ? .moreHere(least - highest) : .within
        case .moreThan: return most > lowest ? .within : .fewerHere(lowest + 1 - most)
        case .fewerThan: return least < highest ? .within : .moreHere(least - highest + 1)
        }
    }

    private static func reasons(
        _ count: Stated<PublishedCount>,
        _ reading: PublishedReading,
        _ sides: [CountedDay]
    ) -> [DifferenceReason] {
        guard let measure = reading.measure, let side = sides.last else { return [] }
        let on = count.payload.on
        var reasons: [DifferenceReason] = []
        if reading.countsPlans { reasons.append(.countsPlans(announced: side.announced)) }
        if !reading.namesPosts, measure == .sharing { reasons.append(.postsNotNamed) }
        if on.precision != .day { reasons.append(.dayNotExact(on)) }
        if let total = reading.statedTotal, total != side.open.count {
            reasons.append(.otherTotal(published: total, here: side.open.count))
        }
        let unsure = side.possiblyOpen
        if !unsure.isEmpty { reasons.append(.openNotCertain(unsure)) }
        return reasons + side.reasons
    }
}

/// One measure on one day.
struct CountedDay {
    let snapshot: Snapshot
    let measure: PublishedReading.Measure
    let open: [BodyID]
    let possiblyOpen: [BodyID]
    let sharing: SharingCount

    init(_ snapshot: Snapshot, _ measure: PublishedReading.Measure, _ region: String?) {
        func isWithin(_ body: BodyID) -> Bool {
            region == nil || snapshot.region(of: body)?.payload.region == region
        }
        self.snapshot = snapshot
        self.measure = measure
        sharing = snapshot.sharing(.arrangements)
        open = sharing.open.filter(isWithin)
        possiblyOpen = snapshot.openBodies(.possibly).filter { isWithin($0) && snapshot.isOpen($0) == .possibly }
    }

    func count(_ value: PublishedValue?) -> PublishedComparison.OurCount {
        let (least, most, confirmed) = figures
        return PublishedComparison.OurCount(
            day: snapshot.day,
            open: open.count,
            least: least,
            most: most,
            confirmed: confirmed,
            published: value.map { $0.number(of: open.count) }
        )
    }

    private var figures: (Int, Int, Int?) {
        let all = Set(open)
        switch measure {
        case .sharing:
            let figures = sharing.sharing
            return (
                figures.certain.intersection(all).count, figures.possible.intersection(all).count,
                figures.confirmed.intersection(all).count
            )
        case .open: return (open.count, open.count + possiblyOpen.count, nil)
        case .chairs: return (sharing.chairs.leastHolders, sharing.chairs.mostHolders, nil)
        case .chiefExecutives:
            return (sharing.chiefExecutives.leastHolders, sharing.chiefExecutives.mostHolders, nil)
        case .sharedChairs:
            let chairs = sharing.chairs
            let certain = chairs.sharing.certain.count - (sharing.open.count - chairs.mostHolders)
            let possible = chairs.sharing.possible.count - (sharing.open.count - chairs.leastHolders)
            return (min(certain, possible), max(certain, possible), nil)
        }
    }

    /// The offices on which the measure rests.
    private var offices: [Office] {
        switch measure {
        case .sharing: [.chair, .chiefExecutive]
        case .chairs, .sharedChairs: [.chair]
        case .chiefExecutives: [.chiefExecutive]
        case .open: []
        }
    }

    var announced: [FactID] {
        rows.filter { $0.payload.status == .announced }.map(\.fact.id)
    }

    private var rows: [Stated<Arrangement>] {
        let all = Set(open)
        return snapshot.index.arrangements.filter { row in
            !Set(row.payload.model.offices).isDisjoint(with: offices) && !all.isDisjoint(with: row.payload.bodies)
        }
    }

    /// What is recorded of the bodies and posts themselves.
    var reasons: [DifferenceReason] {
        guard !offices.isEmpty else { return [] }
        var reasons: [DifferenceReason] = []
        let (certain, possible) = (shared(sharing, \.certain), shared(sharing, \.possible))
        let unsure = possible.subtracting(certain).sorted()
        if !unsure.isEmpty { reasons.append(.partialDates(unsure)) }
        let posts = shared(snapshot.sharing(.appointments), \.possible).subtracting(possible).sorted()
        if !posts.isEmpty { reasons.append(.byAppointmentsOnly(posts)) }
        for office in offices {
            let holders = open.map { ($0, snapshot.holders(of: office, in: $0)) }
            let none = holders.filter { body, held in held.isEmpty && !isEverHeld(office, body) }.map(\.0)
            let undated = holders.filter { body, held in
                !held.contains { $0.coverage == .certainly } && isEverHeld(office, body)
            }.map(\.0)
            if !none.isEmpty { reasons.append(.holderNotRecorded(office, none)) }
            if !undated.isEmpty { reasons.append(.holderNotDated(office, undated)) }
        }
        let later = rows.filter { $0.payload.coverage(on: snapshot.day) == .certainly && isLater($0.fact) }
        if !later.isEmpty { reasons.append(.evidenceLater(later.map(\.fact.id))) }
        if measure == .chairs || measure == .chiefExecutives { reasons.append(.oneHolderEach) }
        return reasons + [.listNotWhole]
    }

    private func shared(_ count: SharingCount, _ reading: KeyPath<SharingFigures, Set<BodyID>>) -> Set<BodyID> {
        let figures = offices.map { $0 == .chair ? count.chairs.sharing : count.chiefExecutives.sharing }
        return figures.reduce(into: Set()) { $0.formUnion($1[keyPath: reading]) }.intersection(open)
    }

    private func isEverHeld(_ office: Office, _ body: BodyID) -> Bool {
        snapshot.seats(of: body).contains {
            $0.payload.office == office && !snapshot.appointments(to: $0.payload.seat).isEmpty
        }
    }

    /// Whether all its sources are dated after the day.
    private func isLater(_ fact: Fact) -> Bool {
        fact.sources.allSatisfy { $0.date.map { $0.earliest > snapshot.day } ?? false }
    }
}
