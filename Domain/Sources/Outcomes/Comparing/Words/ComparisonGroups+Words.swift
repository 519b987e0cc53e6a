import Evaluation

extension ComparisonGroups {
    /// Who is taken in the unit's place, as the beginning of a sentence.
    ///
    /// - Parameter units: how many are ranked, the unit counted.
    func inWords(counting units: Int) -> String {
        guard !areSingles else {
            return "Taking each of the \(units) bodies in turn as if it had been the one to share"
        }
        let bodies = "of \(size) of these \(comparators + size) bodies"
        let mixed =
            "(the comparators and its own \(size); \(mixed) groups hold some of its own, and so a part of any effect)"
        return switch choice {
        case .enumerated:
            "Taking each of the \(units) groups \(bodies) \(mixed) in turn as if it had been the one to share"
        case .drawn:
            "Taking this group and \(units - 1) drawn at random from all others \(bodies) \(mixed) in turn as if each had "
                + "been the one to share"
        }
    }
}
