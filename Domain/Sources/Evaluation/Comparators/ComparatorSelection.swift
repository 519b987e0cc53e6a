/// Which candidates are compared with, which are not and why, and how alike they are.
public struct ComparatorSelection: Sendable, Equatable {
    public let rule: MatchingRule
    /// The nearest first.
    public let kept: [KeptComparator]
    /// In the order of the candidates.
    public let dropped: [DroppedCandidate]
    /// Level, trend, size and each type, in this order.
    public let balance: [BalanceRow]

    /// Those kept, in the order of their names.
    public var names: [String] { kept.map(\.name).sorted() }

    /// Those kept whose leaders were traced, for the repeated analysis.
    public var traced: [String] { kept.filter(\.leadersTraced).map(\.name).sorted() }

    /// What every result must say of its comparators.
    public var caution: String {
        let untraced = kept.count { !$0.leadersTraced }
        return
            "Registers undercount sharing, so a comparator may have shared leaders unseen. The leaders of \(untraced) of "
            + "\(kept.count) comparators were not traced; the analysis is repeated without them."
    }
}

public struct KeptComparator: Sendable, Equatable {
    public let name: String
    /// The root mean square of standardised differences from the nearest treated trust.
    public let distance: Double
    public let leadersTraced: Bool
}

public struct DroppedCandidate: Sendable, Equatable {
    public let name: String
    /// All that apply of those known ahead of matching, else the one of matching.
    public let reasons: [DropReason]
}

extension ComparatorSelection {
    /// Drops candidates with a reason each, and chooses from the rest by level, trend, size and type.
    ///
    /// - Throws: ``SelectionProblem`` where there is no treated trust or candidate, a name stands twice, series differ in
    ///   length or have fewer than two periods, or a treated trust's numbers cannot be used. A candidate's are a reason
    ///   to drop it.
    public init(
        treated: [ComparatorProfile],
        candidates: [ComparatorCandidate],
        rule: MatchingRule
    ) throws(SelectionProblem) {
        try Self.check(treated, candidates, rule)
        let types = rule.sameType ? treated.map(\.type) : nil
        var dropped: [String: [DropReason]] = [:]
        for candidate in candidates { dropped[candidate.profile.name] = candidate.reasons(types: types) }
        let eligible = candidates.filter { dropped[$0.profile.name]?.isEmpty ?? true }
        let matcher = Matcher(treated: treated.map(QualityNumbers.init), eligible: eligible)

        var kept: [KeptComparator] = []
        for (rank, match) in matcher.ranked().enumerated() {
            let name = eligible[match.place].profile.name
            let reason: DropReason? =
                switch rule.choice {
                case .everyone: nil
                case .nearest(let count): rank < count ? nil : .notAmongNearest(rank: rank + 1, kept: count)
                case .within(let calliper):
                    match.largest <= calliper ? nil : .tooFar(distance: match.largest, calliper: calliper)
                }
            if let reason {
                dropped[name] = [reason]
            } else {
                let traced = !eligible[match.place].flags.contains(.leadersNotTraced)
                kept.append(KeptComparator(name: name, distance: match.distance, leadersTraced: traced))
            }
        }
        self.rule = rule
        self.kept = kept
        self.dropped = candidates.compactMap { candidate in
            let reasons = dropped[candidate.profile.name] ?? []
            return reasons.isEmpty ? nil : DroppedCandidate(name: candidate.profile.name, reasons: reasons)
        }
        let names = Set(kept.map(\.name))
        balance = matcher.balance(kept: eligible.map { names.contains($0.profile.name) })
    }
}

extension ComparatorCandidate {
    fileprivate func reasons(types: [String]?) -> [DropReason] {
        var reasons = CandidateFlag.allCases.filter(flags.contains).compactMap(DropReason.init)
        if !profile.series.allSatisfy(\.isFinite), !reasons.contains(.gap) { reasons.append(.gap) }
        if !(profile.size.isFinite && profile.size > 0) { reasons.append(.sizeUnknown) }
        if let types, !types.contains(profile.type) { reasons.append(.otherType(profile.type)) }
        return reasons
    }
}
