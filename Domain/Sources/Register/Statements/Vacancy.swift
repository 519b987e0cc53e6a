/// That nobody holds a seat. Without it an empty seat is not known to be vacant.
public struct Vacancy: Dated {
    public static let tag = "vacancy"

    public let seat: SeatID
    public let dated: Period

    public init(seat: SeatID, dated: Period) {
        self.seat = seat
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        seat = try reader.identifier("seat")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("seat", seat)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Vacancy {
        Vacancy(seat: seat, dated: period)
    }
}
