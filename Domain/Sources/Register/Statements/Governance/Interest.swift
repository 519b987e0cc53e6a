/// That somebody who decides for a body has an interest, from the day on which it arose.
public struct Interest: Dated {
    public static let tag = "interest"

    public let person: PersonID
    /// To which body it is declared or concerns.
    public let body: BodyID
    /// The body in which it is, where that is a body of the register.
    public let subject: BodyID?
    /// What it is in, where that is no body of the register.
    public let about: String?
    public let interest: InterestKind
    public let declaredOn: DayBounds?
    /// Whether the register of interests that the body publishes holds it.
    public let isPublished: Bool?
    /// The last day on which it was published.
    public let publishedUntil: DayBounds?
    /// The day until which the private record is kept.
    public let keptUntil: DayBounds?
    public let dated: Period

    public init(
        person: PersonID,
        body: BodyID,
        subject: BodyID? = nil,
        about: String? = nil,
        interest: InterestKind,
        declaredOn: DayBounds? = nil,
        isPublished: Bool? = nil,
        publishedUntil: DayBounds? = nil,
        keptUntil: DayBounds? = nil,
        dated: Period
    ) {
        self.person = person
        self.body = body
        self.subject = subject
        self.about = about
        self.interest = interest
        self.declaredOn = declaredOn
        self.isPublished = isPublished
        self.publishedUntil = publishedUntil
        self.keptUntil = keptUntil
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        subject = try reader.optionalIdentifier("in")
        about = try reader.optionalText("about")
        interest = try reader.choice("interest")
        declaredOn = try reader.optionalBounds("declared-on")
        isPublished = try reader.optionalFlag("published")
        publishedUntil = try reader.optionalBounds("published-until")
        keptUntil = try reader.optionalBounds("kept-until")
        dated = try reader.period()
        guard (subject == nil) != (about == nil) else {
            throw subject == nil
                ? .missing(field: "in", expected: "a body, or 'about' and a text") : .twice(field: "about")
        }
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("in", subject)
        writer.put("about", about)
        writer.put("interest", interest)
        writer.put("declared-on", declaredOn)
        writer.put("published", isPublished)
        writer.put("published-until", publishedUntil)
        writer.put("kept-until", keptUntil)
        writer.put(dated)
    }

    public func during(_ period: Period) -> Interest {
        Interest(
            person: person,
            body: body,
            subject: subject,
            about: about,
            interest: interest,
            declaredOn: declaredOn,
            isPublished: isPublished,
            publishedUntil: publishedUntil,
            keptUntil: keptUntil,
            dated: period
        )
    }

    public var people: [PersonID] { [person] }

    public var days: [DayBounds] { [declaredOn, publishedUntil, keptUntil].compactMap { $0 } }

    public var visibility: Visibility { isPublished == true ? .everyone : .privateTo(body) }

    /// Where the day is not known exactly, the first that it may be.
    public var lastPublicDay: CalendarDay? { isPublished == true ? publishedUntil?.earliest : nil }

    public func visibility(on day: CalendarDay) -> Visibility {
        if let lastPublicDay, lastPublicDay < day { .privateTo(body) } else { visibility }
    }

    public var contradictions: [RecordError] {
        var first: DayBounds?
        if case .within(let day) = dated.from { first = day }
        return [
            .early("published-until", publishedUntil, before: "declared-on", declaredOn),
            .early("kept-until", keptUntil, before: "published-until", publishedUntil),
            .early("kept-until", keptUntil, before: "declared-on", declaredOn),
            .early("kept-until", keptUntil, before: "from", first),
        ].compactMap { $0 }
    }
}
