/// What a person is called in public office.
public struct PersonName: Dated {
    public static let tag = "person-name"

    public let person: PersonID
    public let name: String
    public let dated: Period

    public init(person: PersonID, name: String, dated: Period) {
        self.person = person
        self.name = name
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        name = try reader.text("name")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("name", name)
        writer.put(dated)
    }

    public func during(_ period: Period) -> PersonName {
        PersonName(person: person, name: name, dated: period)
    }

    public var people: [PersonID] { [person] }
    public var names: [String] { [name] }
}
