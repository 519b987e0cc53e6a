import Evaluation
import Testing

/// Files that nobody would write: each reader must tell what is wrong, whole and split alike.
struct HostileFileTests {
    private static let starts = [
        LongTableTests.small, FigureReaderTests.header + FigureReaderTests.mixed, ProviderFileTests.file,
        CatalogueReaderTests.header + "waits,\"Waits, all\",month,percent,higher,95,of all,NHS England\n",
    ]

    /// One of the files with some bytes changed, left out, doubled or put in.
    private static func broken(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(starts[Int(random.unit() * Double(starts.count))].utf8)
        let odd: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xEF, 0xBB, 0xBF, 0x80, 0x2D, 0x39]
        for _ in 0..<Int(random.unit() * 12) where !bytes.isEmpty {
            let place = Int(random.unit() * Double(bytes.count))
            switch Int(random.unit() * 3) {
            case 0: bytes[place] = odd[Int(random.unit() * Double(odd.count))]
            case 1: bytes.remove(at: place)
            default: bytes.insert(odd[Int(random.unit() * Double(odd.count))], at: place)
            }
        }
        return bytes
    }

    private func feed<Reader: ReadsBytes>(_ reader: Reader, _ bytes: [UInt8], _ chunk: Int) -> Reader {
        var reader = reader
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            reader.read(bytes[start..<min(start + chunk, bytes.count)])
        }
        return reader
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `a broken file is read the same in one piece and in small ones`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let bytes = HostileFileTests.broken(&random)
        let size = 1 + Int(random.unit() * 9)
        let catalogue = try Sample.catalogue()
        let columns = try LongColumns(unit: ["trust"], time: "month", outcome: "value", others: ["size"])

        let tables = [bytes.count + 1, size].map { chunk in
            var reader = feed(LongTableReader(columns), bytes, chunk)
            return Result { () throws(LongTableProblem) in try reader.finish() }
        }
        #expect(tables[0] == tables[1])

        let day = try Sample.day()
        let figures = [bytes.count + 1, size].map { chunk in
            var reader = feed(FigureReader(catalogue: catalogue, readOn: day), bytes, chunk)
            return reader.finish()
        }
        #expect(figures[0] == figures[1])

        let providers = [bytes.count + 1, size].map { chunk in
            var reader = feed(ProviderFileReader(readOn: day), bytes, chunk)
            return reader.finish()
        }
        #expect(providers[0] == providers[1])

        let catalogues = [bytes.count + 1, size].map { chunk in
            var reader = feed(CatalogueReader(readOn: day), bytes, chunk)
            return reader.finish()
        }
        #expect(catalogues[0].catalogue == catalogues[1].catalogue)
        #expect(catalogues[0].problems == catalogues[1].problems)
    }

    @Test func `a quotation mark that is never closed swallows 64 KiB at most`() throws {
        let rows = (0..<9000).map { "net,R\($0),2019-04-01,year,1,,,pounds\n" }
        let text = FigureReaderTests.header + "net,\"RX,2019-04-01,year,1,,,pounds\n" + rows.joined()
        let reader = FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day())
        var whole = feed(reader, Array(text.utf8), text.utf8.count)
        var split = feed(reader, Array(text.utf8), 1000)
        let reading = whole.finish()
        #expect(reading.problems.kept.map(\.code) == ["line-too-long"])
        #expect(reading.figures.count > 7000)
        #expect(reading.figures.last?.code == "R8999")
        #expect(split.finish() == reading)
    }

    @Test func `the line numbers after a line that is too long are right`() throws {
        let text = FigureReaderTests.header + "net,\"" + String(repeating: "x\n", count: 40_000) + "\",\nbad\n"
        var reader = feed(
            FigureReader(catalogue: try Sample.catalogue(), readOn: try Sample.day()),
            Array(text.utf8),
            4096
        )
        let problems = reader.finish().problems
        #expect(problems.kept.prefix(2).map(\.code) == ["line-too-long", "wrong-field-count"])
        #expect(problems.kept.prefix(2).map(\.line) == [2, 32_769])
        #expect(problems.count == 1 + (40_001 - 32_768) + 1)
    }
}
