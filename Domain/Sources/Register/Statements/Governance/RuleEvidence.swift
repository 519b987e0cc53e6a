/// An item that shows whether a body meets a rule, or somebody’s opinion on it.
public struct RuleEvidence: Undated {
    public static let tag = "rule-evidence"

    public let body: BodyID
    /// The identifier of the rule in the rulebook.
    public let rule: String
    public let form: EvidenceForm
    public let shows: EvidenceResult
    /// What the item is, or the opinion in short.
    public let title: String
    /// The office of whoever made or gave it.
    public let author: String
    /// The resolution by which the body adopted it.
    public let resolution: String?
    /// The last day on which it may be relied on.
    public let expires: DayBounds?
    public let on: DayBounds

    public init(
        body: BodyID,
        rule: String,
        form: EvidenceForm,
        shows: EvidenceResult,
        title: String,
        author: String,
        resolution: String? = nil,
        expires: DayBounds? = nil,
        on: DayBounds
    ) {
        self.body = body
        self.rule = rule
        self.form = form
        self.shows = shows
        self.title = title
        self.author = author
        self.resolution = resolution
        self.expires = expires
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        rule = try reader.text("rule")
        form = try reader.choice("form")
        shows = try reader.choice("shows")
        title = try reader.text("title")
        author = try reader.text("author")
        resolution = try reader.optionalText("resolution")
        expires = try reader.optionalBounds("expires")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("rule", rule)
        writer.put("form", form)
        writer.put("shows", shows)
        writer.put("title", title)
        writer.put("author", author)
        writer.put("resolution", resolution)
        writer.put("expires", expires)
        writer.put("on", on)
    }

    public var days: [DayBounds] { [expires, on].compactMap { $0 } }
}
