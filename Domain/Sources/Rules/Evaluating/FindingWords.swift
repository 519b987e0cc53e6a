public import Register

extension Finding.Outcome {
    public var inWords: String {
        switch self {
        case .met, .explained, .unknown: rawValue
        case .notMet: "not met"
        case .notApplicable: "not applicable"
        }
    }
}

extension Finding {
    /// `not met: statute`, `appears not to meet reg 2(1)-(2); facts not confirmed by the body`, `unknown`.
    public func heading(_ rule: Rule) -> String {
        guard outcome == .notMet else { return outcome.inWords }
        guard !doubts.isEmpty else { return "not met: \(grade.rawValue)" }
        return "appears not to meet \(rule.reference); \(doubts.map(\.inWords).joined(separator: "; "))"
    }
}

extension Snapshot {
    /// `who holds the seat “medical director”: the company secretary of Northmere Hospitals could say`
    public func inWords(_ missing: Missing) -> String {
        "\(inWords(missing.what)): \(inWords(missing.who)) could say"
    }

    /// What is missing, as a part of a sentence.
    public func inWords(_ what: Missing.What) -> String {
        switch what {
        case .bodyOpen: "whether the body was open on the day"
        case .legalKind: "the legal kind of the body on the day"
        case .wholeBoard: "that the list of board members is whole on the day"
        case .votes(let seat): "whether the seat \(words(seat)) votes"
        case .seatKind(let seat): "the kind of the seat \(words(seat)), of which sources disagree"
        case .seatDates(let seat): "whether the seat \(words(seat)) was there on the day"
        case .holder(let seat): "who holds the seat \(words(seat)), or that it is vacant"
        case .holderOnDay(let seat): "who held the seat \(words(seat)) on the day"
        case .appointmentOfActing(let seat):
            "who appointed the acting holder of the seat \(words(seat)), and by which resolution"
        case .officeHolder(let office): "who is \(office.inWords)"
        case .designated(let kind): "who is designated \(kind.inWords)"
        case .start(let fact): "the first day in \(fact)"
        case .end(let fact): "the last day in \(fact)"
        case .term(let fact): "the resolution or letter that gives the term in \(fact)"
        case .appointedBy(let fact): "who appointed in \(fact)"
        case .power(_, let authority): "that \(authority) held the power to appoint on that day"
        case .independence(let person): "the board’s judgement of the independence of \(name(of: person))"
        case .employment(let person): "the employments of \(name(of: person)) elsewhere, as a whole list"
        case .registrations: "the professional registrations of the executive directors"
        case .specialStatus: "whether the body is an approved mental health trust or a care trust"
        case .suspensions: "whether a director is suspended and replaced"
        case .accountingOfficer: "who is accounting officer"
        case .review(let person): "the review of \(name(of: person)) before the extension"
        case .agreedExtension(let person):
            "the extension of \(name(of: person)) agreed with NHS England, and its explanation"
        case .pastOffices(let person): "the offices that \(name(of: person)) held there before, as a whole list"
        case .evidence(let evidence): evidence
        case .opinion: "a recorded opinion, with its author and date"
        }
    }

    private func words(_ seat: SeatID) -> String {
        self.seat(seat).map { "“\($0.payload.inWords)” (\(seat))" } ?? seat.raw
    }
}

extension Missing.What {
    /// A stable name for programs.
    public var code: String {
        switch self {
        case .bodyOpen: "body-open"
        case .legalKind: "legal-kind"
        case .wholeBoard: "whole-board"
        case .votes: "votes"
        case .seatKind: "seat-kind"
        case .seatDates: "seat-dates"
        case .holder: "holder"
        case .holderOnDay: "holder-on-day"
        case .appointmentOfActing: "appointment-of-acting"
        case .officeHolder: "office-holder"
        case .designated: "designated"
        case .start: "start"
        case .end: "end"
        case .term: "term"
        case .appointedBy: "appointed-by"
        case .power: "power"
        case .independence: "independence"
        case .employment: "employment"
        case .registrations: "registrations"
        case .specialStatus: "special-status"
        case .suspensions: "suspensions"
        case .accountingOfficer: "accounting-officer"
        case .review: "review"
        case .agreedExtension: "agreed-extension"
        case .pastOffices: "past-offices"
        case .evidence: "evidence"
        case .opinion: "opinion"
        }
    }
}
