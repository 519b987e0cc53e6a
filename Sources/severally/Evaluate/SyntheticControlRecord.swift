import Evaluation
import Exchange

/// A synthetic control in the form of `Exports/schema/synthetic-control.schema.json`.
struct SyntheticControlRecord: Encodable {
    struct Fits: Encodable {
        let preRMSPE, postRMSPE: Double
        let ratio: Double?
        let residual: Double
        let isUnique: Bool
    }

    struct Path: Encodable {
        let time, part: String
        let observed, synthetic, gap: Double
    }

    struct Placebo: Encodable {
        let unit: String
        let units: [String]?
        let att, preRMSPE, postRMSPE: Double
        let ratio: Double?
        let isExcluded: Bool
    }

    struct Groups: Encodable {
        let size, count: Int
        let choice: String
    }

    struct Predictor: Encodable {
        let name: String
        let importance, treated, synthetic, donorMean: Double
    }

    struct Spread: Encodable {
        let least, median, greatest: Double
    }

    struct Search: Encodable {
        let starts: Int
        let seed: UInt64
        let preRMSPE, att: Spread
    }

    struct Form: Encodable {
        let att: Double
        let weights: [String: Double]
        let fits: Fits
        let path: [Path]
        let placebos: [Placebo]
        let p: Double
        let ranks: [String: RankRecord]
        let interval: IntervalRecord
        let predictors: [Predictor]?
        let search: Search?
    }

    struct InTime: Encodable {
        let from: String
        let att: Double
    }

    let form = "severally.synthetic-control/1"
    let treated: String
    let treatedUnits: [String]?
    let groups: Groups?
    let donors: Int
    let placeboDonors: String
    let detectable: DetectableRecord
    let att: Double
    let weights: [String: Double]
    let fits: Fits
    let path: [Path]
    let placebos: [Placebo]
    let p: Double
    let ranks: [String: RankRecord]
    let interval: IntervalRecord
    let leaveOneOut: IntervalRecord
    let inTime: [InTime]
    let matched: Form?
    let difference: String?
    let seed: UInt64
    let warnings: [String]
}

extension SyntheticControlRecord {
    init(_ answer: SyntheticControlAnswer) {
        let own = Form(answer.outcomeOnly, answer.design)
        treated = answer.design.treated
        treatedUnits = answer.treated.count > 1 ? answer.treated : nil
        groups = answer.placebos.groups
        donors = answer.design.donors.units.count
        placeboDonors = answer.outcomeOnly.rules.treated.rawValue
        detectable = DetectableRecord(answer.detectable, Direction(answer.outcomeOnly.rules.direction))
        (att, weights, fits, path) = (own.att, own.weights, own.fits, own.path)
        (placebos, p, ranks, interval) = (own.placebos, own.p, own.ranks, own.interval)
        leaveOneOut = IntervalRecord(EffectInterval.bounded(answer.leaveOneOut.range))
        inTime = answer.inTime.map { InTime(from: $0.from, att: $0.control.att) }
        matched = answer.nested.map { Form($0, answer.design, answer.outcome) }
        difference = answer.nested.map { NestedWords($0, answer.outcomeOnly).difference }
        (seed, warnings) = (answer.seed, answer.warnings)
    }
}

extension SyntheticControlRecord.Form {
    init(_ test: PlaceboTest, _ design: SyntheticControlDesign) {
        self.init(test, test.treated, design, nested: nil)
    }

    init(_ nested: NestedPlaceboTest, _ design: SyntheticControlDesign, _ outcome: String) {
        self.init(nested.test, nested.treated.control, design, nested: nested.treated, outcome)
    }

    private init(
        _ test: PlaceboTest,
        _ control: SyntheticControl,
        _ design: SyntheticControlDesign,
        nested: NestedControl?,
        _ outcome: String = "outcome"
    ) {
        att = control.att
        weights = Dictionary(control.weights.map { ($0.donor, $0.weight) }) { first, _ in first }
        fits = SyntheticControlRecord.Fits(
            preRMSPE: control.measures.preRMSPE,
            postRMSPE: control.measures.postRMSPE,
            ratio: control.measures.ratio.number,
            residual: control.residual,
            isUnique: control.isUnique
        )
        path = design.donors.periods.indices.map { place in
            SyntheticControlRecord.Path(
                time: design.donors.periods[place],
                part: design.window.part(of: place),
                observed: design.outcomes[place],
                synthetic: control.synthetic[place],
                gap: control.gap[place]
            )
        }
        placebos = zip(test.placebos, test.members).map { placebo, members in
            SyntheticControlRecord.Placebo(
                unit: placebo.unit,
                units: members.count > 1 ? members : nil,
                att: placebo.att,
                preRMSPE: placebo.measures.preRMSPE,
                postRMSPE: placebo.measures.postRMSPE,
                ratio: placebo.measures.ratio.number,
                isExcluded: test.isExcluded(placebo)
            )
        }
        p = test.ratio.p
        var ranks = [
            "ratio": RankRecord(test.ratio), "meanGap": .init(test.meanGap),
            "preError": .init(test.preError),
        ]
        ranks["directional"] = test.directional.map(RankRecord.init)
        self.ranks = ranks
        interval = IntervalRecord(test.interval(.fivePercent, by: .meanGap))
        predictors = nested?.predictors.map { match in
            SyntheticControlRecord.Predictor(
                name: match.shown(as: outcome),
                importance: match.importance,
                treated: match.unit,
                synthetic: match.synthetic,
                donorMean: match.donorMean
            )
        }
        search = nested.map { nested in
            SyntheticControlRecord.Search(
                starts: nested.ends.count,
                seed: nested.options.seed,
                preRMSPE: .init(nested.errorSpread),
                att: .init(nested.attSpread)
            )
        }
    }
}

extension PlaceboWords {
    /// Nil where single units are ranked.
    var groups: SyntheticControlRecord.Groups? {
        guard areGroups else { return nil }
        let choice =
            switch test.choice {
            case .enumerated: "all"
            case .drawn: "drawn"
            }
        return SyntheticControlRecord.Groups(size: treated, count: test.placebos.count, choice: choice)
    }
}

extension SyntheticControlRecord.Spread {
    init(_ spread: Evaluation.Spread) {
        self.init(least: spread.least, median: spread.median, greatest: spread.greatest)
    }
}

extension StudyWindow {
    /// Of a time: before, between, after, or neither.
    func part(of place: Int) -> String {
        if pre.contains(place) { return "before" }
        if post.contains(place) { return "after" }
        return (pre.upperBound..<post.lowerBound).contains(place) ? "between" : "outside"
    }
}
