/// How long somebody who sits on a board has served there.
public struct TenureLine: Hashable, Sendable {
    public let person: PersonID
    /// The board; nil for the clock of all boards together.
    public let body: BodyID?
    /// What is called the seats held on the day, those only possibly held with that said; for the clock of all boards
    /// together, the boards.
    public let seats: [String]
    /// Whether the person holds a seat of the board on the day; for all boards together, of any of them.
    public let coverage: Coverage
    public let service: Service
}

extension Snapshot {
    /// The clocks of those who sit, or may sit, on a board on the day, in the order of its seats.
    public func tenure(in body: BodyID) -> [TenureLine] {
        let held = board(of: body).lines.filter { $0.holding != nil }
        var order: [PersonID] = []
        var seats: [PersonID: [(words: String, coverage: Coverage)]] = [:]
        for line in held {
            guard let holding = line.holding else { continue }
            if seats[holding.person] == nil { order.append(holding.person) }
            // A certain holding of a seat stands before a possible one.
            if seats[holding.person]?.contains(where: { $0.words == line.seatInWords }) != true {
                seats[holding.person, default: []].append((line.seatInWords, holding.coverage))
            }
        }
        return order.map { person in
            let seats = seats[person] ?? []
            return TenureLine(
                person: person,
                body: body,
                seats: seats.map { $0.coverage == .possibly ? "\($0.words) (possibly)" : $0.words },
                coverage: seats.map(\.coverage).max() ?? .not,
                service: service(of: person, in: body)
            )
        }
    }

    /// The combined clocks of those among them who have served on two or more boards by the day, by name.
    public func combinedTenure(among bodies: [BodyID]) -> [TenureLine] {
        let lines = bodies.flatMap(tenure)
        let coverage = Dictionary(lines.map { ($0.person, $0.coverage) }, uniquingKeysWith: max)
        return coverage.keys.sorted { (name(of: $0), $0) < (name(of: $1), $1) }.compactMap { person in
            let service = service(of: person)
            let served = Set(service.appointments.compactMap { seat($0.payload.seat)?.payload.body }).sorted()
            guard served.count >= 2 else { return nil }
            return TenureLine(
                person: person,
                body: nil,
                seats: served.map { shortName(of: $0) },
                coverage: coverage[person] ?? .not,
                service: service
            )
        }
    }
}

extension [TenureLine] {
    /// `the clocks of 31 members, and of 2 people who may be members`
    public var clocksInWords: String {
        let sure = Set(filter { $0.coverage == .certainly }.map(\.person))
        let possible = Set(map(\.person)).subtracting(sure).count
        let members = "the clocks of \(sure.count) \(sure.count == 1 ? "member" : "members")"
        if possible == 0 { return members }
        return members
            + (possible == 1
                ? ", and of 1 person who may be a member" : ", and of \(possible) people who may be members")
    }
}

extension Service {
    /// `2 years and 3 months`; where dates leave it open, the least and the most.
    public var inWords: String {
        let sure = ServedTime(days: least, endingOn: day).inWords
        guard let most else { return least == 0 ? "not recorded" : "at least \(sure)" }
        let possible = ServedTime(days: most, endingOn: day).inWords
        if sure == possible { return sure }
        return least == 0 ? "at most \(possible)" : "\(sure) to \(possible)"
    }

    /// When so many years have passed since the first appointment.
    public func anniversaryInWords(_ years: Int) -> String {
        anniversary(years)?.inWords ?? "not recorded"
    }

    /// When the first of the appointments began: `1 April 2023`, `first seen 2024`, `not recorded`, or
    /// `not recorded; February 2019 at the latest`.
    public var sinceInWords: String {
        switch since {
        case .within(let bounds): bounds.inWords
        case .seen(let bounds): "first seen \(bounds.inWords)"
        case .open, .unknown, .notRecorded: "not recorded\(atLatestInWords)"
        }
    }

    /// What follows on a start that is not recorded: `; February 2019 at the latest`, or nothing.
    public var atLatestInWords: String {
        guard let sinceAtLatest else { return "" }
        let day = sinceAtLatest.precision == .range ? sinceAtLatest.latest.inWords : sinceAtLatest.inWords
        return "; \(day) at the latest"
    }
}
