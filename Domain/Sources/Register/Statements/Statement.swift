/// Everything the register can say, one case a kind. Never switch over it with `default:`.
///
/// Its payload lies in a box, so that entries, facts and the answers made of them share it.
public indirect enum Statement: Hashable, Sendable {
    case registerNotice(RegisterNotice)
    case compilation(Compilation)
    case bodyExistence(BodyExistence)
    case bodyName(BodyName)
    case bodyLegalKind(BodyLegalKind)
    case bodySector(BodySector)
    case bodyRegion(BodyRegion)
    case authorisation(Authorisation)
    case forum(Forum)
    case forumMember(ForumMember)
    case seat(Seat)
    case vacancy(Vacancy)
    case designation(Designation)
    case personName(PersonName)
    case samePerson(SamePerson)
    case appointment(Appointment)
    case absence(Absence)
    case group(Group)
    case groupMember(GroupMember)
    case arrangement(Arrangement)
    case intent(Intent)
    case reason(Reason)
    case expectedBenefit(ExpectedBenefit)
    case instrument(Instrument)
    case completeness(Completeness)
    case publishedCount(PublishedCount)
}

extension Statement {
    /// The tags of all kinds, in the order of the cases.
    public static let tags: [String] = [
        RegisterNotice.tag, Compilation.tag, BodyExistence.tag, BodyName.tag, BodyLegalKind.tag, BodySector.tag,
        BodyRegion.tag, Authorisation.tag, Forum.tag, ForumMember.tag, Seat.tag, Vacancy.tag, Designation.tag,
        PersonName.tag, SamePerson.tag, Appointment.tag, Absence.tag, Group.tag, GroupMember.tag, Arrangement.tag,
        Intent.tag, Reason.tag, ExpectedBenefit.tag, Instrument.tag, Completeness.tag, PublishedCount.tag,
    ]

    /// Reads a record; refuses unknown kinds, versions and fields.
    public init(_ record: Record) throws(RecordError) {
        guard record.version == 1 else { throw .unknownVersion(tag: record.tag, version: record.version) }
        var reader = try RecordReader(record)
        switch record.tag {
        case RegisterNotice.tag: self = .registerNotice(try RegisterNotice(from: &reader))
        case Compilation.tag: self = .compilation(try Compilation(from: &reader))
        case BodyExistence.tag: self = .bodyExistence(try BodyExistence(from: &reader))
        case BodyName.tag: self = .bodyName(try BodyName(from: &reader))
        case BodyLegalKind.tag: self = .bodyLegalKind(try BodyLegalKind(from: &reader))
        case BodySector.tag: self = .bodySector(try BodySector(from: &reader))
        case BodyRegion.tag: self = .bodyRegion(try BodyRegion(from: &reader))
        case Authorisation.tag: self = .authorisation(try Authorisation(from: &reader))
        case Forum.tag: self = .forum(try Forum(from: &reader))
        case ForumMember.tag: self = .forumMember(try ForumMember(from: &reader))
        case Seat.tag: self = .seat(try Seat(from: &reader))
        case Vacancy.tag: self = .vacancy(try Vacancy(from: &reader))
        case Designation.tag: self = .designation(try Designation(from: &reader))
        case PersonName.tag: self = .personName(try PersonName(from: &reader))
        case SamePerson.tag: self = .samePerson(try SamePerson(from: &reader))
        case Appointment.tag: self = .appointment(try Appointment(from: &reader))
        case Absence.tag: self = .absence(try Absence(from: &reader))
        case Group.tag: self = .group(try Group(from: &reader))
        case GroupMember.tag: self = .groupMember(try GroupMember(from: &reader))
        case Arrangement.tag: self = .arrangement(try Arrangement(from: &reader))
        case Intent.tag: self = .intent(try Intent(from: &reader))
        case Reason.tag: self = .reason(try Reason(from: &reader))
        case ExpectedBenefit.tag: self = .expectedBenefit(try ExpectedBenefit(from: &reader))
        case Instrument.tag: self = .instrument(try Instrument(from: &reader))
        case Completeness.tag: self = .completeness(try Completeness(from: &reader))
        case PublishedCount.tag: self = .publishedCount(try PublishedCount(from: &reader))
        default: throw .unknownKind(record.tag)
        }
        try reader.finish()
    }

    /// The same statement with an end; nil where the kind cannot end, or would end before it began.
    public func ending(_ end: Ending) -> Statement? {
        switch self {
        case .registerNotice(let payload): payload.ending(end).map(Statement.registerNotice)
        case .compilation(let payload): payload.ending(end).map(Statement.compilation)
        case .bodyExistence(let payload): payload.ending(end).map(Statement.bodyExistence)
        case .bodyName(let payload): payload.ending(end).map(Statement.bodyName)
        case .bodyLegalKind(let payload): payload.ending(end).map(Statement.bodyLegalKind)
        case .bodySector(let payload): payload.ending(end).map(Statement.bodySector)
        case .bodyRegion(let payload): payload.ending(end).map(Statement.bodyRegion)
        case .authorisation(let payload): payload.ending(end).map(Statement.authorisation)
        case .forum(let payload): payload.ending(end).map(Statement.forum)
        case .forumMember(let payload): payload.ending(end).map(Statement.forumMember)
        case .seat(let payload): payload.ending(end).map(Statement.seat)
        case .vacancy(let payload): payload.ending(end).map(Statement.vacancy)
        case .designation(let payload): payload.ending(end).map(Statement.designation)
        case .personName(let payload): payload.ending(end).map(Statement.personName)
        case .samePerson(let payload): payload.ending(end).map(Statement.samePerson)
        case .appointment(let payload): payload.ending(end).map(Statement.appointment)
        case .absence(let payload): payload.ending(end).map(Statement.absence)
        case .group(let payload): payload.ending(end).map(Statement.group)
        case .groupMember(let payload): payload.ending(end).map(Statement.groupMember)
        case .arrangement(let payload): payload.ending(end).map(Statement.arrangement)
        case .intent(let payload): payload.ending(end).map(Statement.intent)
        case .reason(let payload): payload.ending(end).map(Statement.reason)
        case .expectedBenefit(let payload): payload.ending(end).map(Statement.expectedBenefit)
        case .instrument(let payload): payload.ending(end).map(Statement.instrument)
        case .completeness(let payload): payload.ending(end).map(Statement.completeness)
        case .publishedCount(let payload): payload.ending(end).map(Statement.publishedCount)
        }
    }
}
