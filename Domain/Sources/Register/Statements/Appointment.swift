/// That a person holds a seat.
public struct Appointment: Dated {
    public static let tag = "appointment"

    public let person: PersonID
    /// The name as the source writes it.
    public let namedAs: String?
    public let seat: SeatID
    public let capacity: Capacity
    /// The authority that appointed.
    public let appointedBy: String?
    /// Reference of the resolution or letter.
    public let approval: String?
    /// Whether the compiler says that the holder held the same office elsewhere.
    public let statedShared: Bool?
    public let dated: Period

    public init(
        person: PersonID,
        namedAs: String?,
        seat: SeatID,
        capacity: Capacity,
        appointedBy: String?,
        approval: String?,
        statedShared: Bool?,
        dated: Period
    ) {
        self.person = person
        self.namedAs = namedAs
        self.seat = seat
        self.capacity = capacity
        self.appointedBy = appointedBy
        self.approval = approval
        self.statedShared = statedShared
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        namedAs = try reader.optionalText("named-as")
        seat = try reader.identifier("seat")
        capacity = try reader.choice("capacity")
        appointedBy = try reader.optionalText("appointed-by")
        approval = try reader.optionalText("approval")
        statedShared = try reader.optionalFlag("stated-shared")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("named-as", namedAs)
        writer.put("seat", seat)
        writer.put("capacity", capacity)
        writer.put("appointed-by", appointedBy)
        writer.put("approval", approval)
        writer.put("stated-shared", statedShared)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Appointment {
        Appointment(
            person: person,
            namedAs: namedAs,
            seat: seat,
            capacity: capacity,
            appointedBy: appointedBy,
            approval: approval,
            statedShared: statedShared,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }
    public var names: [String] { namedAs.map { [$0] } ?? [] }
}
