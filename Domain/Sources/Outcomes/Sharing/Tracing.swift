import Register

/// Follows every link from day to day.
struct Tracing {
    private struct Strand: Hashable {
        let office: Office
        let origin: SharingStretch.Origin
    }

    private struct Reading: Equatable {
        let certain: [BodyID]
        let possible: [BodyID]
        let grounds: [SharingStretch.Ground]
    }

    private let snapshot: Snapshot
    private var current: [Strand: (from: CalendarDay?, reading: Reading)] = [:]
    private var found: [SharingStretch] = []

    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot.watched(by: nil)
    }

    mutating func stretches() -> [SharingStretch] {
        let days = TurningDays.of(snapshot.index)
        guard let first = days.first else { return [] }
        turn(nil, read(on: first.advanced(by: -1)))
        for day in days { turn(day, read(on: day)) }
        for (strand, now) in current { finish(strand, now, until: nil) }
        return found
    }

    private mutating func turn(_ day: CalendarDay?, _ readings: [Strand: Reading]) {
        for (strand, now) in current where readings[strand] != now.reading {
            finish(strand, now, until: day)
            current[strand] = nil
        }
        for (strand, reading) in readings where current[strand] == nil { current[strand] = (day, reading) }
    }

    private mutating func finish(
        _ strand: Strand,
        _ now: (from: CalendarDay?, reading: Reading),
        until: CalendarDay?
    ) {
        guard let days = DaySpan(from: now.from, until: until) else { return }
        found.append(
            SharingStretch(
                office: strand.office,
                origin: strand.origin,
                days: days,
                certain: now.reading.certain,
                possible: now.reading.possible,
                grounds: now.reading.grounds
            )
        )
    }

    private func read(on day: CalendarDay) -> [Strand: Reading] {
        let snapshot = snapshot.on(day)
        var readings: [Strand: Reading] = [:]
        for link in snapshot.links(.all) {
            let members = link.members.map { (body: $0.body, coverage: min($0.coverage, snapshot.isOpen($0.body))) }
            let possible = members.filter { $0.coverage != .not }.map(\.body).sorted()
            guard possible.count >= 2, let origin = origin(of: link) else { continue }
            readings[Strand(office: link.office, origin: origin)] = Reading(
                certain: members.filter { $0.coverage == .certainly }.map(\.body).sorted(),
                possible: possible,
                grounds: grounds(of: link, snapshot)
            )
        }
        return readings
    }

    private func origin(of link: SharingLink) -> SharingStretch.Origin? {
        if let fact = link.facts.first, case .arrangement = snapshot.facts[fact]?.statement {
            return .arrangement(fact)
        }
        return link.person.map { .posts($0) }
    }

    private func grounds(of link: SharingLink, _ snapshot: Snapshot) -> [SharingStretch.Ground] {
        link.facts.uniqued.map { fact in
            guard case .appointment(let post) = snapshot.facts[fact]?.statement else {
                return SharingStretch.Ground(fact: fact, body: nil)
            }
            return SharingStretch.Ground(fact: fact, body: snapshot.seat(post.seat)?.payload.body)
        }
    }
}
