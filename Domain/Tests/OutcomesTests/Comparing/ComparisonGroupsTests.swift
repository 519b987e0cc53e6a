import Evaluation
import Invented
import Outcomes
import Register
import Testing

struct ComparisonGroupsTests {
    @Test func `a group of two is ranked among all other groups of two, its own bodies among them`() async throws {
        let comparison = try await Invention(others: 8, through: "2017-05").comparison()
        let groups = comparison.estimates.groups
        #expect(groups.size == 2 && groups.choice == .enumerated)
        #expect(groups.all.count == 10 * 9 / 2 - 1)
        #expect(groups.all.count { $0.treatedShare == 0 } == 8 * 7 / 2)
        #expect(comparison.estimates.detectable.placebos == 8 * 7 / 2)
        #expect(comparison.estimates.ranked.placebos.count == groups.all.count)
        #expect(comparison.estimates.difference.ranked.placebos.count == groups.all.count)
        #expect(Set(groups.all.map { Set($0.codes) }).count == groups.all.count)
        #expect(!groups.all.contains { Set($0.codes) == ["alder", "birch"] })
        for group in groups.all where group.codes.contains("birch") {
            #expect(group.codes.last == "birch")
            #expect(group.treatedShare == group.sizes[1] / (group.sizes[0] + group.sizes[1]))
        }
        let sentence = Invention().world.on().report(of: comparison).howSure[0]
        #expect(
            sentence.hasPrefix(
                "Taking each of the 45 groups of 2 of these 10 bodies (the comparators and its own 2; 16 groups hold some of "
                    + "its own, and so a part of any effect) in turn"
            )
        )
        #expect(sentence.contains("difference for its size, this one counted"))
    }

    @Test func `the outcome of a group is the ratio of its sums, as the unit's is`() async throws {
        let invention = Invention(others: 8, through: "2017-05")
        let comparison = try await invention.comparison()
        let (estimates, first) = (comparison.estimates, comparison.plan.window.periods[0])
        for (group, control) in zip(estimates.groups.all, estimates.test.placebos) {
            let counts = group.codes.compactMap { code in
                invention.figures.first { $0.code == code && $0.period == first }?.counts
            }
            let sum = 100 * counts.reduce(0) { $0 + $1.numerator } / counts.reduce(0) { $0 + $1.denominator }
            #expect(control.unit == group.codes.joined(separator: " + "))
            #expect(abs(control.synthetic[0] + control.gap[0] - sum) < 1e-9)
            #expect(!control.weights.contains { group.codes.contains($0.donor) || $0.donor == "alder" })
        }
    }

    @Test func `a body alone is ranked among single comparators`() async throws {
        var invention = Invention(others: 21, through: "2017-05", effect: -5)
        invention.figures.removeAll { $0.code == "birch" }
        let estimates = try await invention.comparison().estimates
        #expect(estimates.groups.areSingles)
        #expect(estimates.groups.all.map(\.codes) == invention.others.map { [$0] })
        #expect(estimates.ranked.rank.units == 22)
        let sentence = try await invention.world.on().report(of: invention.comparison()).howSure[0]
        #expect(sentence.hasPrefix("Taking each of the 22 bodies in turn as if it had been the one to share"))
    }

    @Test func `smaller comparators count for less where their figures vary more`() async throws {
        var invention = Invention(others: 21, through: "2017-05")
        var random = SplitMix64(seed: 8)
        let small = Set(invention.others.suffix(10))
        invention.figures = invention.figures.map { figure in
            guard small.contains(figure.code), let counts = figure.counts else { return figure }
            let value = figure.value + 24 * (random.unit() - 0.5)
            return Figure(
                measure: figure.measure,
                code: figure.code,
                period: figure.period,
                value: value,
                counts: FigureCounts(numerator: value * counts.denominator / 2000, denominator: counts.denominator / 20)
            )
        }
        let estimates = try await invention.comparison().estimates
        let factors = zip(estimates.groups.all, estimates.ranked.placebos)
        func mean(_ count: Int) -> Double {
            let some = factors.filter { group, _ in group.codes.count(where: small.contains) == count }.map(\.1.factor)
            return some.reduce(0, +) / Double(some.count)
        }
        #expect(mean(2) < 0.6 && mean(2) < mean(0))
        #expect(abs(mean(0) - 1) < 0.2)
    }

    @Test func `a comparator without counts cannot be summed, and it says so`() throws {
        var invention = Invention()
        invention.figures = invention.figures.map { figure in
            figure.code == "other03" && figure.period.firstDay == "2013-02-01"
                ? Figure(measure: "seen", code: "other03", period: figure.period, value: figure.value, counts: nil)
                : figure
        }
        let plan = try invention.plan()
        let dropped = try #require(plan.dropped.first { $0.body.raw == "other03" })
        #expect(dropped.reasons.map(\.code) == ["no-counts"])
        #expect(
            invention.world.on().inWords(dropped.reasons[0], of: dropped.body, in: plan)
                == "other03 trust published no numerator and denominator, or a denominator of nought, for 1 of the 71 "
                + "periods compared, the first February 2013, so it cannot be summed with others as this group is."
        )
    }

    @Test func `where there are too many groups they are drawn with the plan's seed`() async throws {
        var invention = Invention(others: 45, from: "2013-01", through: "2017-05")
        let plan = try ComparisonPlan(
            of: invention.grove,
            in: invention.register,
            figures: invention.known,
            nearest: 45,
            seed: 3
        )
        #expect(plan.placebos.choice == .drawn(seed: 3) && plan.placebos.count == 499)
        #expect(plan.analysis.text.contains("499 other groups drawn with seed 3 of 2 of the comparators"))
        let one = try await OutcomeComparison(plan, figures: invention.known)
        #expect(one.estimates.groups.all.count == 499)
        #expect(one.estimates.detectable == (try await plan.detectable(in: invention.known)))
        let sentence = invention.world.on().report(of: one).howSure[0]
        #expect(sentence.hasPrefix("Taking this group and 499 drawn at random from all others of 2 of these 47 bodies"))
        invention.figures.reverse()
        #expect(try await OutcomeComparison(plan, figures: invention.known) == one)
    }
}
