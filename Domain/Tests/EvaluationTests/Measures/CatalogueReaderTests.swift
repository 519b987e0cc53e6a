import Evaluation
import Testing

struct CatalogueReaderTests {
    static let header = "measure_id,name,period_kind,unit,better,standard,definition,source\n"

    private func read(_ rows: String, chunk: Int = 1 << 20) throws -> (
        catalogue: MeasureCatalogue, problems: FileProblems
    ) {
        var reader = CatalogueReader(readOn: try Sample.day())
        reader.read(CatalogueReaderTests.header + rows, chunk: chunk)
        return reader.finish()
    }

    @Test(arguments: [1, 3, 1000])
    func `a catalogue gives its measures`(chunk: Int) throws {
        let (catalogue, problems) = try read(
            "waits,\"Waits, all\",month,percent,higher,95,of all,NHS England\nbeds,Beds,quarter,beds,lower,,,KH03\n",
            chunk: chunk
        )
        #expect(problems.isEmpty)
        #expect(catalogue.measures.map(\.id) == ["waits", "beds"])
        let waits = try #require(catalogue["waits"])
        #expect(waits.name == "Waits, all")
        #expect(waits.standard == 95)
        #expect(waits.readOn == (try Sample.day()))
        #expect(catalogue["beds"]?.unit == .other("beds"))
        #expect(catalogue["beds"]?.standard == nil)
        #expect(catalogue["none"] == nil)
    }

    @Test func `a measure that is wrong is left out, and its line and columns told`() throws {
        let (catalogue, problems) = try read(
            "waits,,week,percent,up,x,,\nbeds,Beds,quarter,beds,lower,,,\nbeds,B,year,b,lower,,,\n"
        )
        #expect(catalogue.measures.map(\.id) == ["beds"])
        #expect(
            problems.kept.map { "\($0.line) \($0.column ?? "") \($0.code)" } == [
                "2 name empty-field", "2 period_kind not-one-of", "2 better not-one-of", "2 standard not-a-number",
                "4 measure_id repeated-measure",
            ]
        )
        #expect(
            problems.kept[1].description == "Line 2, column period_kind: “week” is not one of month, quarter, year."
        )
    }

    @Test func `an empty catalogue and a wrong first line are told`() throws {
        var empty = CatalogueReader(readOn: try Sample.day())
        #expect(empty.finish().problems.kept.map(\.code) == ["empty"])
        var wrong = CatalogueReader(readOn: try Sample.day())
        wrong.read("id,name\nx,y\n", chunk: 4)
        #expect(wrong.finish().problems.kept.map(\.code) == ["wrong-header"])
    }
}
