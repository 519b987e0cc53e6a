/// That a body tested whether a member of its board is fit and proper. There is no field for grounds.
public struct FitAndProperTest: Undated {
    public static let tag = "fit-and-proper-test"

    public let person: PersonID
    /// Which body tested.
    public let body: BodyID
    public let outcome: FitAndProperOutcome
    /// The employer that leads the test of somebody with several posts.
    public let leadEmployer: BodyID?
    public let signedBy: FitAndProperSigner?
    public let nextDue: DayBounds?
    public let on: DayBounds

    public init(
        person: PersonID,
        body: BodyID,
        outcome: FitAndProperOutcome,
        leadEmployer: BodyID? = nil,
        signedBy: FitAndProperSigner? = nil,
        nextDue: DayBounds? = nil,
        on: DayBounds
    ) {
        self.person = person
        self.body = body
        self.outcome = outcome
        self.leadEmployer = leadEmployer
        self.signedBy = signedBy
        self.nextDue = nextDue
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        outcome = try reader.choice("outcome")
        leadEmployer = try reader.optionalIdentifier("lead-employer")
        signedBy = try reader.optionalChoice("signed-by")
        nextDue = try reader.optionalBounds("next-due")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("outcome", outcome)
        writer.put("lead-employer", leadEmployer)
        writer.put("signed-by", signedBy)
        writer.put("next-due", nextDue)
        writer.put("on", on)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [nextDue, on].compactMap { $0 } }

    public var visibility: Visibility { .privateTo(body) }

    public var contradictions: [RecordError] {
        [
            .early("next-due", nextDue, before: "on", on)
        ].compactMap { $0 }
    }
}
