/// The legal kind of a body.
public enum LegalKind: String, CaseIterable, Sendable {
    case foundationTrust = "foundation-trust"
    case nhsTrust = "nhs-trust"

    public var inWords: String {
        switch self {
        case .foundationTrust: "NHS foundation trust"
        case .nhsTrust: "NHS trust"
        }
    }
}

public enum Sector: String, CaseIterable, Sendable {
    case acute, community, ambulance, specialist, combined
    case mentalHealth = "mental-health"

    public var inWords: String {
        switch self {
        case .acute, .community, .ambulance, .specialist, .combined: rawValue
        case .mentalHealth: "mental health"
        }
    }
}

/// What a forum is in law; the name it uses does not decide it.
public enum ForumLegalKind: String, CaseIterable, Sendable {
    case board, committee
    case committeeInCommon = "committee-in-common"
    case jointCommittee = "joint-committee"
    case councilOfGovernors = "council-of-governors"

    public var inWords: String {
        switch self {
        case .board, .committee: rawValue
        case .committeeInCommon: "committee in common"
        case .jointCommittee: "joint committee"
        case .councilOfGovernors: "council of governors"
        }
    }
}

public enum SeatKind: String, CaseIterable, Sendable {
    case chair, executive
    case nonExecutive = "non-executive"
    case associate

    public var inWords: String {
        switch self {
        case .chair, .executive, .associate: rawValue
        case .nonExecutive: "non-executive"
        }
    }
}

public enum Office: String, CaseIterable, Sendable {
    case chair
    case chiefExecutive = "chief-executive"
    case finance = "finance-director"
    case medical = "medical-director"
    case nursing = "nursing-director"

    public var inWords: String {
        switch self {
        case .chair: "chair"
        case .chiefExecutive: "chief executive"
        case .finance: "finance director"
        case .medical: "medical director"
        case .nursing: "nursing director"
        }
    }
}

public enum Capacity: String, CaseIterable, Sendable {
    case substantive, interim, acting
    case notStated = "not-stated"
}

public enum DesignationKind: String, CaseIterable, Sendable {
    case viceChair = "vice-chair"
    case seniorIndependentDirector = "senior-independent-director"
    case deputyChiefExecutive = "deputy-chief-executive"

    public var inWords: String {
        switch self {
        case .viceChair: "vice-chair"
        case .seniorIndependentDirector: "senior independent director"
        case .deputyChiefExecutive: "deputy chief executive"
        }
    }
}

public enum ArrangementStatus: String, CaseIterable, Sendable {
    case announced, current, ended, merged
}

public enum InstrumentForm: String, CaseIterable, Sendable {
    case partnershipAgreement = "partnership-agreement"
    case delegation, resolution
    case termsOfReference = "terms-of-reference"
    case memorandum = "memorandum-of-understanding"

    public var inWords: String {
        switch self {
        case .partnershipAgreement: "partnership agreement"
        case .delegation, .resolution: rawValue
        case .termsOfReference: "terms of reference"
        case .memorandum: "memorandum of understanding"
        }
    }
}

/// A list that somebody may state to be whole.
public enum ListKind: String, CaseIterable, Sendable {
    case boardMembers = "board-members"
    case committees, interests
    /// The members of one committee.
    case committeeMembers = "committee-members"
    case governors, designations, delegations, suspensions
    case reservedMatters = "reserved-matters"
    /// The employments, secondments and offices of one person elsewhere.
    case postsElsewhere = "posts-elsewhere"
    /// The offices that one person ever held at the body.
    case pastOffices = "past-offices"
    /// The fit and proper person tests of its board, with self-attestations and letters of confirmation.
    case fitAndProperTests = "fit-and-proper-tests"
    case appraisals, reviews
    /// What the body pays the members of its board.
    case pay

    /// Whether it lists what is private to a body: that it is whole would let absence speak where the facts are hidden.
    public var holdsPrivate: Bool {
        switch self {
        case .suspensions, .fitAndProperTests, .appraisals, .pay, .interests: true
        case .boardMembers, .committees, .committeeMembers, .governors, .designations, .delegations, .reservedMatters,
            .postsElsewhere, .pastOffices, .reviews:
            false
        }
    }

    /// Whether it is a list of one person.
    public var isOfPerson: Bool { self == .postsElsewhere || self == .pastOffices }

    /// The lists of a whole body that its profile shows.
    public static let ofProfile: [ListKind] = [.boardMembers, .committees, .interests]
}
