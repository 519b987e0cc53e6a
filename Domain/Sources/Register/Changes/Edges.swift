/// A day on which something begins or stops, as one statement gives it.
struct Edge<Payload: Dated> {
    let stated: Stated<Payload>
    let when: DayBounds
    /// Whether another statement has it beginning earlier, or going on.
    let isDisputed: Bool
}

/// A start that is none: another statement has the same thing ending there.
struct Handover<Payload: Dated> {
    let stated: Stated<Payload>
    let when: DayBounds
    let before: Stated<Payload>
}

/// Where one thing that several statements may be about begins, goes on and stops.
struct Edges<Payload: Dated> {
    private(set) var starts: [Edge<Payload>] = []
    private(set) var ends: [Edge<Payload>] = []
    private(set) var handovers: [Handover<Payload>] = []

    init(_ statements: [Stated<Payload>]) {
        for (place, stated) in statements.enumerated() {
            var others = statements
            others.remove(at: place)
            start(stated, others)
            end(stated, others)
        }
    }

    private mutating func start(_ stated: Stated<Payload>, _ others: [Stated<Payload>]) {
        guard case .within(let when) = stated.payload.dated.from else { return }
        let before = when.earliest.advanced(by: -1)
        if let earlier = others.last(where: {
            $0.covers(before) == .certainly && $0.covers(when.latest) != .certainly
        }) {
            handovers.append(Handover(stated: stated, when: when, before: earlier))
            return
        }
        if starts.contains(where: { $0.when == when }) { return }
        starts.append(Edge(stated: stated, when: when, isDisputed: others.contains { $0.covers(before) != .not }))
    }

    private mutating func end(_ stated: Stated<Payload>, _ others: [Stated<Payload>]) {
        guard case .within(let until) = stated.payload.dated.until, let when = stated.payload.dated.stop else { return }
        let last = until.earliest.advanced(by: -1)
        let goesOn = others.contains { $0.covers(until.latest) == .certainly && $0.covers(last) != .certainly }
        if goesOn || ends.contains(where: { $0.when == when }) { return }
        ends.append(Edge(stated: stated, when: when, isDisputed: others.contains { $0.covers(until.latest) != .not }))
    }
}

extension Period {
    /// The last day; where only the first day after it is stated in part, that.
    var stop: DayBounds? {
        guard case .within(let until) = until, let last = lastDay else { return nil }
        return last.precision != .range || until.precision == .range ? last : until
    }

    /// Whether it may begin in these days although no start is recorded for them.
    func mayBegin(in days: Window) -> Bool {
        switch from {
        case .within, .open: false
        case .seen(let seen): seen.latest >= days.first
        case .unknown, .notRecorded: (lastSeen?.latest ?? days.first) >= days.first && begunEnd >= days.first
        }
    }

    /// Whether it may stop in these days although no end is recorded for them.
    func mayStop(in days: Window) -> Bool {
        if case .within(let first) = from, first.earliest > days.last { return false }
        switch until {
        case .within, .open: return false
        case .seen(let seen): return seen.earliest <= days.last
        case .unknown, .notRecorded: return (lastSeen?.earliest ?? days.last) <= days.last
        }
    }

    private var begunEnd: CalendarDay {
        if case .within(let until) = until { return until.latest }
        return CalendarDay(number: .max)
    }
}
