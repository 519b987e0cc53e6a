/// How placebos are made and judged.
public struct PlaceboRules: Sendable, Equatable {
    public let treated: TreatedAsDonor
    /// Placebos are left out of the ranks where their pre-RMSPE is over this many times the treated unit's.
    public let largestPreError: Double?
    /// Which way the effect was expected to go, said before the outcomes were seen.
    public let direction: EffectDirection?

    public static let usual = PlaceboRules(treated: .leftOut, largestPreError: nil, direction: nil)

    public init(treated: TreatedAsDonor, largestPreError: Double?, direction: EffectDirection?) {
        self.treated = treated
        self.largestPreError = largestPreError
        self.direction = direction
    }

    func excludes(_ placebo: SyntheticControl, beside treated: SyntheticControl) -> Bool {
        let bound = largestPreError.map { $0 * treated.measures.preRMSPE } ?? .infinity
        return !(placebo.measures.preRMSPE <= bound)
    }

    func check() throws(SyntheticControlProblem) {
        if let largestPreError, !(largestPreError > 0) { throw .wrongRules(largestPreError: largestPreError) }
    }
}

/// Whether the treated unit may be a donor of the placebos. Left out, its effect cannot reach them; kept in, as in the
/// paper of 2010, it can.
public enum TreatedAsDonor: String, Sendable, CaseIterable {
    case leftOut = "left-out"
    case kept
}

public enum EffectDirection: String, Sendable, CaseIterable {
    case increase
    case decrease
}
