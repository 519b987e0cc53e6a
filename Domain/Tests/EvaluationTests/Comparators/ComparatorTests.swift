@testable import Evaluation
import Testing

struct ComparatorTests {
    private static func profile(
        _ name: String,
        level: Double = 90,
        trend: Double = 0,
        size: Double = 100,
        type: String = "acute"
    ) -> ComparatorProfile {
        ComparatorProfile(
            name: name,
            series: (0..<5).map { level + trend * Double($0 - 2) },
            size: size,
            type: type
        )
    }

    private static func candidate(_ name: String, _ level: Double, _ flags: Set<CandidateFlag> = [])
        -> ComparatorCandidate
    {
        ComparatorCandidate(profile(name, level: level), flags: flags)
    }

    private static let several = [
        candidate("A", 91), candidate("B", 80), candidate("C", 89, [.merged, .gap]), candidate("D", 99),
        candidate("E", 88, [.leadersNotTraced]), candidate("F", 90, [.codeChanged]),
        candidate("G", 90, [.sharedLeaders]),
    ]

    @Test func `candidates are dropped with each reason, and the nearest are kept`() throws {
        let selection = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: Self.several,
            rule: MatchingRule(.nearest(2))
        )
        #expect(selection.kept.map(\.name) == ["A", "E"])
        #expect(selection.traced == ["A"])
        #expect(
            selection.dropped == [
                DroppedCandidate(name: "B", reasons: [.notAmongNearest(rank: 4, kept: 2)]),
                DroppedCandidate(name: "C", reasons: [.merged, .gap]),
                DroppedCandidate(name: "D", reasons: [.notAmongNearest(rank: 3, kept: 2)]),
                DroppedCandidate(name: "F", reasons: [.codeChanged]),
                DroppedCandidate(name: "G", reasons: [.sharedLeaders]),
            ]
        )
        #expect(
            selection.caution.hasSuffix(
                "The leaders of 1 of 2 comparators were not traced; the analysis is repeated without them."
            )
        )
    }

    @Test func `standardised differences shrink by choosing`() throws {
        let selection = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: Self.several,
            rule: MatchingRule(.nearest(2))
        )
        let level = try #require(selection.balance.first)
        #expect(level.quality == .level)
        // Candidates 91, 80, 99, 88: mean 89.5, sum of squares 185 on 3 degrees of freedom, as one treated has none.
        let spread = (185.0 / 3).squareRoot()
        #expect(Self.number(level.differenceBefore).map { abs($0 - 0.5 / spread) < 1e-12 } == true)
        #expect(Self.number(level.differenceAfter).map { abs($0 - 0.5 / spread) < 1e-12 } == true)
        #expect(level.after == 89.5)
        #expect(selection.balance.map(\.quality) == [.level, .trend, .size, .type("acute")])
        #expect(selection.balance[2].differenceBefore == .number(0))
    }

    private static func number(_ difference: StandardisedDifference) -> Double? {
        switch difference {
        case .number(let number): number
        case .noSpread, .noComparators: nil
        }
    }

    @Test func `trend and size count, and a calliper drops what is too far on any`() throws {
        let candidates = [
            ComparatorCandidate(Self.profile("A", level: 90.1)),
            ComparatorCandidate(Self.profile("B", level: 90.2, trend: 3)),
            ComparatorCandidate(Self.profile("C", level: 90.3, size: 1_000)),
            ComparatorCandidate(Self.profile("D", level: 89.8)),
        ]
        let selection = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: candidates,
            rule: MatchingRule(.within(calliper: 1.3))
        )
        #expect(selection.names == ["A", "D"])
        let reasons = selection.dropped.flatMap(\.reasons)
        #expect(reasons.count == 2)
        for reason in reasons {
            guard case .tooFar(let distance, let calliper) = reason else { throw Unexpected() }
            #expect(distance > calliper && calliper == 1.3)
        }
    }

    @Test func `another type is dropped, or counts as one more deviation where the rule allows it`() throws {
        let candidates = [
            ComparatorCandidate(Self.profile("A", level: 92)),
            ComparatorCandidate(Self.profile("B", level: 90, type: "mental health")),
            ComparatorCandidate(Self.profile("C", level: 70)),
        ]
        let strict = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: candidates,
            rule: MatchingRule(.everyone)
        )
        #expect(strict.dropped == [DroppedCandidate(name: "B", reasons: [.otherType("mental health")])])
        let loose = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: candidates,
            rule: MatchingRule(.everyone, sameType: false)
        )
        #expect(loose.kept.map(\.name) == ["A", "B", "C"])
        #expect(loose.balance.map(\.quality).suffix(2) == [.type("acute"), .type("mental health")])
    }

    @Test func `the order of candidates alters nothing but the order of those dropped`() throws {
        let choose = { (candidates: [ComparatorCandidate]) in
            try ComparatorSelection(
                treated: [Self.profile("T"), Self.profile("U", level: 95)],
                candidates: candidates,
                rule: MatchingRule(.nearest(3))
            )
        }
        let first = try choose(Self.several)
        let turned = try choose(Self.several.reversed())
        #expect(first.kept == turned.kept)
        #expect(first.dropped == turned.dropped.reversed())
    }

    @Test func `no spread is said, not divided by, and losing everyone is a result`() throws {
        let selection = try ComparatorSelection(
            treated: [Self.profile("T", size: 100)],
            candidates: [
                ComparatorCandidate(Self.profile("A", level: 80)), ComparatorCandidate(Self.profile("B", level: 80)),
            ],
            rule: MatchingRule(.nearest(1))
        )
        #expect(selection.names == ["A"])
        #expect(selection.balance.first?.differenceAfter == .noSpread(difference: 10))
        let nobody = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: [Self.candidate("A", 90, [.merged])],
            rule: MatchingRule(.everyone)
        )
        #expect(nobody.kept.isEmpty && nobody.traced.isEmpty)
        #expect(nobody.balance.first?.differenceAfter == .noComparators)
        #expect(nobody.balance.first?.after == nil)
    }

    @Test func `a candidate's bad numbers drop it, and a treated trust's are refused`() throws {
        let bad = ComparatorProfile(name: "A", series: [1, .nan, 3, 4, 5], size: -1, type: "acute")
        let selection = try ComparatorSelection(
            treated: [Self.profile("T")],
            candidates: [ComparatorCandidate(bad), Self.candidate("B", 90)],
            rule: MatchingRule(.everyone)
        )
        #expect(selection.dropped == [DroppedCandidate(name: "A", reasons: [.gap, .sizeUnknown])])
        func refuses(
            _ treated: [ComparatorProfile],
            _ candidates: [ComparatorCandidate] = [ComparatorTests.candidate("B", 90)],
            _ choice: MatchingChoice = .everyone,
            with problem: SelectionProblem
        ) {
            #expect(throws: problem) {
                try ComparatorSelection(treated: treated, candidates: candidates, rule: MatchingRule(choice))
            }
        }
        let fine = [Self.profile("T")]
        refuses([], with: .noTreated)
        refuses(fine, [], with: .noCandidates)
        refuses(fine, [Self.candidate("T", 1)], with: .repeatedName("T"))
        refuses(fine, [Self.candidate("B", 1), Self.candidate("B", 1)], with: .repeatedName("B"))
        refuses(
            [ComparatorProfile(name: "T", series: [1], size: 1, type: "")],
            with: .tooFewPeriods(found: 1, needed: 2)
        )
        refuses([bad], with: .treatedNotFinite("A"))
        refuses([Self.profile("T", size: 0)], with: .treatedSizeNotPositive("T"))
        refuses(fine, Self.several, .nearest(0), with: .countNotPositive(0))
        refuses(fine, Self.several, .within(calliper: 0), with: .calliperNotPositive(0))
        let short = ComparatorCandidate(ComparatorProfile(name: "S", series: [1, 2], size: 1, type: "acute"))
        refuses(fine, [short], with: .otherLength("S", expected: 5, found: 2))
        #expect("\(SelectionProblem.noTreated)" == "No treated trust is given, so there is nothing to match with.")
        #expect(DropReason.merged.words == "It merged with another trust inside the window.")
    }
}
