/// That a body is a member of a group.
public struct GroupMember: Dated {
    public static let tag = "group-member"

    public let group: GroupID
    public let body: BodyID
    public let dated: Period

    public init(group: GroupID, body: BodyID, dated: Period) {
        self.group = group
        self.body = body
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        group = try reader.identifier("group")
        body = try reader.identifier("body")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("group", group)
        writer.put("body", body)
        writer.put(dated)
    }

    public func during(_ period: Period) -> GroupMember {
        GroupMember(group: group, body: body, dated: period)
    }
}
