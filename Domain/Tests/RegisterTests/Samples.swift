import Register

/// Parts for tests. Every body, person and document in them is invented.
enum Samples {
    static func day(_ iso: String) -> CalendarDay {
        guard let day = CalendarDay(iso: iso) else { preconditionFailure("'\(iso)' is not a day") }
        return day
    }

    static func bounds(_ text: String) -> DayBounds {
        guard let bounds = DayBounds(text: text) else { preconditionFailure("'\(text)' is not a day or a range") }
        return bounds
    }

    static func boundary(_ text: String) -> Boundary {
        guard let boundary = Boundary(text: text) else { preconditionFailure("'\(text)' is not a boundary") }
        return boundary
    }

    static func period(_ from: String, _ until: String, lastSeen: String? = nil) -> Period {
        let seen = lastSeen.map { bounds($0) }
        guard let period = Period(from: boundary(from), until: boundary(until), lastSeen: seen) else {
            preconditionFailure("\(until) is before \(from)")
        }
        return period
    }

    static func id<Kind>(_ raw: String) -> Identifier<Kind> {
        guard let id = Identifier<Kind>(raw) else { preconditionFailure("'\(raw)' is not an identifier") }
        return id
    }

    static func source(_ title: String, _ date: String? = nil) -> Source {
        let date = date.map { bounds($0) }
        guard let source = Source(kind: .document, title: title, address: "", publisher: "", date: date) else {
            preconditionFailure("a source needs a title")
        }
        return source
    }

    static func claim(_ statement: Statement, _ source: Source = source("Board papers (invented)")) -> Claim {
        guard let claim = Claim(statement: statement, sources: [source], confidence: .high) else {
            preconditionFailure("a claim needs a source")
        }
        return claim
    }

    static func assert(_ fact: String, _ statement: Statement) -> Change {
        .assert(id(fact), claim(statement))
    }

    static func correct(_ fact: String, _ statement: Statement) -> Change {
        .correct(id(fact), claim(statement), reason: "a misprint")
    }

    static func retract(_ fact: String) -> Change {
        .retract(id(fact), reason: "never true")
    }

    static func end(_ fact: String, _ until: String, _ manner: Ending.Manner = .ended) -> Change {
        .end(id(fact), Ending(until: boundary(until), manner: manner), sources: [])
    }

    static func entry(_ position: Int, _ content: Entry.Content, at seconds: Int64? = nil) -> Entry {
        let seconds = seconds ?? 1_700_000_000 + Int64(position) * 3600
        return Entry(position: position, recordedAt: Instant(seconds: seconds), author: "tester", content: content)
    }

    /// One entry an hour.
    static func ledger(_ changes: [Change]) -> Ledger {
        var ledger = Ledger()
        for (index, change) in changes.enumerated() {
            do { try ledger.append(entry(index + 1, .change(change))) } catch { preconditionFailure("\(error)") }
        }
        return ledger
    }

    static func facts(_ changes: [Change]) -> Facts {
        Facts(ledger(changes), at: changes.count)
    }

    static func snapshot(_ changes: [Change], on day: String, at position: Int? = nil) -> Snapshot {
        let facts = Facts(ledger(changes), at: position ?? changes.count)
        return Snapshot(FactIndex(facts), validOn: self.day(day))
    }
}
