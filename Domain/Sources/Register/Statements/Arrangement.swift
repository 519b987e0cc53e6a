/// A sharing between named bodies: one holder, perhaps unnamed, of one office; or a forum of theirs.
public struct Arrangement: Dated {
    public static let tag = "arrangement"

    public let arrangement: ArrangementID
    public let group: GroupID?
    public let model: SharingModel
    /// Two or more.
    public let bodies: [BodyID]
    /// Who holds the shared office, where it is recorded.
    public let holder: PersonID?
    public let status: ArrangementStatus
    public let note: String?
    public let dated: Period

    public init(
        arrangement: ArrangementID,
        group: GroupID?,
        model: SharingModel,
        bodies: [BodyID],
        holder: PersonID?,
        status: ArrangementStatus,
        note: String?,
        dated: Period
    ) {
        self.arrangement = arrangement
        self.group = group
        self.model = model
        self.bodies = bodies
        self.holder = holder
        self.status = status
        self.note = note
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        arrangement = try reader.identifier("arrangement")
        group = try reader.optionalIdentifier("group")
        model = try reader.choice("model")
        bodies = try reader.identifiers("bodies")
        holder = try reader.optionalIdentifier("holder")
        status = try reader.choice("status")
        note = try reader.optionalText("note")
        dated = try reader.period()
        guard Set(bodies).count >= 2, Set(bodies).count == bodies.count else {
            throw .unreadable(
                field: "bodies",
                found: bodies.map(\.raw).joined(separator: ", "),
                expected: "two or more different bodies"
            )
        }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("arrangement", arrangement)
        writer.put("group", group)
        writer.put("model", model)
        writer.put("bodies", bodies)
        writer.put("holder", holder)
        writer.put("status", status)
        writer.put("note", note)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Arrangement {
        Arrangement(
            arrangement: arrangement,
            group: group,
            model: model,
            bodies: bodies,
            holder: holder,
            status: status,
            note: note,
            dated: period
        )
    }

    public var people: [PersonID] { holder.map { [$0] } ?? [] }

    public func ending(_ end: Ending) -> Arrangement? {
        guard let period = Period(from: dated.from, until: end.until, lastSeen: dated.lastSeen) else { return nil }
        return Arrangement(
            arrangement: arrangement,
            group: group,
            model: model,
            bodies: bodies,
            holder: holder,
            status: end.manner == .merged ? .merged : .ended,
            note: note,
            dated: period
        )
    }
}

extension Arrangement {
    /// Whether it counts on the day. An announced one never does; one first seen on a day counts from that day.
    public func coverage(on day: CalendarDay) -> Coverage {
        status == .announced ? .not : counted?.covers(day) ?? .not
    }

    /// The period that counts: one first seen on a day counts from that day. Nil where it ended before.
    var counted: Period? {
        guard case .seen(let first) = dated.from else { return dated }
        return Period(from: .within(first), until: dated.until, lastSeen: dated.lastSeen)
    }
}
