public import Register
import Evaluation

/// A result for a board, in whole sentences.
public struct ComparisonReport: Sendable, Equatable {
    public let asked: [String]
    public let detectable: [String]
    public let found: [String]
    public let howSure: [String]
    public let couldBeWrong: [String]

    /// Each part with its heading.
    public var parts: [(heading: String, sentences: [String])] {
        [
            ("What was asked", asked), ("What could have been detected", detectable), ("What was found", found),
            ("How sure it is", howSure), ("What could be wrong", couldBeWrong),
        ]
    }

    /// One line for each heading and sentence.
    public var text: String {
        parts.map { part in
            ([part.heading] + part.sentences.map { "  " + $0 }).joined(separator: "\n")
        }
        .joined(separator: "\n")
    }
}

extension Snapshot {
    public func report(of comparison: OutcomeComparison) -> ComparisonReport {
        let plan = comparison.plan
        let measure = plan.measure
        return ComparisonReport(
            asked: asked(plan),
            detectable: [detectable(comparison)],
            found: found(comparison),
            howSure: howSure(comparison),
            couldBeWrong: plan.treatment.limitations.map { inWords($0) } + plan.cautions.map { inWords($0) }
                + comparison.cautions.map { $0.inWords(measure) } + repeats(comparison) + [
                    "Comparators were chosen for being alike before the start; whatever else happened to this group "
                        + "alone after it would look like an effect of sharing."
                ]
        )
    }

    private func asked(_ plan: ComparisonPlan) -> [String] {
        let unit = inWords(plan.unit)
        let (before, after) = (plan.window.before, plan.window.after)
        let kind = plan.measure.periodKind.rawValue
        return [
            "Did the measure \u{201C}\(plan.measure.name)\u{201D} change in \(unit) once it shared leaders?",
            "Sharing began \(plan.treatment.start.inWordsOfTime) in \(names(plan.treatment.treated)).",
            "The \(before.count) \(kind)s before, beginning with \(before.first?.description ?? ""), were compared with the "
                + "\(after.count) after, ending with \(after.last?.description ?? ""), and with \(plan.comparators.count) others "
                + "that did not share leaders as far as is known.",
        ]
    }

    private func detectable(_ comparison: OutcomeComparison) -> String {
        switch comparison.estimates.detectable.finding {
        case .effect(let size):
            "An effect of \(comparison.plan.measure.amount(size)) or more, either way, would have been found at least "
                + "80 times in 100 by the planned test; a smaller one may be there unseen."
        case .tooFewPlacebos, .tooManyFailed, .tooFewOfComparators, .beyondReach:
            comparison.estimates.detectable.finding.words
        }
    }

    private func found(_ comparison: OutcomeComparison) -> [String] {
        let (estimates, measure) = (comparison.estimates, comparison.plan.measure)
        let (own, mixture) = (estimates.means { $0 + $1 }, estimates.means { synthetic, _ in synthetic })
        let isFound = if case .found = comparison.verdict { true } else { false }
        return [
            "After the start the measure was on average \(measure.signed(estimates.effect)) than a mixture of comparators "
                + (estimates.fitsPoorly
                    ? "that does not follow this group before" : "that follows this group before")
                + "\(isFound ? measure.judgement(estimates.effect) : "").",
            "Its own mean was \(own.before.inFigures) before and \(own.after.inFigures) after; that of the mixture "
                + "\(mixture.before.inFigures) and \(mixture.after.inFigures).",
            comparison.verdict.inWords(measure),
        ]
    }

    private func howSure(_ comparison: OutcomeComparison) -> [String] {
        let (estimates, measure) = (comparison.estimates, comparison.plan.measure)
        let (rank, range) = (estimates.ranked.rank, estimates.leaveOneOut)
        let second = estimates.difference
        var sentences = [
            estimates.groups.inWords(counting: rank.units) + ", \(rank.atLeastAsExtreme) "
                + "\(rank.atLeastAsExtreme == 1 ? "has" : "have") as large a difference"
                + "\(estimates.ranked.isScaled ? " for its size" : ""), this one counted: p is \(rank.p.asProbability).",
            estimates.interval.inWords(measure),
            "Leaving out one comparator at a time, the difference runs from \(measure.signed(range.lowerBound)) to "
                + "\(measure.signed(range.upperBound)).",
            "A second method, synthetic difference-in-differences, gives \(measure.signed(second.effect)) "
                + "(p \(second.pValue.asProbability)); plain difference-in-differences gives "
                + "\(measure.signed(second.plainEffect)) (p \(second.plainRank.p.asProbability)).",
        ]
        if let earlier = estimates.earlier {
            sentences.append(
                "Had sharing begun a year earlier, when it had not, the method would have shown "
                    + "\(measure.signed(earlier.effect)) (p \(earlier.rank.p.asProbability) by placebos of then)."
            )
        }
        sentences.append(comparison.overTime.inWords(measure.periodKind))
        return sentences
    }

    private func repeats(_ comparison: OutcomeComparison) -> [String] {
        let measure = comparison.plan.measure
        return comparison.repeats.compactMap { each in
            let without = each.traced == .certainly ? "not traced for certain" : "not traced"
            return switch each.answer {
            case .nobodyLeftOut: nil
            case .tooFew(let found, let needed):
                "Only \(found) \(found == 1 ? "comparator remains" : "comparators remain") without those whose leaders were \(without); the analysis would be "
                    + "repeated with \(needed) or more, so that what untraced sharing may have done is not known."
            case .repeated(let estimates, _):
                "Repeated without comparators whose leaders were \(without), with \(estimates.comparators) left, "
                    + "the measure was \(measure.signed(estimates.effect)) (p \(estimates.pValue.asProbability)"
                    + (estimates.ranked.placebos.count < PlaceboBands.fewest
                        ? ", and could not be below \((1 / Double(estimates.ranked.rank.units)).asProbability))."
                        : ").")
            }
        }
    }
}

extension ComparisonEstimates {
    /// The means before and after the start of what is made of the mixture and the gap in each period.
    fileprivate func means(_ value: (_ synthetic: Double, _ gap: Double) -> Double) -> (before: Double, after: Double) {
        func mean(_ places: Range<Int>) -> Double {
            let control = test.treated
            return places.reduce(0) { $0 + value(control.synthetic[$1], control.gap[$1]) }
                / Double(Swift.max(places.count, 1))
        }
        return (mean(window.pre), mean(window.post))
    }
}
