import Register

/// The tables that list each thing once, so that an identifier in another table is always found.
enum Lookup: String, CaseIterable {
    case bodies, people, seats, groups, forums, instruments

    var table: String { "lookup_\(rawValue)" }

    var column: String {
        switch self {
        case .bodies: "body"
        case .people: "person"
        case .seats: "seat"
        case .groups: "group"
        case .forums: "forum"
        case .instruments: "instrument"
        }
    }
}

extension OpenColumn.Reference {
    init(_ lookup: Lookup) {
        self.init(table: lookup.table, column: lookup.column)
    }
}

extension Facts {
    /// Everything that a fact defines or names, whether or not another fact defines it.
    var mentioned: Set<Reference> {
        Set(all.flatMap { ($0.statement.defines.map { [$0] } ?? []) + $0.statement.references })
    }
}

extension OpenTable {
    static let lookups: [OpenTable] = [.facts] + Lookup.allCases.map { OpenTable($0) }

    private init(_ lookup: Lookup) {
        let things = lookup.rawValue
        self.init(
            name: lookup.table,
            title: "Lookup of \(things)",
            meaning:
                "One row for each identifier of \(things) that any fact names, with what it is called on the day asked.",
            columns: [
                .required(lookup.column, .identifier, "The identifier, which is never reused.")
            ] + OpenTable.columns(lookup),
            primaryKey: [lookup.column],
            makeRows: { OpenTable.rows(lookup, $0) }
        )
    }

    private static let name = OpenColumn.optional(
        "name",
        .text,
        "The name on the day asked; failing that the one closest to it.",
        caveat: "The names of other days are in the table of names."
    )

    private static let notOnDay = "empty: not recorded for the day asked"

    private static func columns(_ lookup: Lookup) -> [OpenColumn] {
        switch lookup {
        case .bodies:
            [
                name,
                .required(
                    "open",
                    .choice(["certain", "possible", "no"]),
                    "Whether it was open on the day asked."
                ),
                .optional(
                    "legal_kind",
                    .choice(LegalKind.allCases.map(\.rawValue)),
                    "Its legal kind on the day asked.",
                    missing: notOnDay,
                    caveat: "Those of other days, as of a body that has closed, are in body_kinds."
                ),
                .optional(
                    "sector",
                    .choice(Sector.allCases.map(\.rawValue)),
                    "Its sector on the day asked.",
                    missing: notOnDay,
                    caveat: "Those of other days are in body_sectors."
                ),
                .optional(
                    "region",
                    .text,
                    "The region under which it was filed on the day asked.",
                    missing: notOnDay,
                    caveat: "Those of other days are in body_regions."
                ),
            ]
        case .people:
            [
                name,
                .required(
                    "same_as",
                    .identifier,
                    "The identifier that remains where this one was joined with it; itself where it was not.",
                    caveat: "Equal names alone never make one person of two."
                ),
            ]
        case .seats:
            [
                .optional("body", .identifier, "Whose board it is on.", refersTo: .init(.bodies)),
                .optional("seat_kind", .choice(SeatKind.allCases.map(\.rawValue)), "Its kind on the day asked."),
                .optional(
                    "office",
                    .choice(Office.allCases.map(\.rawValue)),
                    "Its office.",
                    missing: "empty: no office, or none recorded"
                ),
                .optional("title", .text, "The title used locally."),
            ]
        case .groups, .forums, .instruments: [name]
        }
    }

    private static func rows(_ lookup: Lookup, _ basis: OpenBasis) -> [[String]] {
        let snapshot = basis.snapshot
        let mentioned = basis.facts.mentioned
        switch lookup {
        case .bodies:
            return sorted(mentioned) { if case .body(let body) = $0 { body } else { nil } }.map { body in
                [
                    body.raw, snapshot.names(of: body).isEmpty ? "" : snapshot.name(of: body),
                    Cell.coverage(snapshot.isOpen(body)), snapshot.legalKind(of: body)?.payload.kind.rawValue ?? "",
                    snapshot.sector(of: body)?.payload.sector.rawValue ?? "",
                    snapshot.region(of: body)?.payload.region ?? "",
                ]
            }
        case .people:
            return Set(basis.facts.all.flatMap(\.statement.people)).sorted().map { person in
                let name = snapshot.name(of: person)
                let remains = snapshot.person(person)
                return [person.raw, name == remains.raw ? "" : name, remains.raw]
            }
        case .seats:
            return sorted(mentioned) { if case .seat(let seat) = $0 { seat } else { nil } }.map { seat in
                let stated = snapshot.seat(seat)?.payload
                return [
                    seat.raw, stated?.body.raw ?? "", stated?.kind.rawValue ?? "", stated?.office?.rawValue ?? "",
                    stated?.title ?? "",
                ]
            }
        case .groups:
            return sorted(mentioned) { if case .group(let group) = $0 { group } else { nil } }.map { group in
                [group.raw, snapshot.group(group)?.payload.name ?? ""]
            }
        case .forums:
            return sorted(mentioned) { if case .forum(let forum) = $0 { forum } else { nil } }.map { forum in
                [forum.raw, snapshot.index.forums.last { $0.payload.forum == forum }?.payload.name ?? ""]
            }
        case .instruments:
            return sorted(mentioned) { if case .instrument(let paper) = $0 { paper } else { nil } }.map { paper in
                [paper.raw, snapshot.index.instruments.last { $0.payload.instrument == paper }?.payload.title ?? ""]
            }
        }
    }

    private static func sorted<Kind>(
        _ mentioned: Set<Reference>,
        _ identifier: (Reference) -> Identifier<Kind>?
    ) -> [Identifier<Kind>] {
        mentioned.compactMap(identifier).sorted()
    }

    private static let facts = OpenTable(
        name: "facts",
        title: "Facts",
        meaning: "One row for each fact of any table, as it stands at the position asked.",
        columns: [
            .required("fact", .identifier, "The identifier of the fact, kept through its whole history."),
            .required("kind", .choice(Statement.tags), "The kind of fact, as in the log and the JSON export."),
            .required("first_position", .whole, "The entry of the log in which it was first stated."),
        ] + OpenColumn.bounds("evidence", "The date of the newest evidence: last seen, else the newest dated source.")
            + OpenColumn.record,
        primaryKey: ["fact"],
        makeRows: { basis in
            basis.facts.all.map { fact in
                [fact.id.raw, fact.statement.record.tag, String(fact.firstPosition)] + Cell.bounds(fact.evidence)
                    + OpenColumn.record(of: fact)
            }
        }
    )
}
