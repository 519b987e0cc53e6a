import Register

/// A day that may be known only in part.
struct APIDate: Described {
    let text, earliest, latest: String

    init(_ bounds: DayBounds) {
        text = bounds.text
        earliest = bounds.earliest.iso
        latest = bounds.latest.iso
    }

    static let schema = Schema.object(
        "A day that may be known only in part.",
        [
            .always(
                "text",
                Schema(["type": "string", "pattern": .text(pattern)]),
                "As recorded: 2024, 2024-07, 2024-07-01, or two days and a slash."
            ),
            .always("earliest", .day, "The first day it can be."),
            .always("latest", .day, "The last day it can be."),
        ]
    )

    /// That of the export's schema.
    static let pattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$"
}

/// Where a period begins or stops.
struct APIBoundary: Described {
    enum Form: String, CaseIterable, Encodable {
        case within, seen, open, unknown
        case notRecorded = "not-recorded"
    }

    let form: Form
    let text: String
    let earliest, latest: String?

    init(_ boundary: Boundary) {
        form =
            switch boundary {
            case .within: .within
            case .seen: .seen
            case .open: .open
            case .unknown: .unknown
            case .notRecorded: .notRecorded
            }
        text = boundary.text
        earliest = boundary.bounds?.earliest.iso
        latest = boundary.bounds?.latest.iso
    }

    static let schema = Schema.object(
        "Where a period begins or stops.",
        [
            .always(
                "form",
                .choice(Form.self),
                "within: on a day between the bounds. seen: first or last seen then. open: no end, and the source shows it continuing. unknown: a source says that it is not known. not-recorded: no source says."
            ),
            .always("text", .text, "As the export writes it."),
            .maybe("earliest", .day, "The first day it can be."),
            .maybe("latest", .day, "The last day it can be."),
        ]
    )
}

/// From a day until the first day on which it no longer holds.
struct APIPeriod: Described {
    let from, until: APIBoundary
    let lastSeen: APIDate?

    init(_ period: Period) {
        from = APIBoundary(period.from)
        until = APIBoundary(period.until)
        lastSeen = period.lastSeen.map { APIDate($0) }
    }

    static let schema = Schema.object(
        "A period, half-open: `until` is the first day on which it no longer holds.",
        [
            .always("from", .of(APIBoundary.self), "Where it begins."),
            .always("until", .of(APIBoundary.self), "Where it stops."),
            .maybe("lastSeen", .of(APIDate.self), "The date of the latest evidence that it held."),
        ]
    )
}
