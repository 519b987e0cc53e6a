/// That a person is employed by a body, or elsewhere.
public struct Employment: Dated {
    public static let tag = "employment"

    public let person: PersonID
    /// The employer where it is a body of the register.
    public let body: BodyID?
    /// The employer where it is no body of the register.
    public let employer: String?
    public let employment: EmploymentKind
    /// Nil where it is not recorded.
    public let isFullTime: Bool?
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID? = nil,
        employer: String? = nil,
        employment: EmploymentKind,
        isFullTime: Bool? = nil,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.employer = employer
        self.employment = employment
        self.isFullTime = isFullTime
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.optionalIdentifier("body")
        employer = try reader.optionalText("employer")
        employment = try reader.choice("employment")
        isFullTime = try reader.optionalFlag("full-time")
        dated = try reader.period()
        guard (body == nil) != (employer == nil) else {
            throw body == nil
                ? .missing(field: "body", expected: "a body, or 'employer' and a text") : .twice(field: "employer")
        }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("employer", employer)
        writer.put("employment", employment)
        writer.put("full-time", isFullTime)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Employment {
        Employment(
            person: person,
            body: body,
            employer: employer,
            employment: employment,
            isFullTime: isFullTime,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }
}
