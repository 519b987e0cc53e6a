import Register

/// How values are written in cells.
enum Cell {
    static func flag(_ value: Bool) -> String { value ? "1" : "0" }

    static func list<Kind>(_ identifiers: [Identifier<Kind>]) -> String {
        identifiers.map(\.raw).joined(separator: ";")
    }

    static func coverage(_ coverage: Coverage) -> String {
        switch coverage {
        case .certainly: "certain"
        case .possibly: "possible"
        case .not: "no"
        }
    }

    /// As recorded, and its earliest and latest day.
    static func bounds(_ bounds: DayBounds?) -> [String] {
        [bounds?.text ?? "", bounds?.earliest.iso ?? "", bounds?.latest.iso ?? ""]
    }

    /// As recorded, and the days that it can be; first seen on a day it may be any day before.
    static func start(_ start: Boundary) -> [String] {
        guard case .seen(let seen) = start else { return boundary(start) }
        return [start.text, "", seen.latest.iso]
    }

    /// As recorded, and the days that it can be; last seen on a day it may be any day after.
    static func end(_ end: Boundary) -> [String] {
        guard case .seen(let seen) = end else { return boundary(end) }
        return [end.text, seen.earliest.advanced(by: 1).iso, ""]
    }

    private static func boundary(_ boundary: Boundary) -> [String] {
        [boundary.text, boundary.bounds?.earliest.iso ?? "", boundary.bounds?.latest.iso ?? ""]
    }

    static func period(_ period: Period) -> [String] {
        start(period.from) + end(period.until) + [period.lastDay?.text ?? ""] + bounds(period.lastSeen)
    }
}

extension OpenColumn {
    /// The three columns of a partial date.
    static func bounds(_ name: String, _ meaning: String, isRequired: Bool = false) -> [OpenColumn] {
        let sides = [("earliest", "Earliest"), ("latest", "Latest")]
        if isRequired {
            return [.required(name, .partialDate, meaning)]
                + sides.map { .required("\(name)_\($0.0)", .date, "\($0.1) day that \(name) can be.") }
        }
        return [.optional(name, .partialDate, meaning)]
            + sides.map { .optional("\(name)_\($0.0)", .date, "\($0.1) day that \(name) can be.") }
    }

    /// When a fact holds.
    static func period(startCaveat: String = "") -> [OpenColumn] {
        boundary(
            "from",
            "Where it begins: a partial date; 'seen' and a date where it was first seen then and began on or before it; open, unknown or not recorded.",
            caveat: startCaveat,
            noEarliest: "empty: from has no date, or is only first seen and may be any day before"
        )
            + boundary(
                "until",
                "The first day on which it no longer holds (half-open); 'seen' and a date where it was last seen then; open where no end was found and the source shows it continuing; unknown or not recorded.",
                caveat:
                    "It is the day after the last day: use last_day for 'to 31 March'. Open is not a confirmation of today.",
                noLatest: "empty: until has no date, or is only last seen and may be any day after"
            ) + [
                .optional(
                    "last_day",
                    .partialDate,
                    "The last day on which it holds, where it has ended.",
                    missing: "empty: no end is recorded"
                )
            ] + bounds("last_seen", "The date of the latest evidence that it held.")
    }

    private static func boundary(
        _ name: String,
        _ meaning: String,
        caveat: String,
        noEarliest: String? = nil,
        noLatest: String? = nil
    ) -> [OpenColumn] {
        [
            .required(name, .text, meaning, caveat: caveat),
            .optional(
                "\(name)_earliest",
                .date,
                "Earliest day that \(name) can be.",
                missing: noEarliest ?? "empty: \(name) has no date"
            ),
            .optional(
                "\(name)_latest",
                .date,
                "Latest day that \(name) can be.",
                missing: noLatest ?? "empty: \(name) has no date"
            ),
        ]
    }

    static let fact = OpenColumn.required(
        "fact",
        .identifier,
        "The identifier of the fact, kept through its whole history.",
        refersTo: Reference(table: "facts", column: "fact")
    )

    /// Who entered what when; at the end of every table of facts.
    static let record: [OpenColumn] = [
        .required(
            "confidence",
            .choice(["high", "medium", "low", "not stated"]),
            "How sure the compiler of the fact is of it."
        ),
        .required("position", .whole, "The entry of the log that made the fact what it is."),
        .required(
            "recorded_at",
            .moment,
            "When that entry was recorded here.",
            caveat: "Not the date of the source, and not when it became true."
        ),
    ]

    static func record(of fact: Fact) -> [String] {
        [fact.claim.confidence.rawValue, String(fact.position), fact.recordedAt.text]
    }
}
