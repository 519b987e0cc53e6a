import Evaluation
import Invented
import Outcomes
import Register
import Testing

struct ComparisonPlanTests {
    @Test func `months of a start that is known only in part are left out`() throws {
        let plan = try Invention(starts: "2016").plan()
        #expect(plan.window.before.last?.firstDay == "2015-12-01")
        #expect(plan.window.after.first?.firstDay == "2017-01-01")
        #expect(plan.window.start.lowerBound.firstDay == "2016-01-01")
        #expect(plan.window.start.upperBound.firstDay == "2016-12-01")
        #expect(plan.window.leftOut.isEmpty)
        #expect(plan.window.periods.count == 48 + 12)
    }

    @Test func `at most sixty months before and sixty after are used`() throws {
        let window = try Invention(starts: "2013-04-01", from: "2005-01", through: "2019-12").plan().window
        #expect((window.before.count, window.after.count) == (60, 60))
        #expect(window.before.first?.firstDay == "2008-04-01")
        #expect(window.after.last?.firstDay == "2018-04-01")
        #expect(window.covid.isEmpty)
    }

    @Test func `a month without a figure of the unit is named and left out for everybody`() throws {
        var invention = Invention()
        invention.remove("birch", "2013-03-01")
        let plan = try invention.plan()
        #expect(plan.window.leftOut.map(\.firstDay) == ["2013-03-01"])
        #expect(!plan.window.periods.map(\.firstDay).contains("2013-03-01"))
        #expect(plan.cautions.map(\.code) == ["left-out", "not-alike"])
        #expect(
            plan.cautions.map { invention.world.on().inWords($0) } == [
                "No figure was published for March 2013; it is left out for everybody.",
                "Before the start the unit was unlike its comparators by more than a quarter of a standard deviation in "
                    + "level, trend and size.",
            ]
        )
    }

    @Test func `a gap of more than three months ends the window`() throws {
        var invention = Invention()
        for month in ["09", "10", "11", "12"] { invention.remove("alder", "2012-\(month)-01") }
        let plan = try invention.plan()
        #expect(plan.window.before.first?.firstDay == "2013-01-01")
        #expect(plan.window.leftOut.isEmpty)
    }

    @Test func `too short a time is refused by how much it is short`() {
        let short = Invention(from: "2013-05", through: "2017-03")
        guard case .tooShort(let shortfalls) = short.refusal() else {
            Issue.record("it is not refused")
            return
        }
        #expect(shortfalls.map(\.part) == [.before, .after])
        #expect(shortfalls.map(\.missing) == [1, 1])
        #expect(Invention(from: "2013-04", through: "2017-04").refusal() == nil)
    }

    @Test func `a unit without a treatment or figures is refused`() {
        #expect(Invention(starts: "seen 2016-04").refusal()?.code == "start-not-known")
        var silent = Invention()
        silent.figures.removeAll { ["alder", "birch"].contains($0.code) }
        #expect(silent.refusal() == .noFigures([silent.world.id("alder"), silent.world.id("birch")]))
        #expect(Invention(from: "2017-01").refusal() == .nothingBefore)
        #expect(Invention(through: "2016-02").refusal() == .nothingAfter)
        #expect(Invention(.year, from: "2000-01").refusal() == .kindNotCompared(.year))
    }

    @Test func `several bodies without counts are refused, and one alone is not`() throws {
        var invention = Invention()
        invention.figures = invention.figures.map {
            Figure(measure: $0.measure, code: $0.code, period: $0.period, value: $0.value, counts: nil)
        }
        #expect(invention.refusal()?.code == "no-counts")
        invention.figures.removeAll { $0.code == "birch" }
        let plan = try invention.plan()
        #expect(plan.summed.map(\.raw) == ["alder"])
        #expect(plan.cautions.map(\.code) == ["without-figures", "not-alike", "no-sizes"])
    }

    @Test func `enough months ahead of March 2020 end the comparison there`() throws {
        let ahead = try Invention(starts: "2019-02-15", from: "2014-01", through: "2022-12").plan().window
        #expect(ahead.covid == [.endsAhead])
        #expect((ahead.after.last?.firstDay, ahead.after.count) == ("2020-02-01", 12))
        let over = try Invention(starts: "2019-03-15", from: "2014-01", through: "2022-12").plan().window
        #expect(over.covid == [.straddles])
        #expect(over.after.last?.firstDay == "2022-12-01")
        let later = try Invention(starts: "2021-08-15", from: "2016-01", through: "2023-12").plan().window
        #expect(later.covid == [.before])
        let within = try Invention(starts: "2020-05-15", from: "2016-01", through: "2022-12").plan().window
        #expect(within.covid == [.straddles, .before])
    }

    @Test func `quarters that hold the start are left out and end ahead of March 2020`() throws {
        let window = try Invention(.quarter, starts: "2018-05-20", from: "2012-01", through: "2021-12").plan().window
        #expect(window.before.last?.firstDay == "2018-01-01")
        #expect(window.after.first?.firstDay == "2018-07-01")
        #expect(window.after.last?.firstDay == "2019-10-01")
        #expect((window.before.count, window.after.count) == (20, 6))
        #expect(window.covid == [.endsAhead])
    }

    @Test func `quarters that hold a change of a code are outside`() throws {
        var invention = Invention(.quarter, starts: "2014-05-20", from: "2009-01", through: "2021-12")
        invention.world.body("gone", until: "2010-08-15", into: ["alder"])
        invention.world.body("later", until: "2016-08-15", into: ["birch"])
        let window = try invention.plan().window
        #expect(window.before.first?.firstDay == "2010-10-01")
        #expect(window.after.last?.firstDay == "2016-04-01")
        #expect(window.months?.inWords == "October 2010 to June 2016")
    }

    @Test func `every other body is chosen or dropped for a reason`() throws {
        var invention = Invention(others: 26)
        invention.world.group("copse", [])
        invention.world.row("r2", .sharedChair, ["other01", "other02"], group: "copse", from: "2014-01-01")
        invention.world.row(
            "r3",
            .sharedChair,
            ["other03", "other04"],
            group: "copse",
            from: "2016-06",
            until: "2016-06"
        )
        invention.world.body("gone", until: "2014-07-01", into: ["other05"])
        invention.world.body("new", from: "2013-02-01")
        invention.remove("other06", "2016-09-01")
        invention.world.body("mind")
        invention.world.kind("mind", .nhsTrust, .mentalHealth, "North")
        let plan = try invention.plan(nearest: 20)
        let reasons = Dictionary(uniqueKeysWithValues: plan.dropped.map { ($0.body.raw, $0.reasons.map(\.code)) })
        #expect(plan.dropped.allSatisfy { !$0.reasons.isEmpty })
        #expect(reasons["other01"] == ["shared-leaders"])
        #expect(reasons["other03"] == ["possibly-shared-leaders"])
        #expect(reasons["other05"] == ["took-over"])
        #expect(reasons["gone"] == ["merged", "no-figures"])
        #expect(reasons["new"] == ["created", "no-figures"])
        #expect(reasons["other06"] == ["gap"])
        #expect(reasons["mind"] == ["other-sector", "no-figures"])
        #expect(plan.comparators.count == 20)
        let known = Set(plan.comparators.map(\.body) + plan.dropped.map(\.body) + plan.treatment.treated)
        #expect(known == Set(invention.world.on().bodies))
        for drop in plan.dropped {
            for reason in drop.reasons {
                #expect(invention.world.on().inWords(reason, of: drop.body, in: plan).hasSuffix("."))
            }
        }
    }

    @Test func `the nearest are kept and the rest are told their place`() throws {
        let plan = try Invention().plan(nearest: 4)
        #expect(plan.comparators.count == 4)
        #expect(plan.dropped.count == 17)
        #expect(plan.dropped.allSatisfy { $0.reasons.map(\.code) == ["not-among-nearest"] })
        #expect(plan.cautions.contains(.fewComparators(4)))
        let distances = plan.comparators.map(\.distance)
        #expect(distances == distances.sorted())
        #expect(plan.balance.contains { $0.quality == .size })
    }

    @Test func `fewer than two comparators more than bodies are refused with the reasons of all`() {
        let refusal = Invention(others: 2).refusal()
        #expect(refusal == .tooFewComparators(found: 2, needed: 4, dropped: []))
        guard case .tooFewComparators(0, 4, let dropped) = Invention(others: 0).refusal() else {
            Issue.record("it is not refused")
            return
        }
        #expect(dropped.isEmpty)
    }

    @Test func `what happened after the start never changes the plan`() throws {
        var invention = Invention()
        let plan = try invention.plan()
        let start = try ReportingPeriod(.month, year: 2016, month: 4)
        var random = SplitMix64(seed: 3)
        for _ in 1...3 {
            invention.figures = invention.figures.map { figure in
                guard figure.period >= start, let counts = figure.counts else { return figure }
                let factor = 3 * random.unit()
                return Figure(
                    measure: figure.measure,
                    code: figure.code,
                    period: figure.period,
                    value: figure.value * factor,
                    counts: FigureCounts(numerator: counts.numerator * factor, denominator: counts.denominator)
                )
            }
            #expect(try invention.plan() == plan)
            #expect(try invention.plan().analysis.text == plan.analysis.text)
        }
    }

    @Test func `a figure before the start can change the plan`() throws {
        var invention = Invention()
        let plan = try invention.plan(nearest: 10)
        invention.figures = invention.figures.map { figure in
            guard figure.code == plan.comparators[0].body.raw, let counts = figure.counts else { return figure }
            return Figure(
                measure: figure.measure,
                code: figure.code,
                period: figure.period,
                value: figure.value / 4,
                counts: FigureCounts(numerator: counts.numerator / 4, denominator: counts.denominator)
            )
        }
        #expect(try invention.plan(nearest: 10).analysis.text != plan.analysis.text)
    }

    @Test func `the plan's text names the measure, the bodies and how they are compared`() throws {
        let text = try Invention(others: 4).plan().analysis.text
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[1] == "measure: \"seen\"")
        #expect(lines[3] == "treated: \"grove (alder + birch)\" 24195...24195")
        #expect(lines[4] == "comparators: \"other01\", \"other02\", \"other03\", \"other04\"")
        #expect(lines[5].hasPrefix("method: \"synthetic control, outcomes alone\""))
        #expect(lines[5].contains("all 14 other groups of 2 of the comparators and the unit's own bodies, 6 of them"))
        #expect(lines[6] == "direction: either")
    }
}
