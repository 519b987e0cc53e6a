/// That a member of a board was appraised. What was said there has no field.
public struct Appraisal: Undated {
    public static let tag = "appraisal"

    public let person: PersonID
    public let body: BodyID
    public let on: DayBounds
    /// When it was sent to NHS England.
    public let sentOn: DayBounds?

    public init(person: PersonID, body: BodyID, on: DayBounds, sentOn: DayBounds? = nil) {
        self.person = person
        self.body = body
        self.on = on
        self.sentOn = sentOn
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        on = try reader.bounds("on")
        sentOn = try reader.optionalBounds("sent-on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("on", on)
        writer.put("sent-on", sentOn)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [on, sentOn].compactMap { $0 } }

    public var visibility: Visibility { .privateTo(body) }

    public var contradictions: [RecordError] {
        [
            .early("sent-on", sentOn, before: "on", on)
        ].compactMap { $0 }
    }
}
