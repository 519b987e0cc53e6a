import Evaluation
import Outcomes
import Register
import Testing

struct CountryComparisonTests {
    @Test func `every unit has a result or a reason, in order of start`() async throws {
        var invention = Invention(others: 26, through: "2018-06", effect: -5)
        invention.world.group("copse", ["other01", "other02"])
        invention.world.row("r2", .sharedChair, ["other01", "other02"], group: "copse", from: "2015-10-01")
        invention.world.group("later", ["other03", "other04"])
        invention.world.row("r3", .sharedChair, ["other03", "other04"], group: "later", from: "2018-01-01")
        invention.world.group("empty", [])
        let register = invention.register
        let planned = PlannedFamily(everyUnitOf: register, figures: invention.known)
        let country = await CountryComparison(planned, figures: invention.known)
        #expect(
            country.rows.map(\.unit).map { invention.world.on().inWords($0) } == [
                "The invented copse group", "The invented grove group", "The invented later group",
                "The invented empty group",
            ]
        )
        #expect(Set(country.rows.map(\.unit)) == Set(register.snapshot.sharingUnits))
        var tested: [(p: Double, adjusted: Double)] = []
        var refused: [String] = []
        for row in country.rows {
            switch row.answer {
            case .compared(let comparison, let adjusted): tested.append((comparison.estimates.pValue, adjusted))
            case .notPlanned(let refusal): refused.append(refusal.code)
            case .failed(_, let problem): refused.append(problem.code)
            }
        }
        #expect(country.rows.suffix(2).map(\.answer.code) == refused)
        #expect(refused == ["too-short", "no-sharing"])
        #expect(
            country.inWords
                == "Of 4 groups, 2 could be compared on this measure and 2 could not, each for a reason given. An effect was "
                + "found in 1, none in 0, and for 1 one cannot tell. With so many compared, some would be found by chance "
                + "alone: corrected for that, 1 remains."
        )
        #expect(country.compared.map(\.adjusted) == tested.map(\.adjusted))
        #expect(country.compared.map(\.unit) == country.rows.prefix(2).map(\.unit))
        let tally = country.tally
        #expect(
            [tally.compared, tally.found, tally.nothingFound, tally.cannotTell, tally.foundAmongAll] == [2, 1, 0, 1, 1]
        )
        #expect(tested.map(\.adjusted) == (try benjaminiHochberg(tested.map(\.p))))
    }

    @Test func `a unit has a label for files and a name for people`() {
        var world = World("alder", "birch", "cedar")
        world.group("grove", ["alder", "birch"])
        world.row("r1", .sharedChair, ["cedar", "alder"], group: nil, from: "2016-04-01")
        let snapshot = world.on()
        #expect(snapshot.sharingUnits.map(\.label) == ["grove", "alder+cedar"])
        #expect(
            snapshot.sharingUnits.map { snapshot.shortName(of: $0) } == [
                "The invented grove group",
                "\(snapshot.shortName(of: world.id("alder"))) and \(snapshot.shortName(of: world.id("cedar")))",
            ]
        )
    }
}
