/// Why an analysis plan cannot be made.
public enum PlanProblem: Error, Equatable, Sendable {
    case emptyName(PlanField)
    case noTreated
    case repeated(String, PlanField)
    case treatedAsComparator(String)
    case startOutside(unit: String, window: ClosedRange<Int>)

    /// A name for programs, which does not change.
    public var code: String {
        switch self {
        case .emptyName: "empty-name"
        case .noTreated: "no-treated"
        case .repeated: "repeated"
        case .treatedAsComparator: "treated-as-comparator"
        case .startOutside: "start-outside"
        }
    }
}

public enum PlanField: Sendable, Equatable {
    case measure
    case treated
    case comparators
    case method

    var words: String {
        switch self {
        case .measure: "measure"
        case .treated: "treated units"
        case .comparators: "comparators"
        case .method: "method"
        }
    }
}

extension PlanProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyName(let field):
            "The plan has an empty name among its \(field.words); each needs a name."
        case .noTreated:
            "The plan names no treated unit; it needs at least one."
        case .repeated(let name, let field):
            "\(name) stands twice among the plan's \(field.words)."
        case .treatedAsComparator(let name):
            "\(name) is both treated and a comparator; it can be only one."
        case .startOutside(let unit, let window):
            "The start of \(unit) can lie outside the window of periods \(window.lowerBound) to \(window.upperBound)."
        }
    }
}
