extension Snapshot {
    /// Every body of the register, whatever the day, by identifier.
    public var bodies: [BodyID] { named.existences.keys.sorted() }

    /// The bodies that were open on the day at least as surely as asked.
    public func openBodies(_ least: Coverage) -> [BodyID] {
        bodies.filter { isOpen($0) >= least }
    }

    public func isOpen(_ body: BodyID) -> Coverage {
        let said = read(named.existences, body)
        guard let first = said.first?.covers(day) else { return .not }
        return said.dropFirst().allSatisfy { $0.covers(day) == first } ? first : .possibly
    }

    /// What is stated of its opening and closing; several where sources disagree.
    public func existences(of body: BodyID) -> [Stated<BodyExistence>] { readAll(named.existences, body) }

    /// Of several that disagree the one that holds most surely, or comes closest.
    public func existence(of body: BodyID) -> Stated<BodyExistence>? { closest(read(named.existences, body)) }

    /// The bodies that name this one as a successor.
    public func predecessors(of body: BodyID) -> [Stated<BodyExistence>] {
        readAll(named.predecessors, body)
    }

    /// All names ever recorded for a body.
    public func names(of body: BodyID) -> [Stated<BodyName>] { Array(named.bodyNames[body]) }

    /// The name on the day; failing that the one closest to it; failing that the identifier.
    public func name(of body: BodyID) -> String {
        closest(named.bodyNames[body])?.payload.name ?? body.raw
    }

    /// All that hold as surely as the surest; several where sources disagree.
    public func legalKinds(of body: BodyID) -> [Stated<BodyLegalKind>] { surest(read(named.legalKinds, body)) }
    public func sectors(of body: BodyID) -> [Stated<BodySector>] { surest(read(named.sectors, body)) }
    public func regions(of body: BodyID) -> [Stated<BodyRegion>] { surest(read(named.regions, body)) }

    /// Everything stated of its authorisation as a foundation trust, whatever the day.
    public func authorisations(of body: BodyID) -> [Stated<Authorisation>] { readAll(named.authorisations, body) }

    /// Everything stated of the legal kind, whatever the day.
    public func allLegalKinds(of body: BodyID) -> [Stated<BodyLegalKind>] { readAll(named.legalKinds, body) }
    public func allSectors(of body: BodyID) -> [Stated<BodySector>] { readAll(named.sectors, body) }

    public func legalKind(of body: BodyID) -> Stated<BodyLegalKind>? { best(read(named.legalKinds, body)) }
    public func sector(of body: BodyID) -> Stated<BodySector>? { best(read(named.sectors, body)) }
    public func region(of body: BodyID) -> Stated<BodyRegion>? { best(read(named.regions, body)) }

    private func surest<Payload>(_ stated: Filed<Payload>) -> [Stated<Payload>] {
        let held = stated.filter { $0.covers(day) != .not }
        guard let most = held.map({ $0.covers(day) }).max() else { return [] }
        return held.filter { $0.covers(day) == most }
    }

    /// The statement that most surely holds on the day; the one recorded last among equals.
    func best<Payload>(_ stated: Filed<Payload>) -> Stated<Payload>? {
        stated.last { $0.covers(day) == .certainly } ?? stated.last { $0.covers(day) != .not }
    }

    /// The statement that certainly holds on the day; failing that, of those that may, and failing these of all, the
    /// one whose dates come closest to it.
    func closest<Payload: Dated>(_ stated: Filed<Payload>) -> Stated<Payload>? {
        if stated.count < 2 { return stated.first }
        if let best = best(stated), best.covers(day) == .certainly { return best }
        let possible = stated.filter { $0.covers(day) != .not }
        return (possible.isEmpty ? Array(stated) : possible).reversed()
            .min { $0.payload.dated.days(to: day) < $1.payload.dated.days(to: day) }
    }
}

extension Period {
    /// How many days lie between a day and those for which it is stated or seen; 0 within them.
    func days(to day: CalendarDay) -> Int32 {
        if let first = from.bounds, day < first.earliest { return first.earliest.number - day.number }
        if case .within(let last) = until {
            return last.latest <= day ? day.number - last.latest.number + 1 : 0
        }
        if until != .open, let seen = lastSeen, seen.latest < day { return day.number - seen.latest.number }
        return 0
    }
}
