import Register

/// Names a role, such as the secretary, and never a person.
private enum RoleKind {}

extension FileReader {
    mutating func readHeading(_ node: TextNode) -> ChangePart {
        guard case .fields(let fields) = node.value else {
            add(node.place, "\(node.inWords) as an entry", "recorded, author, source and changes")
            return ChangePart(recordedAt: nil, author: nil, changes: [])
        }
        refuseUnknown(fields, in: "an entry", allowed: ["recorded", "author", "source", "changes"])
        return readPart(fields, at: node.place)
    }

    mutating func readPart(_ fields: [TextField], at place: TextPlace) -> ChangePart {
        let recordedAt = readRecorded(fields["recorded"], heading: place)
        let author = readAuthor(fields["author"])
        let defaults = readSourceList(fields["source"])
        guard let changes = fields["changes"] else {
            add(place, "no 'changes' in an entry", "a list of changes")
            return ChangePart(recordedAt: recordedAt, author: author, changes: [])
        }
        guard case .list(let items) = changes.value.value, !items.isEmpty else {
            add(changes.place, "\(changes.value.inWords) in 'changes'", "a list of changes")
            return ChangePart(recordedAt: recordedAt, author: author, changes: [])
        }
        let read = items.compactMap { readChange($0, defaults: defaults) }
        return ChangePart(recordedAt: recordedAt, author: author, changes: read)
    }

    private mutating func readRecorded(_ field: TextField?, heading: TextPlace) -> Instant? {
        guard let field else {
            headings.append(MetHeading(place: heading, isGiven: false, recordedAt: nil))
            return nil
        }
        let instant = field.value.text.flatMap { Instant(recorded: $0) }
        if instant == nil { add(field.value.place, "\(field.value.inWords) for 'recorded'", Instant.form) }
        headings.append(MetHeading(place: field.value.place, isGiven: true, recordedAt: instant))
        return instant
    }

    private mutating func readAuthor(_ field: TextField?) -> String? {
        guard let field else { return nil }
        guard let text = field.value.text, let role = Identifier<RoleKind>(text) else {
            let expected = "the identifier of a role, such as secretary, and not a name"
            add(field.value.place, "\(field.value.inWords) for 'author'", expected)
            return nil
        }
        return role.raw
    }
}
