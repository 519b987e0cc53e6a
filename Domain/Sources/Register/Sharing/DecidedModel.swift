/// A sharing model that the facts decide for a set of bodies on the day, whatever the bodies call it.
///
/// A set of bodies may carry several at once. Where one body of a wider set is only possible, the narrower set is
/// decided *certainly* and the wider one *possibly*, as two models.
public struct DecidedModel: Hashable, Sendable {
    public let kind: Kind
    /// In the order of their identifiers.
    public let bodies: [BodyID]
    /// *Possibly* where dates leave it open or a part of the definition is not recorded; the notes say which.
    public let coverage: Coverage
    /// Who holds what is shared, where it is recorded.
    public let holders: [PersonID]
    /// Every fact that decided it; several facts for one set of bodies make one model.
    public let facts: [FactID]
    public let notes: [Note]

    /// The rows of the table of sharing models, in its order.
    public enum Kind: String, CaseIterable, Sendable {
        /// One person holds the chair of two or more bodies. An interim chair counts and is flagged. One who only
        /// acts as chair does not: the chair is still another's or vacant, and a vice-chair stands in.
        case sharedChair = "shared-chair"
        /// One person is chief executive of two or more bodies. Interim and acting holders count and are flagged,
        /// because the post has no standing deputy in law: who acts in it has its duties.
        case sharedChiefExecutive = "shared-chief-executive"
        case sharedChairAndChiefExecutive = "shared-chair-and-chief-executive"
        case jointExecutiveFull = "joint-executive-full"
        case jointExecutivePartial = "joint-executive-partial"
        case sharedNonExecutives = "shared-non-executives"
        case committeesInCommonDeciding = "committees-in-common-deciding"
        case committeesInCommonAdvisory = "committees-in-common-advisory"
        case jointCommittee = "joint-committee"
        case boardsInCommon = "boards-in-common"
        case groupBoard = "group-board"
        case singleBoard = "single-board"
        case providerCollaborative = "provider-collaborative"
        case singleTrustGroup = "single-trust-group"
        case merger
    }
}

extension DecidedModel.Kind {
    public var inWords: String {
        switch self {
        case .sharedChair: "shared chair"
        case .sharedChiefExecutive: "shared chief executive"
        case .sharedChairAndChiefExecutive: "shared chair and chief executive"
        case .jointExecutiveFull: "joint executive team (full)"
        case .jointExecutivePartial: "joint executive team (partial)"
        case .sharedNonExecutives: "shared non-executives"
        case .committeesInCommonDeciding: "committees in common (deciding)"
        case .committeesInCommonAdvisory: "committees in common (advisory)"
        case .jointCommittee: "joint committee"
        case .boardsInCommon: "boards meeting in common"
        case .groupBoard: "group board"
        case .singleBoard: "single (identical) board"
        case .providerCollaborative: "provider collaborative"
        case .singleTrustGroup: "single-trust group"
        case .merger: "merger or acquisition"
        }
    }

    /// The kinds that hold for the same bodies whenever this one does.
    public var implies: [DecidedModel.Kind] {
        switch self {
        case .sharedChairAndChiefExecutive: [.sharedChair, .sharedChiefExecutive]
        case .jointExecutiveFull, .jointExecutivePartial: [.sharedChiefExecutive]
        case .groupBoard: [.committeesInCommonDeciding]
        case .sharedChair, .sharedChiefExecutive, .sharedNonExecutives, .committeesInCommonDeciding,
            .committeesInCommonAdvisory, .jointCommittee, .boardsInCommon, .singleBoard, .providerCollaborative,
            .singleTrustGroup, .merger:
            []
        }
    }

    var order: Int { DecidedModel.Kind.allCases.firstIndex(of: self) ?? 0 }
}

extension [DecidedModel] {
    /// Without those that another one of the same bodies, decided as surely, implies: for short lists.
    public var withoutImplied: [DecidedModel] {
        filter { model in
            !contains {
                $0.bodies == model.bodies && $0.coverage >= model.coverage && $0.kind.implies.contains(model.kind)
            }
        }
    }
}
