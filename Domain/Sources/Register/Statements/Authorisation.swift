/// That a body is authorised as a foundation trust.
public struct Authorisation: Dated {
    public static let tag = "authorisation"

    public let body: BodyID
    public let authorisedBy: String?
    public let dated: Period

    public init(body: BodyID, authorisedBy: String?, dated: Period) {
        self.body = body
        self.authorisedBy = authorisedBy
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        authorisedBy = try reader.optionalText("authorised-by")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("authorised-by", authorisedBy)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Authorisation {
        Authorisation(body: body, authorisedBy: authorisedBy, dated: period)
    }
}
