import Register

extension OpenTable {
    /// A table for each kind of fact, in the order of `Statement.tags`.
    static let kinds: [OpenTable] =
        wholeKinds + bodyKinds + boardKinds + personKinds + groupKinds + paperKinds + governanceKinds

    static func undated(_ tag: String, _ fields: KindTable.Field...) -> KindTable {
        KindTable(tag: tag, isDated: false, fields: fields)
    }

    static func dated(_ tag: String, _ fields: KindTable.Field...) -> KindTable {
        KindTable(tag: tag, isDated: true, fields: fields)
    }

    private static let wholeKinds: [OpenTable] = [
        undated(
            RegisterNotice.tag,
            .text("title", "What the register is called."),
            .flag("invented", "Whether every person and body in it is made up."),
            .init(bounds: "checked-to", "The latest day up to which somebody checked the register as a whole.")
        ).table("register", "The register", "What the register says of itself."),
        undated(Compilation.tag, .text("table", "The table that was imported."))
            .table(
                "compilations",
                "Compiled tables",
                "One row for each table from which the register was compiled; its rows are in compilation_rows."
            ),
    ]

    private static let bodyKinds: [OpenTable] = [
        dated(
            BodyExistence.tag,
            .body("body", "The body."),
            .list("successors", "The bodies that took over when it closed.")
        ).table(
            "bodies",
            "Bodies",
            "One row for each statement that a body is constituted, from its opening until its closing."
        ),
        dated(
            BodyName.tag,
            .body("body", "The body."),
            .text(
                "name",
                "What it is called.",
                caveat: "Known for the dates of the sources; earlier names may not be recorded."
            )
        ).table("body_names", "Names of bodies", "One row for each statement of what a body is called."),
        dated(
            BodyLegalKind.tag,
            .body("body", "The body."),
            .choice(
                "legal-kind",
                of: LegalKind.self,
                "Its legal kind.",
                caveat:
                    "Known for the dates of the sources: foundation status at an earlier date cannot be read from it."
            )
        ).table("body_kinds", "Legal kinds of bodies", "One row for each statement of the legal kind of a body."),
        dated(
            BodySector.tag,
            .body("body", "The body."),
            .choice("sector", of: Sector.self, "The sector in which it works.", caveat: "A compiler's reading.")
        ).table("body_sectors", "Sectors of bodies", "One row for each statement of the sector of a body."),
        dated(
            BodyRegion.tag,
            .body("body", "The body."),
            .text("region", "The region under which it is filed.")
        ).table("body_regions", "Regions of bodies", "One row for each statement of the region of a body."),
        dated(
            Authorisation.tag,
            .body("body", "The body."),
            .optionalText("authorised-by", "Who authorised it.")
        ).table(
            "authorisations",
            "Authorisations",
            "One row for each statement that a body is authorised as a foundation trust."
        ),
    ]

    private static let boardKinds: [OpenTable] = [
        dated(
            Forum.tag,
            .named("forum", .forums, "The forum."),
            .text("name", "What it is called."),
            .choice("forum-kind", of: ForumLegalKind.self, "What it is in law; its name does not decide it."),
            .list("parents", "The bodies for which it decides; two or more for a joint committee."),
            .optionalNamed("instrument", .instruments, "The delegation or agreement on which it stands."),
            .list("meets-with", "The forums of other bodies with which it meets in common.")
        ).table("forums", "Forums", "One row for each statement of a board, committee or other forum."),
        dated(
            ForumMember.tag,
            .named("forum", .forums, "The forum."),
            .body("parent", "The body for which the member decides there."),
            .named("seat", .seats, "The seat whose holder is the member."),
            .flag("votes", "Whether the member votes there."),
            .flag("chairs", "Whether the member chairs it.")
        ).table(
            "forum_members",
            "Members of forums",
            "One row for each statement that the holder of a seat is a member."
        ),
        dated(
            Seat.tag,
            .named("seat", .seats, "The seat; it exists while vacant."),
            .body("body", "Whose board it is on."),
            .choice("seat-kind", of: SeatKind.self, "Its kind."),
            .init(
                "office",
                .optional(
                    "office",
                    .choice(Office.allCases.map(\.rawValue)),
                    "Its office.",
                    missing: "empty: no office, or none recorded"
                )
            ),
            .optionalText("title", "The title used locally."),
            .flag("votes", "Whether its holder votes.")
        ).table("seats", "Seats", "One row for each statement of a place on a board."),
        dated(Vacancy.tag, .named("seat", .seats, "The seat."))
            .table(
                "vacancies",
                "Vacancies",
                "One row for each statement that nobody holds a seat; without it an empty seat is not known to be vacant."
            ),
        dated(
            Designation.tag,
            .person("person", "Who is designated."),
            .body("body", "The body."),
            .choice("designation", of: DesignationKind.self, "As what.")
        ).table("designations", "Designations", "One row for each statement that a person is designated."),
    ]

    private static let personKinds: [OpenTable] = [
        dated(PersonName.tag, .person("person", "Who is named."), .text("name", "The name."))
            .table("person_names", "Names of persons", "One row for each statement of what a person is called."),
        undated(
            SamePerson.tag,
            .person("person", "The identifier that remains."),
            .person("other", "The identifier that names the same person.")
        ).table(
            "same_persons",
            "Joined identifiers",
            "One row for each statement that two identifiers name one person."
        ),
        dated(
            Appointment.tag,
            .person("person", "Who holds the seat."),
            .optionalText("named-as", "The name as the source writes it."),
            .named("seat", .seats, "The seat."),
            .choice("capacity", of: Capacity.self, "In which capacity."),
            .optionalText("appointed-by", "The authority that appointed."),
            .optionalText("approval", "Reference of the resolution or letter."),
            .flag("stated-shared", "Whether the compiler says that the holder held the same office elsewhere.")
        ).table("appointments", "Appointments", "One row for each statement that a person holds a seat."),
        dated(
            Absence.tag,
            .person("person", "Who is absent."),
            .named("seat", .seats, "From which seat."),
            .body("body", "Of which body.")
        ).table(
            "absences",
            "Absences",
            "One row for each statement that the holder of a seat is absent. Private to the body: the table is empty unless the register is invented. There is no column for a cause."
        ),
    ]

    private static let groupKinds: [OpenTable] = [
        dated(
            Group.tag,
            .named("group", .groups, "The group."),
            .text("name", "What it is called.", caveat: "A group has no legal definition; a name decides nothing."),
            .optionalText("stated-model", "How it describes itself, as written."),
            .optionalNamed("within", .groups, "The wider group of which it is part."),
            .optionalText("note", "A note of the compiler.")
        ).table("groups", "Groups", "One row for each statement of a group."),
        dated(
            GroupMember.tag,
            .named("group", .groups, "The group."),
            .body("body", "The body that belongs to it.")
        ).table("group_members", "Members of groups", "One row for each statement that a body belongs to a group."),
        dated(
            Arrangement.tag,
            .init("arrangement", .required("arrangement", .identifier, "The arrangement.")),
            .optionalNamed("group", .groups, "The group under which it is filed."),
            .choice(
                "model",
                of: SharingModel.self,
                "What is shared, as stated.",
                caveat: "Only the shared chair, shared chief executive and both count as sharing."
            ),
            .init(
                "bodies",
                .required("bodies", .identifiers, "The two or more bodies that share; also in listed_bodies.")
            ),
            .init(
                "holder",
                .optional(
                    "holder",
                    .identifier,
                    "Who holds the shared office.",
                    missing: "empty: the holder is not recorded",
                    refersTo: .init(.people)
                )
            ),
            .choice(
                "status",
                of: ArrangementStatus.self,
                "How it stands.",
                caveat: "An announced one never counts as sharing. Current means that no end was found."
            ),
            .optionalText("note", "A note of the compiler.")
        ).table(
            "arrangements",
            "Arrangements",
            "One row for each statement of a sharing between bodies.",
            startCaveat:
                "An arrangement first seen on a day counts as sharing from that day only, though it may have begun before."
        ),
        undated(
            Intent.tag,
            .named("group", .groups, "The group."),
            .text("text", "What is intended."),
            .init(bounds: "stated-on", "When it was stated."),
            .init(bounds: "planned-for", "For when it is planned.")
        ).table("intents", "Stated intentions", "One row for each stated intention of a group."),
        purpose(Reason.tag).table("reasons", "Reasons", "One row for each reason for which bodies share leaders."),
        purpose(ExpectedBenefit.tag)
            .table("expected_benefits", "Expected benefits", "One row for each benefit that bodies expect."),
    ]

    private static func purpose(_ tag: String) -> KindTable {
        dated(
            tag,
            .named("group", .groups, "The group."),
            .text("text", "What is wanted, in the words recorded."),
            .list("agreed-by", "The bodies that agreed it."),
            .optionalText("agreed-at", "The meeting or document in which they did."),
            .optionalText("seen-by", "How it would be seen to be met."),
            .init(bounds: "review-on", "When it is to be reviewed.")
        )
    }

    private static let paperKinds: [OpenTable] = [
        dated(
            Instrument.tag,
            .named("instrument", .instruments, "The instrument."),
            .choice("instrument-kind", of: InstrumentForm.self, "What kind of document it is."),
            .text("title", "Its title."),
            .list("adopted-by", "The bodies that adopted it."),
            .optionalText("creates", "The forum or arrangement that it creates.")
        ).table(
            "instruments",
            "Instruments",
            "One row for each statement of a document that creates an arrangement, committee or delegation."
        ),
        dated(
            Completeness.tag,
            .body("body", "The body."),
            .choice("list", of: ListKind.self, "Which list is whole."),
            .optionalNamed("forum", .forums, "The committee of whose members it is a list."),
            .optionalNamed("person", .people, "The person of whom it is a list."),
            .init(bounds: "as-at", "The day as at which it is; empty where it is whole over a time.")
        ).table(
            "completeness",
            "Whole lists",
            "One row for each statement that a list of a body is whole; without it absence is never proof."
        ),
        undated(
            PublishedCount.tag,
            .text("count", "The identifier of the figure."),
            .init(bounds: "on", "The day or month that it describes.", isRequired: true),
            .text("measure", "What was counted."),
            .text("value", "The figure as published, which may be words.")
        ).table("published_counts", "Published counts", "One row for each figure that others published."),
    ]
}
