import Evaluation

/// Which times of a chart are labelled.
struct TimeTicks {
    let times: [ChartTime]

    init(_ times: [ChartTime]) { self.times = times }

    /// - Parameters:
    ///   - room: How many pixels a label needs.
    ///   - x: Where a time stands.
    func labels(room: Double, x: (Int) -> Double) -> [(place: Int, words: String)] {
        var labels: [(place: Int, words: String)] = []
        for (place, words) in candidates {
            if let last = labels.last, x(place) - x(last.place) < room { continue }
            labels.append((place, words))
        }
        return labels
    }

    /// Of months and quarters the first of each year; of all else each.
    private var candidates: [(Int, String)] {
        let years = times.enumerated().compactMap { place, time -> (Int, String)? in
            guard case .period(let period) = time, period.month == 1 else { return nil }
            return (place, String(period.year))
        }
        return years.count > 1 ? years : times.enumerated().map { ($0.offset, $0.element.description) }
    }
}
