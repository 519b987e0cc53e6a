/// What this register is, whether everything in it is invented, and up to when it was checked.
public struct RegisterNotice: Undated {
    public static let tag = "register"

    public let title: String
    /// Every person and body is made up; said on every page.
    public let invented: Bool
    /// The latest day up to which somebody checked the register as a whole.
    public let checkedTo: DayBounds?

    public init(title: String, invented: Bool, checkedTo: DayBounds?) {
        self.title = title
        self.invented = invented
        self.checkedTo = checkedTo
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        title = try reader.text("title")
        invented = try reader.optionalFlag("invented") ?? false
        checkedTo = try reader.optionalBounds("checked-to")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("title", title)
        writer.put("invented", invented as Bool?)
        writer.put("checked-to", checkedTo)
    }
}
