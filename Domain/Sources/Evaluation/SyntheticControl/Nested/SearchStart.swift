/// Where a search for the predictors' importance V begins.
public enum SearchStart: Sendable, Equatable {
    /// All predictors alike.
    case equal
    /// By the squared coefficients of a regression of the pre-period outcomes on the predictors.
    case regression
    /// One predictor far above the rest.
    case single(predictor: String)
    case random(Int)
}

/// How V is searched for: always the same way from the same options.
///
/// Every search always begins from equal importance and from the regression.
public struct SearchOptions: Sendable, Equatable {
    /// Whether it begins from each predictor alone as well.
    public let isFromSingles: Bool
    public let randomStarts: Int
    /// How many of the best ends are searched from again, in smaller and smaller steps.
    public let polished: Int
    public let seed: UInt64

    /// Equal, regression, each predictor alone and eight random starts, and the nine best ends again.
    public static let usual = SearchOptions(isFromSingles: true, randomStarts: 8, polished: 9, seed: 1)
    /// The two starts of the package Synth, equal and regression, both searched from again.
    public static let conventional = SearchOptions(isFromSingles: false, randomStarts: 0, polished: 2, seed: 1)

    public init(isFromSingles: Bool, randomStarts: Int, polished: Int, seed: UInt64) {
        self.isFromSingles = isFromSingles
        self.randomStarts = max(randomStarts, 0)
        self.polished = max(polished, 0)
        self.seed = seed
    }
}
