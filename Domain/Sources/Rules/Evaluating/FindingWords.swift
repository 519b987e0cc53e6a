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
            "who appointed the acting or interim holder of the seat \(words(seat)), and by which resolution"
        case .officeHolder(let office): "who is \(office.inWords)"
        case .designated(let kind): "who is designated \(kind.inWords)"
        case .start(let fact): "the first day in \(words(fact))"
        case .end(let fact): "the last day in \(words(fact))"
        case .term(let fact): "the resolution or letter that gives the term in \(words(fact))"
        case .appointedBy(let fact): "who appointed in \(words(fact))"
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
        case .explanation: "the reason for departing, with the resolution that adopted it"
        case .wholeList(let list, let forum, let person):
            "that the list of \(list.inWords)\(forum.map { " (\(self.name(of: $0)))" } ?? "")\(person.map { " of \(name(of: $0))" } ?? "") is whole on the day"
        case .registration(let person): "the professional registration of \(name(of: person)), and as what"
        case .membership(let person): "of which constituency \(name(of: person)) is a member"
        case .employmentHere(let person): "whether \(name(of: person)) is employed by the body or seconded to it"
        case .establishmentOrder: "the numbers of the establishment order"
        case .constitution(let subject): "what the constitution says of \(subject.inWords)"
        case .committee(let purpose): "the committee for \(purpose.inWords), with its terms"
        case .committeeTerms(let forum): "the terms of reference of \(name(of: forum))"
        case .committeeMember(let forum): "who sits on \(name(of: forum)), in which seat"
        case .committeeChair(let forum): "who chairs \(name(of: forum))"
        case .delegationTerms(let fact, let what): "\(what) of the delegation in \(words(fact))"
        case .delegationTo(let forum): "the delegation to \(name(of: forum)), with its instrument"
        case .jointAgreement(let forum):
            "the agreement on which \(name(of: forum)) stands, as adopted by each of its parents"
        case .reservedMatters: "the schedule of reserved matters"
        case .appointmentAct(let person, let forum):
            "the resolution or letter of \(forum.inWords) about \(name(of: person)), with its date"
        case .interest(let person, let other):
            "the interest of \(name(of: person)) in \(shortName(of: other)), as declared"
        case .dualOffice(let person, let other):
            "what was decided of the office of \(name(of: person)) at \(shortName(of: other))"
        case .interestDates(let fact):
            "when the interest in \(words(fact)) was declared, and until when it is published and kept"
        case .declaration(let person): "the declaration of \(name(of: person)), with its date"
        case .nobodyDisqualified: "the board’s dated confirmation that nobody is disqualified"
        case .fitAndProper(let person): "the fit and proper person test of \(name(of: person)), with its date"
        case .leadEmployer(let person): "which employer leads the fit and proper person test of \(name(of: person))"
        case .letter(let person): "the lead employer’s letter of confirmation for \(name(of: person))"
        case .appraisal(let person): "when \(name(of: person)) was appraised"
        case .timeCommitment(let person): "how much time \(name(of: person)) gives to each post"
        case .pay(let person): "what \(name(of: person)) is paid"
        case .governors: "who the governors are, and who elected or appointed each"
        case .governorTerm(let fact): "the first and last day of the governor’s term in \(words(fact))"
        case .segment: "the segment of the oversight framework"
        case .reviewed(let kind): "the review of \(kind.inWords), with its date"
        case .agreement: "the written agreement on the shared post"
        case .merger(let other):
            "whether \(shortName(of: other)) and the body were joined as a new body, or one acquired the other"
        case .quorum: "the quorum of the board, as its constitution or standing orders give it"
        case .presiding: "who presides when the chair is away, as the constitution or standing orders say"
        }
    }

    private func words(_ seat: SeatID) -> String {
        self.seat(seat).map {
            seat.isRehearsed ? "“\($0.payload.inWords)” of the proposal" : "“\($0.payload.inWords)” (\(seat))"
        } ?? seat.raw
    }

    /// The identifier, by which it can be looked up; of what is only proposed, which cannot, what it is.
    private func words(_ fact: FactID) -> String {
        guard fact.isRehearsed, let statement = facts[fact]?.statement else { return fact.raw }
        let title = FactWords(snapshot: self).title(statement)
        return "the proposal (\(title.lowercasedFirst))"
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
        case .explanation: "explanation"
        case .wholeList: "whole-list"
        case .registration: "registration"
        case .membership: "membership"
        case .employmentHere: "employment-here"
        case .establishmentOrder: "establishment-order"
        case .constitution: "constitution"
        case .committee: "committee"
        case .committeeTerms: "committee-terms"
        case .committeeMember: "committee-member"
        case .committeeChair: "committee-chair"
        case .delegationTerms: "delegation-terms"
        case .delegationTo: "delegation-to"
        case .jointAgreement: "joint-agreement"
        case .reservedMatters: "reserved-matters"
        case .appointmentAct: "appointment-act"
        case .interest: "interest"
        case .dualOffice: "dual-office"
        case .interestDates: "interest-dates"
        case .declaration: "declaration"
        case .nobodyDisqualified: "nobody-disqualified"
        case .fitAndProper: "fit-and-proper"
        case .leadEmployer: "lead-employer"
        case .letter: "letter"
        case .appraisal: "appraisal"
        case .timeCommitment: "time-commitment"
        case .pay: "pay"
        case .governors: "governors"
        case .governorTerm: "governor-term"
        case .segment: "segment"
        case .reviewed: "reviewed"
        case .agreement: "agreement"
        case .merger: "merger"
        case .quorum: "quorum"
        case .presiding: "presiding"
        }
    }
}
