/// That a person is accounting officer of a foundation trust, or accountable officer of an NHS trust.
public struct AccountingOfficer: Dated {
    public static let tag = "accounting-officer"

    public let person: PersonID
    public let body: BodyID
    public let officer: AccountingOfficerKind
    public let dated: Period

    public init(person: PersonID, body: BodyID, officer: AccountingOfficerKind, dated: Period) {
        self.person = person
        self.body = body
        self.officer = officer
        self.dated = dated
    }

    public init(from reader: inout RecordReader) throws(RecordError) {
        person = try reader.identifier("person")
        body = try reader.identifier("body")
        officer = try reader.choice("officer")
        dated = try reader.period()
    }

    public func write(to writer: inout RecordWriter) {
        writer.put("person", person)
        writer.put("body", body)
        writer.put("officer", officer)
        writer.put(dated)
    }

    public func during(_ period: Period) -> AccountingOfficer {
        AccountingOfficer(person: person, body: body, officer: officer, dated: period)
    }

    public var people: [PersonID] { [person] }
}
