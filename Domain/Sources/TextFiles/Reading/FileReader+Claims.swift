import Register

extension FileReader {
    /// The change, or nil where something in it was wrong.
    mutating func makeChange(_ parts: ChangeParts, _ fact: FactID?, _ defaults: GivenSources) -> Change? {
        switch parts.verb {
        case .assert:
            let claim = readClaim(parts, defaults)
            guard let fact, let claim else { return nil }
            return .assert(fact, claim)
        case .correct:
            let claim = readClaim(parts, defaults)
            let reason = readReason(parts)
            guard let fact, let claim, let reason else { return nil }
            return .correct(fact, claim, reason: reason)
        case .end:
            let ending = readEnding(parts)
            let sources = readSources(parts, defaults, needed: false)
            guard let fact, let ending, let sources else { return nil }
            return .end(fact, ending, sources: sources)
        case .retract:
            let reason = readReason(parts)
            guard let fact, let reason else { return nil }
            return .retract(fact, reason: reason)
        }
    }

    private mutating func readClaim(_ parts: ChangeParts, _ defaults: GivenSources) -> Claim? {
        let statement = parts.statement.flatMap { readStatement($0) }
        let sources = readSources(parts, defaults, needed: true)
        let confidence = readConfidence(parts.fields["confidence"])
        guard let statement, let sources, let confidence else { return nil }
        return Claim(statement: statement, sources: sources, confidence: confidence)
    }

    private mutating func readStatement(_ field: TextField) -> Statement? {
        guard let form = Form.statement[field.name] else { return nil }
        guard case .fields(let fields) = field.value.value else {
            add(
                field.value.place,
                "\(field.value.inWords) for '\(field.name)'",
                "its fields: \(form.names.joined(separator: ", "))"
            )
            return nil
        }
        var reader = FormReader(form: form, place: field.place, fields: fields)
        let statement = reader.readStatement()
        problems += reader.problems
        return statement
    }

    private mutating func readEnding(_ parts: ChangeParts) -> Ending? {
        let fields = parts.fields.filter { Form.ending[$0.name] != nil }
        var reader = FormReader(form: .ending, place: parts.place, fields: fields)
        let ending = reader.read { record throws(RecordError) in
            var reader = try RecordReader(record)
            let day = "a day such as 2024-07-01, 2024-07 or 2024"
            let manner = try reader.optionalChoice("manner", of: Ending.Manner.self) ?? .ended
            let last = try reader.optionalBounds("to")
            let until = try reader.optional("until", "\(day), or 'unknown'") { text in
                Boundary(text: text).flatMap { $0 == .unknown || $0.isDay ? $0 : nil }
            }
            if last != nil, until != nil { throw .twice(field: "until") }
            guard let until = until ?? last.map({ Period.until(lastDay: $0) }) else {
                throw .missing(field: "to", expected: "the last day, or 'until' and the first day after it")
            }
            if let last, Boundary(text: until.text) == nil {
                throw .unreadable(field: "to", found: last.text, expected: "a last day before 9999-12-31")
            }
            return Ending(until: until, manner: manner)
        }
        problems += reader.problems
        return ending
    }

    /// The sources beside the change, else those of its heading; nil where they are wrong.
    private mutating func readSources(_ parts: ChangeParts, _ defaults: GivenSources, needed: Bool) -> [Source]? {
        let own = readSourceList(parts.fields["source"])
        switch (own, defaults) {
        case (.some(let sources), _): return sources
        case (.unreadable, _), (.none, .unreadable): return nil
        case (.none, .some(let sources)): return sources
        case (.none, .none):
            guard needed else { return [] }
            add(parts.place, "no source for \(parts.verb.inWords)", "'source' here or above 'changes'")
            return nil
        }
    }

    private mutating func readConfidence(_ field: TextField?) -> Confidence? {
        guard let field, field.value.text != "" else { return .notStated }
        if let text = field.value.text, let confidence = Confidence(rawValue: text) { return confidence }
        let names = Confidence.allCases.map(\.rawValue)
        let hint = Nearness.hint(for: field.value.text ?? "", among: names)
        add(
            field.value.place,
            "\(field.value.inWords) for 'confidence'",
            "one of \(names.joined(separator: ", "))\(hint)"
        )
        return nil
    }

    private mutating func readReason(_ parts: ChangeParts) -> String? {
        if let field = parts.fields["because"] {
            if let text = field.value.text, !text.isEmpty { return text }
            add(field.value.place, "\(field.value.inWords) for 'because'", "a text that says why")
            return nil
        }
        add(parts.place, "no 'because' in \(parts.verb.inWords)", "a text that says why")
        return nil
    }
}

extension Boundary {
    /// Whether it is a day, a month, a year or a range.
    var isDay: Bool {
        if case .within = self { return true }
        return false
    }
}
