import Foundation
import Register
import Registrar
import Store
import Testing

@Suite struct GoldenTests {
    @Test func `every kind of statement and every verb has golden bytes, and nothing else has`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
        #expect(Set(files) == Set(Golden.names.map { "\($0).txt" }))
        #expect(Set(EveryKind.lines.keys) == Set(Statement.tags))
        #expect(Statement.tags.count == 54)
    }

    @Test(arguments: Golden.names)
    func `an entry is written in the bytes of old`(_ name: String) throws {
        let (golden, written) = (try Golden(name), Golden.bytes(try Golden.change(name)))
        #expect(Hex.text(written.header) == Hex.text(golden.header), "golden bytes are never edited")
        #expect(Hex.text(written.payload) == Hex.text(golden.payload), "golden bytes are never edited")
    }

    @Test(arguments: Golden.names)
    func `the bytes of old are read as what was written`(_ name: String) throws {
        let golden = try Golden(name)
        let entry = try EntryCodec.entry(position: 7, header: golden.header, payload: golden.payload, erasedBy: 0)
        let change = try Golden.change(name)
        #expect(
            entry
                == Entry(position: 7, recordedAt: Golden.recordedAt, author: "officer-1", content: .change(change))
        )
    }

    @Test(arguments: Statement.tags)
    func `the statement of a golden entry has every field of its kind`(_ tag: String) throws {
        let given = try #require(EveryKind.lines[tag]).map(field)
        #expect(try EveryKind.claim(tag).statement.record == Record(tag: tag, version: 1, fields: given))
    }

    @Test func `an erased entry keeps its header alone`() throws {
        let golden = try Golden("person-name")
        let entry = try EntryCodec.entry(position: 7, header: golden.header, payload: nil, erasedBy: 9)
        let fact: FactID = try id("fact-1")
        #expect(entry.content == .erased(fact: fact, verb: "assert", by: 9))
        let name = Data("Sample".utf8)
        #expect(Data(golden.payload).range(of: name) != nil)
        #expect(Data(golden.header).range(of: name) == nil)
    }
}
