/// That a director is designated vice-chair, senior independent director or the like of one body.
public struct Designation: Dated {
    public static let tag = "designation"

    public let person: PersonID
    public let body: BodyID
    public let designation: DesignationKind
    public let dated: Period

    public init(person: PersonID, body: BodyID, designation: DesignationKind, dated: Period) {
        self.person = person
        self.body = body
        self.designation = designation
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        designation = try reader.choice("designation")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("designation", designation)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Designation {
        Designation(person: person, body: body, designation: designation, dated: period)
    }

    public var people: [PersonID] { [person] }
}
