/// How long somebody who sits on a board has served there.
public struct TenureLine: Hashable, Sendable {
    public let person: PersonID
    /// The board; nil for the clock of all boards together.
    public let body: BodyID?
    /// What is called the seats held on the day.
    public let seats: [String]
    public let service: Service
}

extension Snapshot {
    /// The clocks of those who sit, or may sit, on a board on the day, in the order of its seats.
    public func tenure(in body: BodyID) -> [TenureLine] {
        let held = board(of: body).lines.filter { $0.holding != nil }
        var order: [PersonID] = []
        var seats: [PersonID: [String]] = [:]
        for line in held {
            guard let person = line.holding?.person else { continue }
            if seats[person] == nil { order.append(person) }
            if seats[person]?.contains(line.seatInWords) != true {
                seats[person, default: []].append(line.seatInWords)
            }
        }
        return order.map {
            TenureLine(person: $0, body: body, seats: seats[$0] ?? [], service: service(of: $0, in: body))
        }
    }

    /// The combined clocks of those among them who have served on two or more boards by the day, by name.
    public func combinedTenure(among bodies: [BodyID]) -> [TenureLine] {
        let people = Set(bodies.flatMap { tenure(in: $0).map(\.person) })
        return people.sorted { (name(of: $0), $0) < (name(of: $1), $1) }.compactMap { person in
            let service = service(of: person)
            let served = Set(service.appointments.compactMap { seat($0.payload.seat)?.payload.body }).sorted()
            guard served.count >= 2 else { return nil }
            return TenureLine(person: person, body: nil, seats: served.map { shortName(of: $0) }, service: service)
        }
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
