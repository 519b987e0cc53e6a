/// That a body dealt with a director’s office or employment at another body: authorised it, or saw no likely conflict.
public struct DualOffice: Dated {
    public static let tag = "dual-office"

    public let person: PersonID
    public let body: BodyID
    /// The other body.
    public let other: BodyID
    public let decision: DualOfficeDecision
    public let reason: String?
    /// Reference of the resolution, minute or letter.
    public let resolution: String?
    public let decidedOn: DayBounds?
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID,
        other: BodyID,
        decision: DualOfficeDecision,
        reason: String? = nil,
        resolution: String? = nil,
        decidedOn: DayBounds? = nil,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.other = other
        self.decision = decision
        self.reason = reason
        self.resolution = resolution
        self.decidedOn = decidedOn
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        other = try reader.identifier("other-body")
        decision = try reader.choice("decision")
        reason = try reader.optionalText("reason")
        resolution = try reader.optionalText("resolution")
        decidedOn = try reader.optionalBounds("decided-on")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("other-body", other)
        writer.put("decision", decision)
        writer.put("reason", reason)
        writer.put("resolution", resolution)
        writer.put("decided-on", decidedOn)
        writer.put(dated)
    }

    public func during(_ period: Period) -> DualOffice {
        DualOffice(
            person: person,
            body: body,
            other: other,
            decision: decision,
            reason: reason,
            resolution: resolution,
            decidedOn: decidedOn,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [decidedOn].compactMap { $0 } }

    public var contradictions: [RecordError] {
        [
            .same("other-body", other, as: "body", body),
            .ended(dated, before: "decided-on", decidedOn),
        ].compactMap { $0 }
    }
}
