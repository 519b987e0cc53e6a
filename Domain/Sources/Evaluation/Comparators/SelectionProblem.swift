/// Why comparators cannot be chosen.
public enum SelectionProblem: Error, Equatable, Sendable {
    case noTreated
    case noCandidates
    case repeatedName(String)
    case tooFewPeriods(found: Int, needed: Int)
    case otherLength(String, expected: Int, found: Int)
    case treatedNotFinite(String)
    case treatedSizeNotPositive(String)
    case countNotPositive(Int)
    case calliperNotPositive(Double)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .noTreated: "no-treated"
        case .noCandidates: "no-candidates"
        case .repeatedName: "repeated-name"
        case .tooFewPeriods: "too-few-periods"
        case .otherLength: "other-length"
        case .treatedNotFinite: "treated-not-finite"
        case .treatedSizeNotPositive: "treated-size-not-positive"
        case .countNotPositive: "count-not-positive"
        case .calliperNotPositive: "calliper-not-positive"
        }
    }
}

extension ComparatorSelection {
    static func check(
        _ treated: [ComparatorProfile],
        _ candidates: [ComparatorCandidate],
        _ rule: MatchingRule
    ) throws(SelectionProblem) {
        guard let first = treated.first else { throw .noTreated }
        guard !candidates.isEmpty else { throw .noCandidates }
        guard first.series.count >= 2 else { throw .tooFewPeriods(found: first.series.count, needed: 2) }
        var names = Set<String>()
        for profile in treated + candidates.map(\.profile) {
            guard names.insert(profile.name).inserted else { throw .repeatedName(profile.name) }
            guard profile.series.count == first.series.count else {
                throw .otherLength(profile.name, expected: first.series.count, found: profile.series.count)
            }
        }
        for profile in treated {
            guard profile.series.allSatisfy(\.isFinite) else { throw .treatedNotFinite(profile.name) }
            guard profile.size.isFinite, profile.size > 0 else { throw .treatedSizeNotPositive(profile.name) }
        }
        switch rule.choice {
        case .everyone: break
        case .nearest(let count): guard count > 0 else { throw .countNotPositive(count) }
        case .within(let calliper):
            guard calliper.isFinite, calliper > 0 else { throw .calliperNotPositive(calliper) }
        }
    }
}
