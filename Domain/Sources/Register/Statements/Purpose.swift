/// What bodies want from sharing leaders: who agreed it and where, and how it would be seen to be met.
public struct Purpose: Hashable, Sendable {
    public let group: GroupID
    public let text: String
    public let agreedBy: [BodyID]
    /// The meeting or document.
    public let agreedAt: String?
    /// How it would be seen to be met.
    public let seenBy: String?
    public let reviewOn: DayBounds?
    public let dated: Period

    public init(
        group: GroupID,
        text: String,
        agreedBy: [BodyID],
        agreedAt: String?,
        seenBy: String?,
        reviewOn: DayBounds?,
        dated: Period
    ) {
        self.group = group
        self.text = text
        self.agreedBy = agreedBy
        self.agreedAt = agreedAt
        self.seenBy = seenBy
        self.reviewOn = reviewOn
        self.dated = dated
    }

    init(from reader: inout RecordReader) throws(RecordError) {
        group = try reader.identifier("group")
        text = try reader.text("text")
        agreedBy = try reader.identifiers("agreed-by")
        agreedAt = try reader.optionalText("agreed-at")
        seenBy = try reader.optionalText("seen-by")
        reviewOn = try reader.optionalBounds("review-on")
        dated = try reader.period()
    }

    func write(to writer: inout RecordWriter) {
        writer.put("group", group)
        writer.put("text", text)
        writer.put("agreed-by", agreedBy)
        writer.put("agreed-at", agreedAt)
        writer.put("seen-by", seenBy)
        writer.put("review-on", reviewOn)
        writer.put(dated)
    }

    func during(_ period: Period) -> Purpose {
        Purpose(
            group: group,
            text: text,
            agreedBy: agreedBy,
            agreedAt: agreedAt,
            seenBy: seenBy,
            reviewOn: reviewOn,
            dated: period
        )
    }
}
