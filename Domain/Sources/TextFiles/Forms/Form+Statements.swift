import Register

extension Form {
    /// Every kind of statement with its fields, in the order of `Statement.tags`.
    static let statements: [Form] = whole + bodies + boards + people + groups + comparisons + governance

    static let statement: [String: Form] = Dictionary(uniqueKeysWithValues: statements.map { ($0.name, $0) })

    private static let period: [FieldForm] = [
        .optional("from", .boundary), .optional("until", .boundary), .optional("to", .day),
        .optional("last-seen", .day),
    ]

    static func undated(_ tag: String, _ fields: FieldForm...) -> Form {
        Form(name: tag, owner: "'\(tag)'", fields: fields)
    }

    static func dated(_ tag: String, _ fields: FieldForm...) -> Form {
        Form(name: tag, owner: "'\(tag)'", fields: fields + period)
    }

    private static let whole: [Form] = [
        undated(
            RegisterNotice.tag,
            .required("title", .text),
            .optional("invented", .yesNo),
            .optional("checked-to", .day)
        ),
        undated(Compilation.tag, .required("table", .text), .optional("rows", .texts)),
    ]

    private static let bodies: [Form] = [
        dated(
            BodyExistence.tag,
            .required("body", .identifier(.body)),
            .optional("successors", .identifiers(.body))
        ),
        dated(BodyName.tag, .required("body", .identifier(.body)), .required("name", .text)),
        dated(
            BodyLegalKind.tag,
            .required("body", .identifier(.body)),
            .required("legal-kind", .choice(of: LegalKind.self))
        ),
        dated(
            BodySector.tag,
            .required("body", .identifier(.body)),
            .required("sector", .choice(of: Sector.self))
        ),
        dated(BodyRegion.tag, .required("body", .identifier(.body)), .required("region", .text)),
        dated(Authorisation.tag, .required("body", .identifier(.body)), .optional("authorised-by", .text)),
    ]

    private static let boards: [Form] = [
        dated(
            Forum.tag,
            .required("forum", .identifier(.forum)),
            .required("name", .text),
            .required("forum-kind", .choice(of: ForumLegalKind.self)),
            .optional("parents", .identifiers(.body)),
            .optional("instrument", .identifier(.instrument)),
            .optional("meets-with", .identifiers(.forum))
        ),
        dated(
            ForumMember.tag,
            .required("forum", .identifier(.forum)),
            .required("parent", .identifier(.body)),
            .required("seat", .identifier(.seat)),
            .optional("votes", .yesNo),
            .optional("chairs", .yesNo)
        ),
        dated(
            Seat.tag,
            .required("seat", .identifier(.seat)),
            .required("body", .identifier(.body)),
            .required("seat-kind", .choice(of: SeatKind.self)),
            .optional("office", .choice(of: Office.self)),
            .optional("title", .text),
            .optional("votes", .yesNo)
        ),
        dated(Vacancy.tag, .required("seat", .identifier(.seat))),
        dated(
            Designation.tag,
            .required("person", .identifier(.person)),
            .required("body", .identifier(.body)),
            .required("designation", .choice(of: DesignationKind.self))
        ),
    ]

    private static let people: [Form] = [
        dated(PersonName.tag, .required("person", .identifier(.person)), .required("name", .text)),
        undated(SamePerson.tag, .required("person", .identifier(.person)), .required("other", .identifier(.person))),
        dated(
            Appointment.tag,
            .required("person", .identifier(.person)),
            .optional("named-as", .text),
            .required("seat", .identifier(.seat)),
            .required("capacity", .choice(of: Capacity.self)),
            .optional("appointed-by", .text),
            .optional("approval", .text),
            .optional("stated-shared", .yesNo)
        ),
        dated(
            Absence.tag,
            .required("person", .identifier(.person)),
            .required("seat", .identifier(.seat)),
            .required("body", .identifier(.body))
        ),
    ]

    private static let groups: [Form] = [
        dated(
            Group.tag,
            .required("group", .identifier(.group)),
            .required("name", .text),
            .optional("stated-model", .text),
            .optional("within", .identifier(.group)),
            .optional("note", .text)
        ),
        dated(GroupMember.tag, .required("group", .identifier(.group)), .required("body", .identifier(.body))),
        dated(
            Arrangement.tag,
            .required("arrangement", .identifier(.arrangement)),
            .optional("group", .identifier(.group)),
            .required("model", .choice(of: SharingModel.self)),
            .required("bodies", .identifiers(.body)),
            .optional("holder", .identifier(.person)),
            .required("status", .choice(of: ArrangementStatus.self)),
            .optional("note", .text)
        ),
        undated(
            Intent.tag,
            .required("group", .identifier(.group)),
            .required("text", .text),
            .optional("stated-on", .day),
            .optional("planned-for", .day)
        ),
        agreed(Reason.tag),
        agreed(ExpectedBenefit.tag),
    ]

    private static let comparisons: [Form] = [
        dated(
            Instrument.tag,
            .required("instrument", .identifier(.instrument)),
            .required("instrument-kind", .choice(of: InstrumentForm.self)),
            .required("title", .text),
            .optional("adopted-by", .identifiers(.body)),
            .optional("creates", .text)
        ),
        dated(
            Completeness.tag,
            .required("body", .identifier(.body)),
            .required("list", .choice(of: ListKind.self)),
            .optional("forum", .identifier(.forum)),
            .optional("person", .identifier(.person)),
            .optional("as-at", .day)
        ),
        undated(
            PublishedCount.tag,
            .required("count", .text),
            .required("on", .day),
            .required("measure", .text),
            .required("value", .text)
        ),
    ]

    private static func agreed(_ tag: String) -> Form {
        dated(
            tag,
            .required("group", .identifier(.group)),
            .required("text", .text),
            .optional("agreed-by", .identifiers(.body)),
            .optional("agreed-at", .text),
            .optional("seen-by", .text),
            .optional("review-on", .day)
        )
    }
}
