/// What is shared, as an arrangement states it. What facts decide is `DecidedModel.Kind`.
public enum SharingModel: String, CaseIterable, Sendable {
    case sharedChair = "shared-chair"
    case sharedChiefExecutive = "shared-chief-executive"
    case sharedChairAndChiefExecutive = "shared-chair-and-chief-executive"
    case jointExecutive = "joint-executive"
    case sharedNonExecutives = "shared-non-executives"
    case committeesInCommon = "committees-in-common"
    case jointCommittee = "joint-committee"
    case boardsInCommon = "boards-in-common"
    case groupBoard = "group-board"
    case singleBoard = "single-board"

    /// The offices that one person holds in all the bodies under this model.
    public var offices: [Office] {
        switch self {
        case .sharedChair: [.chair]
        case .sharedChiefExecutive: [.chiefExecutive]
        case .sharedChairAndChiefExecutive: [.chair, .chiefExecutive]
        case .jointExecutive, .sharedNonExecutives, .committeesInCommon, .jointCommittee, .boardsInCommon, .groupBoard,
            .singleBoard:
            []
        }
    }

    public var inWords: String {
        switch self {
        case .sharedChair: "shared chair"
        case .sharedChiefExecutive: "shared chief executive"
        case .sharedChairAndChiefExecutive: "shared chair and chief executive"
        case .jointExecutive: "joint executive team"
        case .sharedNonExecutives: "shared non-executives"
        case .committeesInCommon: "committees in common"
        case .jointCommittee: "joint committee"
        case .boardsInCommon: "boards meeting in common"
        case .groupBoard: "group board"
        case .singleBoard: "single (identical) board"
        }
    }
}
