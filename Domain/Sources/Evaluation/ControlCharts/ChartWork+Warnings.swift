extension ChartWork {
    func warnings() -> [ChartWarning] {
        var warnings: [ChartWarning] = []
        for group in groups {
            let from = timeline.times[group.points.lowerBound]
            if group.isShort {
                let present = group.points.count { !values[$0].isNaN }
                warnings.append(.shortGroup(from: from, values: present))
            }
            if group.limits == nil { warnings.append(.noLimits(from: from)) }
        }
        if hasMissing {
            warnings.append(.missingValues(values.indices.filter { values[$0].isNaN }.map { timeline.times[$0] }))
            if let last = values.last, last.isNaN, let place = values.lastIndex(where: { !$0.isNaN }) {
                warnings.append(.iconOfEarlierPoint(timeline.times[place]))
            }
        }
        if timeline.hasGaps { warnings.append(missingPeriods()) }
        for annotation in options.annotations where !timeline.spans(annotation.at) {
            warnings.append(.annotationOutside(annotation.at))
        }
        return warnings
    }

    private func missingPeriods() -> ChartWarning {
        let gaps = timeline.times.indices.map { timeline.missing(before: $0) }
        return .missingPeriods(count: gaps.reduce(0) { $0 + $1.count }, names: gaps.flatMap(\.names))
    }
}
