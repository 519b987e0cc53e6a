public import Register

/// An entry as two byte strings: a header that stays for ever and a payload that can be destroyed.
///
/// The header holds only opaque identifiers. Form 1; the golden bytes of the tests are never edited.
public enum EntryCodec {
    static let form = "severally-entry-1"

    public static func header(_ change: Change, recordedAt: Instant, author: String) -> [UInt8] {
        var writer = ByteWriter()
        writer.put(form)
        writer.put(UInt64(bitPattern: recordedAt.seconds))
        writer.put(author)
        writer.put(change.verb)
        writer.put(change.fact?.raw ?? "")
        return writer.bytes
    }

    public static func payload(_ change: Change) -> [UInt8] {
        var writer = ByteWriter()
        switch change {
        case .assert(_, let claim): writer.put(claim)
        case .correct(_, let claim, let reason):
            writer.put(claim)
            writer.put(reason)
        case .end(_, let ending, let sources):
            writer.put(ending.until.text)
            writer.put(ending.manner.rawValue)
            writer.put(sources)
        case .retract(_, let reason): writer.put(reason)
        case .erase(let erasure):
            writer.put(erasure.positions.map { String($0) })
            writer.put(erasure.reason)
            writer.put(erasure.power)
            writer.put(erasure.tokens)
        }
        return writer.bytes
    }

    /// The verb in a header.
    static func verb(_ header: [UInt8]) throws(CodecError) -> String {
        var reader = ByteReader(header)
        _ = try (reader.text(), reader.number(), reader.text())
        return try reader.text()
    }

    /// Reads an entry back.
    /// - Parameters:
    ///   - payload: Nil where it was destroyed.
    ///   - erasedBy: The position of the entry that destroyed it.
    public static func entry(
        position: Int,
        header: [UInt8],
        payload: [UInt8]?,
        erasedBy: Int
    ) throws(CodecError) -> Entry {
        var reader = ByteReader(header)
        let form = try reader.text()
        guard form == EntryCodec.form else { throw .unknown(field: "form", found: form) }
        let recordedAt = Instant(seconds: Int64(bitPattern: try reader.number()))
        guard recordedAt.isInCalendar else { throw .unknown(field: "moment", found: String(recordedAt.seconds)) }
        let (author, verb, factText) = (try reader.text(), try reader.text(), try reader.text())
        try reader.finish()
        let fact = FactID(factText)
        guard (fact?.raw ?? "").utf8.elementsEqual(factText.utf8) else {
            throw .unknown(field: "fact", found: factText)
        }
        guard let payload else {
            return Entry(
                position: position,
                recordedAt: recordedAt,
                author: author,
                content: .erased(fact: fact, verb: verb, by: erasedBy)
            )
        }
        let change = try change(verb, fact, payload)
        return Entry(position: position, recordedAt: recordedAt, author: author, content: .change(change))
    }

    private static func change(_ verb: String, _ fact: FactID?, _ payload: [UInt8]) throws(CodecError) -> Change {
        var reader = ByteReader(payload)
        let change: Change
        switch (verb, fact) {
        case ("assert", let fact?): change = .assert(fact, try reader.claim())
        case ("correct", let fact?): change = .correct(fact, try reader.claim(), reason: try reader.text())
        case ("end", let fact?): change = .end(fact, try ending(&reader), sources: try reader.sources())
        case ("retract", let fact?): change = .retract(fact, reason: try reader.text())
        case ("erase", nil): change = .erase(try erasure(&reader))
        default: throw .unknown(field: "verb", found: verb)
        }
        try reader.finish()
        guard EntryCodec.payload(change) == payload, change.verb.utf8.elementsEqual(verb.utf8) else {
            throw .notCanonical
        }
        return change
    }

    /// The bytes of a change, and the change as it will be read back; refuses one that would not be.
    static func written(_ change: Change) throws(CodecError) -> (payload: [UInt8], change: Change) {
        let payload = payload(change)
        return (payload, try self.change(change.verb, change.fact, payload))
    }

    private static func ending(_ reader: inout ByteReader) throws(CodecError) -> Ending {
        let (until, manner) = (try reader.text(), try reader.text())
        guard let boundary = Boundary(text: until) else { throw .unknown(field: "until", found: until) }
        guard let known = Ending.Manner(rawValue: manner) else { throw .unknown(field: "manner", found: manner) }
        return Ending(until: boundary, manner: known)
    }

    private static func erasure(_ reader: inout ByteReader) throws(CodecError) -> Erasure {
        var positions: [Int] = []
        for text in try reader.list() {
            guard let position = Int(text) else { throw .unknown(field: "position", found: text) }
            positions.append(position)
        }
        return Erasure(
            positions: positions,
            reason: try reader.text(),
            power: try reader.text(),
            tokens: try reader.list()
        )
    }
}
