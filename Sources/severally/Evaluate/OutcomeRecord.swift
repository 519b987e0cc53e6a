import Evaluation
import Exchange
import Outcomes
import Register

/// The comparison of a group in the form of `Exports/schema/outcome-comparison.schema.json`.
struct OutcomeRecord: Encodable {
    struct Part: Encodable {
        let heading: String
        let sentences: [String]
    }

    struct Path: Encodable {
        let period, part: String
        let observed, synthetic, gap: Double
    }

    struct Fits: Encodable {
        let preRMSPE, postRMSPE: Double
        let ratio: Double?
    }

    struct Placebo: Encodable {
        let body: String
        let att, preRMSPE: Double
    }

    struct Second: Encodable {
        let att, p, plainATT, plainP: Double
        let interval: SyntheticControlRecord.Interval
    }

    let form = "severally.outcome-comparison/1"
    let group, measure, figuresReadOn: String
    let knownAt: Int
    let start: [String]
    let plan, planDigest: String
    let seed: UInt64
    let detectable: SyntheticControlRecord.Detectable
    let verdict: String
    let att: Double
    let weights: [String: Double]
    let fits: Fits
    let path: [Path]
    let placebos: [Placebo]
    let p: Double
    let ranks: [String: SyntheticControlRecord.P]
    let interval, leaveOneOut: SyntheticControlRecord.Interval
    let syntheticDID: Second
    let report: [Part]
    let warnings: [String]

    init(_ answer: OutcomeAnswer) {
        let (plan, estimates) = (answer.plan, answer.comparison.estimates)
        let (test, control) = (estimates.test, estimates.test.treated)
        group = plan.unitLabel
        (measure, figuresReadOn) = (plan.measure.id, plan.knownOn.description)
        knownAt = answer.snapshot.basis.knownAt
        start = [plan.treatment.start.earliest.iso, plan.treatment.start.latest.iso]
        (self.plan, planDigest) = (plan.analysis.text, plan.digest)
        seed = plan.analysis.seed
        detectable = SyntheticControlRecord.Detectable(estimates.detectable)
        (verdict, att) = (answer.comparison.verdict.code, estimates.effect)
        weights = Dictionary(control.weights.map { ($0.donor, $0.weight) }) { first, _ in first }
        fits = Fits(
            preRMSPE: control.measures.preRMSPE,
            postRMSPE: control.measures.postRMSPE,
            ratio: control.measures.ratio.number
        )
        path = plan.window.periods.indices.map { place in
            Path(
                period: plan.window.periods[place].firstDay,
                part: estimates.window.part(of: place),
                observed: control.synthetic[place] + control.gap[place],
                synthetic: control.synthetic[place],
                gap: control.gap[place]
            )
        }
        placebos = test.placebos.map { Placebo(body: $0.unit, att: $0.att, preRMSPE: $0.measures.preRMSPE) }
        p = estimates.pValue
        ranks = ["meanGap": .init(test.meanGap), "ratio": .init(test.ratio), "preError": .init(test.preError)]
        interval = SyntheticControlRecord.Interval(estimates.interval)
        leaveOneOut = SyntheticControlRecord.Interval(
            form: "bounded",
            lower: estimates.leaveOneOut.lowerBound,
            upper: estimates.leaveOneOut.upperBound
        )
        let second = estimates.difference
        syntheticDID = Second(
            att: second.effect,
            p: second.pValue,
            plainATT: second.plainEffect,
            plainP: second.plainRank.p,
            interval: SyntheticControlRecord.Interval(second.interval)
        )
        report = answer.report.parts.map { Part(heading: $0.heading, sentences: $0.sentences) }
        warnings = answer.report.couldBeWrong
    }
}
