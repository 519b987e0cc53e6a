/// A synthetic control by predictors, with how far the answer depends on where its search began.
public struct NestedControl: Sendable, Equatable {
    /// The best that any start found.
    public let control: SyntheticControl
    /// In the order of the design.
    public let predictors: [PredictorMatch]
    /// Where each start ended, in the order tried.
    public let ends: [SearchEnd]
    public let options: SearchOptions

    /// Least, middle and greatest pre-period RMSPE over the starts.
    public var errorSpread: Spread { Spread(ends.map(\.preRMSPE)) }
    /// Least, middle and greatest ATT over the starts.
    public var attSpread: Spread { Spread(ends.map(\.att)) }
}

public struct PredictorMatch: Sendable, Equatable {
    public let name: String
    /// The predictor's diagonal entry of V; all sum to one.
    public let importance: Double
    public let unit: Double
    public let synthetic: Double
    /// The plain mean over the donors.
    public let donorMean: Double
}

public struct SearchEnd: Sendable, Equatable {
    public let start: SearchStart
    public let preRMSPE: Double
    public let att: Double
}

public struct Spread: Sendable, Equatable {
    public let least: Double
    public let median: Double
    public let greatest: Double

    /// Of no number at all, zero.
    init(_ numbers: [Double]) {
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        least = sorted.first ?? 0
        greatest = sorted.last ?? 0
        median = sorted.isEmpty ? 0 : (sorted[middle] + sorted[(sorted.count - 1) / 2]) / 2
    }
}
