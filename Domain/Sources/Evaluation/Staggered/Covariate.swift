/// What units differ in besides treatment, and are compared on.
public enum Covariate: Sendable, Equatable {
    /// One number for each unit, in the panel's order.
    case constant(name: String, values: [Double])
    /// A number for each unit and period; each effect takes it from its base period, as the package `did` does.
    case varying(name: String, values: OutcomePanel)

    public var name: String {
        switch self {
        case .constant(let name, _): name
        case .varying(let name, _): name
        }
    }

    func value(unit: Int, base: Int) -> Double {
        switch self {
        case .constant(_, let values): values[unit]
        case .varying(_, let values): values[unit, base]
        }
    }
}
