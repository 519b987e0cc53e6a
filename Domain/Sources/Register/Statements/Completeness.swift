/// That a list is whole, on a day, because somebody says so.
public struct Completeness: Undated {
    public static let tag = "completeness"

    public let body: BodyID
    public let list: ListKind
    public let asAt: DayBounds

    public init(body: BodyID, list: ListKind, asAt: DayBounds) {
        self.body = body
        self.list = list
        self.asAt = asAt
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        list = try reader.choice("list")
        asAt = try reader.bounds("as-at")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("list", list)
        writer.put("as-at", asAt)
    }
}
