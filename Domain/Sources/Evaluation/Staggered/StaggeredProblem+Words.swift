extension StaggeredProblem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooFewPeriods(let found):
            "The panel has \(found) \(found == 1 ? "period" : "periods"); an effect needs at least 2."
        case .wrongCount(let list, let expected, let found):
            "There are \(found) \(list.words), but \(expected) units; there must be one for each unit."
        case .startOutside(let unit, let start, let periods):
            "The start of \(unit) is period \(start), but the panel has periods 0 to \(periods - 1). "
                + "A unit that is not treated inside the panel has no start."
        case .noTreated:
            "No unit has a start, so there is no effect to estimate."
        case .allTreatedTooEarly(let units):
            units == 1
                ? "The treated unit starts too early to have a base period ahead of treatment and its anticipation."
                : "All \(units) treated units start too early to have a base period ahead of treatment and its anticipation."
        case .noNeverTreated:
            "No unit is never treated. Choose the units not yet treated as controls instead."
        case .repeatedCovariate(let name):
            "The covariate \(name) stands twice."
        case .covariateNotFinite(let name, let unit):
            "The covariate \(name) of \(unit) is not a finite number."
        case .covariateOfOtherPanel(let name):
            "The covariate \(name) has other units or periods than the outcomes."
        case .anticipationOutside(let found, let periods):
            "The anticipation is \(found) \(found == 1 ? "period" : "periods"); it must lie from 0 to \(periods - 2)."
        case .tooFewDraws(let found, let least):
            "The bootstrap is to have \(found) \(found == 1 ? "draw" : "draws"); it needs at least \(least)."
        case .tooManyDraws(let found, let most):
            "The bootstrap is to have \(found) draws; it can have at most \(most)."
        case .tooManyNumbers(let found, let most):
            "The analysis would hold \(found) numbers; at most \(most) are allowed. Use fewer units or periods."
        case .planDiffers(let field):
            "The \(field.words) of the analysis and of its plan differ; a result answers the plan that was recorded."
        }
    }
}

extension StaggeredList {
    var words: String {
        switch self {
        case .starts: "starts"
        case .clusters: "clusters"
        case .covariate(let name): "values of the covariate \(name)"
        }
    }
}
