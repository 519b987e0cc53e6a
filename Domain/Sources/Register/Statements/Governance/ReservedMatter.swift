/// That only the board of a body may decide a matter.
public struct ReservedMatter: Dated {
    public static let tag = "reserved-matter"

    public let body: BodyID
    public let matter: String
    /// Where the schedule says so.
    public let reference: String?
    public let dated: Period

    public init(body: BodyID, matter: String, reference: String? = nil, dated: Period) {
        self.body = body
        self.matter = matter
        self.reference = reference
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        matter = try reader.text("matter")
        reference = try reader.optionalText("reference")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("matter", matter)
        writer.put("reference", reference)
        writer.put(dated)
    }

    public func during(_ period: Period) -> ReservedMatter {
        ReservedMatter(body: body, matter: matter, reference: reference, dated: period)
    }
}
