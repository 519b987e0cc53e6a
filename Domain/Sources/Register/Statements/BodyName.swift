/// What a body is called.
public struct BodyName: Dated {
    public static let tag = "body-name"

    public let body: BodyID
    public let name: String
    public let dated: Period

    public init(body: BodyID, name: String, dated: Period) {
        self.body = body
        self.name = name
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        name = try reader.text("name")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("name", name)
        writer.put(dated)
    }

    public func during(_ period: Period) -> BodyName {
        BodyName(body: body, name: name, dated: period)
    }
}
