/// The legal kind of a body.
public struct BodyLegalKind: Dated {
    public static let tag = "body-kind"

    public let body: BodyID
    public let kind: LegalKind
    public let dated: Period

    public init(body: BodyID, kind: LegalKind, dated: Period) {
        self.body = body
        self.kind = kind
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        kind = try reader.choice("legal-kind")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("legal-kind", kind)
        writer.put(dated)
    }

    public func during(_ period: Period) -> BodyLegalKind {
        BodyLegalKind(body: body, kind: kind, dated: period)
    }
}
