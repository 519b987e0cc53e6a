/// That a person employed elsewhere is seconded to a body.
public struct Secondment: Dated {
    public static let tag = "secondment"

    public let person: PersonID
    /// The employer where it is a body of the register.
    public let employerBody: BodyID?
    /// The employer where it is no body of the register.
    public let employer: String?
    /// The body to which the person is seconded.
    public let body: BodyID
    /// The agreement of secondment.
    public let agreement: String?
    public let dated: Period

    public init(
        person: PersonID,
        employerBody: BodyID? = nil,
        employer: String? = nil,
        body: BodyID,
        agreement: String? = nil,
        dated: Period
    ) {
        self.person = person
        self.employerBody = employerBody
        self.employer = employer
        self.body = body
        self.agreement = agreement
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        employerBody = try reader.optionalIdentifier("seconded-by")
        employer = try reader.optionalText("employer")
        body = try reader.identifier("body")
        agreement = try reader.optionalText("agreement")
        dated = try reader.period()
        guard (employerBody == nil) != (employer == nil) else {
            throw employerBody == nil
                ? .missing(field: "seconded-by", expected: "a body, or 'employer' and a text")
                : .twice(field: "employer")
        }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("seconded-by", employerBody)
        writer.put("employer", employer)
        writer.put("body", body)
        writer.put("agreement", agreement)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Secondment {
        Secondment(
            person: person,
            employerBody: employerBody,
            employer: employer,
            body: body,
            agreement: agreement,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }

    public var contradictions: [RecordError] {
        [
            .same("seconded-by", employerBody, as: "body", body)
        ].compactMap { $0 }
    }
}
