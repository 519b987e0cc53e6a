/// A board, a committee or another place where bodies decide.
public struct Forum: Dated {
    public static let tag = "forum"

    public let forum: ForumID
    public let name: String
    public let kind: ForumLegalKind
    /// The bodies for which it decides; two or more for a joint committee.
    public let parents: [BodyID]
    /// The delegation or agreement on which it stands.
    public let instrument: InstrumentID?
    /// The forums of other bodies with which it meets in common.
    public let meetsWith: [ForumID]
    public let dated: Period

    public init(
        forum: ForumID,
        name: String,
        kind: ForumLegalKind,
        parents: [BodyID],
        instrument: InstrumentID?,
        meetsWith: [ForumID],
        dated: Period
    ) {
        self.forum = forum
        self.name = name
        self.kind = kind
        self.parents = parents
        self.instrument = instrument
        self.meetsWith = meetsWith
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        forum = try reader.identifier("forum")
        name = try reader.text("name")
        kind = try reader.choice("forum-kind")
        parents = try reader.identifiers("parents")
        instrument = try reader.optionalIdentifier("instrument")
        meetsWith = try reader.identifiers("meets-with")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("forum", forum)
        writer.put("name", name)
        writer.put("forum-kind", kind)
        writer.put("parents", parents)
        writer.put("instrument", instrument)
        writer.put("meets-with", meetsWith)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Forum {
        Forum(
            forum: forum,
            name: name,
            kind: kind,
            parents: parents,
            instrument: instrument,
            meetsWith: meetsWith,
            dated: period
        )
    }

    public var contradictions: [RecordError] {
        [
            meetsWith.contains(forum) ? .same("meets-with", forum, as: "forum", forum) : nil,
            .again("meets-with", meetsWith.map(\.raw)),
            .again("parents", parents.map(\.raw)),
        ].compactMap { $0 }
    }
}
