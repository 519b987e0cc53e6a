import Evaluation

extension ComparisonEvents {
    /// What stands outside which band, or why no band can be drawn, as a sentence.
    public var inWords: String {
        guard hasBands else {
            return "Only \(placebos) others could be taken in its place, and with fewer than "
                + "\(PlaceboBands.fewest) no band at 5% can be drawn, however large the gaps are; so they are shown alone."
        }
        return "Of the \(after.count) \(kind.rawValue)s after the start, \(ComparisonEvents.many(foundAlone)) "
            + "\(foundAlone < 2 ? "has" : "have") a gap outside what those taken in its place show in that \(kind.rawValue) alone, and "
            + "\(ComparisonEvents.many(foundTogether)) outside what they show over all \(kind.rawValue)s together."
    }

    private static func many(_ count: Int) -> String { count == 0 ? "none" : "\(count)" }

    /// What a reader has to know to read it, as sentences.
    public var howToRead: [String] {
        let one = kind.rawValue
        let bands =
            hasBands
            ? [
                "Where nothing happened, the pointwise band still leaves nought out in about one \(one) of twenty. The "
                    + "uniform band holds all \(one)s together: by it p of no effect in any \(one) is "
                    + "\(pValue.asProbability), and could not be below \(leastP.asProbability). "
                    + "Small effects that last are for the planned test, which looks at the mean of all gaps."
            ] : []
        let start =
            isStartExact
            ? "The \(one) in which sharing began is number 0 and is not used."
            : "\(one.prefix(1).uppercased() + one.dropFirst())s are counted back from the first in which sharing may have "
                + "begun and on from the last; those between are number 0 and are not used."
        return bands + [
            "Before the start the mixture was made to follow the group, so the gaps there say how well it fits and are no "
                + "evidence; they have no band.", start,
        ]
    }
}
