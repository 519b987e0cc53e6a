/// That a body is constituted, from its opening until its closing.
public struct BodyExistence: Dated {
    public static let tag = "body"

    public let body: BodyID
    /// The bodies that took over when it closed; empty where there are none or none is recorded.
    public let successors: [BodyID]
    public let dated: Period

    public init(body: BodyID, successors: [BodyID], dated: Period) {
        self.body = body
        self.successors = successors
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        successors = try reader.identifiers("successors")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("successors", successors)
        writer.put(dated)
    }

    public func during(_ period: Period) -> BodyExistence {
        BodyExistence(body: body, successors: successors, dated: period)
    }
}
