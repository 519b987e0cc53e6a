import Hostile
import Register
import Store

@testable import Registrar

extension Subject {
    /// An entry as the store has it: two bytes with the length of the header, the header, the payload.
    static let entries = Subject("entries") { input in
        guard input.count >= 2 else { return }
        let rest = input.dropFirst(2)
        let length = min(rest.count, Int(input[0]) << 8 | Int(input[1]))
        let (header, payload) = (Array(rest.prefix(length)), Array(rest.dropFirst(length)))
        try holdStored(header, payload)
        try holdErased(header)
        let entry: Entry
        do throws(CodecError) {
            entry = try EntryCodec.entry(position: 1, header: header, payload: payload, erasedBy: 0)
        } catch {
            _ = error.description
            return
        }
        _ = (entry.recordedAt.text, entry.recordedAt.day.iso)
        guard case .change(let change) = entry.content else { throw Broken("a payload that is read as erased") }
        let again = EntryCodec.header(change, recordedAt: entry.recordedAt, author: entry.author)
        try hold(again == header, "a header of other bytes says the same")
        try hold(EntryCodec.payload(change) == payload, "a payload of other bytes says the same")
        do throws(CodecError) { _ = try EntryCodec.written(change) } catch {
            throw Broken("what was read may not be written: \(error)")
        }
    }

    private static func holdErased(_ header: [UInt8]) throws(Broken) {
        let reading = { () throws(CodecError) in
            try EntryCodec.entry(position: 1, header: header, payload: nil, erasedBy: 2)
        }
        guard case .success(let entry) = Result(catching: reading) else { return }
        guard case .erased = entry.content else { throw Broken("an erased payload that is read") }
        _ = entry.recordedAt.text
    }

    /// The reader of the log says the same as the codec, or refuses.
    private static func holdStored(_ header: [UInt8], _ payload: [UInt8]) throws {
        let stored = StoredEntry(position: 1, draft: DraftEntry(header: header, payload: payload, salt: []))
        do {
            var erasures = LogReader.Erasures()
            try erasures.add([stored])
            _ = try LogReader.erases([stored], upTo: 1)
            var ledger = Ledger()
            try ledger.append(try LogReader.entry(stored, erasures))
            _ = Facts(ledger, at: 1)
        } catch is LogProblem {} catch is Ledger.Broken {}
    }
}
