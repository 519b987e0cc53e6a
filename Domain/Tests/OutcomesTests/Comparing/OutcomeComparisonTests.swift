import Evaluation
import Invented
import Outcomes
import Register
import Testing

struct OutcomeComparisonTests {
    @Test func `a real drop is found`() async throws {
        let result = try await Invention(effect: -5).comparison()
        guard case .found(.decrease, let p) = result.verdict else {
            Issue.record("the verdict is \(result.verdict)")
            return
        }
        #expect(p <= 0.05)
        #expect(abs(result.estimates.effect + 5) < 1)
        #expect(result.estimates.interval.contains(-5))
        #expect(!result.estimates.interval.contains(0))
        #expect(result.estimates.difference.effect < -4)
        #expect(result.estimates.leaveOneOut.contains(result.estimates.effect))
        #expect(result.repeats.map(\.answer) == [.nobodyLeftOut, .nobodyLeftOut])
    }

    @Test(arguments: [2, 5] as [UInt64]) func `where nothing happened nothing is found`(seed: UInt64) async throws {
        let result = try await Invention(seed: seed).comparison()
        guard case .nothingFound(let size) = result.verdict else {
            Issue.record("the verdict is \(result.verdict)")
            return
        }
        #expect(size > 0)
        #expect(result.estimates.pValue > 0.05)
        #expect(result.estimates.interval.contains(0))
    }

    @Test func `p is at most five per cent exactly where the interval leaves nought out`() async throws {
        for effect in [-5.0, 0, 0.5] {
            let estimates = try await Invention(through: "2017-05", effect: effect, seed: 7).comparison().estimates
            #expect((estimates.pValue <= 0.05) == !estimates.interval.contains(0))
        }
    }

    @Test func `the detectable effect does not depend on what happened to the unit`() async throws {
        let invention = Invention(through: "2017-05", effect: -5)
        let one = try await invention.comparison().estimates.detectable
        let two = try await Invention(through: "2017-05", effect: 3).comparison().estimates.detectable
        #expect(one == two)
        #expect(one.treated == 2)
        #expect(one.placebos == 210)
        #expect(try await invention.plan().detectable(in: invention.known) == one)
    }

    @Test func `with fewer than nineteen groups of comparators one cannot tell`() async throws {
        let result = try await Invention(others: 4, effect: -5).comparison()
        #expect(result.verdict == .cannotTell(.tooFewComparators(found: 14, needed: 19)))
        #expect(result.estimates.interval == .everything)
        #expect(result.plan.cautions.contains(.fewComparators(4)))
    }

    @Test func `a unit that no mixture follows cannot be told about`() async throws {
        var invention = Invention()
        var random = SplitMix64(seed: 9)
        invention.change(["alder"]) { $1 + 12 * (random.unit() - 0.5) }
        let result = try await invention.comparison()
        #expect(result.verdict.code == "cannot-tell-poor-fit")
        #expect(result.cautions.map(\.code).contains("poor-fit"))
    }

    @Test func `a group that went its own way before the start is not found, however small p is`() async throws {
        var invention = Invention(others: 26)
        let first = invention.world.month("2012-01").number
        invention.change(["alder", "birch"]) { $1 - 0.3 * Double($0 - first) }
        let result = try await invention.comparison()
        #expect(result.estimates.pValue <= 0.05)
        #expect(result.verdict.code == "cannot-tell-poor-fit")
        #expect(result.cautions.map(\.code).contains("earlier-is-found"))
        let found = invention.world.on().report(of: result).found
        #expect(found[0].contains("a mixture of comparators that does not follow this group before"))
        #expect(!found[0].contains("which is worse"))
    }

    @Test func `where only what is larger than bodies differ could be found nobody can tell`() async throws {
        var invention = Invention(others: 26)
        var random = SplitMix64(seed: 11)
        invention.change(["alder", "birch"] + invention.others) { $1 + 30 * (random.unit() - 0.5) }
        let result = try await invention.comparison()
        guard case .cannotTell(.tooCoarse(let size, let spread)) = result.verdict else {
            Issue.record("the verdict is \(result.verdict)")
            return
        }
        #expect(size > spread && spread == result.plan.coarsest)
        #expect(result.plan.analysis.text.contains("\(spread), the standard deviation of the levels before the start"))
    }

    @Test func `of a group that fell less than its comparators is said that it is higher than they are`() async throws {
        var invention = Invention(others: 26)
        let start = invention.world.month("2016-05").number
        invention.change(invention.others) { $0 >= start ? $1 - 20 : $1 }
        invention.change(["alder", "birch"]) { $0 >= start ? $1 - 5 : $1 }
        let result = try await invention.comparison()
        let found = invention.world.on().report(of: result).found
        #expect(result.verdict.code == "found" && found[0].contains("higher than a mixture"))
        #expect(found[1].hasPrefix("Its own mean was 8") && found[1].contains(" before and 8"))
        #expect(found[2].hasPrefix("That it was higher than its comparators is beyond what chance alone gives"))
    }

    @Test func `a plan names the files of its figures`() throws {
        let invention = Invention()
        func plan(_ digest: String?) throws -> String {
            let known = MeasureFigures(
                invention.measure,
                in: invention.book,
                knownOn: invention.measure.readOn,
                digest: digest
            )
            return try ComparisonPlan(of: invention.grove, in: invention.register, figures: known).analysis.text
        }
        #expect(try plan("a1") != plan("b2"))
        #expect(try plan("a1").contains("\"figures, SHA-256\"=\"a1\""))
        #expect(try plan(nil).contains("\"figures, SHA-256\"=\"not told\""))
    }

    @Test func `any order of figures gives the same plan and result`() async throws {
        var invention = Invention(others: 19, through: "2017-05", effect: -1)
        let first = try await invention.comparison()
        var random = SplitMix64(seed: 4)
        invention.figures.shuffle(using: &random)
        #expect(try await invention.comparison() == first)
    }

    @Test func `the analysis is repeated without those not traced where ten remain`() async throws {
        var invention = Invention(others: 10, through: "2017-05")
        var random = SplitMix64(seed: 6)
        for name in ["unseen1", "unseen2"] {
            invention.world.body(name)
            invention.publish(name, &random)
        }
        invention.world.body("perhaps")
        invention.publish("perhaps", &random)
        invention.world.hold("pat", .chair, of: "perhaps", from: "not recorded", until: "not recorded")
        invention.world.hold("pia", .chiefExecutive, of: "perhaps", from: "not recorded", until: "not recorded")
        let result = try await invention.comparison()
        #expect(result.plan.comparators.count == 13)
        #expect(result.plan.cautions.contains(.notTraced(not: 2, perhaps: 1, of: 13)))
        guard case .repeated(let without, _) = result.repeats[0].answer,
            case .repeated(let certain, _) = result.repeats[1].answer
        else {
            Issue.record("the repeats are \(result.repeats.map(\.traced))")
            return
        }
        #expect(without.comparators == 11)
        #expect(certain.comparators == 10)
        invention.remove("other01", "2016-09-01")
        let fewer = try await invention.comparison()
        #expect(fewer.repeats[1].answer == .tooFew(found: 9, needed: 10))
    }

    @Test func `figures of another measure or day are refused`() async throws {
        let plan = try Invention().plan()
        let quarters = Invention(.quarter).known
        await #expect(throws: ComparisonProblem.otherFigures) { try await OutcomeComparison(plan, figures: quarters) }
        var without = Invention()
        without.remove("alder", "2016-09-01")
        let known = without.known
        await #expect(throws: ComparisonProblem.self) { try await OutcomeComparison(plan, figures: known) }
    }

    @Test func `quarters are compared too`() async throws {
        let invention = Invention(.quarter, starts: "2016-05-20", from: "2010-01", effect: -6, effectFrom: "2016-07")
        let result = try await invention.comparison()
        #expect(result.verdict.code == "found")
        #expect(result.estimates.earlier != nil)
    }

    @Test func `a board reads what was asked, detectable, found, sure and doubtful`() async throws {
        let invention = Invention(effect: -5)
        let report = try await invention.world.on().report(of: invention.comparison())
        #expect(
            report.asked == [
                "Did the measure \u{201C}Seen in time\u{201D} change in The invented grove group once it shared leaders?",
                "Sharing began in April 2016 in alder trust and birch trust.",
                "The 51 months before, beginning with January 2012, were compared with the 20 after, ending with "
                    + "December 2017, and with 21 others that did not share leaders as far as is known.",
            ]
        )
        #expect(report.detectable.count == 1)
        #expect(
            report.found.last?.hasPrefix(
                "That it was lower than its comparators is beyond what chance alone gives at 5% by the planned test (p 0.004)."
            ) ?? false
        )
        #expect(report.found.first?.hasSuffix(", which is worse.") ?? false)
        #expect(report.parts.flatMap(\.sentences).allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
        #expect(report.text.hasPrefix("What was asked\n  Did"))
    }
}
