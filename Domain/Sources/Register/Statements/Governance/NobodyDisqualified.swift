/// That a board confirmed that none of its members is disqualified.
public struct NobodyDisqualified: Undated {
    public static let tag = "nobody-disqualified"

    public let body: BodyID
    /// Reference of the resolution, minute or letter.
    public let resolution: String?
    public let on: DayBounds

    public init(body: BodyID, resolution: String? = nil, on: DayBounds) {
        self.body = body
        self.resolution = resolution
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        resolution = try reader.optionalText("resolution")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("resolution", resolution)
        writer.put("on", on)
    }

    public var days: [DayBounds] { [on] }
}
