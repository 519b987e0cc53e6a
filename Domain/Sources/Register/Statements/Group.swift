/// Bodies that call themselves a group, or that are commonly named together.
public struct Group: Dated {
    public static let tag = "group"

    public let group: GroupID
    public let name: String
    /// How it describes itself, as written.
    public let statedModel: String?
    /// The wider group of which it is part.
    public let within: GroupID?
    public let note: String?
    public let dated: Period

    public init(
        group: GroupID,
        name: String,
        statedModel: String?,
        within: GroupID?,
        note: String?,
        dated: Period
    ) {
        self.group = group
        self.name = name
        self.statedModel = statedModel
        self.within = within
        self.note = note
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        group = try reader.identifier("group")
        name = try reader.text("name")
        statedModel = try reader.optionalText("stated-model")
        within = try reader.optionalIdentifier("within")
        note = try reader.optionalText("note")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("group", group)
        writer.put("name", name)
        writer.put("stated-model", statedModel)
        writer.put("within", within)
        writer.put("note", note)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Group {
        Group(group: group, name: name, statedModel: statedModel, within: within, note: note, dated: period)
    }

    public var contradictions: [RecordError] {
        [
            .same("within", within, as: "group", group)
        ].compactMap { $0 }
    }
}
