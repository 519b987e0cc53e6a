/// The times of the points of a chart, in order, each once.
///
/// Where times are periods or numbers, those missing between two neighbours are known; where they are labels, only their
/// order is. Several charts over the same times share one timeline.
public struct ChartTimeline: Sendable, Equatable {
    public let times: [ChartTime]
    /// For each time, whether there is one before it and none is missing between the two.
    public let linked: [Bool]
    let hasGaps: Bool
    private let step: Int

    public var count: Int { times.count }

    /// - Throws: ``TimelineProblem`` where the periods are not in order of time, or not all of one kind.
    public init(periods: [ReportingPeriod]) throws(TimelineProblem) {
        if let first = periods.first, let other = periods.first(where: { $0.kind != first.kind }) {
            throw .mixedKinds(first.kind, other.kind)
        }
        try self.init(
            periods.map { .period($0) },
            at: periods.map(\.start),
            step: periods.first?.kind.months ?? 1
        )
    }

    /// Takes the smallest difference between neighbours for the step between periods.
    ///
    /// - Throws: ``TimelineProblem`` where the numbers are not in order.
    public init(numbers: [Int]) throws(TimelineProblem) {
        let steps = zip(numbers, numbers.dropFirst()).map { $1.subtractingReportingOverflow($0) }
        if steps.contains(where: \.overflow) { throw .tooFarApart }
        let step = steps.map(\.partialValue).filter { $0 > 0 }.min() ?? 1
        try self.init(numbers.map { .number($0) }, at: numbers, step: step)
    }

    /// Takes the labels in the order given.
    public init(labels: [String]) throws(TimelineProblem) {
        var seen = Set<String>()
        if let twice = labels.first(where: { !seen.insert($0).inserted }) { throw .repeatedTime(.label(twice)) }
        self.init(times: labels.map { .label($0) }, linked: labels.indices.map { $0 > 0 }, step: 0)
    }

    private init(_ times: [ChartTime], at places: [Int], step: Int) throws(TimelineProblem) {
        for place in places.indices.dropFirst() where places[place] <= places[place - 1] {
            throw places[place] == places[place - 1] ? .repeatedTime(times[place]) : .notInOrder(times[place])
        }
        let linked = places.indices.map { $0 > 0 && places[$0] - places[$0 - 1] == step }
        self.init(times: times, linked: linked, step: step)
    }

    private init(times: [ChartTime], linked: [Bool], step: Int) {
        self.times = times
        self.linked = linked
        self.step = step
        hasGaps = linked.dropFirst().contains(false)
    }

    /// The part of a timeline at these places, with the same step.
    func part(_ places: Range<Int>) -> ChartTimeline {
        guard places != times.indices else { return self }
        var linked = Array(linked[places])
        if !linked.isEmpty { linked[0] = false }
        return ChartTimeline(times: Array(times[places]), linked: linked, step: step)
    }

    /// How many times are missing just before `place`, and the names of at most 100 of them.
    func missing(before place: Int) -> (count: Int, names: [ChartTime]) {
        guard place > 0, !linked[place] else { return (0, []) }
        switch (times[place - 1], times[place]) {
        case (.period(let before), .period(let after)):
            let all = sequence(first: before.next, next: \.next).prefix { $0 < after }
            return ((after.start - before.start) / step - 1, all.prefix(100).map { .period($0) })
        case (.number(let before), .number(let after)):
            let all = stride(from: before, to: after, by: step).dropFirst()
            return ((after - before - 1) / step, all.prefix(100).map { .number($0) })
        case (.period, _), (.number, _), (.label, _): return (0, [])
        }
    }
}
