/// That a board judged one of its non-executive directors independent, or not.
public struct IndependenceJudgement: Undated {
    public static let tag = "independence-judgement"

    public let person: PersonID
    /// Whose board judged.
    public let body: BodyID
    public let judgement: Independence
    /// The circumstances of the Code that the board saw.
    public let indicators: [IndependenceIndicator]
    /// Why it judged so, where it says so.
    public let reason: String?
    /// Reference of the resolution, minute or letter.
    public let resolution: String?
    public let on: DayBounds

    public init(
        person: PersonID,
        body: BodyID,
        judgement: Independence,
        indicators: [IndependenceIndicator] = [],
        reason: String? = nil,
        resolution: String? = nil,
        on: DayBounds
    ) {
        self.person = person
        self.body = body
        self.judgement = judgement
        self.indicators = indicators
        self.reason = reason
        self.resolution = resolution
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        judgement = try reader.choice("judgement")
        indicators = try reader.choices("indicators")
        reason = try reader.optionalText("reason")
        resolution = try reader.optionalText("resolution")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("judgement", judgement)
        writer.put("indicators", indicators.map(\.rawValue))
        writer.put("reason", reason)
        writer.put("resolution", resolution)
        writer.put("on", on)
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [on] }

    public var contradictions: [RecordError] {
        [
            .again("indicators", indicators.map(\.rawValue))
        ].compactMap { $0 }
    }
}
