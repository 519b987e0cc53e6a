import Evaluation
import Exchange

/// Synthetic difference-in-differences in the form of `Exports/schema/synthetic-did.schema.json`.
struct SyntheticDIDRecord: Encodable {
    struct Cohort: Encodable {
        let from: String
        let units: [String]
        let share, att, plainATT: Double
        let weights, timeWeights: [String: Double]
        let curve: [Double]
        let fits: Fits
    }

    struct Fits: Encodable {
        let zeta, sigma, residual: Double
    }

    let form = "severally.synthetic-did/1"
    let detectable: DetectableRecord
    let att, plainATT: Double
    let se, plainSE: Double
    let p: Double
    let rank: RankRecord
    let interval: IntervalRecord
    let weights: [String: Double]
    let cohorts: [Cohort]
    let placebos: [Double]
    let placeboChoice: String
    let seed: UInt64
    let warnings: [String]

    init(_ answer: SyntheticDIDAnswer) {
        let (estimate, placebos) = (answer.estimate, answer.placebos)
        detectable = DetectableRecord(answer.detectable)
        (att, plainATT) = (estimate.att, estimate.plainATT)
        (se, plainSE) = (placebos.standardError, placebos.plainStandardError)
        (p, rank) = (placebos.rank.p, RankRecord(placebos.rank))
        interval = IntervalRecord(placebos.interval(.fivePercent))
        cohorts = estimate.cohorts.map { Cohort($0, answer.panel.panel.periods) }
        weights = cohorts.count == 1 ? cohorts[0].weights : [:]
        self.placebos = placebos.placebos
        placeboChoice = answer.choice
        (seed, warnings) = (answer.seed, answer.warnings)
    }
}

extension SyntheticDIDRecord.Cohort {
    fileprivate init(_ cohort: CohortDifference, _ periods: [String]) {
        from = periods[cohort.window.post.lowerBound]
        units = cohort.units
        (share, att, plainATT, curve) = (cohort.share, cohort.att, cohort.plainATT, cohort.curve)
        weights = Dictionary(cohort.unitWeights.map { ($0.donor, $0.weight) }) { first, _ in first }
        timeWeights = Dictionary(cohort.periodWeights.map { ($0.period, $0.weight) }) { first, _ in first }
        fits = SyntheticDIDRecord.Fits(zeta: cohort.zeta, sigma: cohort.sigma, residual: cohort.residual)
    }
}
