public import Register

/// What the program can compute, by the names that the rulebook uses. What each computes stands with its rule.
public enum Measure: String, CaseIterable, Sendable {
    case boardIsThere = "board-is-there"
    case mostDirectorsWithChair = "most-directors-with-chair"
    case mostDirectors = "most-directors"
    case chairAndNonExecutive = "chair-and-non-executive"
    case chiefAndFinanceOfficers = "chief-and-finance-officers"
    case chiefAndFinanceDirectors = "chief-executive-and-finance-director"
    case noChairWithTwoSeats = "no-chair-who-is-also-non-executive"
    case chairIsNotChiefExecutive = "chair-is-not-chief-executive"
    case chairWasNotChiefExecutive = "chair-was-not-chief-executive"
    case viceChairIsNonExecutive = "vice-chair-is-non-executive"
    case termAtMost = "term-at-most"
    case serviceAtMost = "service-at-most"
    case reviewedBeyond = "reviewed-beyond"
    case combinedServiceShown = "combined-service-shown"
    case halfIndependent = "half-independent"
    case appointedByPowerHolder = "appointed-by-power-holder"
    case chairHoldsNoPostElsewhere = "chair-holds-no-post-elsewhere"
    case officeInTwoTrustsBarred = "office-in-two-trusts-barred"
    case viceChairsApart = "vice-chairs-apart"
    case seniorIndependentDirectorsApart = "senior-independent-directors-apart"

    public var id: MeasureID {
        guard let id = MeasureID(rawValue) else { preconditionFailure("'\(rawValue)' is no identifier") }
        return id
    }

    /// The units of the parameters that a rule must give it, in their order.
    public var parameters: [ParameterUnit] {
        switch self {
        case .mostDirectorsWithChair: [.people]
        case .mostDirectors: [.people, .people, .people]
        case .termAtMost, .serviceAtMost, .combinedServiceShown: [.years]
        case .reviewedBeyond: [.years, .years]
        case .halfIndependent: [.share]
        case .boardIsThere, .chairAndNonExecutive, .chiefAndFinanceOfficers, .chiefAndFinanceDirectors,
            .noChairWithTwoSeats, .chairIsNotChiefExecutive, .chairWasNotChiefExecutive, .viceChairIsNonExecutive,
            .appointedByPowerHolder, .chairHoldsNoPostElsewhere, .officeInTwoTrustsBarred, .viceChairsApart,
            .seniorIndependentDirectorsApart:
            []
        }
    }

    /// What a rulebook has to give each measure.
    public static let needs: [MeasureID: [ParameterUnit]] = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.id, $0.parameters) }
    )

    init?(_ id: MeasureID) { self.init(rawValue: id.raw) }

    func answer(_ question: Question) -> Answer {
        switch self {
        case .boardIsThere: question.boardIsThere
        case .mostDirectorsWithChair: question.mostDirectorsWithChair
        case .mostDirectors: question.mostDirectors
        case .chairAndNonExecutive: question.chairAndNonExecutive
        case .chiefAndFinanceOfficers: question.chiefAndFinanceOfficers
        case .chiefAndFinanceDirectors: question.chiefAndFinanceDirectors
        case .noChairWithTwoSeats: question.noChairWithTwoSeats
        case .chairIsNotChiefExecutive: question.chairIsNotChiefExecutive
        case .chairWasNotChiefExecutive: question.chairWasNotChiefExecutive
        case .viceChairIsNonExecutive: question.viceChairIsNonExecutive
        case .termAtMost: question.termAtMost
        case .serviceAtMost: question.serviceAtMost
        case .reviewedBeyond: question.reviewedBeyond
        case .combinedServiceShown: question.combinedServiceShown
        case .halfIndependent: question.halfIndependent
        case .appointedByPowerHolder: question.appointedByPowerHolder
        case .chairHoldsNoPostElsewhere: question.chairHoldsNoPostElsewhere
        case .officeInTwoTrustsBarred: question.officeInTwoTrustsBarred
        case .viceChairsApart: question.viceChairsApart
        case .seniorIndependentDirectorsApart: question.seniorIndependentDirectorsApart
        }
    }
}
