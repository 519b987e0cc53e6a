/// That a person is a governor of a foundation trust, for one term.
public struct Governor: Dated {
    public static let tag = "governor"

    public let person: PersonID
    public let body: BodyID
    public let constituency: GovernorConstituency
    /// The class, area or appointing organisation.
    public let name: String?
    /// Whether the council chose this governor as lead.
    public let isLead: Bool?
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID,
        constituency: GovernorConstituency,
        name: String? = nil,
        isLead: Bool? = nil,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.constituency = constituency
        self.name = name
        self.isLead = isLead
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        constituency = try reader.choice("constituency")
        name = try reader.optionalText("class")
        isLead = try reader.optionalFlag("lead")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("constituency", constituency)
        writer.put("class", name)
        writer.put("lead", isLead)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Governor {
        Governor(person: person, body: body, constituency: constituency, name: name, isLead: isLead, dated: period)
    }

    public var people: [PersonID] { [person] }
}
