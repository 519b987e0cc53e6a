/// What a resolution or letter does about an appointment.
public enum AppointmentStep: String, CaseIterable, Sendable {
    case appointed
    case approved
    case reappointed
    case extended = "extension-agreed"
    case removed
    case letter

    public var inWords: String {
        switch self {
        case .appointed, .approved, .removed: rawValue
        case .reappointed: "appointed again"
        case .extended: "extension agreed"
        case .letter: "letter of appointment"
        }
    }
}

/// Who appoints, approves or removes.
public enum AppointingForum: String, CaseIterable, Sendable {
    case council = "council-of-governors"
    case nonExecutives = "non-executive-directors"
    case committee = "appointments-committee"
    case board
    case power = "power-holder"
    case other

    public var inWords: String {
        switch self {
        case .council: "the council of governors"
        case .nonExecutives: "the non-executive directors"
        case .committee:
            "the committee of the chair, the non-executive directors and, but for his or her own post, the chief executive"
        case .board: "the board"
        case .power: "whoever holds the power for NHS trusts"
        case .other: "somebody else"
        }
    }
}

/// The two names of the office.
public enum AccountingOfficerKind: String, CaseIterable, Sendable {
    case accounting = "accounting-officer"
    case accountable = "accountable-officer"

    public var inWords: String {
        switch self {
        case .accounting: "accounting officer"
        case .accountable: "accountable officer"
        }
    }
}

/// On which power a delegation rests.
public enum DelegationBasis: String, CaseIterable, Sendable {
    case withinBody = "internal"
    case section65Z5 = "section-65z5"
    case section65Z6 = "section-65z6"
    case other

    public var inWords: String {
        switch self {
        case .withinBody: "within the body"
        case .section65Z5: "section 65Z5 of the Act of 2006"
        case .section65Z6: "section 65Z6 of the Act of 2006"
        case .other: "another power"
        }
    }
}

/// What a committee is for.
public enum CommitteePurpose: String, CaseIterable, Sendable {
    case audit
    case remuneration
    case nominations
    case chiefAppointment = "appointment-of-chief-executive"
    case executiveAppointments = "appointment-of-executives"
    case quality
    case finance
    case charity
    case other

    public var inWords: String {
        switch self {
        case .audit, .remuneration, .nominations, .quality, .finance: rawValue
        case .chiefAppointment: "appointment of the chief executive"
        case .executiveAppointments: "appointment of executive directors"
        case .charity: "charitable funds"
        case .other: "another purpose"
        }
    }
}

/// Who elected or appointed a governor.
public enum GovernorConstituency: String, CaseIterable, Sendable {
    case publicMembers = "public"
    case patients = "patient"
    case staff
    case localAuthority = "local-authority"
    case university
    case partner

    public var inWords: String {
        switch self {
        case .staff: rawValue
        case .publicMembers: "public members"
        case .patients: "patients"
        case .localAuthority: "a local authority"
        case .university: "a university"
        case .partner: "a partner organisation"
        }
    }
}

/// Trusts with maxima of their own (SI 1990/2024 reg 2(3)-(4)).
public enum SpecialTrust: String, CaseIterable, Sendable {
    case careTrust = "care-trust"
    case mentalHealth = "approved-mental-health"
    case neither

    public var inWords: String {
        switch self {
        case .neither: rawValue
        case .careTrust: "care trust"
        case .mentalHealth: "approved mental health trust"
        }
    }
}

/// Questions on which rules turn to the constitution.
public enum ConstitutionSubject: String, CaseIterable, Sendable {
    case directorsElsewhere = "directors-of-other-bodies"
    case jointHolders = "joint-holders"
    case schoolGovernor = "medical-or-dental-school"
    case internalDelegation = "internal-delegation"
    case staffClasses = "staff-classes"

    public var inWords: String {
        switch self {
        case .directorsElsewhere: "directors of other bodies"
        case .jointHolders: "several people in one seat"
        case .schoolGovernor: "a university medical or dental school"
        case .internalDelegation: "delegation to committees and executives"
        case .staffClasses: "classes of staff members"
        }
    }
}

/// What a clause says.
public enum ConstitutionPosition: String, CaseIterable, Sendable {
    case allows
    case bars
    case countsOnce = "counts-once"
    case countsEach = "counts-each"
    case has
    case hasNone = "has-none"

    public var inWords: String {
        switch self {
        case .allows, .bars: rawValue
        case .countsOnce: "counts them once"
        case .countsEach: "counts each"
        case .has: "has one"
        case .hasNone: "has none"
        }
    }
}

extension ConstitutionSubject {
    /// What a clause can say of it.
    var positions: [ConstitutionPosition] {
        switch self {
        case .directorsElsewhere, .internalDelegation: [.allows, .bars]
        case .jointHolders: [.allows, .bars, .countsOnce, .countsEach]
        case .schoolGovernor, .staffClasses: [.has, .hasNone]
        }
    }
}
