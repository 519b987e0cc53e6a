import Evaluation

extension OverTimeTest {
    /// Its p with the least that it could have been, and what it finds where nothing happened, as a sentence.
    func inWords(_ kind: PeriodKind) -> String {
        let found = foundAmongComparators
        return
            "By another test, for where comparators are doubted as a measure of chance, what a mixture fitted to all "
            + "\(result.shifts) \(kind.rawValue)s misses after the start is set against the same misses shifted in time: p "
            + "is \(result.pValue.asProbability), and could not be below \(leastP.asProbability); it takes for granted that "
            + "without sharing they would have gone on as before, and gives 5% or less for \(found) of the "
            + "\(comparators.count) comparators, which did not share\(findsTooEasily ? ", so that it finds too easily here" : "")."
    }
}
