/// What an analysis will do, fixed before outcomes are seen.
public struct AnalysisPlan: Sendable, Equatable {
    public let measure: String
    /// The first and last period, by number.
    public let window: ClosedRange<Int>
    public let treated: [PlannedTreatment]
    public let comparators: [String]
    public let method: PlannedMethod
    public let direction: Direction
    public let seed: UInt64

    /// - Throws: ``PlanProblem`` where a name is empty or stands twice, nobody is treated, a treated unit is its own
    ///   comparator, or a start can lie outside the window.
    public init(
        measure: String,
        window: ClosedRange<Int>,
        treated: [PlannedTreatment],
        comparators: [String],
        method: PlannedMethod,
        direction: Direction,
        seed: UInt64 = 1
    ) throws(PlanProblem) {
        guard !measure.isEmpty else { throw .emptyName(.measure) }
        guard !method.name.isEmpty else { throw .emptyName(.method) }
        guard !treated.isEmpty else { throw .noTreated }
        var names = Set<String>()
        for unit in treated {
            guard !unit.unit.isEmpty else { throw .emptyName(.treated) }
            guard names.insert(unit.unit).inserted else { throw .repeated(unit.unit, .treated) }
            guard window.contains(unit.start.earliest), window.contains(unit.start.latest) else {
                throw .startOutside(unit: unit.unit, window: window)
            }
        }
        var others = Set<String>()
        for name in comparators {
            guard !name.isEmpty else { throw .emptyName(.comparators) }
            guard !names.contains(name) else { throw .treatedAsComparator(name) }
            guard others.insert(name).inserted else { throw .repeated(name, .comparators) }
        }
        self.measure = measure
        self.window = window
        self.treated = treated.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
        self.comparators = comparators.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.method = method
        self.direction = direction
        self.seed = seed
    }
}

public struct PlannedTreatment: Sendable, Equatable {
    public let unit: String
    public let start: Timepoint

    public init(unit: String, start: Timepoint) {
        self.unit = unit
        self.start = start
    }
}

/// An estimator by name, with its settings.
public struct PlannedMethod: Sendable, Equatable {
    public let name: String
    public let settings: [String: String]

    public init(name: String, settings: [String: String] = [:]) {
        self.name = name
        self.settings = settings
    }
}

/// Which effects the question asks for.
public enum Direction: String, Sendable, Equatable, CaseIterable {
    case either
    case increase
    case decrease
}
