/// The segment in which NHS England places a body, 1 to 5.
public struct OversightSegment: Dated {
    public static let tag = "oversight-segment"

    public let body: BodyID
    public let segment: Segment
    /// For which quarter it was published.
    public let quarter: String?
    public let dated: Period

    public init(body: BodyID, segment: Segment, quarter: String? = nil, dated: Period) {
        self.body = body
        self.segment = segment
        self.quarter = quarter
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        segment = try reader.choice("segment")
        quarter = try reader.optionalText("quarter")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("segment", segment)
        writer.put("quarter", quarter)
        writer.put(dated)
    }

    public func during(_ period: Period) -> OversightSegment {
        OversightSegment(body: body, segment: segment, quarter: quarter, dated: period)
    }
}
