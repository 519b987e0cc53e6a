/// The times of the points of a chart, in order, each once.
///
/// Where times are periods or numbers, those missing between two neighbours are known; where they are labels, only their
/// order is. Several charts over the same times share one timeline.
public struct Timeline: Sendable, Equatable {
    public let times: [ChartTime]
    /// For each time, whether times are missing between it and the one before.
    let followsGap: [Bool]
    private let step: Int

    public var count: Int { times.count }

    /// Sorts `periods`, which are all of one kind.
    public init(periods: [Period]) throws(TimelineProblem) {
        let sorted = periods.sorted()
        if let first = sorted.first, let other = sorted.first(where: { $0.kind != first.kind }) {
            throw .mixedKinds(first.kind, other.kind)
        }
        try self.init(
            sorted.map { .period($0) },
            at: sorted.map(\.start),
            step: sorted.first?.kind.months ?? 1
        )
    }

    /// Sorts `numbers`; the smallest difference between neighbours is taken for the step between periods.
    public init(numbers: [Int]) throws(TimelineProblem) {
        let sorted = numbers.sorted()
        let steps = zip(sorted, sorted.dropFirst()).map { $1.subtractingReportingOverflow($0) }
        if steps.contains(where: \.overflow) { throw .tooFarApart }
        let step = steps.map(\.partialValue).filter { $0 > 0 }.min() ?? 1
        try self.init(sorted.map { .number($0) }, at: sorted, step: step)
    }

    /// Takes the labels in the order given.
    public init(labels: [String]) throws(TimelineProblem) {
        var seen = Set<String>()
        if let twice = labels.first(where: { !seen.insert($0).inserted }) { throw .repeatedTime(.label(twice)) }
        times = labels.map { .label($0) }
        followsGap = [Bool](repeating: false, count: labels.count)
        step = 0
    }

    private init(_ times: [ChartTime], at places: [Int], step: Int) throws(TimelineProblem) {
        for place in places.indices.dropFirst() where places[place] == places[place - 1] {
            throw .repeatedTime(times[place])
        }
        self.times = times
        self.step = step
        followsGap = places.indices.map { $0 > 0 && places[$0] - places[$0 - 1] != step }
    }

    /// How many times are missing just before `place`, and the names of at most 100 of them.
    func missing(before place: Int) -> (count: Int, names: [ChartTime]) {
        guard place > 0, followsGap[place] else { return (0, []) }
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
