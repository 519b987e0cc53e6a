import Register
import Registrar
import Store
import Testing

/// One entry has one form in bytes: what is read is written as the very same bytes, and all else is refused.
@Suite struct CanonicalFormTests {
    /// Whether the bytes are refused, or read as something that is written in the same bytes.
    private func isCanonical(_ header: [UInt8], _ payload: [UInt8]) -> Bool {
        do throws(CodecError) {
            let entry = try EntryCodec.entry(position: 1, header: header, payload: payload, erasedBy: 0)
            guard case .change(let change) = entry.content else { return false }
            return EntryCodec.payload(change) == payload
                && EntryCodec.header(change, recordedAt: entry.recordedAt, author: entry.author) == header
        } catch {
            return true
        }
    }

    private func isRead(_ header: [UInt8], _ payload: [UInt8]) -> Bool {
        (try? EntryCodec.entry(position: 1, header: header, payload: payload, erasedBy: 0)) != nil
    }

    @Test(arguments: Golden.names)
    func `bytes cut short anywhere are refused`(_ name: String) throws {
        let golden = try Golden(name)
        for count in golden.payload.indices {
            #expect(!isRead(golden.header, Array(golden.payload.prefix(count))), "payload of \(count) bytes")
        }
        for count in golden.header.indices {
            #expect(!isRead(Array(golden.header.prefix(count)), golden.payload), "header of \(count) bytes")
        }
    }

    @Test(arguments: Golden.names)
    func `bytes with more behind them are refused`(_ name: String) throws {
        let golden = try Golden(name)
        for byte in UInt8.min ... .max {
            #expect(!isRead(golden.header, golden.payload + [byte]))
            #expect(!isRead(golden.header + [byte], golden.payload))
        }
        #expect(!isRead(golden.header, golden.payload + golden.payload))
        #expect(!isRead(golden.header + golden.header, golden.payload))
    }

    @Test(arguments: Golden.names)
    func `a byte changed anywhere is refused or says something else in its one form`(_ name: String) throws {
        let golden = try Golden(name)
        let flips: [UInt8] = [0x01, 0x02, 0x20, 0x80, 0xff]
        for (place, flip) in golden.payload.indices.flatMap({ place in flips.map { (place, $0) } }) {
            var payload = golden.payload
            payload[place] ^= flip
            if !isCanonical(golden.header, payload) { Issue.record("payload byte \(place) changed by \(flip)") }
        }
        for (place, flip) in golden.header.indices.flatMap({ place in flips.map { (place, $0) } }) {
            var header = golden.header
            header[place] ^= flip
            if !isCanonical(header, golden.payload) { Issue.record("header byte \(place) changed by \(flip)") }
        }
    }

    @Test(arguments: [
        ["from: 2024-01-01/2024-12-31"], ["from: not recorded"], ["until: not recorded"], ["to: 2024-03-31"],
        ["until: 2025", "from: 2024"], ["last-seen: 2024-07-01/2024-07-31"],
    ])
    func `another way to write the same period is not read from the log`(_ lines: [String]) throws {
        let fields = try (["seat: AA1:chair"] + lines).map(field)
        let statement = try Statement(Record(tag: "vacancy", version: 1, fields: fields))
        #expect(statement.record.fields != fields)
        let written = try claimBytes(fields)
        #expect(throws: CodecError.notCanonical) {
            try EntryCodec.entry(position: 1, header: written.header, payload: written.payload, erasedBy: 0)
        }
    }

    @Test func `a text that takes the place of a list is not read from the log`() throws {
        let fields = try ["body: AA1", "successors: AA2"].map(field)
        let written = try claimBytes(fields, tag: "body")
        #expect(throws: CodecError.notCanonical) {
            try EntryCodec.entry(position: 1, header: written.header, payload: written.payload, erasedBy: 0)
        }
    }

    @Test(arguments: ["+3", "03", "three", ""])
    func `a position of an erasure has one form`(_ position: String) throws {
        let change = try #require(try EveryKind.change("erase"))
        var writer = PlainBytes()
        writer.put([position])
        writer.put("Objection upheld")
        writer.put("UK GDPR article 17(1)(c)")
        writer.put([String]())
        let header = Golden.bytes(change).header
        #expect(throws: CodecError.self) {
            try EntryCodec.entry(position: 1, header: header, payload: writer.bytes, erasedBy: 0)
        }
    }

    @Test func `a claim with very many sources is read back whole`() throws {
        let sources = try (1...1500).map { try source("Invented paper \($0)") }
        let claim = try #require(Claim(statement: named("Trust").statement, sources: sources, confidence: .low))
        let (header, payload) = Golden.bytes(.assert(try id("fact-1"), claim))
        let entry = try EntryCodec.entry(position: 1, header: header, payload: payload, erasedBy: 0)
        #expect(entry.content == .change(.assert(try id("fact-1"), claim)))
    }

    @Test(arguments: [
        (CodecError.tooShort(at: 3), "codec.too-short", "the bytes stop at 3, before the entry does"),
        (.tooLong(at: 3), "codec.too-long", "bytes follow the end of the entry at 3"),
        (.notText(at: 3), "codec.not-text", "the bytes before 3 are not UTF-8"),
        (.unknown(field: "verb", found: "amend"), "codec.unknown", "'amend' is not a known verb"),
        (
            .statement(.unknownKind("tea")), "codec.statement", "'tea' is not a kind of statement"
        ),
        (
            .notCanonical, "codec.not-canonical",
            "the bytes are not in the one form in which an entry is written"
        ),
    ])
    func `each error of the byte form has its code and its words`(_ error: CodecError, _ code: String, _ words: String)
    {
        #expect(error.code == code)
        #expect(error.description == words)
    }

    private func claimBytes(
        _ fields: [Record.Field],
        tag: String = "vacancy"
    ) throws -> (header: [UInt8], payload: [UInt8]) {
        var writer = PlainBytes()
        writer.put(tag)
        writer.put(count: 1)
        writer.put(count: fields.count)
        for field in fields {
            writer.put(field.name)
            switch field.value {
            case .text(let text):
                writer.put("t")
                writer.put(text)
            case .list(let list):
                writer.put("l")
                writer.put(list)
            }
        }
        writer.put(count: 1)
        for text in ["minute", "Invented minutes", "", "Invented Trust", "2024-07", "high"] { writer.put(text) }
        return (Golden.bytes(try assert("fact-1", named("Trust"))).header, writer.bytes)
    }
}

/// Writes the pieces of the form from its description, without the program's own writer.
struct PlainBytes {
    private(set) var bytes: [UInt8] = []

    mutating func put(count: Int) {
        bytes += [UInt8(count >> 24 & 255), UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255)]
    }

    mutating func put(_ text: String) {
        put(count: text.utf8.count)
        bytes += Array(text.utf8)
    }

    mutating func put(_ list: [String]) {
        put(count: list.count)
        for text in list { put(text) }
    }
}
