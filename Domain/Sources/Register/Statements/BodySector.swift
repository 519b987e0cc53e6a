/// The sector a body works in.
public struct BodySector: Dated {
    public static let tag = "body-sector"

    public let body: BodyID
    public let sector: Sector
    public let dated: Period

    public init(body: BodyID, sector: Sector, dated: Period) {
        self.body = body
        self.sector = sector
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        sector = try reader.choice("sector")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("sector", sector)
        writer.put(dated)
    }

    public func during(_ period: Period) -> BodySector {
        BodySector(body: body, sector: sector, dated: period)
    }
}
