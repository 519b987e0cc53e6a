/// That somebody made a declaration to a body.
public struct Declaration: Undated {
    public static let tag = "declaration"

    public let person: PersonID
    public let body: BodyID
    public let declaration: DeclarationKind
    public let on: DayBounds

    public init(person: PersonID, body: BodyID, declaration: DeclarationKind, on: DayBounds) {
        self.person = person
        self.body = body
        self.declaration = declaration
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        declaration = try reader.choice("declaration")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("declaration", declaration)
        writer.put("on", on)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [on] }
}
