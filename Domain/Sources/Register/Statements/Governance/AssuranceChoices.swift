/// A segment of the oversight framework.
public enum Segment: String, CaseIterable, Sendable {
    case one = "1"
    case two = "2"
    case three = "3"
    case four = "4"
    case five = "5"

    public var inWords: String {
        switch self {
        case .one: "segment 1"
        case .two: "segment 2"
        case .three: "segment 3"
        case .four: "segment 4"
        case .five: "segment 5"
        }
    }
}

/// What was rated.
public enum RatingScope: String, CaseIterable, Sendable {
    case overall
    case wellLed = "well-led"
    case safe
    case effective
    case caring
    case responsive
    case resources = "use-of-resources"

    public var inWords: String {
        switch self {
        case .overall, .wellLed, .safe, .effective, .caring, .responsive: rawValue
        case .resources: "use of resources"
        }
    }
}

/// A rating.
public enum RatingValue: String, CaseIterable, Sendable {
    case outstanding
    case good
    case requiresImprovement = "requires-improvement"
    case inadequate

    public var inWords: String {
        switch self {
        case .outstanding, .good, .inadequate: rawValue
        case .requiresImprovement: "requires improvement"
        }
    }
}

/// What a review is of.
public enum ReviewKind: String, CaseIterable, Sendable {
    case skills = "board-skills"
    case board
    case committees
    case chair
    case directors
    case wellLed = "external-well-led"
    case control = "internal-control"
    case sharedLeadership = "shared-leadership"
    case capability
    case payAdvice = "pay-advice"
    case service = "long-service"
    case interests

    public var inWords: String {
        switch self {
        case .skills: "the structure, size and skills of the board"
        case .board: "the board"
        case .committees: "its committees"
        case .chair: "the chair"
        case .directors: "its directors"
        case .wellLed: "external review of leadership"
        case .control: "risk management and internal control"
        case .sharedLeadership: "the sharing of leaders"
        case .capability: "provider capability"
        case .payAdvice: "pay of chair and non-executive directors, by outside advice"
        case .service: "service beyond the usual terms"
        case .interests: "the register of interests"
        }
    }
}

extension ReviewKind {
    /// Whether it can be of one person.
    var isOfPerson: Bool {
        switch self {
        case .chair, .directors, .service: true
        case .skills, .board, .committees, .wellLed, .control, .sharedLeadership, .capability, .payAdvice, .interests:
            false
        }
    }
}

/// What shows it.
public enum EvidenceForm: String, CaseIterable, Sendable {
    case item
    case opinion

    public var inWords: String {
        switch self {
        case .opinion: rawValue
        case .item: "item of evidence"
        }
    }
}

/// What an item or opinion shows.
public enum EvidenceResult: String, CaseIterable, Sendable {
    case met
    case notMet = "not-met"
    case notApplicable = "not-applicable"

    public var inWords: String {
        switch self {
        case .met: rawValue
        case .notMet: "not met"
        case .notApplicable: "not applicable"
        }
    }
}
