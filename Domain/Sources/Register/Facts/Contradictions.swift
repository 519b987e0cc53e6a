/// What cannot be so within one statement, in the words of a problem with the field.
///
/// A contradiction is refused when a statement is written or recorded. It is still read where it is recorded already.
extension RecordError {
    /// A day that is certainly before one that it cannot precede.
    static func early(_ field: String, _ day: DayBounds?, before other: String, _ first: DayBounds?) -> RecordError? {
        guard let day, let first, day.latest < first.earliest else { return nil }
        return .unreadable(
            field: field,
            found: day.text,
            expected: "a day not before \(first.text), which is '\(other)'"
        )
    }

    /// An end that is certainly not after the day of what made it begin.
    static func ended(_ period: Period, before other: String, _ day: DayBounds?) -> RecordError? {
        guard let day, let last = period.lastDay, last.latest < day.earliest else { return nil }
        return .unreadable(
            field: "until",
            found: period.until.text,
            expected: "an end after \(day.text), which is '\(other)'"
        )
    }

    /// The same thing in two fields that name different things.
    static func same<Kind>(
        _ field: String,
        _ value: Identifier<Kind>?,
        as other: String,
        _ known: Identifier<Kind>
    ) -> RecordError? {
        guard value == known else { return nil }
        return .unreadable(field: field, found: known.raw, expected: "another than '\(known)', which is '\(other)'")
    }

    /// The first value of a list that stands there before.
    static func again(_ field: String, _ values: [String]) -> RecordError? {
        var seen: Set<String> = []
        guard let twice = values.first(where: { !seen.insert($0).inserted }) else { return nil }
        return .unreadable(field: field, found: twice, expected: "each only once")
    }

    /// A value where there cannot be one.
    static func unfit(_ field: String, _ value: String?, if isUnfit: Bool, expected: String) -> RecordError? {
        guard isUnfit, let value else { return nil }
        return .unreadable(field: field, found: value, expected: expected)
    }

    /// Which of several fields that exclude each other stand beside the first of them.
    static func beside(_ fields: [(name: String, value: String?)]) -> [RecordError] {
        let given = fields.compactMap { field in field.value.map { (name: field.name, value: $0) } }
        guard let first = given.first else { return [] }
        return given.dropFirst().map {
            .unreadable(field: $0.name, found: $0.value, expected: "nothing beside '\(first.name)'")
        }
    }
}

/// A seat and the body of which it is one, or is said to be.
public struct SeatOfBody: Hashable, Sendable {
    public let seat: SeatID
    public let body: BodyID

    public init(seat: SeatID, body: BodyID) {
        self.seat = seat
        self.body = body
    }
}

extension Statement {
    /// The seat that it defines, with its body.
    public var definesSeat: SeatOfBody? {
        if case .seat(let payload) = self { SeatOfBody(seat: payload.seat, body: payload.body) } else { nil }
    }

    /// The seat and the body that it names together, where another fact says of which body the seat is.
    public var seatOfBody: SeatOfBody? {
        switch self {
        case .suspension(let payload): SeatOfBody(seat: payload.seat, body: payload.body)
        case .absence(let payload): SeatOfBody(seat: payload.seat, body: payload.body)
        case .registerNotice, .compilation, .bodyExistence, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion,
            .authorisation, .forum, .forumMember, .seat, .vacancy, .designation, .personName, .samePerson, .appointment,
            .group, .groupMember, .arrangement, .intent, .reason, .expectedBenefit, .instrument, .completeness,
            .publishedCount, .independence, .registration, .membership, .employment, .secondment, .appointmentAct,
            .accountingOfficer, .delegation, .reservedMatter, .committeeTerms, .interest, .dualOffice, .declaration,
            .fitAndProperTest, .fitAndProperLetter, .nobodyDisqualified, .appraisal, .timeCommitment, .remuneration,
            .governor, .establishmentOrder, .constitutionClause, .oversightSegment, .rating, .review, .ruleEvidence,
            .explanation:
            nil
        }
    }
}
