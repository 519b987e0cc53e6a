/// A figure that somebody else published, to compare ours with.
public struct PublishedCount: Undated {
    public static let tag = "published-count"

    public let count: String
    /// The day or month it describes.
    public let on: DayBounds
    public let measure: String
    /// As published, which may be words.
    public let value: String

    public init(count: String, on: DayBounds, measure: String, value: String) {
        self.count = count
        self.on = on
        self.measure = measure
        self.value = value
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        count = try reader.text("count")
        on = try reader.bounds("on")
        measure = try reader.text("measure")
        value = try reader.text("value")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("count", count)
        writer.put("on", on)
        writer.put("measure", measure)
        writer.put("value", value)
    }
}
