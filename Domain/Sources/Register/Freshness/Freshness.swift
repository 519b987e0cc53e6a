/// What in a register has to be confirmed, on a day.
public struct Freshness: Hashable, Sendable {
    public let day: CalendarDay
    /// How old evidence has to be to count as old.
    public let months: Int
    public let stale: [StaleFact]
    public let announced: [Announcement]

    public init(_ snapshot: Snapshot, months: Int) {
        self.init(
            day: snapshot.day,
            months: months,
            stale: snapshot.staleFacts(months: months),
            announced: snapshot.passedAnnouncements
        )
    }

    private init(day: CalendarDay, months: Int, stale: [StaleFact], announced: [Announcement]) {
        self.day = day
        self.months = months
        self.stale = stale
        self.announced = announced
    }

    /// The part that is about one body.
    public func of(_ body: BodyID) -> Freshness {
        Freshness(
            day: day,
            months: months,
            stale: stale.filter { $0.bodies.contains(body) },
            announced: announced.filter { $0.bodies.contains(body) }
        )
    }

    /// All bodies that anything found is about, in order.
    public var bodies: [BodyID] { Set(stale.flatMap(\.bodies) + announced.flatMap(\.bodies)).sorted() }

    /// What was found, in two sentences.
    public var sentences: [String] {
        let old = stale.filter { $0.isOld == .certainly }.count
        let undated = stale.filter { $0.evidence == nil }.count
        let partly = stale.count - old - undated
        var first =
            "\(Freshness.facts(old)) that \(old == 1 ? "holds or may hold" : "hold or may hold") on \(day.inWords) \(old == 1 ? "rests" : "rest") on evidence older than \(months) \(months == 1 ? "month" : "months")"
        if partly > 0 { first += "; \(partly) more may, their evidence being dated only in part" }
        if undated > 0 { first += "; of \(undated) more no evidence is dated" }
        let passed = announced.filter { $0.hasPassed == .certainly }.count
        var second =
            "\(Freshness.facts(passed)) \(passed == 1 ? "was" : "were") stated in advance for a day that has passed, with nothing newer recorded"
        if announced.count > passed { second += "; \(announced.count - passed) more for a day that may have passed" }
        return [first + ".", second + "."]
    }

    private static func facts(_ number: Int) -> String { number == 1 ? "1 fact" : "\(number) facts" }
}
