import Evaluation
import Testing

struct OpenTableTests {
    private func read(_ path: String, _ unit: String, _ time: String, _ outcome: String, others: [String] = []) throws
        -> LongTable
    {
        let columns = try LongColumns(unit: [unit], time: time, outcome: outcome, others: others)
        var reader = LongTableReader(columns)
        reader.read(try OpenData.text(path).utf8)
        return try reader.finish()
    }

    @Test(.enabled(if: OpenData.isPresent, "The open data is not beside the checkout."))
    func `cigarette sales of 39 states over 31 years are a complete panel`() throws {
        let table = try read("evaluation/prop99_smoking.csv", "state", "year", "cigsale", others: ["beer"])
        let complete = try table.completePanel()
        #expect(complete.panel.units.count == 39)
        #expect(complete.panel.periods == (1970...2000).map { "\($0)" })
        #expect(complete.leftOut.isEmpty)
        #expect(table[0].outcome == 123.900001525879)
        #expect(table[0].others == [nil])
    }

    @Test(.enabled(if: OpenData.isPresent, "The open data is not beside the checkout."))
    func `counties have one first year of treatment each`() throws {
        let table = try read("evaluation/mpdta.csv", "countyreal", "year", "lemp", others: ["first.treat", "lpop"])
        #expect(table.units.count == 500)
        #expect(table.rowCount == 2500)
        #expect(try Set(table.constant("first.treat").compactMap { $0 }) == [0, 2004, 2006, 2007])
    }

    @Test(.enabled(if: OpenData.isPresent, "The open data is not beside the checkout."))
    func `an attribute missing in most years is no panel, and the years are listed`() throws {
        let complete = try read("evaluation/basque.csv", "regionname", "year", "invest").completePanel()
        #expect(complete.panel.units.isEmpty)
        #expect(complete.leftOut.count == 18)
        #expect(complete.leftOut.first?.missing.contains("1955") == true)
    }

    @Test func `the simulated panel that the repository holds is complete`() throws {
        let columns = try LongColumns(unit: ["unit"], time: "time", outcome: "y", others: ["treated"])
        var reader = LongTableReader(columns)
        reader.read(try OpenData.fixture("sim_block_60x48.csv"))
        let complete = try reader.finish().completePanel()
        #expect(complete.panel.units.count == 60)
        #expect(complete.panel.periods == (1...48).map { "\($0)" })
        #expect(complete.panel[0, 0] == 105.7078)
    }
}
