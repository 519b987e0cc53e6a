/// What bodies said they would do, and for when. A changed plan is a correction, so the earlier one stays.
public struct Intent: Undated {
    public static let tag = "intent"

    public let group: GroupID
    public let text: String
    public let statedOn: DayBounds?
    public let plannedFor: DayBounds?

    public init(group: GroupID, text: String, statedOn: DayBounds?, plannedFor: DayBounds?) {
        self.group = group
        self.text = text
        self.statedOn = statedOn
        self.plannedFor = plannedFor
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        group = try reader.identifier("group")
        text = try reader.text("text")
        statedOn = try reader.optionalBounds("stated-on")
        plannedFor = try reader.optionalBounds("planned-for")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("group", group)
        writer.put("text", text)
        writer.put("stated-on", statedOn)
        writer.put("planned-for", plannedFor)
    }
}
