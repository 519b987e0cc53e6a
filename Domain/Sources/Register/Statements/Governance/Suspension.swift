/// That the holder of a seat is suspended. There is no field for a cause.
public struct Suspension: Dated {
    public static let tag = "suspension"

    public let person: PersonID
    public let seat: SeatID
    public let body: BodyID
    public let dated: Period

    public init(person: PersonID, seat: SeatID, body: BodyID, dated: Period) {
        self.person = person
        self.seat = seat
        self.body = body
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        seat = try reader.identifier("seat")
        body = try reader.identifier("body")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("seat", seat)
        writer.put("body", body)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Suspension {
        Suspension(person: person, seat: seat, body: body, dated: period)
    }

    public var people: [PersonID] { [person] }

    public var visibility: Visibility { .privateTo(body) }
}
