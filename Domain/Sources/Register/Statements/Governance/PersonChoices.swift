/// What a board judged of a non-executive director.
public enum Independence: String, CaseIterable, Sendable {
    case independent
    case notIndependent = "not-independent"

    public var inWords: String {
        switch self {
        case .independent: rawValue
        case .notIndependent: "not independent"
        }
    }
}

/// The circumstances that may impair independence (Code B.2.6).
public enum IndependenceIndicator: String, CaseIterable, Sendable {
    case employee
    case business
    case pay
    case family
    case crossDirectorship = "cross-directorship"
    case tenure
    case university

    public var inWords: String {
        switch self {
        case .employee: "employed by the body in the last two years"
        case .business: "a business link in the last two years"
        case .pay: "paid beyond the fee"
        case .family: "close family ties"
        case .crossDirectorship: "cross-directorships or links with other directors"
        case .tenure: "more than six years on the board"
        case .university: "appointed for the university"
        }
    }
}

/// The register of a profession.
public enum ProfessionalRegister: String, CaseIterable, Sendable {
    case medical = "gmc"
    case dental = "gdc"
    case nursing = "nmc"
    case health = "hcpc"
    case pharmacy = "gphc"

    public var inWords: String {
        switch self {
        case .medical: "General Medical Council"
        case .dental: "General Dental Council"
        case .nursing: "Nursing and Midwifery Council"
        case .health: "Health and Care Professions Council"
        case .pharmacy: "General Pharmaceutical Council"
        }
    }
}

/// As what somebody is registered.
public enum RegisteredProfession: String, CaseIterable, Sendable {
    case doctor, dentist, nurse, midwife
    case nursingAssociate = "nursing-associate"
    case other

    public var inWords: String {
        switch self {
        case .doctor, .dentist, .nurse, .midwife: rawValue
        case .nursingAssociate: "nursing associate"
        case .other: "another profession"
        }
    }
}

/// A constituency of members of a foundation trust.
public enum Constituency: String, CaseIterable, Sendable {
    case publicMembers = "public"
    case patients = "patient"
    case staff

    public var inWords: String {
        switch self {
        case .publicMembers: "public constituency"
        case .patients: "patients’ constituency"
        case .staff: "staff constituency"
        }
    }
}

/// What kind of employment it is.
public enum EmploymentKind: String, CaseIterable, Sendable {
    case employee
    case universityPost = "university-post"
    case office

    public var inWords: String {
        switch self {
        case .employee: rawValue
        case .universityPost: "university post with medical or dental teaching, and work for the trust"
        case .office: "office without employment"
        }
    }
}

/// What somebody declares to a body.
public enum DeclarationKind: String, CaseIterable, Sendable {
    case interests
    case nilReturn = "nil-return"
    case selfAttestation = "self-attestation"
    case commitments = "other-commitments"

    public var inWords: String {
        switch self {
        case .interests: rawValue
        case .nilReturn: "that there are no interests"
        case .selfAttestation: "self-attestation for the fit and proper person test"
        case .commitments: "other significant commitments"
        }
    }
}

/// The kinds of interest of the guidance on conflicts of interest.
public enum InterestKind: String, CaseIterable, Sendable {
    case financial
    case professional = "non-financial-professional"
    case personal = "non-financial-personal"
    case indirect

    public var inWords: String {
        switch self {
        case .financial, .indirect: rawValue
        case .professional: "non-financial professional"
        case .personal: "non-financial personal"
        }
    }
}

/// What a body decided about a director’s office elsewhere.
public enum DualOfficeDecision: String, CaseIterable, Sendable {
    case authorised
    case noLikelyConflict = "no-likely-conflict"
    case refused

    public var inWords: String {
        switch self {
        case .authorised, .refused: rawValue
        case .noLikelyConflict: "no conflict is reasonably likely"
        }
    }
}

/// The outcome of a fit and proper person test.
public enum FitAndProperOutcome: String, CaseIterable, Sendable {
    case fit
    case notFit = "not-fit"

    public var inWords: String {
        switch self {
        case .fit: rawValue
        case .notFit: "not fit"
        }
    }
}

/// Who signed a fit and proper person test.
public enum FitAndProperSigner: String, CaseIterable, Sendable {
    case chair
    case seniorIndependentDirector = "senior-independent-director"
    case viceChair = "vice-chair"
    case other

    public var inWords: String {
        switch self {
        case .chair: "the chair"
        case .seniorIndependentDirector: "the senior independent director"
        case .viceChair: "the vice-chair"
        case .other: "somebody else"
        }
    }
}

/// In which time so many days are given.
public enum TimeUnit: String, CaseIterable, Sendable {
    case week
    case month
    case year

    public var inWords: String {
        switch self {
        case .week: "a week"
        case .month: "a month"
        case .year: "a year"
        }
    }
}

/// What kind of pay it is.
public enum PayKind: String, CaseIterable, Sendable {
    case fee
    case supplement
    case salary
    case outsideEarningsKept = "outside-earnings-kept"
    case outsideEarningsPaidOver = "outside-earnings-paid-over"
    case other

    public var inWords: String {
        switch self {
        case .fee, .supplement, .salary: rawValue
        case .outsideEarningsKept: "earnings from an outside post, kept"
        case .outsideEarningsPaidOver: "earnings from an outside post, paid over"
        case .other: "other pay"
        }
    }
}
