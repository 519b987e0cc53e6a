public import Evaluation
public import Register

/// What a reader must know beside a result.
public enum ResultCaution: Sendable, Equatable {
    case poorFit(Rank)
    /// Other weights fit as well, and may give another effect.
    case weightsNotUnique
    case signsDiffer(first: Double, second: Double)
    /// One estimator finds an effect at 5%, and the other does not.
    case significanceDiffers(first: Double, second: Double)
    /// A start a year earlier, when nobody shared yet, shows as large an effect as the one that was found.
    case earlierShowsAsMuch(Double)
    /// The same start a year earlier shows an effect by its own placebos.
    case earlierIsFound(Double, p: Double)
    /// Without comparators of which leaders were not so well traced the verdict is another.
    case verdictChanges(traced: Coverage, ComparisonVerdict)

    /// Stable, for files and tables.
    public var code: String {
        switch self {
        case .poorFit: "poor-fit"
        case .weightsNotUnique: "weights-not-unique"
        case .signsDiffer: "signs-differ"
        case .significanceDiffers: "significance-differs"
        case .earlierShowsAsMuch: "earlier-shows-as-much"
        case .earlierIsFound: "earlier-is-found"
        case .verdictChanges: "verdict-changes"
        }
    }

    static func of(_ estimates: ComparisonEstimates, _ verdict: ComparisonVerdict) -> [ResultCaution] {
        let (first, second) = (estimates.effect, estimates.difference.effect)
        let (p, other) = (estimates.pValue, estimates.difference.pValue)
        let level = TestLevel.fivePercent.value
        var cautions: [ResultCaution] = []
        if estimates.fitsPoorly { cautions.append(.poorFit(estimates.test.preError)) }
        if !estimates.test.treated.isUnique { cautions.append(.weightsNotUnique) }
        if first * second < 0 { cautions.append(.signsDiffer(first: first, second: second)) }
        if (p <= level) != (other <= level) { cautions.append(.significanceDiffers(first: p, second: other)) }
        if let earlier = estimates.earlier, case let (att, rank) = (earlier.effect, earlier.rank) {
            if rank.p <= level { cautions.append(.earlierIsFound(att, p: rank.p)) }
            if case .found = verdict, abs(att) >= abs(first) { cautions.append(.earlierShowsAsMuch(att)) }
        }
        return cautions
    }
}
