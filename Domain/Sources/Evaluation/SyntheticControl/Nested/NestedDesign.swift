/// A synthetic control that is to match predictors, each as far as it helps to match the outcomes before treatment.
///
/// Each predictor is divided by its standard deviation (n - 1) over the treated unit and the donors.
public struct NestedDesign: Sendable, Equatable {
    public let design: SyntheticControlDesign
    public let predictors: [Predictor]
    /// For each predictor a number for each unit, the treated unit first.
    let values: [[Double]]
    let deviations: [Double]

    public init(_ design: SyntheticControlDesign, predictors: [Predictor]) throws(PredictorProblem) {
        guard !predictors.isEmpty else { throw .noPredictors }
        var values: [[Double]] = []
        var deviations: [Double] = []
        for predictor in predictors {
            let row = try design.values(of: predictor)
            let centred = lessMean(row)
            let deviation = (dot(centred, centred) / Double(max(row.count - 1, 1))).squareRoot()
            let size = row.reduce(0) { max($0, abs($1)) }
            guard deviation > 1e-13 * size else { throw .allEqual(predictor: predictor.name(design.donors.periods)) }
            values.append(row)
            deviations.append(deviation)
        }
        self.design = design
        self.predictors = predictors
        self.values = values
        self.deviations = deviations
    }

    func name(_ predictor: Int) -> String { predictors[predictor].name(design.donors.periods) }
}

extension SyntheticControlDesign {
    /// One value for the treated unit and then one for each donor.
    fileprivate func values(of predictor: Predictor) throws(PredictorProblem) -> [Double] {
        let name = predictor.name(donors.periods)
        switch predictor {
        case .outcome(let at):
            return try outcomeMeans(name, [at])
        case .outcomeMean(let over):
            return try outcomeMeans(name, over)
        case .covariateMean(let covariate, let over):
            try check(name, over, last: covariate.periods)
            var means: [Double] = []
            for unit in [treated] + donors.units {
                guard let mean = covariate.mean(unit, over: over) else { throw .unknown(predictor: name, unit: unit) }
                means.append(mean)
            }
            return means
        }
    }

    private func outcomeMeans(_ name: String, _ over: [Int]) throws(PredictorProblem) -> [Double] {
        try check(name, over, last: window.periods)
        if let late = over.first(where: { $0 >= window.pre.upperBound }) {
            throw .notBefore(predictor: name, period: late)
        }
        let own = over.map { outcomes[$0] }
        return [mean(own[...])] + donors.units.indices.map { unit in mean(over.map { donors[unit, $0] }[...]) }
    }

    private func check(_ name: String, _ over: [Int], last: Int) throws(PredictorProblem) {
        guard !over.isEmpty else { throw .noPeriods(predictor: name) }
        if let period = over.first(where: { $0 < 0 || $0 >= last }) {
            throw .unknownPeriod(predictor: name, period: period)
        }
    }
}
