/// That the lead employer confirmed to another body that somebody meets the fit and proper person test.
public struct FitAndProperLetter: Undated {
    public static let tag = "fit-and-proper-letter"

    public let person: PersonID
    /// The body that received it.
    public let body: BodyID
    public let leadEmployer: BodyID
    public let on: DayBounds

    public init(person: PersonID, body: BodyID, leadEmployer: BodyID, on: DayBounds) {
        self.person = person
        self.body = body
        self.leadEmployer = leadEmployer
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        leadEmployer = try reader.identifier("lead-employer")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("lead-employer", leadEmployer)
        writer.put("on", on)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [on] }

    public var visibility: Visibility { .privateTo(body) }

    public var contradictions: [RecordError] {
        [
            .same("lead-employer", leadEmployer, as: "body", body)
        ].compactMap { $0 }
    }
}
