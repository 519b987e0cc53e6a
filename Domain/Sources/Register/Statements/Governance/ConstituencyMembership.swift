/// That a person is a member of a constituency of a foundation trust.
public struct ConstituencyMembership: Dated {
    public static let tag = "constituency-membership"

    public let person: PersonID
    public let body: BodyID
    public let constituency: Constituency
    /// The class or area.
    public let name: String?
    public let dated: Period

    public init(person: PersonID, body: BodyID, constituency: Constituency, name: String? = nil, dated: Period) {
        self.person = person
        self.body = body
        self.constituency = constituency
        self.name = name
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        constituency = try reader.choice("constituency")
        name = try reader.optionalText("class")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("constituency", constituency)
        writer.put("class", name)
        writer.put(dated)
    }

    public func during(_ period: Period) -> ConstituencyMembership {
        ConstituencyMembership(person: person, body: body, constituency: constituency, name: name, dated: period)
    }

    public var people: [PersonID] { [person] }
}
