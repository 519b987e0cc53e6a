extension RunAnalysis: CustomStringConvertible {
    /// In one sentence, with its source.
    public var description: String {
        let points = longestRun == 1 ? "1 point" : "\(longestRun) points"
        let times = crossings == 1 ? "once" : "\(crossings) times"
        return """
            The longest run on one side of the mean has \(points), where up to \(longestRunLimit) are usual, and the mean is \
            crossed \(times), where \(crossingsLimit) or more are usual: \(verdict) (rules of Anhøj and Olesen, 2014, about \
            the mean).
            """
    }

    private var verdict: String {
        switch (hasLongRun, hasFewCrossings) {
        case (true, true): "the run is unusually long and the crossings are unusually few, a signal of special cause"
        case (true, false): "the run is unusually long, a signal of special cause"
        case (false, true): "the crossings are unusually few, a signal of special cause"
        case (false, false): "no signal"
        }
    }
}

extension ControlChart {
    /// The runs of the last group in one sentence, with its beginning where there are several groups.
    public var runsInWords: String {
        guard let group = lastRead.map({ groups[$0.group] }) ?? groups.last else { return "" }
        let since = groups.count > 1 ? "From \(timeline.times[group.points.lowerBound]) on: " : ""
        guard let runs = group.runs else {
            return "\(since)Runs are not judged, since fewer than ten points lie off the mean."
        }
        return "\(since)\(runs)"
    }
}
