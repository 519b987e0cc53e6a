/// What a body pays a member of its board, in whole pounds a year.
public struct Remuneration: Dated {
    public static let tag = "remuneration"

    public let person: PersonID
    public let body: BodyID
    public let kind: PayKind
    /// In a year.
    public let pounds: Int
    public let reason: String?
    /// Whether the body published it.
    public let isPublished: Bool?
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID,
        kind: PayKind,
        pounds: Int,
        reason: String? = nil,
        isPublished: Bool? = nil,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.kind = kind
        self.pounds = pounds
        self.reason = reason
        self.isPublished = isPublished
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        kind = try reader.choice("pay")
        pounds = try reader.count("pounds")
        reason = try reader.optionalText("reason")
        isPublished = try reader.optionalFlag("published")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("pay", kind)
        writer.put("pounds", String(pounds))
        writer.put("reason", reason)
        writer.put("published", isPublished)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Remuneration {
        Remuneration(
            person: person,
            body: body,
            kind: kind,
            pounds: pounds,
            reason: reason,
            isPublished: isPublished,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }

    public var visibility: Visibility { isPublished == true ? .everyone : .privateTo(body) }

    /// More is a slip, such as pence for pounds.
    static let most = 1_000_000

    public var contradictions: [RecordError] {
        [
            .unfit(
                "pounds",
                String(pounds),
                if: pounds > Remuneration.most,
                expected: "whole pounds a year, at most \(Remuneration.most)"
            )
        ].compactMap { $0 }
    }
}
