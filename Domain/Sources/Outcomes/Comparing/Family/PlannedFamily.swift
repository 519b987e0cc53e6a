public import Evaluation

/// Comparisons that are planned together, before an outcome of any of them is read, so that what is found counts them all.
public struct PlannedFamily: Sendable, Equatable {
    public struct Row: Sendable, Equatable {
        public let unit: SharingUnit
        public let measure: OutcomeMeasure
        /// The plan, or why there is none.
        public let plan: Result<ComparisonPlan, PlanRefusal>
    }

    public let rows: [Row]

    /// Every unit of the register on one measure: those treated in order of start, then the others in the register's order.
    public init(
        everyUnitOf register: RegisterEvidence,
        figures: MeasureFigures,
        nearest: Int = ComparisonPlan.nearest,
        seed: UInt64 = 1
    ) {
        let units = register.treatments.enumerated().sorted {
            ($0.element.answer.order, $0.offset) < ($1.element.answer.order, $1.offset)
        }
        rows = units.map { Row($0.element.unit, register, figures, nearest, seed) }
    }

    /// One unit on several measures, in the order given.
    public init(
        of unit: SharingUnit,
        in register: RegisterEvidence,
        figures: [MeasureFigures],
        nearest: Int = ComparisonPlan.nearest,
        seed: UInt64 = 1
    ) {
        rows = figures.map { Row(unit, register, $0, nearest, seed) }
    }

    /// Several families as one, whose results count together.
    public init(joining families: [PlannedFamily]) { rows = families.flatMap(\.rows) }

    /// Those that were made.
    public var plans: [ComparisonPlan] { rows.compactMap { try? $0.plan.get() } }
}

extension PlannedFamily.Row {
    fileprivate init(
        _ unit: SharingUnit,
        _ register: RegisterEvidence,
        _ figures: MeasureFigures,
        _ nearest: Int,
        _ seed: UInt64
    ) {
        self.unit = unit
        measure = figures.measure
        plan = Result { () throws(PlanRefusal) in
            try ComparisonPlan(of: unit, in: register, figures: figures, nearest: nearest, seed: seed)
        }
    }
}

extension TreatmentAnswer {
    /// By start, earliest first; those without one come last.
    fileprivate var order: Int {
        switch self {
        case .treatment(let treatment): treatment.start.earliest.number
        case .none: Int.max
        }
    }
}
