public import Register
import Evaluation

extension Snapshot {
    /// Why a unit is not compared, as a sentence.
    public func inWords(_ refusal: PlanRefusal) -> String {
        switch refusal {
        case .noTreatment(let reason): return inWords(reason)
        case .noFigures(let bodies):
            return "There is no period for which \(names(bodies)) have published figures on this measure."
        case .noCounts(let bodies):
            return "The figures of \(names(bodies)) cannot be put together: no numerators and denominators are "
                + "published for this measure."
        case .kindNotCompared(let kind):
            return "Figures for each \(kind.rawValue) are too few to compare: no least number is agreed for them."
        case .nothingBefore: return "Not every body has a figure for the time just before the start."
        case .nothingAfter: return "Not every body has a figure for the time just after the start."
        case .tooShort(let shortfalls): return shortfalls.map(\.words).joined(separator: " ")
        case .tooFewComparators(let found, let needed, let dropped):
            return
                "Of \(dropped.count + found) other bodies \(found) can be compared with; at least \(needed) are needed."
        case .selection(let problem): return "\(problem)"
        case .window(let problem): return "\(problem)"
        case .plan(let problem): return "\(problem)"
        }
    }

    func names(_ bodies: [BodyID]) -> String { bodies.map { name(of: $0) }.inWords }

    /// Why a body is not a comparator, as a sentence.
    public func inWords(_ reason: ComparatorRefusal, of body: BodyID, in plan: ComparisonPlan) -> String {
        let name = name(of: body)
        switch reason {
        case .register(let finding):
            let all = MonthWindow(first: plan.window.months?.first, last: plan.window.months?.last)
            return all.map { inWords(finding, of: body, over: $0) } ?? "\(name) cannot be compared."
        case .otherSector(let sector): return "\(name) is of another sector: \(sector.inWords)."
        case .noFigures: return "\(name) has no figure on this measure."
        case .gap(let periods):
            return "\(name) has no figure for \(periods.count) of the \(plan.window.periods.count) periods compared, "
                + "the first \(periods.first?.description ?? "of them")."
        case .noCounts(let periods):
            return
                "\(name) published no numerator and denominator, or a denominator of nought, for \(periods.count) of the "
                + "\(plan.window.periods.count) periods compared, the first \(periods.first?.description ?? "of them"), so it "
                + "cannot be summed with others as this group is."
        case .matching(let reason): return "\(name) is not among those most alike. \(reason.words)"
        }
    }
}

extension ComparisonProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .otherFigures: "These figures are not those that the plan was made for."
        case .missing(let unit, let period):
            "The figure of \(unit) for \(period) is not there, though the plan uses it."
        case .panel(let problem): "The figures do not make a table: \(problem.code)."
        case .window(let problem): "\(problem)"
        case .control(let problem): "\(problem)"
        case .difference(let problem): "\(problem)"
        case .mixture(let problem): "\(problem)"
        case .inference(let problem): "\(problem)"
        }
    }
}
