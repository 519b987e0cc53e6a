/// The drawing of one chart, group by group.
struct ChartWork {
    let values: [Double]
    let hasMissing: Bool
    let timeline: ChartTimeline
    let options: ChartOptions
    /// For each place, whether it and the place before both have values and lie next to each other in time.
    let linked: [Bool]
    var marks: [PointMark]
    var groups: [ChartGroup] = []

    init(_ values: [Double], hasMissing: Bool, timeline: ChartTimeline, options: ChartOptions) {
        self.values = values
        self.hasMissing = hasMissing
        self.timeline = timeline
        self.options = options
        marks = [PointMark](repeating: PointMark(), count: values.count)
        guard hasMissing else {
            linked = timeline.linked
            return
        }
        linked = values.indices.map {
            timeline.linked[$0] && !values[$0].isNaN && !values[$0 - 1].isNaN
        }
    }

    /// The values, with nought where one is missing, which its mark says.
    var shown: [Double] { hasMissing ? values.map { $0.isNaN ? 0 : $0 } : values }

    mutating func drawGroups() throws(ControlChartProblem) {
        for (range, rebase) in try ranges() {
            guard let measured = GroupMeasure(values, linked: linked, range: range, fixAfter: options.fixAfter) else {
                throw rebase.map { .groupWithoutValues($0.from) } ?? emptyFirstGroup
            }
            try draw(measured, range, rebase)
        }
    }

    private var emptyFirstGroup: ControlChartProblem {
        timeline.times.first.map { .groupWithoutValues($0) } ?? .noValues
    }

    private mutating func draw(
        _ measured: GroupMeasure,
        _ range: Range<Int>,
        _ rebase: Rebase?
    ) throws(ControlChartProblem) {
        let (movingRange, screened) = measured.meanRange(screening: options.rules.screening)
        let limits = movingRange.map { ProcessLimits(mean: measured.mean, movingRange: $0) }
        guard measured.mean.isFinite, limits?.areFinite ?? true else { throw .tooLarge }
        let group = ChartGroup(
            points: range,
            rebase: rebase,
            mean: measured.mean,
            limits: limits,
            baseline: measured.baseline,
            screened: screened,
            isShort: measured.present < 13,
            runs: RunAnalysis(values, linked: linked, range: range, centre: measured.mean)
        )
        groups.append(group)
        judge(group)
    }

    private func ranges() throws(ControlChartProblem) -> [(Range<Int>, Rebase?)] {
        guard !options.rebases.isEmpty else { return [(values.indices, nil)] }
        var starts: [(place: Int, rebase: Rebase)] = []
        for rebase in options.rebases {
            guard let place = timeline.place(of: rebase.from), place > 0 else { throw .rebaseOutside(rebase.from) }
            starts.append((place, rebase))
        }
        starts.sort { $0.place < $1.place }
        for (one, next) in zip(starts, starts.dropFirst()) where one.place == next.place {
            throw .groupWithoutValues(one.rebase.from)
        }
        let ends = starts.map(\.place) + [values.count]
        return [(0..<ends[0], nil)]
            + starts.enumerated().map { ($0.element.place..<ends[$0.offset + 1], $0.element.rebase) }
    }
}
