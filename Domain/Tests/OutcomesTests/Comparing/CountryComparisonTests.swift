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
                + "found in 1, none in 1, and for 0 one cannot tell. With so many compared, some would be found by chance "
                + "alone: corrected for that, 0 remain."
        )
        #expect(tested.map(\.adjusted) == (try benjaminiHochberg(tested.map(\.p))))
    }
}
