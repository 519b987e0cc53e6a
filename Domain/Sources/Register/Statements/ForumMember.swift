/// That the holder of a seat is a member of a forum, for one of its parents.
public struct ForumMember: Dated {
    public static let tag = "forum-member"

    public let forum: ForumID
    /// The body for which the member decides there.
    public let parent: BodyID
    public let seat: SeatID
    /// Nil where it is not recorded.
    public let votes: Bool?
    /// Whether the member chairs it; nil where it is not recorded.
    public let chairs: Bool?
    public let dated: Period

    public init(forum: ForumID, parent: BodyID, seat: SeatID, votes: Bool?, chairs: Bool? = nil, dated: Period) {
        self.forum = forum
        self.parent = parent
        self.seat = seat
        self.votes = votes
        self.chairs = chairs
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        forum = try reader.identifier("forum")
        parent = try reader.identifier("parent")
        seat = try reader.identifier("seat")
        votes = try reader.optionalFlag("votes")
        chairs = try reader.optionalFlag("chairs")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("forum", forum)
        writer.put("parent", parent)
        writer.put("seat", seat)
        writer.put("votes", votes)
        writer.put("chairs", chairs)
        writer.put(dated)
    }

    public func during(_ period: Period) -> ForumMember {
        ForumMember(forum: forum, parent: parent, seat: seat, votes: votes, chairs: chairs, dated: period)
    }
}
