/// The question of the register, by a plain loop over what stands: who holds a seat on a day.
extension Model {
    struct Holder: Hashable {
        let fact: String
        let person: String
        let isCertain: Bool
    }

    enum SeatNow: Equatable {
        case held([Holder])
        case vacant([Holder])
        case notRecorded
    }

    /// Whether anybody may see what is private to a body, as known at a position.
    func showsPrivate(at position: Int) -> Bool { now.isInvented && state(at: position).isInvented }

    /// What anybody may see.
    func published(at position: Int) -> [Stands] {
        let all = state(at: position).inOrder
        return showsPrivate(at: position) ? all : all.filter { !$0.said.isPrivate }
    }

    static func holders(of seat: String, on day: String, _ stands: [Stands]) -> [Holder] {
        guard stands.contains(where: { $0.said.defines == "seat \(seat)" }) else { return [] }
        var holders: [Holder] = []
        for stands in stands where stands.said.kind == "appointment" && stands.said.fields["seat"] == [seat] {
            guard let isCertain = stands.said.holds(on: day) else { continue }
            holders.append(Holder(fact: stands.fact, person: stands.said.people[0], isCertain: isCertain))
        }
        let names = remaining(stands)
        return
            (holders.filter(\.isCertain).sorted { $0.fact < $1.fact }
            + holders.filter { !$0.isCertain }.sorted { $0.fact < $1.fact })
            .map { Holder(fact: $0.fact, person: names[$0.person] ?? $0.person, isCertain: $0.isCertain) }
    }

    static func holders(ofOffice office: String, in body: String, on day: String, _ stands: [Stands]) -> [Holder] {
        var seats: [String] = []
        for stands in stands where stands.said.kind == "seat" && stands.said.fields["body"] == [body] {
            guard stands.said.fields["office"] == [office], let seat = stands.said.fields["seat"]?.first else {
                continue
            }
            if !seats.contains(seat) { seats.append(seat) }
        }
        return seats.flatMap { holders(of: $0, on: day, stands) }
    }

    static func seat(_ seat: String, on day: String, _ stands: [Stands]) -> SeatNow {
        let holders = holders(of: seat, on: day, stands)
        if holders.contains(where: \.isCertain) { return .held(holders) }
        let isVacant = stands.contains {
            $0.said.kind == "vacancy" && $0.said.fields["seat"] == [seat] && $0.said.holds(on: day) != nil
        }
        return isVacant ? .vacant(holders) : holders.isEmpty ? .notRecorded : .held(holders)
    }

    /// The identifier that remains of each that was joined to another.
    private static func remaining(_ stands: [Stands]) -> [String: String] {
        var names: [String: String] = [:]
        for said in stands.map(\.said) where said.kind == "same-person" {
            let (keep, drop) = (names[said.people[0]] ?? said.people[0], names[said.people[1]] ?? said.people[1])
            names[keep] = keep
            names[drop] = drop
            for (name, now) in names where now == drop { names[name] = keep }
        }
        return names
    }
}

extension Said {
    /// Nil where it certainly does not hold on the day; else whether it certainly does.
    func holds(on day: String) -> Bool? {
        let (from, until) = (fields["from"]?[0] ?? "not recorded", fields["until"]?[0] ?? "not recorded")
        let seen = fields["last-seen"].flatMap { Days($0[0]) }
        if let start = Days(from), start.earliest > day { return nil }
        if let end = Days(until), end.latest <= day { return nil }
        let firstSeen = from.hasPrefix("seen ") ? Days(String(from.dropFirst(5))) : Days(from) ?? seen
        let hasBegun = firstSeen.map { $0.latest <= day } ?? false
        let stillSeen = until.hasPrefix("seen ") ? Days(String(until.dropFirst(5))) : seen
        let lasts =
            Days(until).map { $0.earliest > day } ?? (until == "open" || stillSeen.map { $0.earliest >= day } ?? false)
        return hasBegun && lasts
    }
}
