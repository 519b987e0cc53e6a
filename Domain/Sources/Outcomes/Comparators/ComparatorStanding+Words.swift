public import Register

extension Snapshot {
    /// A finding as a sentence.
    public func inWords(_ finding: ComparatorStanding.Finding, of body: BodyID, over window: MonthWindow) -> String {
        let name = name(of: body)
        switch finding {
        case .sharedLeaders(let offices, let others, let coverage, _):
            let others = others.map { self.name(of: $0) }.inWords
            let verb = coverage == .certainly ? "shared" : "may have shared"
            return "\(name) \(verb) a \(offices.inWords) with \(others) in these months."
        case .merged(let change), .dissolved(let change), .tookOver(let change): return inWords(change)
        case .created(let day, _): return "\(name) opened \(day.inWordsOfTime), within these months."
        case .notOpen: return "\(name) was not open in these months."
        case .leadersNotTraced:
            return "The leaders of \(name) were not traced: no chair and chief executive by name, and no arrangement, "
                + "is recorded for any of these months, so it may have shared leaders unseen."
        case .leadersPerhapsTraced:
            return "Chair and chief executive of \(name) are recorded, but no date places them in these months for "
                + "certain, so it may have shared leaders unseen."
        }
    }
}
