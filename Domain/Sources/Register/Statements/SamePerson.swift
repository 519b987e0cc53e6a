/// That two identifiers name one person. Retracting it undoes the merge. Equal names are never enough.
public struct SamePerson: Undated {
    public static let tag = "same-person"

    /// The identifier that remains.
    public let person: PersonID
    public let other: PersonID

    public init(person: PersonID, other: PersonID) {
        self.person = person
        self.other = other
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        other = try reader.identifier("other")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("other", other)
    }

    public var people: [PersonID] { [person, other] }

    public var contradictions: [RecordError] {
        [
            .same("other", other, as: "person", person)
        ].compactMap { $0 }
    }
}
