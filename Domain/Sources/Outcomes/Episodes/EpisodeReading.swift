import Register

/// Reads one run of possible days: when it began and stopped, and who took part.
struct EpisodeReading {
    let run: DaySpan
    let parts: [SharingStretch]
    let snapshot: Snapshot
    private let certain: [DaySpan]

    init(_ run: DaySpan, _ parts: [SharingStretch], _ snapshot: Snapshot) {
        self.run = run
        self.parts = parts
        self.snapshot = snapshot
        certain = EpisodeReading.certain(parts)
    }

    private static func certain(_ parts: [SharingStretch]) -> [DaySpan] {
        DaySpan.runs(parts.filter { $0.coverage == .certainly }.map(\.days))
    }

    var episode: SharingEpisode? {
        let first = parts.filter { $0.days.from == run.from }
        guard let offices = SharedOffices(parts.map(\.office)), let firstOffices = SharedOffices(first.map(\.office))
        else { return nil }
        let start = start(run, parts, certain)
        return SharingEpisode(
            offices: offices,
            firstOffices: firstOffices,
            start: start,
            end: end(run, certain),
            coverage: certain.isEmpty ? .possibly : .certainly,
            twelveMonths: twelveMonths(isBounded: start.earliest != nil),
            isRunning: run.contains(snapshot.day),
            doubtful: doubtful,
            members: Set(parts.flatMap(\.possible)).sorted().map { member($0, start) },
            stretches: parts
        )
    }

    private func start(_ run: DaySpan, _ parts: [SharingStretch], _ certain: [DaySpan]) -> EpisodeStart {
        let isSeen = parts.contains { $0.days.from == run.from && start(of: $0, isSeen: true) != nil }
        let earliest = isSeen ? nil : run.from.map { Month(of: $0) }
        // An arrangement began by the last day of its start, also where its end leaves no day certain.
        let rows = parts.compactMap { start(of: $0, isSeen: false)?.latest }.min()
        let known = [certain.first?.from, rows].compactMap { $0 }.min()
        let last = known ?? run.until?.advanced(by: -1)
        switch (earliest, last.map { Month(of: $0) }) {
        case (let earliest?, let latest?):
            return MonthBounds(earliest: earliest, latest: latest).map { .within($0) } ?? .by(latest)
        case (nil, let latest?): return .by(latest)
        case (let earliest?, nil): return .notBefore(earliest)
        case (nil, nil): return .notRecorded
        }
    }

    /// The start of an arrangement, where it is the day on which it was first seen, or else the day on which it began.
    private func start(of stretch: SharingStretch, isSeen: Bool) -> DayBounds? {
        guard case .arrangement(let fact) = stretch.origin,
            case .arrangement(let row) = snapshot.facts[fact]?.statement
        else { return nil }
        switch row.dated.from {
        case .seen(let bounds): return isSeen ? bounds : nil
        case .within(let bounds): return isSeen ? nil : bounds
        case .open, .unknown, .notRecorded: return nil
        }
    }

    private func end(_ run: DaySpan, _ certain: [DaySpan]) -> EpisodeEnd {
        let sure = certain.last?.until.map { Month(of: $0.advanced(by: -1)) }
        guard let until = run.until else {
            return certain.last.map { $0.until == nil } ?? false ? .open : .unknown(since: sure)
        }
        let latest = Month(of: until.advanced(by: -1))
        guard let earliest = sure ?? run.from.map({ Month(of: $0) }),
            let bounds = MonthBounds(earliest: earliest, latest: latest)
        else { return .by(latest) }
        return .within(bounds)
    }

    private func twelveMonths(isBounded: Bool) -> Coverage {
        if certain.contains(where: { $0.lasts(months: 12, upTo: snapshot.day) }) { return .certainly }
        return !isBounded || run.lasts(months: 12, upTo: snapshot.day) ? .possibly : .not
    }

    private var doubtful: [MonthWindow] {
        zip(certain, certain.dropFirst()).compactMap { before, after in
            guard let end = before.until, let start = after.from else { return nil }
            return MonthWindow(first: Month(of: end), last: Month(of: start.advanced(by: -1)))
        }
    }

    private func lastCertainMonth(_ run: DaySpan, _ certain: [DaySpan], _ start: EpisodeStart) -> Month? {
        if let last = certain.last { return last.until.map { Month(of: $0).previous } }
        return run.until == nil ? start.latest : run.from.map { Month(of: $0).previous }
    }

    private func member(_ body: BodyID, _ start: EpisodeStart) -> SharingEpisode.Member {
        let own = parts.filter { $0.possible.contains(body) }
        let runs = DaySpan.runs(own.map(\.days))
        let sure = DaySpan.runs(own.filter { $0.coverage == .certainly && $0.certain.contains(body) }.map(\.days))
        let whole = DaySpan(from: runs.first?.from, until: runs.last?.until) ?? run
        let mine = self.start(whole, own, sure)
        let tookPart = !sure.isEmpty || own.contains { self.start(of: $0, isSeen: false) != nil }
        return SharingEpisode.Member(
            body: body,
            start: mine,
            end: end(whole, sure),
            isFounder: certain.isEmpty
                ? whole.from == run.from
                : tookPart && mine.latest.flatMap { mine in start.latest.map { mine <= $0 } } ?? false,
            lastCertainMonth: lastCertainMonth(whole, sure, mine)
        )
    }
}
