/// The reason that a body gives for departing from a provision.
public struct Explanation: Undated {
    public static let tag = "explanation"

    public let body: BodyID
    /// The identifier of the rule in the rulebook.
    public let rule: String
    public let text: String
    /// The office of whoever wrote it.
    public let author: String
    /// The resolution by which the body adopted it.
    public let resolution: String?
    /// The fact of another body’s explanation that it takes over.
    public let adopts: String?
    /// The first day for which it is given; nil where that is the day on which the body adopted it.
    public let givenFrom: DayBounds?
    /// The last day for which it is given.
    public let expires: DayBounds?
    public let on: DayBounds

    public init(
        body: BodyID,
        rule: String,
        text: String,
        author: String,
        resolution: String? = nil,
        adopts: String? = nil,
        givenFrom: DayBounds? = nil,
        expires: DayBounds? = nil,
        on: DayBounds
    ) {
        self.body = body
        self.rule = rule
        self.text = text
        self.author = author
        self.resolution = resolution
        self.adopts = adopts
        self.givenFrom = givenFrom
        self.expires = expires
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        rule = try reader.text("rule")
        text = try reader.text("text")
        author = try reader.text("author")
        resolution = try reader.optionalText("resolution")
        adopts = try reader.optionalText("adopts")
        givenFrom = try reader.optionalBounds("given-from")
        expires = try reader.optionalBounds("expires")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("rule", rule)
        writer.put("text", text)
        writer.put("author", author)
        writer.put("resolution", resolution)
        writer.put("adopts", adopts)
        writer.put("given-from", givenFrom)
        writer.put("expires", expires)
        writer.put("on", on)
    }

    public var days: [DayBounds] { [on, givenFrom, expires].compactMap { $0 } }

    /// A reason for a time that is over may be adopted later.
    public var contradictions: [RecordError] {
        let first = givenFrom.map { (field: "given-from", day: $0) } ?? (field: "on", day: on)
        return [.early("expires", expires, before: first.field, first.day)].compactMap { $0 }
    }
}
