extension CountryComparison {
    /// How many were compared, with what answers, as sentences.
    public var inWords: String {
        let verdicts = rows.compactMap { row -> ComparisonVerdict? in
            guard case .compared(let comparison, _) = row.answer else { return nil }
            return comparison.verdict
        }
        var (found, nothing, cannotTell) = (0, 0, 0)
        for verdict in verdicts {
            switch verdict {
            case .found: found += 1
            case .nothingFound: nothing += 1
            case .cannotTell: cannotTell += 1
            }
        }
        let sure = rows.count { $0.answer.isFoundAmongAll }
        return "Of \(rows.count) groups, \(verdicts.count) could be compared on this measure and "
            + "\(rows.count - verdicts.count) could not, each for a reason given. An effect was found in \(found), none in "
            + "\(nothing), and for \(cannotTell) one cannot tell. With so many compared, some would be found by chance "
            + "alone: corrected for that, \(sure) \(sure == 1 ? "remains" : "remain")."
    }
}
