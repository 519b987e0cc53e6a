import Evaluation
import Invented
import Outcomes
import Testing

struct ComparisonEventsTests {
    @Test func `gaps are numbered back and on from the start, which is not used`() async throws {
        let comparison = try await Invention(effect: -5).comparison()
        let events = comparison.events
        #expect(events.before.map(\.event) == Array(-51 ... -1))
        #expect(events.after.map(\.event) == Array(1...20))
        #expect(events.after.first?.period.firstDay == "2016-05-01")
        #expect(events.before.map(\.gap) == Array(comparison.estimates.test.treated.gap.prefix(51)))
        let mean = events.after.reduce(0) { $0 + $1.found.effect } / 20
        #expect(abs(mean - comparison.estimates.effect) < 1e-9)
    }

    @Test func `a drop in every month stands outside both bands`() async throws {
        let events = try await Invention(effect: -5).comparison().events
        #expect(events.foundAlone == 20)
        #expect(events.foundTogether == 20)
        #expect(events.pValue == 1.0 / 253)
        #expect(
            events.inWords
                == "Of the 20 months after the start, 20 have a gap outside what those taken in its place show in "
                + "that month alone, and 20 outside what they show over all months together."
        )
        #expect(events.howToRead.last == "The month in which sharing began is number 0 and is not used.")
    }

    @Test func `an effect that comes late is found late`() async throws {
        let events = try await Invention(effect: -5, effectFrom: "2017-05").comparison().events
        #expect(events.after.filter { $0.event > 12 }.allSatisfy { $0.found.isFoundTogether })
        #expect(events.after.filter { $0.event <= 12 }.allSatisfy { !$0.found.isFoundTogether })
    }

    @Test func `where the start is one of several months they all are number nought`() async throws {
        let events = try await Invention(starts: "2016", through: "2018-06").comparison().events
        #expect(events.before.last?.event == -1)
        #expect(events.before.last?.period.firstDay == "2015-12-01")
        #expect(events.after.first?.event == 1)
        #expect(events.after.first?.period.firstDay == "2017-01-01")
        #expect(
            events.howToRead.last
                == "Months are counted back from the first in which sharing may have begun and on from the last; those "
                + "between are number 0 and are not used."
        )
    }

    @Test func `a month that nobody published leaves a hole and is not closed up`() async throws {
        var invention = Invention()
        invention.remove("alder", "2016-09-01")
        let events = try await invention.comparison().events
        #expect(events.after.map(\.event) == Array(1...4) + Array(6...20))
    }

    @Test func `with fewer than nineteen groups there is no band, and it says so`() async throws {
        let events = try await Invention(others: 4, effect: -5).comparison().events
        #expect(!events.hasBands)
        #expect(events.after.allSatisfy { $0.found.pointwise == nil && $0.found.uniform == nil })
        #expect(
            events.inWords
                == "Only 14 others could be taken in its place, and with fewer than 19 no band at 5% can be drawn, however "
                + "large the gaps are; so they are shown alone."
        )
        #expect(events.howToRead.count == 2)
    }

    @Test func `against its own past a drop stands out, and p says how low it could have been`() async throws {
        let invention = Invention(effect: -5)
        let comparison = try await invention.comparison()
        let test = comparison.overTime
        #expect(test.result.shifts == 71)
        #expect(test.comparators.count == 21)
        let report = invention.world.on().report(of: comparison)
        #expect(
            report.howSure.last
                == "By another test, for where comparators are doubted as a measure of chance, what a mixture fitted to all "
                + "71 months misses after the start is set against the same misses shifted in time: p is 0.014, and could "
                + "not be below 0.014; it takes for granted that without sharing they would have gone on as before, and "
                + "gives 5% or less for \(test.foundAmongComparators) of the 21 comparators, which did not share."
        )
    }

    @Test func `where misses grow for everybody the test against the past says that it finds too easily`() async throws
    {
        var invention = Invention()
        var random = SplitMix64(seed: 8)
        let start = invention.world.month("2016-01").number
        invention.change(["alder", "birch"] + invention.others) {
            $0 >= start ? $1 + 10 * (random.unit() - 0.5) : $1
        }
        let comparison = try await invention.comparison()
        let test = comparison.overTime
        #expect(test.foundAmongComparators > 5)
        #expect(test.findsTooEasily)
        let report = invention.world.on().report(of: comparison)
        #expect(report.howSure.last?.hasSuffix("which did not share, so that it finds too easily here.") ?? false)
    }
}
