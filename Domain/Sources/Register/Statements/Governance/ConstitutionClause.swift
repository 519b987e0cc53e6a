/// What a clause of the constitution or standing orders of a body says of a question that rules depend on.
public struct ConstitutionClause: Dated {
    public static let tag = "constitution-clause"

    public let body: BodyID
    public let subject: ConstitutionSubject
    public let position: ConstitutionPosition
    /// Its number.
    public let clause: String?
    /// What it says, in short.
    public let text: String?
    public let dated: Period

    public init(
        body: BodyID,
        subject: ConstitutionSubject,
        position: ConstitutionPosition,
        clause: String? = nil,
        text: String? = nil,
        dated: Period
    ) {
        self.body = body
        self.subject = subject
        self.position = position
        self.clause = clause
        self.text = text
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        body = try reader.identifier("body")
        subject = try reader.choice("subject")
        position = try reader.choice("says")
        clause = try reader.optionalText("clause")
        text = try reader.optionalText("text")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("body", body)
        writer.put("subject", subject)
        writer.put("says", position)
        writer.put("clause", clause)
        writer.put("text", text)
        writer.put(dated)
    }

    public func during(_ period: Period) -> ConstitutionClause {
        ConstitutionClause(body: body, subject: subject, position: position, clause: clause, text: text, dated: period)
    }

    public var contradictions: [RecordError] {
        let positions = subject.positions
        return [
            .unfit(
                "says",
                position.rawValue,
                if: !positions.contains(position),
                expected:
                    "\(positions.map { "'\($0.rawValue)'" }.joined(separator: " or ")) where 'subject' is '\(subject.rawValue)'"
            )
        ].compactMap { $0 }
    }
}
