/// The region a body is filed under.
public struct BodyRegion: Dated {
    public static let tag = "body-region"

    public let body: BodyID
    public let region: String
    public let dated: Period

    public init(body: BodyID, region: String, dated: Period) {
        self.body = body
        self.region = region
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        region = try reader.text("region")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("region", region)
        writer.put(dated)
    }

    public func during(_ period: Period) -> BodyRegion {
        BodyRegion(body: body, region: region, dated: period)
    }
}
