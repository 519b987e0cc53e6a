extension PredictorProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noPredictors:
            "No predictor is named."
        case .wrongCount(let predictor, let expected, let found):
            "The covariate \(predictor) needs \(expected) values, one for each unit and period, but has \(found)."
        case .outOfRange(let predictor, let unit):
            """
            A value of \(predictor) for \(unit) is not a number between -\(Mixture.largest) and \(Mixture.largest).
            """
        case .noPeriods(let predictor):
            "The predictor \(predictor) names no period."
        case .unknownPeriod(let predictor, let period):
            "The predictor \(predictor) names period number \(period), which the panel does not have."
        case .notBefore(let predictor, let period):
            """
            The predictor \(predictor) uses the outcome of period number \(period), which is not before treatment.
            """
        case .unknown(let predictor, let unit):
            "The predictor \(predictor) is not known for \(unit) in any of its periods."
        case .allEqual(let predictor):
            "The predictor \(predictor) is the same for all units and cannot tell them apart."
        }
    }
}
