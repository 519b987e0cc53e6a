import Register

extension OpenTable {
    /// Lists and sources of facts, a row each.
    static let details: [OpenTable] = [.listedBodies, .compilationRows, .sources]

    private static let listedBodies = OpenTable(
        name: "listed_bodies",
        title: "Bodies that facts list",
        meaning:
            "One row for each body in a list of a fact, such as the bodies of an arrangement: the same as the columns joined by ;, for joining tables.",
        columns: [
            .fact,
            .required("kind", .choice(Statement.tags), "The kind of fact."),
            .required(
                "column",
                .choice(["bodies", "successors", "parents", "adopted_by", "agreed_by"]),
                "The column of the table of its kind."
            ),
            .required("number", .whole, "The place in the list, from 1."),
            .required("body", .identifier, "The body.", refersTo: .init(.bodies)),
        ],
        primaryKey: ["fact", "column", "number"],
        makeRows: { basis in
            basis.facts.all.flatMap { fact -> [[String]] in
                let record = fact.statement.record
                return fact.statement.bodyLists.flatMap { name, bodies in
                    bodies.enumerated().map { number, body in
                        [fact.id.raw, record.tag, name, String(number + 1), body.raw]
                    }
                }
            }
        }
    )

    private static let compilationRows = OpenTable(
        name: "compilation_rows",
        title: "Rows of compiled tables",
        meaning:
            "One row for each row of a table from which the register was compiled, so that a row that vanishes is told from one that never was.",
        columns: [
            .fact,
            .required("table", .text, "The table that was imported."),
            .required("number", .whole, "The place in it, from 1."),
            .required("row", .text, "The name of the row."),
        ],
        primaryKey: ["fact", "number"],
        makeRows: { basis in
            basis.snapshot.index.compilations.flatMap { stated in
                stated.payload.rows.enumerated().map { number, row in
                    [stated.fact.id.raw, stated.payload.table, String(number + 1), row]
                }
            }
        }
    )

    private static let sources = OpenTable(
        name: "sources",
        title: "Sources",
        meaning: "One row for each source of each fact: who says so.",
        columns: [
            .fact,
            .required("number", .whole, "The place among the sources of the fact, from 1."),
            .required("kind", .choice(Source.Kind.allCases.map(\.rawValue)), "What the source is."),
            .optional("title", .text, "What the document or note is called."),
            .optional(
                "address",
                .text,
                "Where it can be read: an address of the web, a file at a commit, or a place in an archive.",
                missing: "empty: none recorded",
                caveat: "The page may have changed or gone since."
            ),
            .optional("publisher", .text, "Who published it."),
        ] + OpenColumn.bounds("date", "The date of the source."),
        primaryKey: ["fact", "number"],
        makeRows: { basis in
            basis.facts.all.flatMap { fact in
                fact.sources.enumerated().map { number, source in
                    [
                        fact.id.raw, String(number + 1), source.kind.rawValue, source.title, source.address,
                        source.publisher,
                    ] + Cell.bounds(source.date)
                }
            }
        }
    )
}

extension Statement {
    /// Its lists of bodies under the names of their columns.
    fileprivate var bodyLists: [(name: String, bodies: [BodyID])] {
        switch self {
        case .bodyExistence(let payload): [("successors", payload.successors)]
        case .forum(let payload): [("parents", payload.parents)]
        case .arrangement(let payload): [("bodies", payload.bodies)]
        case .instrument(let payload): [("adopted_by", payload.adoptedBy)]
        case .committeeTerms(let payload): [("agreed_by", payload.agreedBy)]
        case .reason(let payload): [("agreed_by", payload.purpose.agreedBy)]
        case .expectedBenefit(let payload): [("agreed_by", payload.purpose.agreedBy)]
        case .registerNotice, .compilation, .bodyName, .bodyLegalKind, .bodySector, .bodyRegion, .authorisation,
            .forumMember, .seat, .vacancy, .designation, .personName, .samePerson, .appointment, .absence, .group,
            .groupMember, .intent, .completeness, .publishedCount, .independence, .registration, .membership,
            .employment, .secondment, .appointmentAct, .accountingOfficer, .suspension, .delegation, .reservedMatter,
            .interest, .dualOffice, .declaration, .fitAndProperTest, .fitAndProperLetter, .nobodyDisqualified,
            .appraisal, .timeCommitment, .remuneration, .governor, .establishmentOrder, .constitutionClause,
            .oversightSegment, .rating, .review, .ruleEvidence, .explanation:
            []
        }
    }
}
