import Register

/// Takes a person out of what is said.
struct Redaction {
    let people: Set<PersonID>
    /// Identifiers and names, longest first, folded.
    private let needles: [[UInt8]]

    init(people: Set<PersonID>, names: Set<String>) {
        self.people = people
        needles = (people.map(\.raw) + names).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
            .map(Redaction.folded)
    }

    /// Whether the statement itself is about the person, and not only mentions them.
    func isAbout(_ entry: Entry) -> Bool {
        entry.claim?.statement.people.contains(where: people.contains) ?? false
    }

    func mentions(_ entry: Entry) -> Bool {
        guard case .change(let change) = entry.content else { return false }
        return texts(of: change).contains(where: mentions)
    }

    /// The fact without the person; nil where nothing is left to say.
    func redacted(_ fact: Fact) -> Fact? {
        guard let statement = redacted(fact.statement) else { return nil }
        let sources = fact.sources.compactMap { source in
            Source(
                kind: source.kind,
                title: redacted(source.title),
                address: mentions(source.address) ? "" : source.address,
                publisher: redacted(source.publisher),
                date: source.date
            )
                ?? Source(
                    kind: source.kind,
                    title: ErasurePlan.mark,
                    address: "",
                    publisher: "",
                    date: source.date
                )
        }
        guard let claim = Claim(statement: statement, sources: sources, confidence: fact.claim.confidence) else {
            return nil
        }
        return Fact(
            id: fact.id,
            claim: claim,
            firstPosition: fact.firstPosition,
            position: fact.position,
            recordedAt: fact.recordedAt,
            author: fact.author
        )
    }

    private func redacted(_ statement: Statement) -> Statement? {
        if case .arrangement(let row) = statement, row.people.contains(where: people.contains) {
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
        if statement.people.contains(where: people.contains) { return nil }
        return redactedTexts(statement)
    }

    private func redactedTexts(_ statement: Statement) -> Statement? {
        let record = statement.record
        let fields = record.fields.map { field -> Record.Field in
            switch field.value {
            case .text(let text): Record.Field(name: field.name, value: .text(redacted(text)))
            case .list(let list): Record.Field(name: field.name, value: .list(list.map(redacted)))
            }
        }
        return try? Statement(Record(tag: record.tag, version: record.version, fields: fields))
    }

    private func texts(of change: Change) -> [String] {
        switch change {
        case .assert(_, let claim): ClaimTexts.all(of: claim)
        case .correct(_, let claim, let reason): ClaimTexts.all(of: claim) + [reason]
        case .end(_, _, let sources): sources.flatMap { [$0.title, $0.address, $0.publisher] }
        case .retract(_, let reason): [reason]
        case .erase: []
        }
    }

    private func mentions(_ text: String) -> Bool {
        let bytes = Redaction.folded(text)
        return needles.contains { Redaction.place(of: $0, in: bytes) != nil }
    }

    private func redacted(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for needle in needles {
            while let place = Redaction.place(of: needle, in: Redaction.folded(bytes)) {
                bytes.replaceSubrange(place, with: Array(ErasurePlan.mark.utf8))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func folded(_ text: String) -> [UInt8] { folded(Array(text.utf8)) }

    /// Without capitals of ASCII, byte for byte.
    private static func folded(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }
    }

    /// Where a needle stands as whole words.
    private static func place(of needle: [UInt8], in text: [UInt8]) -> Range<Int>? {
        guard let first = needle.first, needle.count <= text.count else { return nil }
        for start in 0...(text.count - needle.count) where text[start] == first {
            let end = start + needle.count
            guard text[start..<end].elementsEqual(needle) else { continue }
            if (start == 0 || !isLetter(text[start - 1])) && (end == text.count || !isLetter(text[end])) {
                return start..<end
            }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || byte >= 0x80
    }
}
