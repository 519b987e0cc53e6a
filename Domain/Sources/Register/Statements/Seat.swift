/// A place on the board of a body. It exists while vacant.
public struct Seat: Dated {
    public static let tag = "seat"

    public let seat: SeatID
    public let body: BodyID
    public let kind: SeatKind
    public let office: Office?
    /// The title used locally, where it is recorded.
    public let title: String?
    /// Nil where it is not recorded.
    public let votes: Bool?
    public let dated: Period

    public init(
        seat: SeatID,
        body: BodyID,
        kind: SeatKind,
        office: Office?,
        title: String?,
        votes: Bool?,
        dated: Period
    ) {
        self.seat = seat
        self.body = body
        self.kind = kind
        self.office = office
        self.title = title
        self.votes = votes
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        seat = try reader.identifier("seat")
        body = try reader.identifier("body")
        kind = try reader.choice("seat-kind")
        office = try reader.optionalChoice("office")
        title = try reader.optionalText("title")
        votes = try reader.optionalFlag("votes")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("seat", seat)
        writer.put("body", body)
        writer.put("seat-kind", kind)
        writer.put("office", office)
        writer.put("title", title)
        writer.put("votes", votes)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Seat {
        Seat(seat: seat, body: body, kind: kind, office: office, title: title, votes: votes, dated: period)
    }
}
