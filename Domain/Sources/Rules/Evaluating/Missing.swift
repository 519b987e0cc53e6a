public import Register

/// A fact without which a rule has no answer, and who could supply it.
public struct Missing: Hashable, Sendable {
    public let what: What
    public let who: Confirmer

    public init(_ what: What, from who: Confirmer) {
        self.what = what
        self.who = who
    }

    public enum What: Hashable, Sendable {
        case bodyOpen
        case legalKind
        /// That the list of board members is whole on the day asked about.
        case wholeBoard
        case votes(SeatID)
        case seatKind(SeatID)
        /// That the seat was there on the day.
        case seatDates(SeatID)
        case holder(SeatID)
        /// Who holds it is recorded, with dates that leave the day open or with sources that disagree.
        case holderOnDay(SeatID)
        /// That an acting or interim holder was appointed by whoever appoints to the seat.
        case appointmentOfActing(SeatID)
        case officeHolder(Office)
        case designated(DesignationKind)
        case start(FactID)
        case end(FactID)
        case appointedBy(FactID)
        /// That whoever is named as appointing held the power on the day.
        case power(FactID, String)
        case independence(PersonID)
        case employment(PersonID)
        case registrations
        /// Whether it is an approved mental health trust or a care trust.
        case specialStatus
        case suspensions
        case accountingOfficer
        case review(PersonID)
        case agreedExtension(PersonID)
        /// The term for which somebody was appointed, by the resolution or letter.
        case term(FactID)
        /// Which offices somebody held there before.
        case pastOffices(PersonID)
        /// What the rule says has to be shown.
        case evidence(String)
        case opinion
        /// The body's reason for departing, with the resolution that adopted it.
        case explanation(RuleID)
        /// That a list of the body, of one committee or of one person is whole on the day.
        case wholeList(ListKind, ForumID?, PersonID?)
        case registration(PersonID)
        case membership(PersonID)
        /// Whether somebody is employed by the body or seconded to it.
        case employmentHere(PersonID)
        case establishmentOrder
        case constitution(ConstitutionSubject)
        /// The committee that a rule asks for, with its terms.
        case committee(CommitteePurpose)
        case committeeTerms(ForumID)
        /// Who sits on a committee, or in which seat of which body.
        case committeeMember(ForumID)
        case committeeChair(ForumID)
        /// What the instrument of a delegation says, in the words of a heading.
        case delegationTerms(FactID, String)
        /// That something is delegated to a committee that meets in common with others.
        case delegationTo(ForumID)
        /// The agreement on which a joint committee stands, adopted by each of its parents.
        case jointAgreement(ForumID)
        case reservedMatters
        /// The resolution or letter by which somebody was appointed or approved, and by whom.
        case appointmentAct(PersonID, AppointingForum)
        case interest(PersonID, BodyID)
        case dualOffice(PersonID, BodyID)
        /// When an interest was declared, published or is kept.
        case interestDates(FactID)
        case declaration(PersonID)
        case nobodyDisqualified
        case fitAndProper(PersonID)
        case leadEmployer(PersonID)
        case letter(PersonID)
        case appraisal(PersonID)
        case timeCommitment(PersonID)
        case pay(PersonID)
        case governors
        case governorTerm(FactID)
        case segment
        case reviewed(ReviewKind)
        case agreement
        /// Under which section a body that closed was joined with this one.
        case merger(BodyID)
        /// How many directors, and which, have to be present.
        case quorum
        /// Who presides when the chair is away.
        case presiding
    }
}
