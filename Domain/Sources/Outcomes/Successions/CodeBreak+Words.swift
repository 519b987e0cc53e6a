public import Register

extension Snapshot {
    /// A change of meaning as a sentence, by codes: `RW6 merged into RM3 on 1 October 2021.`
    public func inWords(_ change: CodeBreak) -> String {
        let sentence =
            switch change.what {
            case .closed(let successors): closing(change, successors)
            case .absorbed(let other): "\(other.raw) merged into \(change.body.raw)"
            case .succeeded(let other): "\(change.body.raw) succeeded \(other.raw)"
            }
        let isOnlyPossible = change.coverage != .certainly
        let when = change.day.map { $0.inWordsOfTime } ?? "on a day that no source gives"
        return isOnlyPossible ? "Possibly, \(sentence) \(when)." : "\(sentence) \(when)."
    }

    private func closing(_ change: CodeBreak, _ successors: [BodyID]) -> String {
        guard !successors.isEmpty else { return "\(change.body.raw) closed, with no successor recorded," }
        return "\(change.body.raw) merged into \(successors.map(\.raw).inWords)"
    }
}

extension DayBounds {
    /// `on 1 October 2021`, `in October 2021`, `in 2021`, or `between … and …`.
    var inWordsOfTime: String {
        switch precision {
        case .day: "on \(inWords)"
        case .month, .year: "in \(inWords)"
        case .range: inWords
        }
    }
}
