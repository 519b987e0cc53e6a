extension CountryComparison {
    /// How many were compared, with what answers, as sentences.
    public var inWords: String {
        let tally = tally
        let sure = tally.foundAmongAll
        return "Of \(rows.count) groups, \(tally.compared) could be compared on this measure and "
            + "\(rows.count - tally.compared) could not, each for a reason given. An effect was found in \(tally.found), "
            + "none in \(tally.nothingFound), and for \(tally.cannotTell) one cannot tell. With so many compared, some "
            + "would be found by chance alone: corrected for that, \(sure) \(sure == 1 ? "remains" : "remain")."
    }
}
