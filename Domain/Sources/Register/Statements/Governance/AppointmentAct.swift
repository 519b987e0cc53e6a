/// A resolution or letter by which somebody is appointed to a seat, approved, appointed again, extended or removed.
public struct AppointmentAct: Undated {
    public static let tag = "appointment-act"

    public let person: PersonID
    public let seat: SeatID
    public let act: AppointmentStep
    public let by: AppointingForum
    /// The name of whoever did it, where it is no forum of the body.
    public let authority: String?
    /// Whether it was done at a general meeting; nil where it is not recorded.
    public let isGeneralMeeting: Bool?
    /// The last day of the term that it gives.
    public let lastDay: DayBounds?
    /// Reference of the resolution, minute or letter.
    public let resolution: String?
    public let on: DayBounds

    public init(
        person: PersonID,
        seat: SeatID,
        act: AppointmentStep,
        by: AppointingForum,
        authority: String? = nil,
        isGeneralMeeting: Bool? = nil,
        lastDay: DayBounds? = nil,
        resolution: String? = nil,
        on: DayBounds
    ) {
        self.person = person
        self.seat = seat
        self.act = act
        self.by = by
        self.authority = authority
        self.isGeneralMeeting = isGeneralMeeting
        self.lastDay = lastDay
        self.resolution = resolution
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        seat = try reader.identifier("seat")
        act = try reader.choice("act")
        by = try reader.choice("by")
        authority = try reader.optionalText("authority")
        isGeneralMeeting = try reader.optionalFlag("general-meeting")
        lastDay = try reader.optionalBounds("term-to")
        resolution = try reader.optionalText("resolution")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("seat", seat)
        writer.put("act", act)
        writer.put("by", by)
        writer.put("authority", authority)
        writer.put("general-meeting", isGeneralMeeting)
        writer.put("term-to", lastDay)
        writer.put("resolution", resolution)
        writer.put("on", on)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [lastDay, on].compactMap { $0 } }

    public var contradictions: [RecordError] {
        [
            .early("term-to", lastDay, before: "on", on),
            .unfit(
                "term-to",
                lastDay?.text,
                if: act == .removed,
                expected: "no term where 'act' is '\(AppointmentStep.removed.rawValue)'"
            ),
            .unfit(
                "authority",
                authority,
                if: by != .power && by != .other,
                expected:
                    "nothing unless 'by' is '\(AppointingForum.power.rawValue)' or '\(AppointingForum.other.rawValue)'"
            ),
            .unfit(
                "general-meeting",
                "yes",
                if: isGeneralMeeting == true && by != .council && by != .other,
                expected:
                    "'yes' only where 'by' is '\(AppointingForum.council.rawValue)' or '\(AppointingForum.other.rawValue)'"
            ),
        ].compactMap { $0 }
    }
}
