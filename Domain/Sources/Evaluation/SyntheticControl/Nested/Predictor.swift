/// What a unit and its synthetic control should have alike. Periods are numbered from zero.
public enum Predictor: Sendable, Equatable {
    /// The outcome in one pre-period.
    case outcome(at: Int)
    /// The mean of the outcome over pre-periods.
    case outcomeMean(over: [Int])
    /// The mean of a covariate over the periods of these for which it is known.
    case covariateMean(CovariateSeries, over: [Int])

    func name(_ periods: [String]) -> String {
        switch self {
        case .outcome(let at): "outcome in \(label(at, periods))"
        case .outcomeMean(let over): "mean outcome \(span(over, periods))"
        case .covariateMean(let covariate, let over): "\(covariate.name) \(span(over, periods))"
        }
    }

    private func label(_ place: Int, _ periods: [String]) -> String {
        periods.indices.contains(place) ? periods[place] : "period number \(place)"
    }

    private func span(_ chosen: [Int], _ periods: [String]) -> String {
        guard let first = chosen.min(), let last = chosen.max() else { return "over no period" }
        return first == last
            ? "in \(label(first, periods))" : "from \(label(first, periods)) to \(label(last, periods))"
    }
}
