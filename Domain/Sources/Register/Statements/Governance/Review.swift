/// That a body had something reviewed.
public struct Review: Undated {
    public static let tag = "review"

    public let body: BodyID
    public let review: ReviewKind
    /// Whose service was reviewed.
    public let person: PersonID?
    /// Who reviewed, where it was not the board itself.
    public let reviewer: String?
    /// The reviewer’s connection with the body, or that there is none.
    public let connection: String?
    /// Reference of the resolution, minute or letter.
    public let resolution: String?
    public let on: DayBounds

    public init(
        body: BodyID,
        review: ReviewKind,
        person: PersonID? = nil,
        reviewer: String? = nil,
        connection: String? = nil,
        resolution: String? = nil,
        on: DayBounds
    ) {
        self.body = body
        self.review = review
        self.person = person
        self.reviewer = reviewer
        self.connection = connection
        self.resolution = resolution
        self.on = on
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        review = try reader.choice("review")
        person = try reader.optionalIdentifier("person")
        reviewer = try reader.optionalText("reviewer")
        connection = try reader.optionalText("connection")
        resolution = try reader.optionalText("resolution")
        on = try reader.bounds("on")
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("review", review)
        writer.put("person", person)
        writer.put("reviewer", reviewer)
        writer.put("connection", connection)
        writer.put("resolution", resolution)
        writer.put("on", on)
    }

    public var people: [PersonID] { person.map { [$0] } ?? [] }

    public var days: [DayBounds] { [on] }

    public var contradictions: [RecordError] {
        guard review != .service || person != nil else {
            return [.missing(field: "person", expected: "a person, whose service was reviewed")]
        }
        return [
            .unfit(
                "person",
                person?.raw,
                if: !review.isOfPerson,
                expected: "no person where 'review' is '\(review.rawValue)'"
            )
        ].compactMap { $0 }
    }
}
