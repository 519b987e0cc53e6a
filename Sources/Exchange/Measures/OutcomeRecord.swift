import Evaluation
import Foundation
public import Outcomes
public import Register

/// The comparison of a group in the form of `Exports/schema/outcome-comparison.schema.json`.
public struct OutcomeRecord: Encodable, Sendable {
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
        let bodies: [String]
        let att, preRMSPE, scale, treatedShare: Double
    }

    struct Second: Encodable {
        let att, p, plainATT, plainP: Double
        let interval: IntervalRecord
    }

    let form = "severally.outcome-comparison/1"
    let group, measure, figuresReadOn: String
    let knownAt: Int
    let start: [String]
    let plan, planDigest: String
    let seed: UInt64
    let detectable: DetectableRecord
    let verdict: String
    let att: Double
    let weights: [String: Double]
    let fits: Fits
    let path: [Path]
    let placebos: [Placebo]
    let p: Double
    let ranks: [String: RankRecord]
    let interval, leaveOneOut: IntervalRecord
    let syntheticDID: Second
    let eventStudy: EventStudyRecord
    let overTime: OverTimeRecord
    let balance: [BalanceRecord]
    let figuresDigest: String?
    let report: [Part]
    let warnings: [String]

    public init(_ comparison: OutcomeComparison, _ snapshot: Snapshot) {
        let (plan, estimates) = (comparison.plan, comparison.estimates)
        let (test, control) = (estimates.test, estimates.test.treated)
        group = plan.unitLabel
        (measure, figuresReadOn) = (plan.measure.id, plan.knownOn.description)
        knownAt = snapshot.basis.knownAt
        start = [plan.treatment.start.earliest.iso, plan.treatment.start.latest.iso]
        (self.plan, planDigest) = (plan.analysis.text, plan.digest)
        seed = plan.analysis.seed
        detectable = DetectableRecord(estimates.detectable, plan.analysis.direction)
        (verdict, att) = (comparison.verdict.code, estimates.effect)
        weights = Dictionary(control.weights.map { ($0.donor, $0.weight) }) { first, _ in first }
        fits = Fits(
            preRMSPE: control.measures.preRMSPE,
            postRMSPE: control.measures.postRMSPE,
            ratio: control.measures.ratio.number
        )
        path = OutcomePaths.periods(comparison).map { period, part, place in
            Path(
                period: period.firstDay,
                part: part,
                observed: control.synthetic[place] + control.gap[place],
                synthetic: control.synthetic[place],
                gap: control.gap[place]
            )
        }
        placebos = estimates.groups.all.indices.map { place in
            let (control, ranked) = (test.placebos[place], estimates.ranked.placebos[place])
            return Placebo(
                bodies: estimates.groups.all[place].codes,
                att: ranked.effect,
                preRMSPE: control.measures.preRMSPE,
                scale: ranked.factor,
                treatedShare: ranked.treatedShare
            )
        }
        p = estimates.pValue
        ranks = [
            "scaledMeanGap": RankRecord(estimates.ranked.rank),
            "meanGap": RankRecord(test.meanGap), "ratio": RankRecord(test.ratio),
            "preError": RankRecord(test.preError),
        ]
        interval = IntervalRecord(estimates.interval)
        leaveOneOut = IntervalRecord(EffectInterval.bounded(estimates.leaveOneOut))
        let second = estimates.difference
        syntheticDID = Second(
            att: second.effect,
            p: second.pValue,
            plainATT: second.plainEffect,
            plainP: second.plainRank.p,
            interval: IntervalRecord(second.interval)
        )
        eventStudy = EventStudyRecord(comparison.events)
        overTime = OverTimeRecord(comparison.overTime)
        balance = plan.balance.map { BalanceRecord($0) }
        figuresDigest = plan.figuresDigest
        let report = snapshot.report(of: comparison)
        self.report = report.parts.map { Part(heading: $0.heading, sentences: $0.sentences) }
        warnings = report.couldBeWrong
    }

    /// The same comparison gives the same bytes.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self)) + [10]
    }
}
