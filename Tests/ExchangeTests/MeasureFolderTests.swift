import Evaluation
import Foundation
import Testing

@testable import Exchange

/// Folders of published measures.
struct MeasureFolderTests {
    private static let catalogue = """
        measure_id,name,period_kind,unit,better,standard,definition,source
        m,Seen in time,month,percent,higher,95,seen of all,invented

        """
    private static let head = "measure_id,ods_code,period_start,period_kind,value,numerator,denominator,unit\n"

    private func folder(_ files: [String: String]) throws -> MeasureFolder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("measures-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        for (name, text) in files {
            try text.write(to: path.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        return MeasureFolder(path.path)
    }

    private func figures(_ values: [(String, Double)]) -> String {
        MeasureFolderTests.head + values.map { "m,A,\($0.0),month,\($0.1),,,percent\n" }.joined()
    }

    @Test func `a later reading of a figure stands beside the earlier, and counts`() throws {
        let folder = try folder([
            "measures.csv": MeasureFolderTests.catalogue,
            "readings.csv": "file,read_on\nsecond.csv,2024-05-01\nfirst.csv,2024-03-01\n",
            "first.csv": figures([("2024-01-01", 90), ("2024-02-01", 91)]),
            "second.csv": figures([("2024-02-01", 92.5)]),
        ])
        let library = try folder.read()
        #expect(library.problems == [])
        let measure = try #require(library.catalogue["m"])
        #expect(library.series(measure, code: "A")?.pieces.last?.figures.map(\.value) == [90, 92.5])
        let february = try ReportingPeriod(.month, beginning: "2024-02-01")
        #expect(library.book.revisions(measure: "m", code: "A", period: february).map(\.figure.value) == [91, 92.5])
        let between = try #require(ReadingDay("2024-04-01"))
        #expect(library.book.figure(measure: "m", code: "A", period: february, knownOn: between)?.value == 91)
        #expect(library.lastRead.description == "2024-05-01")
    }

    @Test func `rows that are wrong are left out, and told with file and line`() throws {
        let text = figures([("2024-01-01", 90), ("2024-01-15", 91), ("2024-03-01", 120)])
        let library = try folder([
            "measures.csv": MeasureFolderTests.catalogue, "readings.csv": "file,read_on\nf.csv,2024-05-01\n",
            "f.csv": text,
        ]).read()
        #expect(library.figures == 1)
        #expect(library.problems.count == 2)
        #expect(library.problems.allSatisfy { $0.hasPrefix("f.csv: Line 3") || $0.hasPrefix("f.csv: Line 4") })
    }

    @Test func `codes that no body has are told where codes are known`() throws {
        let library = try folder([
            "measures.csv": MeasureFolderTests.catalogue, "readings.csv": "file,read_on\nf.csv,2024-05-01\n",
            "f.csv": figures([("2024-01-01", 90)]),
        ]).read(knownCodes: ["B"])
        #expect(library.figures == 0)
        #expect(library.problems.count == 1)
    }

    @Test(arguments: [
        ("file,read_on\n../f.csv,2024-05-01\n", "readings.csv:2: expected the name of a file in this folder"),
        ("file,read_on\nf.csv,2024-02-30\n", "readings.csv:2: expected the name of a file in this folder"),
        ("file,read_on\nf.csv,2024-05-01\nf.csv,2024-06-01\n", "readings.csv:3: 'f.csv' is named a second time"),
        ("name,day\n", "readings.csv:1: expected the columns file,read_on"),
        ("file,read_on\n", "readings.csv names no file of figures"),
        ("file,read_on\nother.csv,2024-05-01\n", "other.csv is not there"),
    ])
    func `a list of readings that cannot be used is told with its place`(_ text: String, _ words: String) throws {
        let folder = try folder([
            "measures.csv": MeasureFolderTests.catalogue, "readings.csv": text, "f.csv": figures([]),
        ])
        do {
            _ = try folder.read()
            Issue.record("it was read")
        } catch {
            #expect(error.sentences.joined().contains(words), "\(error.sentences)")
        }
    }

    @Test func `the measures of England are read without a problem`() throws {
        let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let library = try MeasureFolder(root.appendingPathComponent("Data/england/measures").path).read()
        #expect(library.problems == [])
        #expect(library.catalogue.measures.count == 2)
        #expect(library.figures == 32637)
    }
}
