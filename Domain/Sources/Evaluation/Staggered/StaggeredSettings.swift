/// How group-time effects are estimated.
public struct StaggeredSettings: Sendable, Equatable {
    public let control: ControlGroup
    public let base: BasePeriod
    /// How many periods ahead of its start a unit may already change, at least 0.
    public let anticipation: Int
    public let method: AdjustmentMethod
    public let errors: ErrorMethod
    /// Whether standard errors are given below ten treated units, where they are known to be far too small.
    public let allowFew: Bool

    public init(
        control: ControlGroup = .neverTreated,
        base: BasePeriod = .varying,
        anticipation: Int = 0,
        method: AdjustmentMethod = .doublyRobust,
        errors: ErrorMethod = .analytic,
        allowFew: Bool = false
    ) {
        self.control = control
        self.base = base
        self.anticipation = anticipation
        self.method = method
        self.errors = errors
        self.allowFew = allowFew
    }
}

public enum ControlGroup: String, Sendable, Equatable, CaseIterable {
    case neverTreated = "nevertreated"
    case notYetTreated = "notyettreated"
}

/// What an effect ahead of treatment is measured from: the period just before, or always the last before treatment.
public enum BasePeriod: String, Sendable, Equatable, CaseIterable {
    case varying
    case universal
}

/// How covariates enter; without covariates all three are the plain difference in differences.
public enum AdjustmentMethod: String, Sendable, Equatable, CaseIterable {
    case regression = "reg"
    case weighting = "ipw"
    case doublyRobust = "dr"
}

public enum ErrorMethod: Sendable, Equatable {
    case analytic
    /// The multiplier bootstrap, with uniform bands; 999 draws are usual.
    case multiplier(draws: Int)

    public static let bootstrap = ErrorMethod.multiplier(draws: 999)
}

extension StaggeredSettings {
    /// How a plan names this method.
    public var planned: PlannedMethod {
        let draws =
            switch errors {
            case .analytic: "analytic"
            case .multiplier(let draws): "multiplier \(draws)"
            }
        return PlannedMethod(
            name: "group-time effects",
            settings: [
                "control": control.rawValue, "base": base.rawValue, "anticipation": "\(anticipation)",
                "method": method.rawValue, "errors": draws, "allow-few": allowFew ? "yes" : "no",
            ]
        )
    }
}
