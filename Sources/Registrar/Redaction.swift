import Register

/// Takes a person out of what is said.
struct Redaction {
    let people: Set<PersonID>
    private let identifiers: Set<String>
    /// Identifiers and names as words, longest first.
    private let needles: [[String]]
    private let looseNeedles: [[String]]

    init(people: Set<PersonID>, names: Set<String>) {
        self.people = people
        identifiers = Set(people.map { $0.raw.lowercased() })
        let words = people.map { NameWords($0.raw).words } + names.flatMap { NameWords.forms(of: $0) }
        needles = Set(words).sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
        looseNeedles = names.flatMap { NameWords.looseForms(of: $0) }
    }

    /// Whether the statement itself is about the person, and not only mentions them.
    func isAbout(_ entry: Entry) -> Bool {
        entry.claim?.statement.people.contains(where: people.contains) ?? false
    }

    /// Whether the entry would read otherwise without the person.
    func mentions(_ entry: Entry) -> Bool {
        guard case .change(let change) = entry.content else { return false }
        switch change {
        case .assert(_, let claim): return mentions(claim)
        case .correct(_, let claim, let reason): return mentions(claim) || mentions(reason)
        case .end(_, _, let sources): return mentions(sources)
        case .retract(_, let reason): return mentions(reason)
        case .erase: return false
        }
    }

    func mentions(_ text: String) -> Bool { !places(in: text).isEmpty }

    private func mentions(_ claim: Claim) -> Bool {
        mentions(claim.sources) || redacted(claim.statement) != claim.statement
    }

    private func mentions(_ sources: [Source]) -> Bool { sources.contains { redacted($0) != $0 } }

    /// The fact without the person; nil where nothing is left to say.
    func redacted(_ fact: Fact) -> Fact? {
        guard let statement = redacted(fact.statement),
            let claim = Claim(
                statement: statement,
                sources: fact.sources.map(redacted),
                confidence: fact.claim.confidence
            )
        else { return nil }
        return Fact(
            id: fact.id,
            claim: claim,
            firstPosition: fact.firstPosition,
            position: fact.position,
            recordedAt: fact.recordedAt,
            author: fact.author
        )
    }

    private func redacted(_ source: Source) -> Source {
        let address = mentionsLoosely(source.address) ? "" : source.address
        let title = redacted(source.title)
        return Source(
            kind: source.kind,
            title: title.isEmpty && address.isEmpty ? ErasurePlan.mark : title,
            address: address,
            publisher: redacted(source.publisher),
            date: source.date
        ) ?? source
    }

    private func redacted(_ statement: Statement) -> Statement? {
        guard statement.people.contains(where: people.contains) else { return redactedTexts(statement) }
        guard case .arrangement(let row) = statement else { return nil }
        let unnamed = Arrangement(
            arrangement: row.arrangement,
            group: row.group,
            model: row.model,
            bodies: row.bodies,
            holder: nil,
            status: row.status,
            note: row.note,
            dated: row.dated
        )
        return redactedTexts(.arrangement(unnamed))
    }

    /// Field by field; a field that has to be an identifier or a day stays as it is.
    private func redactedTexts(_ statement: Statement) -> Statement {
        var (statement, record) = (statement, statement.record)
        for (index, field) in record.fields.enumerated() {
            let value = redacted(field.value)
            guard value != field.value else { continue }
            var fields = record.fields
            fields[index] = Record.Field(name: field.name, value: value)
            let candidate = Record(tag: record.tag, version: record.version, fields: fields)
            if let read = try? Statement(candidate) { (statement, record) = (read, candidate) }
        }
        return statement
    }

    private func redacted(_ value: Record.Value) -> Record.Value {
        switch value {
        case .text(let text): .text(redacted(text))
        case .list(let list): .list(list.map(redacted))
        }
    }

    private func redacted(_ text: String) -> String {
        var text = text
        for place in places(in: text).reversed() { text.replaceSubrange(place, with: ErasurePlan.mark) }
        return text
    }

    /// Where the person is named, in order; of names that overlap, the one that begins first and is longest.
    private func places(in text: String) -> [Range<String.Index>] {
        let found = NameWords(text)
        if PersonID(text) != nil {
            let isWhole = identifiers.contains(text.lowercased()) || needles.contains(found.words)
            return isWhole ? [text.startIndex..<text.endIndex] : []
        }
        let all = needles.flatMap { NameWords.places(of: $0, in: found.words) }
            .sorted { ($0.lowerBound, $1.count) < ($1.lowerBound, $0.count) }
        var places: [Range<String.Index>] = []
        var next = 0
        for place in all where place.lowerBound >= next {
            next = place.upperBound
            places.append(found.ranges[place.lowerBound].lowerBound..<found.ranges[next - 1].upperBound)
        }
        return places
    }

    private func mentionsLoosely(_ address: String) -> Bool {
        if mentions(address) { return true }
        let words = NameWords.loose(address)
        return looseNeedles.contains { !NameWords.places(of: $0, in: words).isEmpty }
    }
}
