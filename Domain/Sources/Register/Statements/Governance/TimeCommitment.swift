/// How much time a post or another commitment takes, as the letter or declaration says.
public struct TimeCommitment: Dated {
    public static let tag = "time-commitment"

    public let person: PersonID
    /// The body of the post, where it is one of the register.
    public let body: BodyID?
    /// What takes the time, where it is no post of the register.
    public let commitment: String?
    public let days: HalfDays
    public let per: TimeUnit
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID? = nil,
        commitment: String? = nil,
        days: HalfDays,
        per: TimeUnit,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.commitment = commitment
        self.days = days
        self.per = per
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.optionalIdentifier("body")
        commitment = try reader.optionalText("commitment")
        days = try reader.halfDays("days")
        per = try reader.choice("per")
        dated = try reader.period()
        guard (body == nil) != (commitment == nil) else {
            throw body == nil
                ? .missing(field: "body", expected: "a body, or 'commitment' and a text") : .twice(field: "commitment")
        }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("commitment", commitment)
        writer.put("days", days.text)
        writer.put("per", per)
        writer.put(dated)
    }

    public func during(_ period: Period) -> TimeCommitment {
        TimeCommitment(person: person, body: body, commitment: commitment, days: days, per: per, dated: period)
    }

    public var people: [PersonID] { [person] }

    public var contradictions: [RecordError] {
        let most =
            switch per {
            case .week: 7
            case .month: 31
            case .year: 366
            }
        return [
            .unfit(
                "days",
                days.text,
                if: days.halves > most * 2,
                expected: "at most \(most) days \(per.inWords)"
            )
        ].compactMap { $0 }
    }
}
