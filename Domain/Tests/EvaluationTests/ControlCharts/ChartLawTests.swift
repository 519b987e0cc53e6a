import Evaluation
import Testing

struct ChartLawTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `adding a constant moves the limits and leaves the labels`(seed: UInt64) throws {
        let values = walk(seed: seed, count: 64)
        let before = try chart(values)
        let after = try chart(values.map { $0 + 512 })
        #expect(after.letters == before.letters)
        #expect(after.fired == before.fired)
        for (one, other) in zip(before.groups, after.groups) {
            #expect(close(other.mean, one.mean + 512))
            #expect(close(other.limits?.upper, one.limits.map { $0.upper + 512 }))
            #expect(close(other.limits?.lower, one.limits.map { $0.lower + 512 }))
        }
        #expect(before.letters.contains { $0 != "." })
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>, ChartRules.RuleSet.allCases)
    func `turning the sign and the direction leaves improvement and concern`(
        seed: UInt64,
        set: ChartRules.RuleSet
    ) throws {
        let values = walk(seed: seed, count: 64)
        let up = try chart(values, ChartRules(set), better: .higher, target: 104)
        let down = try chart(values.map { -$0 }, ChartRules(set), better: .lower, target: -104)
        let turned: [Variation: Variation] = [
            .commonCause: .commonCause, .improvementHigh: .improvementLow, .concernLow: .concernHigh,
        ]
        #expect(
            up.points.map { $0.reading.flatMap { turned[$0.variation] } } == down.points.map { $0.reading?.variation }
        )
        #expect(up.assurance == down.assurance)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `doubling the scale doubles the limits and leaves the labels`(seed: UInt64) throws {
        let values = walk(seed: seed, count: 64)
        #expect(try chart(values.map { $0 * 2 }).fired == chart(values).fired)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a rebased chart is the two charts of its parts, one after the other`(seed: UInt64) throws {
        let values = walk(seed: seed, count: 60)
        let whole = try chart(values, rebases: [31])
        let parts = try [chart(Array(values.prefix(30))), chart(Array(values.suffix(30)))]
        #expect(whole.fired == parts.flatMap(\.fired))
        #expect(whole.groups.map(\.limits) == parts.flatMap(\.groups).map(\.limits))
        #expect(whole.groups.map { $0.rebase?.reason } == [nil, "a ward opened"])
        #expect(whole.variation == parts[1].variation)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `with a fixed baseline, points after it change no limit`(seed: UInt64) throws {
        let values = walk(seed: seed, count: 40)
        let limits = try chart(values, fixAfter: 12).groups.map(\.limits)
        #expect(try chart(Array(values.prefix(12))).groups.map(\.limits) == limits)
        #expect(try chart(Array(values.prefix(25)) + [900, -900], fixAfter: 12).groups.map(\.limits) == limits)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `a mark changes no limit, label or icon`(seed: UInt64) throws {
        let values = walk(seed: seed, count: 40)
        let marks = [Annotation(at: .number(20), words: "shared chief executive")]
        let marked = try chart(values, target: 104, marks: marks)
        let plain = try chart(values, target: 104)
        #expect(marked.groups == plain.groups)
        #expect(marked.points == plain.points)
        #expect(marked.assurance == plain.assurance)
        #expect(marked.options.annotations == marks)
        #expect(marked.warnings == plain.warnings)
    }

    @Test func `charts drawn on all cores are those drawn one by one`() async throws {
        let timeline = try ChartTimeline(numbers: Array(1...50))
        let options = try ChartOptions(better: .lower)
        let series = try (0..<150).map {
            try ChartSeries(name: "\($0)", timeline: timeline, values: walk(seed: UInt64($0), count: 50))
        }
        let together = try await ControlChart.all(series, options: options).map { try $0.get() }
        #expect(together == (try series.map { try ControlChart($0, options: options) }))
    }
}
