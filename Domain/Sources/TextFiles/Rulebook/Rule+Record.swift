import Register
import Rules

extension RecordReader {
    /// A whole day, which the law always names.
    mutating func whole(_ name: String) throws(RecordError) -> CalendarDay {
        try value(name, RecordReader.wholeDay) { CalendarDay(iso: $0) }
    }

    mutating func optionalWhole(_ name: String) throws(RecordError) -> CalendarDay? {
        try optional(name, RecordReader.wholeDay) { CalendarDay(iso: $0) }
    }

    private static let wholeDay = "a day such as 2024-07-01"

    /// Reads `from` and `to`, the last day.
    mutating func force() throws(RecordError) -> Force {
        let (from, to) = (try whole("from"), try optionalWhole("to"))
        guard let force = Force(from: from, until: to?.advanced(by: 1)) else {
            throw .unreadable(field: "to", found: to?.iso ?? "", expected: "a last day not before \(from.iso)")
        }
        return force
    }

    mutating func flag(_ name: String) throws(RecordError) -> Bool {
        guard let flag = try optionalFlag(name) else { throw .missing(field: name, expected: "yes or no") }
        return flag
    }

    /// Addresses of the web.
    mutating func addresses(_ name: String) throws(RecordError) -> [String] {
        let expected = "an address that begins with https://"
        let found = try values(name, expected) { $0.hasPrefix("https://") && !$0.contains(" ") ? $0 : nil }
        if found.isEmpty { throw .missing(field: name, expected: expected) }
        return found
    }
}

extension Rule {
    init(
        from reader: inout RecordReader,
        instrument: RuleInstrumentID,
        section: RuleSectionID
    ) throws(RecordError) {
        self.init(
            id: try reader.identifier("rule"),
            instrument: instrument,
            section: section,
            reference: try reader.text("reference"),
            title: try reader.text("title"),
            summary: try reader.text("summary"),
            appliesTo: try reader.choice("applies-to"),
            force: try reader.force(),
            status: try reader.choice("status"),
            disclosures: try reader.choices("disclose"),
            check: try RuleCheck(from: &reader),
            sharing: try reader.optionalText("sharing"),
            sources: try reader.addresses("source"),
            standing: try TextStanding(from: &reader),
            parents: try reader.identifiers("repeats"),
            replaces: try reader.optionalIdentifier("replaces"),
            parameters: try reader.identifiers("parameters"),
            note: try reader.optionalText("note")
        )
    }
}

extension RuleCheck {
    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        let kind = try reader.choice("check", of: CheckKind.self)
        let (formula, evidence) = (try reader.optionalText("formula"), try reader.optionalText("evidence"))
        let measure = try reader.optionalIdentifier("measure", of: MeasureKind.self)
        let waits = try reader.optionalChoice("waits-for", of: Awaited.self)
        if kind != .automatic {
            let refused = "no such field where the check is \(kind.rawValue)"
            if let formula { throw .unreadable(field: "formula", found: formula, expected: refused) }
            if let measure { throw .unreadable(field: "measure", found: measure.raw, expected: refused) }
            if let waits { throw .unreadable(field: "waits-for", found: waits.rawValue, expected: refused) }
        }
        switch kind {
        case .automatic:
            guard let formula else {
                throw .missing(field: "formula", expected: "the condition in words of the vocabulary")
            }
            self = .automatic(formula: formula, measure: measure, waits: waits)
        case .evidence:
            guard let evidence else { throw .missing(field: "evidence", expected: "what has to be shown") }
            self = .evidence(evidence)
        case .judgement: self = .judgement(evidence)
        }
    }
}

extension TextStanding {
    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        let original = try reader.choice("original", of: TextRead.self)
        let confirmed = try reader.optionalWhole("confirmed")
        if let confirmed, original == .not || original == .none {
            throw .unreadable(
                field: "confirmed",
                found: confirmed.iso,
                expected: "no such day where there is no original text that was read"
            )
        }
        self.init(
            original: original,
            confidence: try reader.choice("confidence"),
            because: try reader.text("because"),
            confirmed: confirmed
        )
    }
}

extension DatedValue {
    init(from reader: inout RecordReader, unit: ParameterUnit) throws(RecordError) {
        self.init(
            value: try reader.value("value", unit.expected) { ParameterValue($0, unit: unit) },
            force: try reader.force(),
            reference: try reader.text("reference"),
            isConfirmed: try reader.flag("confirmed")
        )
    }
}

extension ParameterUnit {
    fileprivate var expected: String {
        switch self {
        case .share: "a share such as 1/3"
        case .dayOfYear: "a day of the year such as 30 June"
        case .people, .posts, .meetings, .terms, .years, .months, .days, .clearDays, .percentagePoints, .daysAWeek,
            .pounds:
            "a whole number"
        }
    }
}

extension PowerHolder {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            name: try reader.text("name"),
            force: try reader.force(),
            onBehalfOf: try reader.optionalText("on-behalf-of"),
            source: try reader.optionalText("source"),
            isConfirmed: try reader.flag("confirmed"),
            note: try reader.optionalText("note")
        )
    }
}

extension Announced {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            id: try reader.identifier("announced"),
            what: try reader.text("what"),
            when: try reader.text("when"),
            seen: try reader.text("seen"),
            effect: try reader.text("effect"),
            rules: try reader.identifiers("rules"),
            ends: try reader.identifiers("ends"),
            leftOpen: try reader.optionalText("left-open"),
            source: try reader.text("source")
        )
    }
}

extension SupersededText {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            name: try reader.text("name"),
            note: try reader.text("note"),
            lastDay: try reader.optionalWhole("to"),
            source: try reader.text("source")
        )
    }
}

extension UnreadText {
    init(from reader: inout RecordReader) throws(RecordError) {
        self.init(what: try reader.text("what"), why: try reader.text("why"), effect: try reader.text("effect"))
    }
}
