import Foundation
import Testing

@testable import Evaluation

/// `SEVERALLY_FULL_SIMULATION` takes the size of `few_treated_rejection.json`; without it panels and runs are fewer.
private let isFull = ProcessInfo.processInfo.environment["SEVERALLY_FULL_SIMULATION"] != nil

struct SizeSimulationTests {
    private static let units = isFull ? 200 : 40
    private static let before = isFull ? 96 : 12
    private static let after = isFull ? 24 : 6
    private static let runs = isFull ? 2_000 : 400

    /// Four binomial deviations of a share over `runs`, and of the file's own over its 600: one in 16,000 by chance.
    private static func allowance(_ share: Double, runs: Int, file: Int? = nil) -> Double {
        let parts = 1 / Double(runs) + (file.map { 1 / Double($0) } ?? 0)
        return 4 * (share * (1 - share) * parts).squareRoot()
    }

    private static func changes(_ count: Int, spreads: ClosedRange<Double>, stream: Int) -> [Double] {
        var generator = SeededGenerator(seed: 1, stream: stream)
        return (0..<count).map { _ in
            let variance = spreads.lowerBound + (spreads.upperBound - spreads.lowerBound) * generator.unit()
            let path = Invented.autoregressive(before + after, &generator)
            return variance.squareRoot() * (path.suffix(after).mean - path.prefix(before).mean)
        }
    }

    /// One p-value for each run, for units of which the first `treated` have no effect.
    private static func pValues(_ treated: Int, spreads: ClosedRange<Double>, pool: Bool) async throws -> [Double] {
        let timing = try Timing(start: 1, periods: 2)
        let limits = try PermutationLimits(enumerated: isFull ? 1_000 : 50, draws: isFull ? 499 : 39)
        var found: [Double] = []
        for run in 0..<runs {
            let changes = changes(units, spreads: spreads, stream: run * 10 + treated)
            let panel = try Invented.panel(changes.flatMap { [0, $0] }, units: units)
            let all = Array(0..<units)
            let others = Array(treated..<units)
            let design = try PermutationDesign(
                treated: (0..<treated).map { Placement(unit: $0, timing: timing) },
                pool: pool ? all : others,
                units: units
            )
            let estimator = try DifferenceInDifferences(panel, comparators: pool ? all : others, timings: [timing])
            // A seed for each run, as groups drawn once reject a little more or less than the mean over all draws.
            let plan = try Invented.plan((0..<treated).map { ("U\($0)", 1) }, seed: UInt64(run + 1))
            let result = try await design.test(answering: plan, limits: limits, statistic: estimator.estimate)
            found.append(result.pValue)
        }
        return found
    }

    @Test(arguments: [1, 2, 3, 5])
    func `with no effect the permutation test rejects one in twenty, and p-values are uniform`(
        treated: Int
    ) async throws {
        for spreads in isFull ? [1.0...1.0, 0.5...1.5] : [1.0...1.0] {
            // With everyone in the pool the test is exact; with comparators alone it is so for many of them.
            for pool in isFull ? [false, true] : [true] {
                let found = try await Self.pValues(treated, spreads: spreads, pool: pool)
                let rejected = Double(found.count { $0 <= 0.05 }) / Double(found.count)
                if isFull { print("permutation", treated, spreads, pool ? "everyone" : "comparators", rejected) }
                // Of 400 runs the share's deviation is 1.1 points, so that 2.5 points are 2.3 of them; the seeds are fixed.
                #expect(abs(rejected - 0.05) <= 0.025)
                for share in [0.25, 0.5, 0.75] {
                    let below = Double(found.count { $0 <= share }) / Double(found.count)
                    #expect(abs(below - share) <= Self.allowance(share, runs: Self.runs))
                }
            }
        }
    }

    @Test func `a small trust among larger ones is rejected far too often, unless sizes are given`() async throws {
        let runs = isFull ? 4_000 : 100
        let count = isFull ? 200 : 100
        let timing = try Timing(start: 1, periods: 2)
        let plan = try Invented.plan([("U0", 1)])
        var rejected = [0, 0]
        for run in 0..<runs {
            var generator = SeededGenerator(seed: 13, stream: run)
            let sizes = (0..<count).map { $0 == 0 ? 1 : 1 + 9 * generator.unit() }
            let changes = zip(sizes, Invented.normals(count, &generator)).map { $1 * (0.1 + 1 / $0).squareRoot() }
            let panel = try Invented.panel(changes.flatMap { [0, $0] }, units: count)
            let others = Array(1..<count)
            let estimator = try DifferenceInDifferences(panel, comparators: others, timings: [timing])
            for (place, sizes) in [nil, sizes].enumerated() {
                let design = try PermutationDesign(
                    treated: [Placement(unit: 0, timing: timing)],
                    pool: others,
                    units: count,
                    sizes: sizes
                )
                let result = try await design.test(answering: plan, statistic: estimator.estimate)
                if result.pValue <= 0.05 { rejected[place] += 1 }
            }
        }
        let shares = rejected.map { Double($0) / Double(runs) }
        if isFull { print("small trust, without sizes and with", shares) }
        #expect(shares[0] > 0.15)
        // The line through squared effects is rough with fewer comparators, so that only the full run is held to 5%.
        #expect(shares[1] <= (isFull ? 0.075 : 0.6 * shares[0]))
    }

    /// The figures of the file, which need its 200 units but not its periods: a unit's change is normal in any case.
    @Test(arguments: [(1, 0.907), (2, 0.377), (3, 0.232), (5, 0.160), (10, 0.082)])
    func `the refused standard error would reject as often as the reference says`(
        treated: Int,
        reference: Double
    ) async throws {
        let file = try #require(
            (try Truth.json("few_treated_rejection") as? [String: Any])?["rows"] as? [[String: Any]]
        )
        let row = try #require(
            file.first { $0["treated"] as? Int == treated && $0["variances"] as? String == "equal" }
        )
        #expect(row["influence_function_se"] as? Double == reference)
        let runs = isFull ? 4_000 : 100
        let settings = StaggeredSettings(allowFew: true)
        var rejected = 0
        for run in 0..<runs {
            var generator = SeededGenerator(seed: 12, stream: run * 20 + treated)
            let changes =
                isFull
                ? Self.changes(200, spreads: 1...1, stream: run * 20 + treated) : Invented.normals(200, &generator)
            let design = try StaggeredDesign(
                panel: Invented.panel(changes.flatMap { [0, $0] }, units: 200),
                starts: (0..<200).map { $0 < treated ? 1 : nil }
            )
            let result = try await design.groupTimeEffects(under: settings, answering: Invented.plan(design, settings))
            let effect = try #require(result.aggregate(.simple)?.overall)
            if abs(effect.att) > Normal.twoSided95 * (try #require(effect.standardError)) { rejected += 1 }
        }
        let share = Double(rejected) / Double(runs)
        if isFull { print("influence function", treated, share, reference) }
        #expect(abs(share - reference) <= (isFull ? 0.025 : Self.allowance(reference, runs: runs, file: 600)))
        #expect(share > 0.05)
    }
}
