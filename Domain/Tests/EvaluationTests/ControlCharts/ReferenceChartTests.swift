import Evaluation
import Foundation
import Testing

struct ReferenceChartTests {
    static let cases = (try? XmRCase.all()) ?? []

    @Test func `there are 27 cases of the reference`() {
        #expect(ReferenceChartTests.cases.count == 27)
    }

    @Test(arguments: cases)
    func `a chart equals the reference in every limit, label and icon`(known: XmRCase) throws {
        let chart = try known.chart(ChartTimeline(labels: known.dates))
        let truth = known.expected
        for (place, point) in chart.points.enumerated() {
            let group = chart.groups[point.group]
            let reading = try #require(point.reading)
            #expect(point.group == truth.rebaseGroup[place])
            #expect(close(group.mean, truth.mean[place]))
            #expect(close(group.limits?.lower, truth.lpl[place]))
            #expect(close(group.limits?.upper, truth.upl[place]))
            #expect(reading.label.reference == truth.specialCauseType[place])
            #expect(reading.variation.reference == truth.pointType[place])
            #expect(!reading.fired.isDisjoint(with: [.above, .below]) == (truth.outsideLimits[place] ?? false))
            #expect(isNear(reading.value, group) == (truth.closeToLimits[place] ?? false))
            #expect(group.isShort == truth.shortGroupWarning[place])
        }
        #expect(chart.variation.reference == known.variationIcon)
        #expect(chart.assurance?.rawValue == known.assurance?.replacing("_", with: "-"))
    }

    @Test(arguments: cases)
    func `a chart over months equals the one over labels, as no case has a month missing`(known: XmRCase) throws {
        guard known.arguments.rebase == nil else { return }
        let labels = try known.chart(ChartTimeline(labels: known.dates))
        let months = try known.chart(ChartTimeline(texts: known.dates))
        #expect(months.groups == labels.groups)
        #expect(months.points.map(\.reading) == labels.points.map(\.reading))
    }

    private func isNear(_ value: Double, _ group: ChartGroup) -> Bool {
        guard let limits = group.limits else { return false }
        return value > limits.nearUpper && value <= limits.upper || value < limits.nearLower && value >= limits.lower
    }
}

/// Whether two figures agree relatively to 1e-9, or both are absent.
func close(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
}
