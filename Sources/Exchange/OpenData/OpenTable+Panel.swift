import Register

extension OpenTable {
    /// One row for each body and month: the table for researchers.
    public static let panel = OpenTable(
        name: "panel",
        title: "Researcher's panel",
        meaning:
            "One row for each body that was open, certainly or possibly, on the first day of each month. Its totals are the counts of 'severally shares' for that day.",
        columns: identity + office("chair", "chair") + office("chief_executive", "chief executive") + either,
        primaryKey: ["body", "month"],
        makeRows: { basis in Panel(basis.base, months: basis.months).rows.map(row) }
    )

    private static let identity: [OpenColumn] = [
        .required("body", .identifier, "The code of the body.", refersTo: .init(.bodies)),
        .required("name", .text, "What it was called on the day; failing that the name closest to it."),
        .required("month", .date, "The first day of the month: the row says what held on that day."),
        .optional(
            "legal_kind",
            .choice(LegalKind.allCases.map(\.rawValue)),
            "Its legal kind on the day.",
            caveat: seen
        ),
        .optional("region", .text, "The region under which it was filed on the day.", caveat: seen),
        .optional("sector", .choice(Sector.allCases.map(\.rawValue)), "Its sector on the day.", caveat: seen),
        .required(
            "open",
            .choice(["certain", "possible"]),
            "Whether it was open on the day.",
            caveat: "Only bodies that were certainly open are counted as sharing, so a possible one has 0 everywhere."
        ),
    ]

    private static let seen =
        "Certain only for the dates of the sources in which it was seen; for every other day it is possible at most, and another value may have held. Look in the table of its kind."

    private static let notShown =
        "0 means that no arrangement recorded shows it, not that there was none: the register is a floor."

    private static let notPossible =
        notShown
        + " An arrangement first seen on a day counts from that day only: before it this is 0, though it may have begun before."

    private static func office(_ name: String, _ words: String) -> [OpenColumn] {
        [
            .required(
                "\(name)_certain",
                .flag,
                "Whether it certainly shared its \(words) with another open body on the day.",
                caveat: notShown
            ),
            .required(
                "\(name)_possible",
                .flag,
                "Whether it did, certainly or if dates known only in part fall that way. Includes certain.",
                caveat: notPossible
            ),
            .required(
                "\(name)_confirmed",
                .flag,
                "Whether it certainly did, on evidence dated in or after the calendar year before the day.",
                caveat: notShown
            ),
            .optional(
                "\(name)_partners_certain",
                .identifiers,
                "The bodies with which it certainly shared.",
                missing: "empty: none"
            ),
            .optional(
                "\(name)_partners_possible",
                .identifiers,
                "The bodies with which it possibly shared, the certain ones included.",
                missing: "empty: none"
            ),
            .optional(
                "\(name)_holders",
                .identifiers,
                "Who held the office on the day, certainly or possibly, whether shared or not: by appointments and by arrangements that name the holder.",
                missing: "empty: nobody is named for the day",
                caveat: "Several where sources disagree or dates are partial. Who only acts as chair is left out."
            ),
        ]
    }

    private static let either: [OpenColumn] = [
        .required(
            "sharing_certain",
            .flag,
            "Whether it certainly shared its chair or chief executive.",
            caveat: notShown
        ),
        .required(
            "sharing_possible",
            .flag,
            "Whether it possibly shared either. Includes certain.",
            caveat: notPossible
        ),
        .required(
            "sharing_confirmed",
            .flag,
            "Whether it certainly shared either, on recent evidence.",
            caveat: notShown
        ),
        .optional(
            "groups",
            .identifiers,
            "The groups to which it belonged, certainly or possibly.",
            missing: "empty: none recorded",
            caveat: "A group has no legal definition, and belonging to one is not sharing."
        ),
        .optional(
            "evidence",
            .partialDate,
            "The date of the newest evidence behind the sharing, as surely as it is shown.",
            missing: "empty: nothing is shared, or nothing is dated"
        ),
        .optional(
            "evidence_days",
            .whole,
            "Days from the earliest day of that evidence to the day of the row.",
            missing: "empty: as evidence",
            caveat: "Negative where the evidence is younger than the day."
        ),
        .optional(
            "evidence_months",
            .whole,
            "Calendar months from that of the evidence to that of the row.",
            missing: "empty: as evidence",
            caveat: "Negative where the evidence is younger than the day."
        ),
        .optional(
            "facts",
            .identifiers,
            "The facts that show the sharing, certain or possible.",
            missing: "empty: nothing is shared"
        ),
        .optional(
            "holder_facts",
            .identifiers,
            "The facts that name the holders.",
            missing: "empty: nobody is named for the day"
        ),
    ]

    static func row(_ row: PanelRow) -> [String] {
        let identity = [
            row.body.raw, row.name, row.day.iso, row.legalKind?.rawValue ?? "", row.region ?? "",
            row.sector?.rawValue ?? "", Cell.coverage(row.open),
        ]
        let either = [
            Cell.flag(row.certain), Cell.flag(row.possible), Cell.flag(row.confirmed), Cell.list(row.groups),
            row.evidence?.text ?? "", row.evidenceDays.map(String.init) ?? "",
            row.evidenceMonths.map(String.init) ?? "", Cell.list(row.facts),
            Cell.list(Set(row.offices.flatMap(\.holderFacts)).sorted()),
        ]
        return identity + cells(row.chair) + cells(row.chiefExecutive) + either
    }

    private static func cells(_ office: PanelOffice) -> [String] {
        [
            Cell.flag(office.certain), Cell.flag(office.possible), Cell.flag(office.confirmed),
            Cell.list(office.partnersCertain), Cell.list(office.partnersPossible), Cell.list(office.holders),
        ]
    }
}
