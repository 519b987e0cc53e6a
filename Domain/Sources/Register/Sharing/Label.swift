extension DecidedModel.Kind {
    /// The kinds that a label names, where the whole label is the name of one model; none where it is anything else.
    ///
    /// A label is free text about the past and plans too ("shared chair, then merger"), so nothing is guessed from
    /// a part of it.
    public static func kinds(label: String) -> [DecidedModel.Kind] {
        var text = label.lowercased()
        for ending in [", no group", " in person"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
        for start in ["group with ", "interim ", "a ", "one "] where text.hasPrefix(start) {
            text.removeFirst(start.count)
        }
        for word in ["joint ", "single ", "common "] {
            let other = "shared " + text.dropFirst(word.count)
            if text.hasPrefix(word), names[text] == nil, names[other] != nil { text = other }
        }
        return names[text] ?? []
    }

    private static let names: [String: [DecidedModel.Kind]] = {
        var names: [String: [DecidedModel.Kind]] = [
            "chair in common": [.sharedChair],
            "chief executive in common": [.sharedChiefExecutive],
            "chair and chief executive in common": [.sharedChairAndChiefExecutive],
            "board in common": [.boardsInCommon],
            "boards in common": [.boardsInCommon],
            "board": [.singleBoard],
            "single board": [.singleBoard],
            "identical board": [.singleBoard],
            "single-trust group": [.singleTrustGroup],
            "merger": [.merger],
            "acquisition": [.merger],
        ]
        for kind in DecidedModel.Kind.allCases { names[kind.inWords, default: [kind]] = [kind] }
        for model in SharingModel.allCases {
            names[model.inWords] = model.kinds
            names[model.rawValue] = model.kinds
        }
        return names
    }()
}

extension SharingModel {
    /// The decided kinds that bear a row of this model out.
    public var kinds: [DecidedModel.Kind] {
        switch self {
        case .sharedChair: [.sharedChair]
        case .sharedChiefExecutive: [.sharedChiefExecutive]
        case .sharedChairAndChiefExecutive: [.sharedChairAndChiefExecutive]
        case .jointExecutive: [.jointExecutiveFull, .jointExecutivePartial]
        case .sharedNonExecutives: [.sharedNonExecutives]
        case .committeesInCommon: [.committeesInCommonDeciding, .committeesInCommonAdvisory]
        case .jointCommittee: [.jointCommittee]
        case .boardsInCommon: [.boardsInCommon]
        case .groupBoard: [.groupBoard]
        case .singleBoard: [.singleBoard]
        }
    }
}
