/// How many seats a board has on a day, by what is recorded of them. Seats are counted, not people.
public struct BoardCounts: Hashable, Sendable {
    /// Seats of one kind by what is recorded of their vote.
    public struct Votes: Hashable, Sendable {
        public internal(set) var yes = 0
        public internal(set) var no = 0
        public internal(set) var notRecorded = 0

        public var seats: Int { yes + no + notRecorded }
    }

    /// All seats of the board.
    public let all: Votes
    /// The seats of the chair, which are in none of the other three.
    public let chairs: Votes
    public let executives: Votes
    public let nonExecutives: Votes
    public let associates: Votes
    /// Seats that a source says are vacant, certainly on the day.
    public let vacant: Int
    /// Seats that a source says are vacant, but not certainly on the day.
    public let possiblyVacant: Int
    /// Seats of which no holder and no vacancy is recorded.
    public let notRecorded: Int

    init(_ lines: [BoardLine], on day: CalendarDay) {
        let first = lines.filter(\.isFirstOfSeat)
        all = BoardCounts.votes(first) { _ in true }
        chairs = BoardCounts.votes(first) { $0.kind == .chair }
        executives = BoardCounts.votes(first) { $0.kind == .executive }
        nonExecutives = BoardCounts.votes(first) { $0.kind == .nonExecutive }
        associates = BoardCounts.votes(first) { $0.kind == .associate }
        let vacancies = first.compactMap { line -> Coverage? in
            if case .vacant(let vacancy) = line.occupancy { return vacancy.covers(day) }
            return nil
        }
        vacant = vacancies.filter { $0 == .certainly }.count
        possiblyVacant = vacancies.count - vacant
        notRecorded = first.filter { $0.occupancy == .notRecorded }.count
    }

    private static func votes(_ lines: [BoardLine], _ suits: (Seat) -> Bool) -> Votes {
        var votes = Votes()
        for line in lines where suits(line.seat.payload) {
            switch line.seat.payload.votes {
            case true?: votes.yes += 1
            case false?: votes.no += 1
            case nil: votes.notRecorded += 1
            }
        }
        return votes
    }
}

extension BoardCounts {
    /// `12 seats, of which 11 vote and 1 does not; 1 is vacant.`, with what is not recorded said.
    public var inWords: String {
        let seats = all.seats
        guard seats > 0 else { return "No seat is recorded." }
        var sentence = "\(seats) seat\(seats == 1 ? "" : "s"): \(all.inWords)"
        if let words = BoardCounts.vacantInWords(vacant, possibly: possiblyVacant) { sentence += "; \(words)" }
        if notRecorded > 0 { sentence += "; \(notRecorded) of which no holder is recorded" }
        return sentence + "."
    }

    /// `1 vacant, 1 possibly`; nil where none is.
    public static func vacantInWords(_ vacant: Int, possibly: Int) -> String? {
        if possibly == 0 { return vacant == 0 ? nil : "\(vacant) vacant" }
        return vacant == 0 ? "\(possibly) possibly vacant" : "\(vacant) vacant, \(possibly) possibly"
    }

    /// `Of those that vote: 1 chair, 5 executive, 6 non-executive.`
    public var votingInWords: String {
        guard all.yes > 0 else { return "No seat is recorded as voting." }
        var sentence =
            "Of the seats that vote, \(chairs.yes) \(chairs.yes == 1 ? "is" : "are") the chair's, "
            + "\(executives.yes) executive and \(nonExecutives.yes) non-executive"
        if associates.yes > 0 { sentence += ", \(associates.yes) associate" }
        return sentence + "."
    }
}

extension BoardCounts.Votes {
    public var inWords: String {
        var parts = ["\(yes) voting", "\(no) not voting"]
        if notRecorded > 0 { parts.append("\(notRecorded) whose vote is not recorded") }
        return parts.joined(separator: ", ")
    }
}
